import { test } from "node:test";
import { workflowTests } from "../../workflows/as-tests.mjs";
import { runInDeno } from "../../workflows/in-deno.mjs";

for (const [title, run] of workflowTests({ platform: "deno", month: "03" }, runInDeno)) test(title, run);
