import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import type { SdkModel } from "../../src/model/model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const parent = mkdtempSync(join(tmpdir(), "pinwheel-no-operations-"));
symlinkSync(join(root, "node_modules"), join(parent, "node_modules"), "junction");
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A document of types only, as many APIs share one. */
const types = modelOf("Types", {});
const orders = modelOf("Orders", { "/orders": { get: { responses: { 204: { description: "" } } } } });

test("a package of a document without operations builds, and its index can be imported", async () => {
  const folder = await packageOf("types", [{ model: types, helpers: [] }]);
  expect(build(folder)).toBe("");
  expect(imported(folder, ["sdk", "sdk/runtime"])).toBe("");
});

test("a package with operations in one of two documents builds, and exports the resources of that one", async () => {
  const folder = await packageOf("both", [
    { name: "types", model: types, helpers: [] },
    { name: "orders", model: orders, helpers: [] },
  ]);
  expect(build(folder)).toBe("");
  expect(imported(folder, ["sdk/types", "sdk/orders", "sdk/orders/resources/orders", "sdk/runtime"])).toBe("");
});

function modelOf(title: string, paths: Json): SdkModel {
  const document = { openapi: "3.1.0", info: { title, version: "1" }, paths, components: { schemas: { Id: { type: "string" } } } };
  return buildModel(parseSpec(document, ignore), { source: "a.json", sha256: "", naming: "operations" }, ignore);
}

function ignore(): void {}

async function packageOf(name: string, apis: readonly { name?: string; model: SdkModel; helpers: readonly never[] }[]): Promise<string> {
  const input = {
    apis,
    docs: true,
    runtimeFiles: await readRuntime(),
    templates: readTemplates(),
    package: { name: "sdk", version: "1.0.0" },
  };
  for (const { path, text } of await emit(input, ignore)) {
    mkdirSync(dirname(join(parent, name, path)), { recursive: true });
    writeFileSync(join(parent, name, path), text);
  }
  return join(parent, name);
}

/** Runs the two programs of the package's `build` script. */
function build(folder: string): string {
  return run(folder, join(root, "node_modules/typescript/bin/tsc"), "-p", ".") + run(folder, "bundle.mjs");
}

function imported(folder: string, specifiers: readonly string[]): string {
  writeFileSync(join(folder, "program.mjs"), specifiers.map((specifier) => `import "${specifier}";\n`).join(""));
  return run(folder, "program.mjs");
}

function run(folder: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}
