import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Config, check, defineConfig, generate, inspect, validate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const options = () => ({ cwd: folder(), document: "pets.yaml", output: "sdk" });

/** Whether a run finds out without reading the document that there is nothing to do. */
async function isQuick(given: object): Promise<boolean> {
  const stages: string[] = [];
  await generate({ ...given, onStage: (stage) => stages.push(stage) });
  return !stages.some((stage) => stage.startsWith("Building"));
}

beforeEach(() => writeFileSync(path("pets.yaml"), petDocument));

describe("generate", () => {
  test("writes, and returns what it did", async () => {
    const result = await generate(options());
    expect(result).toMatchObject({ ok: true, diagnostics: [], targets: [{ applied: true, plan: { output: path("sdk") } }] });
    expect(result.targets[0]?.changed).toContain("models/pets.ts");
    expect(readFileSync(path("sdk/models/pets.ts"), "utf8")).toContain("interface Pet");
    expect(await generate(options())).toMatchObject({ ok: true, targets: [{ changed: [] }] });
  });

  test("does not print, change the current folder, or throw for a bad document", async () => {
    const cwd = process.cwd();
    const printed: unknown[] = [];
    const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
    for (const { stream } of streams) stream.write = (text: unknown) => printed.push(text) > 0;
    const result = await generate({ ...options(), document: "missing.yaml" });
    await generate(options());
    for (const { stream, write } of streams) stream.write = write;
    expect(result).toMatchObject({ ok: false, targets: [], diagnostics: [{ code: "document-not-found", severity: "error" }] });
    expect(printed).toEqual([]);
    expect(process.cwd()).toBe(cwd);
  });

  test("accepts a configuration as a value", async () => {
    const config: Config = defineConfig({
      targets: [
        { output: "one", apis: [{ document: "pets.yaml", client: "Zoo" }] },
        { output: "two", docs: false, apis: [{ document: "pets.yaml" }, { name: "v1", document: "pets.yaml" }] },
      ],
    });
    const result = await generate({ cwd: folder(), config });
    expect(result).toMatchObject({ ok: true, targets: [{ applied: true }, { applied: true }] });
    expect(existsSync(path("one/docs"))).toBe(true);
    expect(existsSync(path("two/docs"))).toBe(false);
    expect(existsSync(path("two/v1/models.ts"))).toBe(true);
  });

  test("reports every stage before it begins", async () => {
    const stages: string[] = [];
    await generate({ ...options(), onStage: (stage) => stages.push(stage.split(" ")[0] ?? "") });
    expect(stages).toEqual(["Reading", "Building", "Emitting", "Comparing", "Writing"]);
  });

  test.each(["Reading", "Building", "Emitting", "Comparing", "Writing"])("an abort during %s changes nothing", async (stage) => {
    const controller = new AbortController();
    const onStage = (now: string) => {
      if (now.startsWith(stage)) controller.abort();
    };
    const result = await generate({ ...options(), signal: controller.signal, onStage });
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "interrupted" }] });
    expect(existsSync(path("sdk"))).toBe(false);
  });

  test("with strict, a warning prevents writing, even if the output exists already", async () => {
    writeFileSync(path("pets.yaml"), petDocument.replace("type: string", "type: [string]\n          x-one: 1\n          format: 5"));
    const relaxed = await generate(options());
    expect(relaxed).toMatchObject({ ok: true, diagnostics: [{ severity: "warning" }] });
    expect(await generate({ ...options(), strict: true })).toMatchObject({ ok: false, diagnostics: [{ severity: "warning" }] });
  });

  test("every run reports warnings, and they change nothing", async () => {
    const schemas = "  schemas:\n    pet: { type: object }\n";
    writeFileSync(
      path("pets.yaml"),
      petDocument.replace("type: string", "type: string\n          format: 5").replace("  schemas:\n", schemas),
    );
    const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) => diagnostics.map(({ code }) => code);
    expect(codes(await generate(options())).sort()).toEqual(["name-collision", "string-expected"]);
    for (const run of [check, generate, check]) {
      const result = await run(options());
      expect(result).toMatchObject({ ok: true, targets: [{ changed: [] }] });
      expect(codes(result)).toContain("string-expected");
    }
    expect(await isQuick(options())).toBe(true);
    expect(await generate({ ...options(), strict: true })).toMatchObject({ ok: false, diagnostics: [{ code: "string-expected" }] });
    writeFileSync(path("pets.yaml"), petDocument);
    expect(codes(await generate(options()))).toEqual([]);
    expect(await isQuick(options())).toBe(true);
  });

  test("contradictory options are usage errors", async () => {
    expect(await generate({ cwd: folder(), document: "pets.yaml" })).toMatchObject({ ok: false, diagnostics: [{ code: "usage" }] });
    const naming: unknown = "crud";
    const wrong: object = { ...options(), naming };
    expect(await generate(wrong)).toMatchObject({
      diagnostics: [{ code: "usage", message: '`naming` must be "operations" or "resources", not "crud".' }],
    });
  });
});

describe("a run that changes nothing", () => {
  test("is recognized, and so is a change of any input", async () => {
    mkdirSync(path("templates"));
    mkdirSync(path("helpers"));
    writeFileSync(path("overlay.yaml"), 'overlay: 1.0.0\ninfo: { title: x, version: "1" }\nactions: []\n');
    const all = () => ({ ...options(), overlays: ["overlay.yaml"], templates: "templates", helpers: "helpers" });
    expect(await isQuick(all())).toBe(false);
    expect(await isQuick(all())).toBe(true);
    writeFileSync(path("overlay.yaml"), `${readFileSync(path("overlay.yaml"), "utf8")}# changed\n`);
    expect(await isQuick(all())).toBe(false);
    mkdirSync(path("templates/package"));
    writeFileSync(path("templates/package/LICENSE"), "new");
    expect(await isQuick(all())).toBe(false);
    writeFileSync(path("helpers/pets.ts"), "export const answer = 42;\n");
    expect(await isQuick(all())).toBe(false);
    writeFileSync(path("helpers/pets.ts"), "export const answer = 43;\n");
    expect(await isQuick(all())).toBe(false);
    expect(await isQuick({ ...all(), client: "Zoo" })).toBe(false);
    expect(await isQuick({ ...all(), client: "Zoo" })).toBe(true);
    writeFileSync(path("sdk/models/pets.ts"), "");
    expect(await isQuick({ ...all(), client: "Zoo" })).toBe(false);
  });

  test("a document of many files is read in full only if one of them has changed", async () => {
    mkdirSync(path("a b"));
    const outer = { type: "object", properties: { inner: { $ref: "inner%231.json" } } };
    writeFileSync(path("a b/outer.json"), JSON.stringify(outer));
    writeFileSync(path("a b/inner#1.json"), '{ "type": "string" }');
    const content = { "application/json": { schema: { $ref: "a%20b/outer.json" } } };
    const paths = { "/x": { get: { operationId: "getX", tags: ["x"], responses: { 200: { description: "", content } } } } };
    writeFileSync(path("pets.yaml"), JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths }));
    expect(await isQuick(options())).toBe(false);
    expect(await isQuick(options())).toBe(true);
    writeFileSync(path("a b/inner#1.json"), '{ "type": "number" }');
    expect(await isQuick(options())).toBe(false);
    expect(await isQuick(options())).toBe(true);
    rmSync(path("a b/inner#1.json"));
    expect(await isQuick(options())).toBe(false);
    expect(await isQuick(options())).toBe(false);
  });

  test("tells which files references lead to, in a quick run as well", async () => {
    writeFileSync(path("pet.json"), '{ "type": "string" }');
    const text = petDocument.replace(/\$ref: .*/, '$ref: "pet.json"');
    expect(text).not.toBe(petDocument);
    writeFileSync(path("pets.yaml"), text);
    for (const quick of [false, true]) {
      const files: string[] = [];
      expect(await isQuick({ ...options(), onReference: (file: string) => files.push(file) })).toBe(quick);
      expect(files.map((file) => (file.startsWith("file:") ? fileURLToPath(file) : file))).toEqual([path("pet.json")]);
    }
  });
});

describe("check", () => {
  test("is not ok if a file would change, and writes nothing", async () => {
    expect(await check(options())).toMatchObject({ ok: false, diagnostics: [], targets: [{ applied: false }] });
    expect(existsSync(path("sdk"))).toBe(false);
    await generate(options());
    expect(await check(options())).toMatchObject({ ok: true, targets: [{ changed: [] }] });
  });
});

test("validate needs no output folder and returns positions", async () => {
  writeFileSync(path("pets.yaml"), petDocument.replace("schemas/Pet", "schemas/Cat"));
  const { ok, diagnostics } = await validate({ cwd: folder(), document: "pets.yaml", strict: true });
  expect(ok).toBe(false);
  expect(diagnostics).toMatchObject([{ code: "reference-dangling", file: "pets.yaml", line: 18 }]);
});

test.each([
  ['swagger: "1.2"\ninfo: { title: x, version: "1" }\npaths: {}\n', "document-version", 1],
  ["info: { title: x }\nopenapi: 9.9.9\n", "document-version", 2],
  ["name: x\n", "document-foreign", 1],
])("an unreadable document is reported with its position: %j", async (text, code, line) => {
  writeFileSync(path("pets.yaml"), text);
  expect(await validate({ cwd: folder(), document: "pets.yaml" })).toMatchObject({
    diagnostics: [{ code, file: "pets.yaml", line, column: 1 }],
  });
});

describe("inspect", () => {
  test("returns the value of every stage, which prints as JSON", async () => {
    const value = async (stage: "spec" | "model" | "files" | "plan") => {
      const { ok, values } = await inspect({ ...options(), stage });
      expect(ok).toBe(true);
      expect(JSON.parse(JSON.stringify(values))).toEqual(values);
      return values[0];
    };
    expect(await value("spec")).toMatchObject({ dialect: "3.1", operations: [{ path: "/pets" }] });
    expect(await value("model")).toMatchObject({ clientName: expect.any(String), resources: [{ name: "pets" }] });
    expect(await value("files")).toContainEqual({
      path: "models/pets.ts",
      text: expect.stringContaining("interface Pet"),
      origin: "generated",
    });
    expect(await value("plan")).toMatchObject({
      output: path("sdk"),
      steps: expect.arrayContaining([{ path: "models/pets.ts", action: { kind: "create" } }]),
    });
    expect(existsSync(path("sdk"))).toBe(false);
  });

  test("needs an output folder only for the plan", async () => {
    const given = { cwd: folder(), document: "pets.yaml" };
    expect(await inspect({ ...given, stage: "model" })).toMatchObject({ ok: true });
    expect(await inspect({ ...given, stage: "plan" })).toMatchObject({ ok: false, diagnostics: [{ code: "usage" }] });
  });
});
