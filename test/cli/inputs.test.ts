import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { petDocument, pinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const run = (...args: string[]) => pinwheel(args, { cwd: folder() });
const lines = (...names: readonly string[]) => names.map((name) => `${name}\n`).join("");

function write(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
}

/** A document with a reference to a file, which has one of its own. */
const references = {
  "api/pets.yaml": petDocument.replace("#/components/schemas/Pet", "models/pet.yaml"),
  "api/models/pet.yaml": "{ title: Pet, type: object, properties: { owner: { $ref: owner.yaml } } }",
  "api/models/owner.yaml": "{ title: Owner, type: object }",
};

test("a document with references, one path per line, without those that do not exist yet", async () => {
  write({ "api/pets.yaml": references["api/pets.yaml"], "api/models/pet.yaml": references["api/models/pet.yaml"] });
  const args = ["inputs", "api/pets.yaml", "-o", "sdk"];
  expect(await run(...args)).toEqual({ code: 0, signal: null, stdout: lines("api/models/pet.yaml", "api/pets.yaml"), stderr: "" });
  write(references);
  expect(await run(...args)).toMatchObject({ stdout: lines("api/models/owner.yaml", "api/models/pet.yaml", "api/pets.yaml") });
  expect(JSON.parse((await run(...args, "--json")).stdout)).toEqual({
    targets: [{ output: "sdk", inputs: ["api/models/owner.yaml", "api/models/pet.yaml", "api/pets.yaml"] }],
  });
});

const overlay = 'overlay: 1.0.0\ninfo: { title: x, version: "1" }\nactions: [{ target: $.info, update: { title: Zoo } }]\n';

/** A configuration that uses every kind of input. */
const project = {
  ...references,
  "overlay.yaml": overlay,
  "helpers/pets.ts":
    'import type { Client } from "../runtime/index.js";\nexport async function count(client: Client): Promise<number> { return 1; }\n',
  "helpers/shared/one.ts": "export const one = 1;\n",
  "modules/auth.ts": "export const auth = 1;\n",
  "guides/first.md": "# First\n",
  "templates/client/api.ts.hbs": readFileSync(new URL("../../templates/client/api.ts.hbs", import.meta.url), "utf8"),
  "responses.json": '{ "responses": { "listPets": { "status": 200, "mediaType": "application/json", "body": [] } } }',
  "pinwheel.config.mjs": `
    import { document } from "./settings/document.mjs";
    import { basename } from "node:path";
    const api = { document, overlays: ["overlay.yaml"], helpers: "helpers", responses: "responses.json" };
    export default { targets: [{ output: "sdk", package: "pets", templates: "templates", guides: "guides", modules: "modules", apis: [api] }] };
  `,
  "settings/document.mjs": 'export { document } from "./name.mjs";\n',
  "settings/name.mjs": 'export const document = "api/pets.yaml";\n',
};

/** What a run must not read: nothing refers to it. */
const others = { "settings/other.mjs": "", "api/other.yaml": "", "README.md": "" };

/** Loaded before the command: prints the paths of the files that it reads. */
const recorder = `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const paths = new Set();
  const record = (holder, name) => {
    const original = holder[name];
    holder[name] = (...given) => {
      if (typeof given[0] !== "number") paths.add(String(given[0]));
      return original(...given);
    };
  };
  for (const name of ["readFileSync", "openSync", "readFile"]) record(fs, name);
  for (const name of ["readFile", "open"]) record(fs.promises, name);
  syncBuiltinESMExports();
  process.on("exit", () => fs.writeSync(1, JSON.stringify([...paths])));
`;

test("every file that a run reads, and no other", async () => {
  write({ ...project, ...others, "recorder.mjs": recorder });
  await run("generate");
  const listed = (await run("inputs")).stdout.split("\n").filter((line) => line !== "");
  const { code, stdout } = await pinwheel(["generate", "--force", "--dry-run"], {
    cwd: folder(),
    env: { NODE_OPTIONS: `--import=${pathToFileURL(path("recorder.mjs")).href}` },
  });
  expect(code).toBe(0);
  const recorded: readonly string[] = JSON.parse(stdout.slice(stdout.lastIndexOf("[")));
  const read = recorded
    .map((file) => (file.startsWith("file:") ? new URL(file).pathname : file))
    .map((file) => relative(folder(), join(file)))
    .filter((file) => !file.startsWith("..") && !file.startsWith("sdk/"));
  // Node loads modules by means of its own.
  const modules = ["pinwheel.config.mjs", "settings/document.mjs", "settings/name.mjs"];
  expect([...new Set([...read, ...modules])].sort()).toEqual(listed);
  expect(listed).toContain("pinwheel.names.json");
});

describe("the modules that a configuration imports", () => {
  test.each([
    ["JavaScript", "pinwheel.config.mjs", "names.mjs", 'import names from "./names.mjs";'],
    ["TypeScript, by the name of its output", "pinwheel.config.ts", "names.ts", 'import names from "./names.js";'],
    ["TypeScript, without an extension", "pinwheel.config.ts", "names.ts", 'import names from "./names";'],
    ["JSON", "pinwheel.config.mjs", "names.json", 'import names from "./names.json" with { type: "json" };'],
  ])("%s", async (_name, config, module, statement) => {
    write({
      "pets.yaml": petDocument,
      [module]: module.endsWith(".json") ? '"pets.yaml"' : 'export default "pets.yaml";\n',
      [config]: `${statement}\nexport default { targets: [{ output: "sdk", apis: [{ document: names }] }] };\n`,
    });
    expect(await run("inputs")).toMatchObject({ code: 0, stdout: lines(...[module, "pets.yaml", config].sort()) });
  });
});

test("paths are relative to the current folder, in the form of URLs", async () => {
  write({
    "pets.yaml": petDocument,
    "package.json": '{ "pinwheel": { "targets": [{ "output": "sdk", "apis": [{ "document": "pets.yaml" }] }] } }',
  });
  mkdirSync(path("deep/er"), { recursive: true });
  const { stdout } = await pinwheel(["inputs", "--json"], { cwd: path("deep/er") });
  expect(JSON.parse(stdout)).toEqual({ targets: [{ output: "../../sdk", inputs: ["../../package.json", "../../pets.yaml"] }] });
});

test("each target has its own inputs, and lines occur once", async () => {
  const target = (output: string, document: string) => ({ output, apis: [{ document }] });
  const config = { targets: [target("a", "a.yaml"), target("b", "b.yaml")] };
  write({ "a.yaml": petDocument, "b.yaml": petDocument, "pinwheel.config.json": JSON.stringify(config) });
  expect(JSON.parse((await run("inputs", "--json")).stdout)).toEqual({
    targets: [
      { output: "a", inputs: ["a.yaml", "pinwheel.config.json"] },
      { output: "b", inputs: ["b.yaml", "pinwheel.config.json"] },
    ],
  });
  expect((await run("inputs")).stdout).toBe(lines("a.yaml", "b.yaml", "pinwheel.config.json"));
});

test("a document and its references may be URLs", async () => {
  const texts = new Map(Object.entries(references).map(([name, text]) => [`/${name}`, text]));
  const server = createServer(({ url = "" }, response) => response.end(texts.get(url)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const { stdout, stderr } = await run("inputs", `${base}/api/pets.yaml`, "-o", "sdk");
  server.close();
  const names = ["api/models/owner.yaml", "api/models/pet.yaml", "api/pets.yaml"];
  expect({ stdout, stderr }).toEqual({ stdout: lines(...names.map((name) => `${base}/${name}`)), stderr: "" });
});

test("a document that cannot be read is an error, and nothing is listed", async () => {
  write({ "pets.yaml": "openapi: [" });
  expect(await run("inputs", "pets.yaml", "-o", "sdk")).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("document-syntax"),
  });
  expect(await run("inputs")).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("config-not-found") });
});
