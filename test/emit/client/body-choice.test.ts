import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emit } from "../../../src/emit/emit.js";
import type { EmittedFile } from "../../../src/emit/emitted-file.js";
import { buildModel } from "../../../src/model/build-model.js";
import { parseSpec } from "../../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../../src/pipeline/read-templates.js";
import { readRuntime } from "../../../src/pipeline/runtime-files.js";
import type { Json } from "../../../src/util/json.js";

const ignore = () => undefined;
const json: Json = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const form: Json = { type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" } } };

function operation(operationId: string, content: Json, required: boolean, parameters: Json = []): Json {
  return {
    post: { operationId, tags: ["pets"], parameters, requestBody: { required, content }, responses: { 204: { description: "x" } } },
  };
}

const both: Json = { "application/json": { schema: json }, "multipart/form-data": { schema: form } };
const id: Json = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
const document: Json = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  paths: {
    "/add": operation("add", both, true),
    "/put/{id}": operation("put", both, true, id),
    "/may": operation("may", both, false),
    "/three": operation("three", { ...(both as object), "application/vnd.pet+json": { schema: json }, "text/csv": {} }, true),
    "/same": operation("same", { "application/json": { schema: json }, "application/vnd.pet+json": { schema: json } }, true),
    "/own": operation("own", both, true, [{ name: "contentType", in: "query", schema: { type: "integer" } }]),
  },
};

const use = `import { Pets, type pets } from "./index.js";
const client = new Pets({ baseUrl: "http://h" });
const name = "a";
const file = new Blob();
await client.pets.add({ body: { name } });
await client.pets.add({ contentType: "application/json", body: { name } });
await client.pets.add({ contentType: "multipart/form-data", body: { file } });
await client.pets.put({ id: "1", contentType: "multipart/form-data", body: { file } });
await client.pets.may();
await client.pets.may({ contentType: "multipart/form-data", body: { file } });
await client.pets.three({ contentType: "application/vnd.pet+json", body: { name } });
await client.pets.three({ contentType: "text/csv", body: "a,b" });
await client.pets.same({ contentType: "application/vnd.pet+json", body: { name } });
await client.pets.own({ contentType_query: 3, body: { name } });
await client.pets.own({ contentType_query: 3, contentType: "multipart/form-data", body: { file } });
const told = (params: pets.PetAddParams): string => (params.contentType === "multipart/form-data" ? params.body.file.type : params.body.name);
export { told };
// @ts-expect-error the default is JSON
await client.pets.add({ body: { file } });
// @ts-expect-error a form that is called JSON
await client.pets.add({ contentType: "application/json", body: { file } });
// @ts-expect-error JSON that is called a form
await client.pets.put({ id: "1", contentType: "multipart/form-data", body: { name } });
// @ts-expect-error a media type that the document does not have
await client.pets.add({ contentType: "text/plain", body: { name } });
// @ts-expect-error the body is missing
await client.pets.add({ contentType: "multipart/form-data" });
// @ts-expect-error a parameter is missing
await client.pets.put({ body: { name } });
`;

let files: readonly EmittedFile[];
const folder = mkdtempSync(join(tmpdir(), "pinwheel-body-choice-"));
beforeAll(async () => {
  const model = buildModel(parseSpec(document, ignore), { source: "pets.json", sha256: "", naming: "operations" }, ignore);
  files = await emit({ apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() }, ignore);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the body goes with the media type that is chosen, and the preferred one need not be named", () => {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "use.ts"), use);
  expect(tsc()).toBe("");
}, 60_000);

test("media types that hold the same go together", () => {
  expect(params("PetThree")).toMatch(
    /contentType\?: "application\/json" \| "application\/vnd\.pet\+json"; .*"multipart\/form-data".*"text\/csv"/,
  );
  expect(params("PetThree").match(/contentType: "/g)).toHaveLength(2);
  expect(params("PetSame")).toContain("interface PetSameParams");
});

test("the page of an operation has a table for each body that goes with a media type", () => {
  const add = page("pets.add");
  expect(add).not.toContain("None.");
  expect(add.match(/^With a body of type .*|^\| `(?:contentType|body).*/gm)).toEqual([
    "With a body of type `application/json` (the default):",
    '| `contentType` | header | `"application/json"` | no | `"application/json"` | Media type of the body. |',
    "| `body` | body | `object` | yes |  |  |",
    "| `body.name` | body | `string` | yes |  |  |",
    "With a body of type `multipart/form-data`:",
    '| `contentType` | header | `"multipart/form-data"` | yes |  | Media type of the body. |',
    "| `body` | body | `object` | yes |  |  |",
    "| `body.file` | body | `Blob` | yes |  |  |",
  ]);
  expect(page("pets.put")).toMatch(/^\| `id` \| path [\s\S]*With a body of type `multipart\/form-data`:/m);
  expect(page("pets.three")).toContain("With a body of type `application/json` or `application/vnd.pet+json` (the default):");
  expect(page("pets.same")).not.toContain("With a body of");
});

/** The section of an operation on the page of its resource. */
function page(heading: string): string {
  const text = files.find(({ path }) => path === "docs/resources/pets.md")?.text ?? "";
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
}

/** The declaration of an operation's params, on one line. */
function params(operation: string): string {
  const text = files.find(({ path }) => path === "resources/pets.ts")?.text ?? "";
  return (text.split("/** Params of ").find((part) => part.includes(` ${operation}Params `)) ?? "").replace(/\s+/g, " ");
}

function tsc(): string {
  const compiler = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
  const flags = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--module", "nodenext", "--target", "es2022"];
  const args = [compiler, ...flags, "--lib", "es2022,dom,dom.iterable", "--types", "", "--noEmit", "use.ts"];
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? "" : stdout + stderr;
}
