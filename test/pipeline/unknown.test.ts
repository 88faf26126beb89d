// The option `unknown`: what the compiler lets callers do with a value that can be anything.
import { readFileSync, writeFileSync } from "node:fs";
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
const text = { type: "string" };
const labels = { type: "object", required: ["first"], properties: { first: text, rest: {} }, additionalProperties: text };
const open = { type: "object", required: ["first"], properties: { first: text }, additionalProperties: true };
const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  components: { schemas: { Job: job, Labels: labels, Open: open } },
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
      put: { operationId: "putAny", tags: ["any"], responses: { 400: { description: "d" } } },
    },
  },
  webhooks: { moved: { post: { operationId: "moved", tags: ["any"], requestBody: { content: { "application/json": {} } } } } },
};

const lines = [
  "job.payload.name;",
  "job.extra.name.first;",
  "job.more?.[0].name;",
  "job.empty?.name.first;",
  "labels.second.name;",
  "open.second.name;",
  "(await any.get()).name;",
  "(await any.put()).name;",
  "if (result.status === 400) result.error.body.name;",
  "moved.payload.name;",
  "response.body.name;",
];

test.each<["unknown" | "any", readonly string[]]>([
  ["unknown", lines],
  ["any", []],
])(
  "%s",
  async (unknown, refused) => {
    writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
    await generate({ cwd: folder(), document: "kettle.json", output: "api", docs: false, unknown });
    const source = [
      'import { Kettle, type Job, type Labels, type Open } from "./api/index.js";',
      'import type { Webhooks, WebhookResponses } from "./api/webhooks.js";',
      'declare const job: Job, labels: Labels, open: Open, moved: Webhooks["moved"], response: WebhookResponses["moved"];',
      "const { any } = new Kettle();",
      "const result = await any.put().safe();",
      ...lines.flatMap((line) => (refused.includes(line) ? ["// @ts-expect-error a value must be checked first", line] : [line])),
    ].join("\n");
    expect(checkTypes(folder(), source)).toBe("");
  },
  60_000,
);

test("every type in the sources and the docs", async () => {
  writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
  await generate({ cwd: folder(), document: "kettle.json", output: "api", unknown: "any" });
  const files = ["models/jobs.ts", "models/shared.ts", "resources/any.ts", "webhooks.ts", "docs/models/Job.md", "docs/resources/any.md"];
  const lines = files.flatMap((file) => readFileSync(join(folder(), "api", file), "utf8").split("\n"));
  // Callers pass these to the client, so that any value is accepted already.
  const passed = /payload: unknown|value: unknown/;
  expect(lines.filter((line) => /\bunknown\b/.test(line) && !passed.test(line))).toEqual([]);
});
