// The option `unknown`: what the compiler lets callers do with a value that can be anything.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";
import { checkTypes } from "../support/check-types.js";

const folder = temporaryFolder();

const job = {
  type: "object",
  required: ["payload", "extra"],
  properties: { payload: {}, extra: { type: "object" }, more: { type: "array", items: {} }, empty: { type: "object", properties: {} } },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  components: { schemas: { Job: job } },
  paths: {
    "/job": {
      get: {
        operationId: "getJob",
        tags: ["jobs"],
        responses: { 200: { description: "d", content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } } } },
      },
    },
    "/any": {
      get: { operationId: "getAny", tags: ["any"], responses: { 200: { description: "d", content: { "application/json": {} } } } },
    },
  },
};

const lines = ["job.payload.name;", "job.extra.name.first;", "job.more?.[0].name;", "job.empty?.name.first;", "(await anything).name;"];

test.each<["unknown" | "any", readonly string[]]>([
  ["unknown", lines],
  ["any", []],
])(
  "%s",
  async (unknown, refused) => {
    writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
    await generate({ cwd: folder(), document: "kettle.json", output: "api", docs: false, unknown });
    const source = [
      'import { Kettle, type Job } from "./api/index.js";',
      "declare const job: Job;",
      "const anything = new Kettle().any.get();",
      ...lines.flatMap((line) => (refused.includes(line) ? ["// @ts-expect-error a value must be checked first", line] : [line])),
    ].join("\n");
    expect(checkTypes(folder(), source)).toBe("");
  },
  60_000,
);
