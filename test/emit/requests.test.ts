// How an emitted client sends what a document describes: what tsc says of its types, and what a server receives.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

type JsonObject = { readonly [key: string]: Json };

const text: Json = { type: "string" };
const bytes: Json = { type: "string", format: "binary" };
const object = (properties: JsonObject): Json => ({ type: "object", properties });
const numbers: Json = object({ a: { type: "integer" } });
const ok = (schema: Json): Json => ({ 200: { description: "ok", content: { "application/json": { schema } } } });
const body = (content: JsonObject): JsonObject => ({ requestBody: { required: true, content } });
const schema = (value: Json): Json => ({ schema: value });
const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];
const page: Json = object({ items: { type: "array", items: object({ id: text }) }, next: text });

const operations: { readonly [methodAndPath: string]: JsonObject } = {
  "get /names": { parameters: names.map((name) => ({ name, in: "query", schema: text })) },
  "post /names": body({ "application/json": schema(object({ constructor: text, "": { type: "integer" } })) }),
  "get /with-body": body({ "application/json": schema(numbers) }),
  "head /maybe": { requestBody: { content: { "application/json": schema({ type: "array", items: text }) } } },
  "trace /trace": {},
  "post /pages": { ...body({ "application/json": schema(object({ filter: text })) }), responses: ok(page) },
  "post /any/bytes": body({ "*/*": schema(bytes) }),
  "post /any/text": body({ "*/*": schema(text) }),
  "post /any/object": body({ "*/*": schema(numbers) }),
  "post /any/value": body({ "*/*": {} }),
  "post /text": body({ "text/*": schema(text) }),
  "post /application": body({ "application/*": schema({ oneOf: [bytes, numbers] }) }),
  "post /json/bytes": body({ "application/json": schema(bytes) }),
  "post /images": body({ "image/png": schema(bytes), "image/jpeg": schema(bytes) }),
  "post /sql": body({ "application/sql": schema(text) }),
  "post /form": body({ "application/x-www-form-urlencoded": schema(object({ list: { type: "array", items: numbers } })) }),
  "post /parts": {
    "x-pinwheel-sample": { csv: ["a", "b"], deep: { a: 1 } },
    ...body({
      "multipart/form-data": {
        schema: object({ csv: { type: "array", items: text }, deep: numbers, file: {}, data: {}, files: { type: "array", items: {} } }),
        encoding: { csv: { style: "form", explode: false }, deep: { style: "deepObject" }, data: { contentType: "application/json" } },
      },
    }),
  },
  "get /cookie": { parameters: [{ name: "session", in: "cookie", description: "The session.", schema: text }] },
  "post /xml": body({ "application/xml": schema(numbers) }),
  "post /xml/again": body({ "text/xml": schema(numbers) }),
};

function documentOf(openapi: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = "", path = ""] = key.split(" ");
    const operationId = key.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
    paths[path] = { ...paths[path], [method]: { operationId, tags: ["calls"], responses: { 204: { description: "done" } }, ...operation } };
  }
  return { openapi, info: { title: "Shop", version: "1" }, servers: [{ url: "https://api.example.com" }], paths };
}

/** What a caller may write. A line after `@ts-expect-error` must not compile. */
const use = `import { createReadStream } from "node:fs";
import { type BinaryBody, Shop } from "./index.js";
export async function use({ calls }: Shop) {
  await calls.getNames();
  await calls.getNames({});
  await calls.getNames({ valueOf: "a" });
  await calls.postNames({ "": 1 });
  // @ts-expect-error text only
  await calls.getNames({ toString: 1 });
  for await (const { id } of calls.postPages({ filter: "a" })) id satisfies string | undefined;
  const bodies: readonly BinaryBody[] = ["a", new Blob([]), new Uint8Array(), new ArrayBuffer(1), createReadStream("a"), new Blob([]).stream()];
  for (const body of bodies) {
    await calls.postAnyBytes({ body });
    await calls.postJsonBytes({ body });
    await calls.postImages({ body });
    await calls.postSql({ body });
  }
  await calls.postAnyText({ body: "a" });
  // @ts-expect-error text only
  await calls.postAnyText({ body: {} });
  // @ts-expect-error bytes only
  await calls.postAnyBytes({ body: {} });
  await calls.postAnyObject({ a: 1 });
  await calls.postApplication({ body: { a: 1 } });
  await calls.postApplication({ body: new Blob([]) });
  await calls.postParts({ file: new Blob([]), files: [new Blob([])], data: { any: 1 } });
  // @ts-expect-error bytes only
  await calls.postParts({ file: { any: 1 } });
}
`;

/** What a program prints: the result of each call. */
const program = `import { Shop } from "./index.js";
const { calls } = new Shop({ baseUrl: process.argv[2] ?? "", retry: { limit: 2, delay: 1 } });
const results: unknown[] = [];
const jpeg = new Blob(["j"], { type: "image/jpeg" });
const error = ({ name, message }: Error) => name + ": " + message;
for (const call of [
  () => calls.getNames(),
  () => calls.getNames({ constructor: "a", toString: "b", valueOf: "c", hasOwnProperty: "d", ["__proto__"]: "e" }),
  () => calls.postNames({ constructor: "a" }),
  () => calls.getWithBody({ a: 1 }),
  () => calls.headMaybe(),
  () => calls.headMaybe({ body: ["a"] }),
  () => calls.traceTrace(),
  () => calls.postPages({ filter: "a" }).toArray(),
  () => calls.postAnyBytes({ body: jpeg }),
  () => calls.postAnyBytes({ body: new Uint8Array([65]) }),
  () => calls.postAnyText({ body: "hello" }),
  () => calls.postAnyObject({ a: 1 }),
  () => calls.postAnyValue({ body: "hello" }),
  () => calls.postAnyValue({ body: { a: 1 } }),
  () => calls.postAnyValue({ body: jpeg.stream() }),
  () => calls.postAnyValue({ body: new Map() }),
  () => calls.postText({ body: "hello" }),
  () => calls.postApplication({ body: { a: 1 } }),
  () => calls.postApplication({ body: new Blob(["b"]) }),
  () => calls.postJsonBytes({ body: new Blob(['{"b":1}']) }),
  () => calls.postImages({ body: jpeg }),
  () => calls.postImages({ body: new Blob(["g"], { type: "image/gif" }) }),
  () => calls.postImages({ body: jpeg, contentType: "image/png" }),
  () => calls.postSql({ body: "select 1" }),
  () => calls.postForm({ list: [{ a: 1 }, { a: 2 }] }),
  () => calls.postParts({ csv: ["a", "b c"], deep: { a: 1 }, file: new Blob(["f"]), data: { any: 1 }, files: [new Blob(["g"])] }),
]) results.push(await call().then((value) => value ?? null, error));
console.log(JSON.stringify(results));
`;

const folder = mkdtempSync(join(tmpdir(), "pinwheel-requests-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const messages: string[] = [];
let files: ReadonlyMap<string, string>;

async function emitted(document: Json, report: (code: string, details: { readonly message: string }) => void) {
  const model = buildModel(parseSpec(document, report), { source: "shop.json", sha256: "", naming: "operations" }, report);
  const input = { apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() };
  return new Map((await emit(input, () => undefined)).map(({ path, text: content }) => [path, content]));
}

beforeAll(async () => {
  files = await emitted(documentOf("3.1.0"), (code, { message }) => messages.push(`${code}: ${message}`));
  const sources = new Map([...files, ["use.ts", use], ["program.ts", program], ["package.json", '{ "type": "module" }']]);
  for (const [path, content] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

test("requests that cannot be sent, and schemas without effect, are reported", () => {
  expect(messages).toEqual([
    "xml-as-text: XML bodies are text, and their schemas have no effect (1 more occurrence).",
    "request-not-sendable: fetch cannot send GET requests with a body.",
    "request-not-sendable: fetch cannot send HEAD requests with a body.",
    "request-not-sendable: fetch cannot send TRACE requests.",
  ]);
});

test("callers get the types that the document describes", () => {
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.asynciterable", "--types", "node"];
  const roots = ["--typeRoots", fileURLToPath(new URL("../../node_modules/@types", import.meta.url)), "--outDir", "out"];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...roots, "use.ts", "program.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});

test("comments and docs say that browsers do not send cookies, and which bodies may be sent", () => {
  const limit = "Browsers do not send this cookie, because scripts cannot set the header `Cookie`.";
  expect(files.get("resources/calls.ts")).toContain(`The session.\n   *\n   * ${limit}`);
  const docs = files.get("docs/resources/calls.md") ?? "";
  expect(docs).toContain(`The session. ${limit}`);
  expect(docs).toContain("`string` \\| `Blob` \\| `ArrayBuffer` \\| `ReadableStream`");
  expect(docs).toContain("--form-string csv=a,b");
  expect(docs).toContain("--form-string 'deep[a]=1'");
});

/** A server that records requests, and has two pages. */
async function recording(received: string[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    received.push([method, url, headers["content-type"], await textOf(request)].filter((part) => part).join(" "));
    response.setHeader("content-type", "application/json");
    if (url === "/pages") response.end(JSON.stringify({ items: [{ id: "1" }], next: "/pages/2?token=t" }));
    else if (url?.startsWith("/pages/2")) response.end(JSON.stringify({ items: [{ id: "2" }] }));
    else response.writeHead(204).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let content = "";
  for await (const chunk of request) content += String(chunk);
  return content;
}

function multipart(parts: readonly string[]): string {
  const texts = parts.map((part) => `--B\r\nContent-Disposition: form-data; ${part}\r\n`);
  return `multipart/form-data; boundary=B ${texts.join("")}--B--\r\n`;
}

test("a server receives what the document describes", async () => {
  const received: string[] = [];
  const server = await recording(received);
  const { port } = server.address() as AddressInfo;
  const { stdout } = await promisify(execFile)(process.execPath, ["out/program.js", `http://127.0.0.1:${port}`], { cwd: folder }).finally(
    () => server.close(),
  );
  const results: readonly unknown[] = JSON.parse(stdout);
  expect(results.filter((result) => result !== null)).toEqual([
    "RequestError: fetch cannot send GET requests with a body",
    "RequestError: fetch cannot send HEAD requests with a body",
    "RequestError: fetch cannot send TRACE requests",
    [{ id: "1" }, { id: "2" }],
    "RequestError: the body must be a string, Blob, ArrayBuffer, typed array, ReadableStream or async iterable",
  ]);
  const boundary = /boundary=(\w+)/.exec(received.join())?.[1] ?? "";
  expect(received.map((line) => line.replaceAll(boundary, "B"))).toEqual([
    "GET /names",
    "GET /names?constructor=a&toString=b&valueOf=c&hasOwnProperty=d&__proto__=e",
    'POST /names application/json {"constructor":"a"}',
    "HEAD /maybe",
    'POST /pages application/json {"filter":"a"}',
    "GET /pages/2?token=t",
    "POST /any/bytes image/jpeg j",
    "POST /any/bytes application/octet-stream A",
    "POST /any/text text/plain hello",
    'POST /any/object application/json {"a":1}',
    "POST /any/value text/plain hello",
    'POST /any/value application/json {"a":1}',
    "POST /any/value application/octet-stream j",
    "POST /text text/plain hello",
    'POST /application application/json {"a":1}',
    "POST /application application/octet-stream b",
    'POST /json/bytes application/json {"b":1}',
    "POST /images image/jpeg j",
    "POST /images image/png g",
    "POST /images image/png j",
    "POST /sql application/sql select 1",
    "POST /form application/x-www-form-urlencoded list=%7B%22a%22%3A1%7D&list=%7B%22a%22%3A2%7D",
    `POST /parts ${multipart([
      'name="csv"\r\n\r\na,b c',
      'name="deep[a]"\r\n\r\n1',
      'name="file"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nf',
      'name="data"\r\nContent-Type: application/json\r\n\r\n{"any":1}',
      'name="files"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\ng',
    ])}`,
  ]);
}, 60_000);

test("before OpenAPI 3.1, the parts of a multipart body have no style", async () => {
  const old = await emitted(documentOf("3.0.3"), () => undefined);
  expect(old.get("resources/calls.ts")).toContain('parts: { csv: {}, deep: {}, data: { contentType: "application/json" } }');
});
