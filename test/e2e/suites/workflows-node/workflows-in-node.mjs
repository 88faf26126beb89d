import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { importClient } from "../../support/context.mjs";
import { workflowTests } from "../../workflows/as-tests.mjs";
import { runCases } from "../../workflows/run-cases.mjs";

const client = await importClient();
const folder = mkdtempSync(join(tmpdir(), "workflows-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function readText(text) {
  const file = join(folder, "list.json");
  await writeFile(file, text);
  return readFile(file, "utf8");
}

const airflow = connect();
const tests = workflowTests({ platform: "node", month: "02" }, (...rest) => runCases({ airflow, client, readText }, ...rest));
for (const [title, run] of tests) test(title, run);
