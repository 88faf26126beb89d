import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { verifySources } from "../../src/pipeline/verify-sources.js";

const client = fileURLToPath(new URL("../../generated/airflow-client/src/", import.meta.url));

function verify(text: string, origin: "generated" | "copied" = "generated", hasOwnTemplates = false): Promise<void> {
  return verifySources([{ path: "a.ts", text, origin }], hasOwnTemplates);
}

test("accepts all sources of a client", async () => {
  const paths = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const files = paths.map((path) => {
    const text = readFileSync(join(client, path), "utf8");
    return { path, text, origin: text.includes("// Written by pinwheel") ? ("generated" as const) : ("copied" as const) };
  });
  expect(files.filter(({ origin }) => origin === "generated").length).toBeGreaterThan(50);
  await verifySources(files, false);
});

describe("refuses a module that would run code when it is loaded:", () => {
  test.each([
    ["a statement", "globalThis.x = 1;"],
    ["a call", "export const a = run();"],
    ["a call in a list", "const a = [1, run()];"],
    ["an assignment in an object", "const a = { b: (globalThis.x = 1) };"],
    ["a computed key", "const a = { [globalThis.x]: 1 };"],
    ["an interpolation", "const a = `$" + "{globalThis.x}`;"],
    ["a static block", "export class A { static { globalThis.x = 1; } }"],
    ["a static value", "export class A { static x = run(); }"],
    ["a computed member", "class A { [run()]() {} }"],
    ["a decorator", "@run() class A {}"],
    ["a base class", "class A extends run() {}"],
    ["a variable that is not constant", "let a = 1;"],
    ["an enum", "enum A { B = run() }"],
    ["a namespace", "namespace A { run(); }"],
    ["a default export", "export default run();"],
    ["a property that may have a getter", "import { b } from './b.js'; const a = b.c;"],
    ["a computed export of a module", "import * as b from './b.js'; const a = b[run()];"],
    ["a spread call", "const a = { ...run() };"],
  ])("%s", async (_, text) => {
    await expect(verify(text)).rejects.toThrow(/has a statement that no template prints/);
  });
});

test.each([
  "import { a } from './a.js'; export * from './b.js'; export type { B } from './b.js';",
  "export const a = { b: [1, -1, 'x', true, null], c, ['__proto__']: 1, d: (x: string) => run(x) } as const;",
  "export class A { readonly a: string; constructor() { run(); } static of() { return run(); } static readonly b: typeof c = c; }",
  "import * as a from './a.js'; export class A { static readonly b: typeof a.b = a.b; } export const c = { d: a.d };",
  "export function a(): void; export function a() { run(); } export interface I { a: string } export type T = I | 'x';",
])("accepts %s", async (text) => {
  await verify(text);
});

test("refuses what does not parse, wherever it comes from", async () => {
  await expect(verify("const a = ;")).rejects.toThrow(/a.ts does not parse/);
  await expect(verify("const a = ;", "copied")).rejects.toThrow(/a.ts does not parse/);
  await expect(verify("const a = ;", "generated", true)).rejects.toThrow(/a.ts does not parse/);
});

test("allows any statement in copied modules and in the output of a project's own templates", async () => {
  await verify("run();", "copied");
  await verify("run();", "generated", true);
});
