import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emit } from "../../src/emit/emit.js";
import type { EmittedFile } from "../../src/emit/emitted-file.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

const ignore = () => undefined;
const pets: Json = { type: "array", items: { type: "object", required: ["id"], properties: { id: { type: "string" } } } };
const content = (type: string, schema: Json): Json => ({ [type]: { schema } });

function operation(operationId: string, body: Json, more: { readonly [key: string]: Json } = {}): Json {
  return {
    get: {
      operationId,
      tags: ["pets"],
      responses: { 200: { description: "x", headers: { Link: { schema: { type: "string" } } }, content: body } },
      ...more,
    },
  };
}

const document: Json = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/linked": operation("linked", content("application/json", pets)),
    "/numbered": operation("numbered", content("application/json", { type: "object", required: ["rows"], properties: { rows: pets } }), {
      parameters: [{ name: "seite", in: "query", schema: { type: "integer" } }],
      "x-pinwheel-pagination": { items: "rows", page: { page: "seite", first: 0 } },
    }),
    "/photo": operation("photo", content("image/png", {})),
    "/report": operation("report", { "application/json": { schema: { type: "object" } }, "application/pdf": {} }),
    "/watch": operation("watch", content("text/event-stream", { type: "object", required: ["n"], properties: { n: { type: "integer" } } })),
  },
};

/** Each kind of call, by its types. */
const use = `import { DecodeError, losslessJson, maxResponseBytes, Pets, type StandardSchema, validateBy, ValidationError } from "./index.js";
declare const schema: StandardSchema;
const client = new Pets({ baseUrl: "http://h", parseJson: losslessJson, validate: validateBy({ linked: schema }), middleware: [maxResponseBytes(1)] });
for await (const { id } of client.pets.linked()) id satisfies string;
const some: readonly { readonly id: string }[] = await client.pets.numbered({ seite: 3 }).toArray({ max: 2 });
const photo: Blob = await client.pets.photo();
const bytes: ReadableStream<Uint8Array> = await client.pets.photo().stream();
const report: Blob = await client.pets.report({ accept: "application/pdf" });
const piped: ReadableStream = await client.pets.report({ accept: "application/pdf" }).stream();
const json: object = await client.pets.report();
for await (const { data, id, event } of client.pets.watch({}, { reconnect: true }).events()) [data.n satisfies number, id, event];
// @ts-expect-error JSON is read at once
client.pets.report().stream();
export { bytes, DecodeError, json, photo, piped, report, some, ValidationError };
`;

let files: readonly EmittedFile[];
const folder = mkdtempSync(join(tmpdir(), "pinwheel-iteration-"));
beforeAll(async () => {
  const model = buildModel(parseSpec(document, ignore), { source: "pets.json", sha256: "", naming: "operations" }, ignore);
  files = await emit({ apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() }, ignore);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resource = (): string => files.find(({ path }) => path === "resources/pets.ts")?.text ?? "";

test("pagination is data of the descriptor, as far as it is not the default", () => {
  expect(resource()).toContain('pagination: { kind: "link", link: { header: "link" } }');
  expect(resource()).toContain('pagination: { kind: "page", items: "rows", page: { page: "seite", first: 0 } }');
});

test("bytes alone are a download; beside other types the caller selects it", () => {
  expect(resource()).toMatch(/return download\(client, photoOperation/);
  expect(resource()).not.toMatch(/photoOperation: Operation = \{[^}]*decode/);
  expect(resource()).toMatch(/if \(params\.accept === "application\/pdf"\) return download</);
});

test("the docs say how pages follow each other", () => {
  const page = files.find(({ path }) => path === "docs/resources/pets.md")?.text ?? "";
  expect(page).toContain(" by the links in responses");
  expect(page).toContain(" by `seite`");
});

test("lists, streams and downloads have their types", () => {
  for (const { path, text } of [...files, { path: "use.ts", text: use }, { path: "package.json", text: '{ "type": "module" }' }]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--types", "", "use.ts"];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: "utf8" });
  expect(stdout).toBe("");
});
