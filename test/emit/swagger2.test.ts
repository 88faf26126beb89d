import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

const ignore = () => undefined;
const strings = { type: "array", items: { type: "string" } };
const array = (name: string, location: string, collectionFormat?: string): Json => ({
  ...{ name, in: location, ...strings, ...(collectionFormat && { collectionFormat }) },
});

function operation(operationId: string, parameters: readonly Json[], more: { readonly [key: string]: Json } = {}): Json {
  return { post: { operationId, tags: ["pets"], parameters, responses: { 204: { description: "x" } }, ...more } };
}

const document: Json = {
  ...{ swagger: "2.0", info: { title: "Pets", version: "1" }, host: "api.example", basePath: "/v1", schemes: ["http", "https"] },
  ...{ consumes: ["application/json", "application/xml"], produces: ["application/json"] },
  securityDefinitions: {
    key: { type: "apiKey", in: "query", name: "api_key" },
    login: { type: "basic" },
  },
  definitions: {
    Pet: { type: "object", required: ["name"], properties: { name: { type: "string" }, note: { type: "string", "x-nullable": true } } },
  },
  paths: {
    "/add": operation("add", [{ name: "pet", in: "body", required: true, schema: { $ref: "#/definitions/Pet" } }]),
    "/form": operation(
      "form",
      [
        { name: "name", in: "formData", type: "string", required: true },
        array("csv", "formData"),
        array("multi", "formData", "multi"),
        array("pipes", "formData", "pipes"),
      ],
      { consumes: ["application/x-www-form-urlencoded"] },
    ),
    "/upload": operation(
      "upload",
      [
        { name: "file", in: "formData", type: "file", required: true },
        { name: "size", in: "formData", type: "integer" },
        array("tags", "formData", "multi"),
        array("ids", "formData"),
      ],
      { consumes: ["multipart/form-data"] },
    ),
    "/find/{ids}": operation("find", [
      { ...(array("ids", "path") as object), required: true },
      ...[array("csv", "query"), array("ssv", "query", "ssv"), array("pipes", "query", "pipes"), array("multi", "query", "multi")],
      ...[array("tsv", "query", "tsv"), array("X-Tags", "header", "csv")],
    ]),
    "/key": operation("withKey", [], { security: [{ key: [] }] }),
    "/login": operation("withLogin", [], { security: [{ login: [] }] }),
    "/file": {
      get: { operationId: "download", tags: ["pets"], produces: ["application/pdf"], responses: { 200: { schema: { type: "file" } } } },
    },
  },
};

/** Types are checked by the compiler, and requests are printed. */
const use = `import { apiKey, basic, Pets } from "./index.js";
const requests: string[] = [];
const record: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const body = (await request.text()).replaceAll(/--?-?[0-9a-f]{32}/g, "BOUNDARY");
  const headers = ["accept", "authorization", "content-type", "x-tags"].flatMap((name) => {
    const value = request.headers.get(name);
    return value === null ? [] : [name + ": " + value.replace(/boundary=.*/, "boundary=BOUNDARY")];
  });
  requests.push([request.method + " " + request.url, ...headers, body].join("\\n"));
  return request.url.endsWith("/file") ? new Response("%PDF", { headers: { "content-type": "application/pdf" } }) : new Response(null, { status: 204 });
};
const auth = { key: apiKey("secret&"), login: basic({ username: "me", password: "pw" }) };
const { pets } = new Pets({ auth, fetch: record });
const list = ["a", "b c"];
await pets.add({ name: "Mia", note: null });
await pets.form({ name: "Mia & co", csv: list, multi: list, pipes: list });
await pets.upload({ file: new File(["bytes"], "a.png", { type: "image/png" }), size: 3, tags: list, ids: "1,2" });
await pets.find({ ids: ["1", "2"], csv: list, ssv: list, pipes: list, multi: list, tsv: "a\\tb", "X-Tags": list });
await pets.withKey();
await pets.withLogin();
const file: Blob = await pets.download();
console.log(JSON.stringify([...requests, await file.text()]));
// @ts-expect-error a file is required
() => pets.upload({ size: 3 });
// @ts-expect-error an array that is sent as one string
() => pets.find({ ids: ["1"], tsv: list });
// @ts-expect-error null is allowed for the note only
() => pets.add({ name: null });
`;

const folder = mkdtempSync(join(tmpdir(), "pinwheel-swagger2-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}

/** Swagger 2.0, Parameter Object: `in: formData` and `collectionFormat`; Security Scheme Object. */
test("the client of a Swagger 2.0 document sends what the document describes", async () => {
  const model = buildModel(parseSpec(document, ignore), { source: "pets.json", sha256: "", naming: "operations" }, ignore);
  const files = await emit(
    { apis: [{ model, helpers: [] }], docs: false, runtimeFiles: await readRuntime(), templates: readTemplates() },
    ignore,
  );
  for (const { path, text } of [...files, { path: "use.ts", text: use }, { path: "package.json", text: '{ "type": "module" }' }]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const flags = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--module", "nodenext", "--target", "es2022"];
  expect(run(compiler, ...flags, "--lib", "es2022,dom,dom.iterable", "--types", "", "--outDir", "out", "use.ts")).toBe("");
  writeFileSync(join(folder, "out/package.json"), '{ "type": "module" }');
  // The runtime accepts errors as JSON, even if a success has no body.
  const accept = "accept: application/json";
  const part = (name: string, text: string): string => `BOUNDARY\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
  expect(JSON.parse(run("out/use.js"))).toEqual([
    ["POST https://api.example/v1/add", accept, "content-type: application/json", '{"name":"Mia","note":null}'].join("\n"),
    [
      "POST https://api.example/v1/form",
      accept,
      "content-type: application/x-www-form-urlencoded",
      "name=Mia%20%26%20co&csv=a,b%20c&multi=a&multi=b%20c&pipes=a%7Cb%20c",
    ].join("\n"),
    [
      "POST https://api.example/v1/upload",
      accept,
      "content-type: multipart/form-data; boundary=BOUNDARY",
      `BOUNDARY\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nbytes\r\n${part("size", "3")}${part("tags", "a")}${part("tags", "b c")}${part("ids", "1,2")}BOUNDARY--\r\n`,
    ].join("\n"),
    [
      "POST https://api.example/v1/find/1,2?csv=a,b%20c&ssv=a%20b%20c&pipes=a%7Cb%20c&multi=a&multi=b%20c&tsv=a%09b",
      accept,
      "x-tags: a,b c",
      "",
    ].join("\n"),
    ["POST https://api.example/v1/key?api_key=secret%26", accept, ""].join("\n"),
    ["POST https://api.example/v1/login", accept, `authorization: Basic ${btoa("me:pw")}`, ""].join("\n"),
    ["GET https://api.example/v1/file", "accept: application/pdf", ""].join("\n"),
    "%PDF",
  ]);
}, 60_000);
