import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/index.js";
import { startBudget } from "../../src/pipeline/budget.js";
import { defaultLimits, type Limits } from "../../src/util/limits.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();

/** Generates from a file with these limits. */
async function run(limits: Partial<Limits>, schemas: object, file = "api.json", text?: string) {
  const document = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: {}, components: { schemas } };
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), file), text ?? JSON.stringify(document, null, 2));
  const { diagnostics, ok, targets } = await generate({
    cwd: folder(),
    config: { targets: [{ output: "sdk", limits, apis: [{ document: file }] }] },
  });
  return { diagnostics, ok, targets };
}

const object = (...names: readonly string[]) => ({ type: "object", properties: Object.fromEntries(names.map((name) => [name, {}])) });
const parts = {
  A: object("a", "b"),
  B: { allOf: [{ $ref: "#/components/schemas/A" }, object("c")] },
  C: { allOf: [{ $ref: "#/components/schemas/B" }, object("d")] },
};
const nested = { A: { items: { items: { items: { type: "string" } } } } };

describe("a document over a limit is refused, with the place and the limit to raise:", () => {
  test.each([
    ["documentBytes", 100, parts, "document-too-large", {}],
    ["depth", 4, nested, "document-too-deep", { pointer: "#/components/schemas/A/items/items", line: 12 }],
    ["values", 20, parts, "document-too-large", {}],
    ["references", 1, { A: { $ref: "a.json" }, B: { $ref: "b.json" } }, "document-too-large", {}],
    ["inheritedProperties", 4, parts, "document-too-large", { pointer: "#/components/schemas/B" }],
    ["types", 2, { A: object("a"), B: object("b"), C: object("c") }, "document-too-large", { pointer: "#/components/schemas/C" }],
  ] as const)("%s", async (name, limit, schemas, code, place) => {
    for (const other of ["a.json", "b.json"]) writeFileSync(join(folder(), other), '{ "type": "object" }');
    const { diagnostics, ok } = await run({ [name]: limit }, schemas);
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ code, severity: "error", file: "api.json", ...place }]);
    expect(diagnostics[0]?.message).toContain(String(limit));
    expect(diagnostics[0]?.fix).toContain(`raise \`limits.${name}\``);
    expect(await run({ [name]: 10_000 }, schemas)).toMatchObject({ ok: true });
  });

  test.each([
    ["outputFiles", 3, "more than 3 files"],
    ["outputBytes", 3000, "more than 3000 bytes"],
  ] as const)("%s", async (name, limit, message) => {
    const { diagnostics, targets } = await run({ [name]: limit }, parts);
    expect(diagnostics).toMatchObject([{ code: "output-too-large", message: expect.stringContaining(message), file: expect.any(String) }]);
    expect(diagnostics[0]?.fix).toContain(`raise \`limits.${name}\``);
    expect(targets).toEqual([]);
  });

  test("aliases that contain themselves are found at their place", async () => {
    const text = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\nx-list: &a\n  - *a\n";
    const { diagnostics } = await run({}, {}, "api.yaml", text);
    expect(diagnostics).toMatchObject([{ code: "document-too-deep", line: 5, fix: expect.stringContaining("limits.depth") }]);
  });
});

test("plain YAML has the limits of a target, too", async () => {
  const text = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\nx-a:\n  b:\n    c:\n      d: {}\n";
  expect(await run({ depth: 3 }, {}, "api.yaml", text)).toMatchObject({
    diagnostics: [{ code: "document-too-deep", pointer: "#/x-a/b/c/d" }],
  });
  expect(await run({ depth: 4 }, {}, "api.yaml", text)).toMatchObject({ ok: true });
});

test("a higher limit accepts a document that the default refuses", async () => {
  const text = `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\nx-a: ${"[".repeat(250)}${"]".repeat(250)}\n`;
  expect(await run({}, {}, "api.yaml", text)).toMatchObject({ ok: false });
  expect(await run({ depth: 300 }, {}, "api.yaml", text)).toMatchObject({ ok: true });
});

test("the time ends a run between two stages and between two files", () => {
  const over = startBudget({ seconds: 0 });
  expect(() => over.checkTime("Emitting sdk")).toThrow(/took more than 0 seconds. It ended at "Emitting sdk"/);
  expect(() => over.addFile({ path: "a.ts", text: "", origin: "generated" })).toThrow(/It ended at "a.ts"/);
  expect(() => startBudget(undefined).checkTime("Emitting sdk")).not.toThrow();
});

test("no limit is part of the output", async () => {
  await run({}, parts);
  expect(await run({ types: defaultLimits.types - 1 }, parts)).toMatchObject({ ok: true, targets: [{ changed: [] }] });
});
