import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";
import { helperModuleReader } from "../../src/helpers/helper-modules.js";

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
          {
            name: "params",
            type: "WaitParams",
            optional: false,
            shapes: [{ name: "WaitParams", properties: [{ name: "dag_id", type: "string", optional: false }], externalBases: [] }],
          },
          { name: "options", type: "CallOptions", optional: true },
        ],
        returns: "Promise<{ readonly state: string }>",
      },
      { name: "logs", parameters: [{ name: "follow", type: "true", optional: false }], returns: "AsyncIterable<string>" },
      { name: "stop", parameters: [], returns: "void" },
    ],
    standalone: [{ name: "twice", parameters: [{ name: "count", type: "number", optional: false }], returns: "number" }],
    types: [{ name: "WaitParams", doc: "What to wait for." }, { name: "State" }, { name: "RunFailed", doc: "It failed.", isClass: true }],
  });
});

test("reads re-exports and the constant middleware", async () => {
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
    standalone: [{ name: "ask", doc: "Asks.", parameters: [], returns: "Release" }],
    middleware: true,
    types: [{ name: "Release" }, { name: "TooOld", doc: "Old.", isClass: true }],
  });
});

describe("interfaces in the types of a function", () => {
  const shapesIn = async (text: string, around: Parameters<typeof helperModuleReader>[0] = []) =>
    (await helperModuleReader(around))("helpers/pets.ts", text).standalone[0]?.parameters.map(({ shapes }) => shapes);

  test("have their own properties first, then those of the interfaces that they extend", async () => {
    const flows = `
      export interface FlowOptions<Progress> extends Pick<CallOptions, "signal"> {
        /** Milliseconds. */
        readonly timeout?: number;
        readonly onProgress?: (progress: Progress) => void;
      }
      export interface WaitOptions<P> extends FlowOptions<P>, Partial<P> { readonly interval: number }`;
    const text = `
      import type { WaitOptions } from "./flows.js";
      export interface RunOptions extends WaitOptions<RunState> {
        /** See {@link run}. @default 2 */
        readonly interval: 1 | 2;
      }
      export function run(options?: RunOptions, other?: Elsewhere, count = 1): void {}`;
    expect(await shapesIn(text, [{ path: "helpers/flows.ts", text: flows }])).toEqual([
      [
        {
          name: "RunOptions",
          properties: [
            { name: "interval", type: "1 | 2", optional: false, doc: "See {@link run}." },
            { name: "timeout", type: "number", optional: true, doc: "Milliseconds." },
            { name: "onProgress", type: "(progress: RunState) => void", optional: true },
          ],
          externalBases: ['Pick<CallOptions, "signal">', "Partial<RunState>"],
        },
      ],
      undefined,
      undefined,
    ]);
  });

  test("are found in promises, arrays and type arguments of the return type, each once", async () => {
    const text = `
      export interface Flow<T, P> extends Promise<T> {}
      export interface Step<Item> { readonly item: Item }
      export interface Empty {}
      export function walk(): Flow<readonly Step<Dog>[], Step<Dog> | Empty> { throw new Error(); }
      export function one(): Step<Cat> { throw new Error(); }
      export function none(): Promise<Elsewhere> { throw new Error(); }`;
    const { standalone } = (await helperModuleReader())("helpers/pets.ts", text);
    const step = (type: string) => ({ name: `Step<${type}>`, properties: [{ name: "item", type, optional: false }], externalBases: [] });
    expect(standalone.map(({ returnShapes }) => returnShapes)).toEqual([[step("Dog")], [step("Cat")], undefined]);
  });

  test("may be members of a union, and may extend themselves by mistake", async () => {
    const text = `
      interface Cat extends Dog { readonly name: string }
      interface Dog extends Cat { readonly age: number }
      export function feed(who: Cat | Dog | string): void {}`;
    const [shapes] = (await shapesIn(text)) ?? [];
    expect(shapes?.map(({ name, properties }) => [name, properties.map((property) => property.name)])).toEqual([
      ["Cat", ["name", "age"]],
      ["Dog", ["age", "name"]],
    ]);
  });
});

test("a module is read to plain data, the same each time", async () => {
  const facts = (await helperModuleReader())("dagRuns.ts", text);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

test("no module imports ts-morph or typescript eagerly", () => {
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
