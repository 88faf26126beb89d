import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { type Config, generate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");
const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = `${root}generated/airflow-client/`;

/** What swagger-parser and the official schema of OpenAPI report. In a process, because Jest cannot load it. */
function problemsOf(file: string): string {
  const script = `import parser from "@apidevtools/swagger-parser"; await parser.validate(${JSON.stringify(file)});`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" }).stderr;
}

beforeEach(() => writeFileSync(path("pets.yaml"), petDocument));

test("a package contains the document as JSON, in the order of the document", async () => {
  expect(await generate({ cwd: folder(), document: "pets.yaml", output: "sdk", package: "pets" })).toMatchObject({ ok: true });
  expect(read("sdk/openapi.json")).toBe(`${JSON.stringify(load(petDocument), undefined, 2)}\n`);
  const { exports, files } = JSON.parse(read("sdk/package.json"));
  expect(exports["./openapi.json"]).toBe("./openapi.json");
  expect(files).toContain("openapi.json");
  expect(read("sdk/docs/README.md")).toContain("[`openapi.json`](../openapi.json)");
  expect(read("sdk/README.md")).toContain("[`openapi.json`](openapi.json)");
});

test("overlays are applied, and each API has its document", async () => {
  const overlay = {
    overlay: "1.0.0",
    info: { title: "Fix", version: "1" },
    actions: [{ target: "$.info", update: { title: "Corrected", "x-pinwheel-note": 1 } }],
  };
  writeFileSync(path("fix.json"), JSON.stringify(overlay));
  const apis: Config["targets"][number]["apis"] = [
    { document: "pets.yaml" },
    { name: "v1", document: "pets.yaml", overlays: ["fix.json"] },
  ];
  const result = await generate({ cwd: folder(), config: { targets: [{ output: "sdk", package: "pets", apis }] } });
  expect(result).toMatchObject({ ok: true });
  expect(JSON.parse(read("sdk/openapi.json"))).toEqual(load(petDocument));
  expect(JSON.parse(read("sdk/v1/openapi.json")).info).toMatchObject({ title: "Corrected", "x-pinwheel-note": 1 });
  const { exports, files } = JSON.parse(read("sdk/package.json"));
  expect(exports["./v1/openapi.json"]).toBe("./v1/openapi.json");
  expect(files.filter((file: string) => file.endsWith("openapi.json"))).toEqual(["openapi.json", "v1/openapi.json"]);
  expect(read("sdk/docs/v1/README.md")).toContain("[`openapi.json`](../../v1/openapi.json)");
});

test("sources inside a code base come without a document", async () => {
  const { targets } = await generate({ cwd: folder(), document: "pets.yaml", output: "sdk" });
  expect(targets[0]?.changed.filter((file) => file.endsWith("openapi.json"))).toEqual([]);
  expect(read("sdk/docs/README.md")).not.toContain("openapi.json");
});

test("references to other files are inserted, and those inside the document stay", () => {
  mkdirSync(path("schemas"));
  writeFileSync(path("schemas/toy.yaml"), "type: object\nrequired: [name]\nproperties:\n  name: { type: string }\n");
  const answer = (ref: string) => ({
    "200": { description: "x", content: { "application/json": { schema: { $ref: ref } } } },
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "Toys", version: "1" },
    paths: {
      "/toy": { get: { operationId: "toy", responses: answer("schemas/toy.yaml") } },
      "/ball": { get: { operationId: "ball", responses: answer("#/components/schemas/Ball") } },
    },
    components: { schemas: { Ball: { type: "object", properties: { toy: { $ref: "schemas/toy.yaml" } } } } },
  };
  writeFileSync(path("toys.json"), JSON.stringify(document));
  const args = [`${root}dist/cli/main.js`, "generate", "toys.json", "-o", "sdk", "--package", "toys"];
  expect(spawnSync(process.execPath, args, { cwd: folder(), encoding: "utf8" })).toMatchObject({ status: 0 });
  const text = read("sdk/openapi.json");
  const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, ref = ""]) => ref);
  expect(references).toContain("#/components/schemas/Ball");
  expect(references.filter((ref) => !ref.startsWith("#"))).toEqual([]);
  expect(text).toContain('"required": [\n');
  expect(problemsOf(path("sdk/openapi.json"))).toBe("");
});

test("an invalid document is reported", () => {
  writeFileSync(path("wrong.json"), JSON.stringify({ openapi: "3.1.0", info: {}, paths: {} }));
  expect(problemsOf(path("wrong.json"))).toContain("title");
});

test.each([
  ["openapi.json", "3.1.0", 128],
  ["v1/openapi.json", "3.0.3", 89],
])("%s of the Airflow client is a valid document of OpenAPI %s with all operations", (file, version, count) => {
  const document = JSON.parse(readFileSync(join(generated, file), "utf8"));
  expect(document.openapi).toBe(version);
  const methods = Object.values<object>(document.paths).flatMap((item) =>
    Object.keys(item).filter((key) => /^(get|post|put|patch|delete)$/.test(key)),
  );
  expect(methods).toHaveLength(count);
  expect(problemsOf(join(generated, file))).toBe("");
});
