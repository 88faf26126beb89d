import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, generate, inspect } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");

interface Api {
  readonly [request: string]: string;
}

/** Writes a document with one operation per entry: `"GET /pets": "listPets"`. */
function putDocument(operations: Api, schemas: object = {}, name = "api.json"): void {
  const paths: Record<string, Record<string, object>> = {};
  for (const [request, operationId] of Object.entries(operations)) {
    const [method = "", route = ""] = request.split(" ");
    paths[route] = { ...paths[route], [method.toLowerCase()]: { operationId, tags: ["t"], responses: { 200: { description: "" } } } };
  }
  writeFileSync(path(name), JSON.stringify({ openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths, components: { schemas } }));
}

function putConfig(...outputs: readonly object[]): void {
  writeFileSync(path("pinwheel.config.json"), JSON.stringify({ targets: outputs }));
}

const target = (output = "sdk") => ({ output, docs: false, apis: [{ document: "api.json" }] });
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) => diagnostics.map(({ code }) => code);
const run = () => generate({ cwd: folder() });

/** Names in a file, without the line that stays last. */
function recorded(name = "pinwheel.names.json"): object {
  const { "~": _last, ...names } = JSON.parse(read(name));
  return names;
}

describe("the file of names", () => {
  beforeEach(() => {
    putDocument({ "GET /a": "first", "GET /b": "second" }, { Pet: { type: "object" } });
    putConfig(target());
  });

  test("stands beside the configuration and has every public name", async () => {
    expect(await run()).toMatchObject({ ok: true });
    expect(recorded()).toEqual({
      "#/components/schemas/Pet": "Pet",
      "GET /a": "t.first",
      "GET /b": "t.second",
      naming: "operations",
    });
    expect(read("sdk/.pinwheel/manifest.json")).not.toContain("t.first");
    expect(existsSync(path("sdk/.pinwheel/names.json"))).toBe(false);
  });

  test("without a configuration stands in the output", async () => {
    await generate({ cwd: folder(), document: "api.json", output: "sdk" });
    expect(recorded("sdk/.pinwheel/names.json")).toMatchObject({ "GET /a": "t.first" });
    expect(existsSync(path("pinwheel.names.json"))).toBe(false);
  });

  test("a configuration takes over the names in the output", async () => {
    await generate({ cwd: folder(), document: "api.json", output: "sdk", docs: false });
    putDocument({ "GET /a": "other", "GET /b": "second" });
    await run();
    expect(recorded()).toMatchObject({ "GET /a": "t.first" });
    expect(existsSync(path("sdk/.pinwheel/names.json"))).toBe(false);
  });

  test("keeps names without the manifest and the output", async () => {
    await run();
    rmSync(path("sdk"), { recursive: true });
    putDocument({ "GET /a": "renamed", "GET /b": "second", "GET /c": "first" });
    await run();
    expect(recorded()).toMatchObject({ "GET /a": "t.first", "GET /b": "t.second" });
    expect(read("sdk/resources/t.ts")).toContain("export function first(");
  });

  test("in a fresh clone, gives the same bytes", async () => {
    putDocument({ "GET /a": "same", "GET /b": "same" });
    await run();
    putDocument({ "GET /0": "same", "GET /a": "same", "GET /b": "same" });
    await run();
    const [resource, manifest, names] = ["sdk/resources/t.ts", "sdk/.pinwheel/manifest.json", "pinwheel.names.json"].map(read);
    rmSync(path("sdk"), { recursive: true });
    await run();
    expect(["sdk/resources/t.ts", "sdk/.pinwheel/manifest.json", "pinwheel.names.json"].map(read)).toEqual([resource, manifest, names]);
  });

  test("check and a dry run say that it would change, and write nothing", async () => {
    for (const plan of [check({ cwd: folder() }), generate({ cwd: folder(), dryRun: true })]) {
      const [result] = (await plan).targets;
      expect(result?.changed).toContain("../pinwheel.names.json");
      expect(result?.names).toEqual({ file: path("pinwheel.names.json"), action: "create" });
    }
    expect(existsSync(path("pinwheel.names.json"))).toBe(false);
    await run();
    expect(await check({ cwd: folder() })).toMatchObject({ ok: true });
    rmSync(path("pinwheel.names.json"));
    expect(await check({ cwd: folder() })).toMatchObject({ ok: false, targets: [{ changed: ["../pinwheel.names.json"] }] });
  });

  test("keeps the names of other targets, and drops those of targets that are gone", async () => {
    putConfig(target("one"), { ...target("two"), apis: [{ document: "api.json" }, { name: "v1", document: "api.json" }] });
    await run();
    expect(recorded()).toMatchObject({ "one: GET /a": "t.first", "two: GET /a": "t.first", "two/v1: GET /a": "t.first" });
    putConfig(target("one"), target("three"));
    await run();
    expect(Object.keys(recorded()).filter((key) => key.endsWith("naming"))).toEqual(["one: naming", "three: naming"]);
  });

  test("keeps the names of the only API when another one is added", async () => {
    await run();
    putDocument({ "GET /a": "renamed", "GET /b": "second" });
    putConfig(target(), target("other"));
    await run();
    expect(recorded()).toMatchObject({ "sdk: GET /a": "t.first" });
  });

  test("keeps the name of an operation whose path contains #", async () => {
    putDocument({ "POST /#X-Amz-Target=Get": "first" });
    await run();
    putDocument({ "POST /#X-Amz-Target=Get": "renamed" });
    expect(codes(await run())).toEqual(["name-kept"]);
    expect(recorded()).toMatchObject({ "POST /#X-Amz-Target=Get": "t.first" });
  });

  test.each(["string", "class", "unknown", "a b", ""])("ignores the edited type name %j, which TypeScript refuses", async (name) => {
    writeFileSync(path("pinwheel.names.json"), JSON.stringify({ naming: "operations", "#/components/schemas/Pet": name }));
    expect(await run()).toMatchObject({ ok: true, diagnostics: [] });
    expect(recorded()).toMatchObject({ "#/components/schemas/Pet": "Pet" });
  });

  test("does not give the names of the only API to one that is added", async () => {
    await run();
    putDocument({ "GET /a": "another" }, {}, "other.json");
    putConfig(target(), { ...target("other"), apis: [{ document: "other.json" }] });
    await run();
    expect(recorded()).toMatchObject({ "sdk: GET /a": "t.first", "other: GET /a": "t.another" });
  });

  test("keeps its names if the line of the naming strategy is lost", async () => {
    await run();
    putDocument({ "GET /a": "renamed", "GET /b": "second" });
    writeFileSync(path("pinwheel.names.json"), read("pinwheel.names.json").replace(/.*"naming".*\n/, ""));
    await run();
    expect(recorded()).toMatchObject({ naming: "operations", "GET /a": "t.first" });
  });

  test("is used by inspect", async () => {
    await run();
    putDocument({ "GET /a": "renamed" });
    const { values } = await inspect({ cwd: folder(), stage: "model" });
    expect(values).toMatchObject([{ resources: [{ operations: [{ name: "first" }] }] }]);
  });

  test("a damaged one ends the run before anything is written", async () => {
    mkdirSync(path("sdk"));
    writeFileSync(path("pinwheel.names.json"), '{\n<<<<<<< ours\n  "GET /a": "a.b",\n=======\n>>>>>>> theirs\n}\n');
    expect(await run()).toMatchObject({ ok: false, diagnostics: [{ code: "names-broken" }] });
    expect(existsSync(path("sdk/index.ts"))).toBe(false);
  });

  test("another naming strategy gives new names", async () => {
    putDocument({ "GET /pets": "everything" });
    await run();
    putConfig({ ...target(), apis: [{ document: "api.json", naming: "resources" }] });
    await run();
    expect(recorded()).toEqual({ "GET /pets": "pets.list", naming: "resources" });
  });
});

describe("messages about names appear once, when they happen", () => {
  beforeEach(() => putConfig(target()));

  test("a name that stays", async () => {
    putDocument({ "GET /a": "first" });
    await run();
    putDocument({ "GET /a": "second" });
    const result = await run();
    expect(result.diagnostics).toMatchObject([
      {
        code: "name-kept",
        message: "The document now leads to the name t.second for GET /a.",
        instead: "It keeps the name t.first",
        fix: "To use the new name, remove the line of GET /a from the file of names, and generate.",
      },
    ]);
    putDocument({ "GET /a": "second", "GET /b": "b" });
    expect(codes(await run())).toEqual([]);
  });

  test("without the line, the new name is used", async () => {
    putDocument({ "GET /a": "first" });
    await run();
    putDocument({ "GET /a": "second" });
    writeFileSync(path("pinwheel.names.json"), read("pinwheel.names.json").replace(/.*"GET \/a".*\n/, ""));
    expect(codes(await run())).toEqual([]);
    expect(recorded()).toMatchObject({ "GET /a": "t.second" });
  });

  test("a collision, which does not fail later runs with strict", async () => {
    putDocument({ "GET /a": "same", "GET /b": "same" });
    expect(codes(await generate({ cwd: folder(), strict: true }))).toEqual(["operation-id-repeated", "name-collision"]);
    putDocument({}, { Pet: { type: "object" }, pet: { type: "object" } });
    expect(codes(await generate({ cwd: folder(), strict: true }))).toEqual(["name-collision"]);
    expect(existsSync(path("pinwheel.names.json"))).toBe(false);
    expect(codes(await run())).toEqual(["name-collision"]);
    expect(await generate({ cwd: folder(), strict: true })).toMatchObject({ ok: true, diagnostics: [], targets: [{ changed: [] }] });
    const stages: string[] = [];
    await generate({ cwd: folder(), onStage: (stage) => stages.push(stage) });
    expect(stages).toHaveLength(1);
  });

  test("a recorded name that x-pinwheel-name gives to another operation", async () => {
    putDocument({ "GET /a": "first", "GET /b": "second" });
    await run();
    const renamed = read("api.json").replace('"operationId":"first"', '"operationId":"first","x-pinwheel-name":"t.second"');
    writeFileSync(path("api.json"), renamed);
    expect((await run()).diagnostics.map(({ message }) => message)).toEqual([
      "GET /a is now called t.second. Its name was t.first.",
      expect.stringMatching(/^GET \/b is now called t\.second_\w+\. Its name was t\.second\.$/),
    ]);
    expect(codes(await run())).toEqual([]);
  });

  test("a changed type name", async () => {
    putDocument({}, { Pet: { type: "object" } });
    await run();
    putDocument({}, { Pet: { type: "object", "x-pinwheel-name": "Animal" } });
    expect((await run()).diagnostics).toMatchObject([
      { code: "name-changed", message: "#/components/schemas/Pet is now called Animal. Its name was Pet." },
    ]);
    expect(codes(await run())).toEqual([]);
  });
});
