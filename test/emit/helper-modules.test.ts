import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";
import { helperModuleReader } from "../../src/emit/helper-modules.js";

const text = `import type { Client, CallOptions } from "../runtime/index.js";
import type * as runtime from "../runtime/index.js";

/**
 * Triggers a run and waits for it.
 *
 * Asks every two seconds.
 * @param params what to run
 * @example
 * \`\`\`ts
 * if (await triggerAndWait()) {
 *   stop();
 * }
 * \`\`\`
 */
export async function triggerAndWait(
  client: Client,
  params: WaitParams,
  options: CallOptions = {},
): Promise<{ readonly state: string }> {
  return { state: params.dag_id };
}

export function logs(client: runtime.Client, follow: true): AsyncIterable<string>;
export function logs(client: runtime.Client, follow?: false): Promise<string>;
export function logs(client: runtime.Client, follow?: boolean): AsyncIterable<string> | Promise<string> {
  throw new Error();
}

/** What to wait for. */
export interface WaitParams { readonly dag_id: string }
export type State = "done";
/** It failed. */
export class RunFailed extends Error {}
export const limit = 3;
export function twice(count: number): number { return 2 * count; }
function hidden(client: Client): void {}

export { hidden as stop };

`;

test("reads functions that take a client, types and classes", async () => {
  expect((await helperModuleReader())("dagRuns.ts", text)).toEqual({
    file: "dagRuns.ts",
    resource: "dagRuns",
    functions: [
      {
        name: "triggerAndWait",
        doc: "Triggers a run and waits for it.\n\nAsks every two seconds.",
        example: "if (await triggerAndWait()) {\n  stop();\n}",
        parameters: [
          { name: "params", type: "WaitParams", optional: false },
          { name: "options", type: "CallOptions", optional: true },
        ],
        returns: "Promise<{ readonly state: string }>",
      },
      { name: "logs", parameters: [{ name: "follow", type: "true", optional: false }], returns: "AsyncIterable<string>" },
      { name: "stop", parameters: [], returns: "void" },
    ],
    free: [{ name: "twice", parameters: [{ name: "count", type: "number", optional: false }], returns: "number" }],
    types: [{ name: "WaitParams", doc: "What to wait for." }, { name: "State" }, { name: "RunFailed", doc: "It failed.", isClass: true }],
  });
});

test("reads what a module passes on from others, and that it has a middleware", async () => {
  const around = [
    {
      path: "release.ts",
      text: 'export { TooOld, type Release } from "./release/parts.js";\n/** Asks. */\nexport function ask(): Release { throw new Error(); }',
    },
    {
      path: "release/parts.ts",
      text: "/** Old. */\nexport class TooOld extends Error {}\nexport interface Release { readonly text: string }",
    },
  ];
  const own = 'export { ask, type Release, TooOld } from "../../release.js";\nexport const middleware = [];\n';
  expect((await helperModuleReader(around))("v1/helpers/Pets.ts", own)).toEqual({
    file: "Pets.ts",
    resource: "Pets",
    functions: [],
    free: [{ name: "ask", doc: "Asks.", parameters: [], returns: "Release" }],
    middleware: true,
    types: [{ name: "Release" }, { name: "TooOld", doc: "Old.", isClass: true }],
  });
});

test("are plain facts, the same each time", async () => {
  const facts = (await helperModuleReader())("dagRuns.ts", text);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

test("nothing that every run loads imports ts-morph or typescript", () => {
  const folder = fileURLToPath(new URL("../../src/", import.meta.url));
  const project = new Project({ skipLoadingLibFiles: true, skipFileDependencyResolution: true });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  for (const path of files) project.addSourceFileAtPath(`${folder}${path}`);
  const eager = project
    .getSourceFiles()
    .flatMap((file) => file.getImportDeclarations().map((each) => ({ file: file.getBaseName(), each })))
    .filter(({ each }) => /^(ts-morph|typescript)$/.test(each.getModuleSpecifierValue()) && !each.isTypeOnly());
  expect(eager.map(({ file }) => file)).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});
