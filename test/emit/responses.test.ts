// Responses of an emitted client: what tsc says of its types, and what a server receives.
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
const flag: Json = { type: ["boolean", "null"], default: false };
const object = (properties: JsonObject, required = Object.keys(properties)): Json => ({ type: "object", required, properties });
const answer: Json = object({ answer: text });
const delta: Json = object({ delta: text });
const both: Json = { "text/event-stream": { schema: delta }, "application/json": { schema: answer } };
const ok = (content: Json): Json => ({ 200: { description: "ok", content } });
const post = (operationId: string, properties: JsonObject, content: Json, more: JsonObject = {}): Json => ({
  post: {
    operationId,
    tags: ["talk"],
    requestBody: { required: true, content: { "application/json": { schema: object({ model: text, ...properties }, ["model"]) } } },
    responses: ok(content),
    ...more,
  },
});
const get = (operationId: string, responses: Json, more: JsonObject = {}): Json => ({
  get: { operationId, tags: ["talk"], responses, ...more },
});

const file: JsonObject = { schema: { type: "string", format: "binary" } };
const bytes: Json = { $ref: "#/components/schemas/Bytes" };

const document: Json = {
  openapi: "3.1.0",
  info: { title: "Talk", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/ask": post("ask", { stream: flag }, both),
    "/whole": post("whole", { stream: flag }, both, { "x-pinwheel-body": "whole" }),
    "/pull": post(
      "pull",
      { stream: { type: "boolean", default: true } },
      { "application/json": { schema: answer }, "application/x-ndjson": { schema: delta } },
    ),
    "/custom": post("custom", { incremental: flag, stream: flag }, both, {
      "x-pinwheel-stream": { property: "incremental", end: ["END", ""] },
    }),
    "/speak": post("speak", { format: { type: "string", enum: ["audio", "sse"] } }, both, {
      "x-pinwheel-stream": { property: "format", values: "sse" },
    }),
    "/named": post("named", { stream: text }, both),
    "/never": post("never", { stream: flag }, both, { "x-pinwheel-stream": false }),
    "/feed": get("feed", ok({ "text/event-stream": { schema: delta } }), { "x-pinwheel-stream": { end: "bye" } }),
    "/photo": get("photo", ok({ "image/png": { schema: bytes }, "image/jpeg": file })),
    "/stored": get(
      "stored",
      ok({ "application/json": { schema: object({ raw: file["schema"] ?? {}, named: bytes, list: { type: "array", items: bytes } }) } }),
    ),
    "/limits": get("limits", {
      200: {
        description: "ok",
        headers: {
          "X-Rate-Limit": { required: true, schema: { type: "integer" } },
          "x-state": { schema: { type: "string", enum: ["on", "off"] } },
          ETag: { $ref: "#/components/headers/Tag" },
          "Content-Type": { schema: text },
        },
        content: { "application/json": { schema: answer } },
      },
      204: { description: "none", headers: { etag: { $ref: "#/components/headers/Tag" } } },
    }),
    "/tail": get("tail", {
      200: { description: "ok", headers: { Id: { schema: text } }, content: { "text/event-stream": { schema: delta } } },
    }),
    "/note": get("note", {
      200: {
        description: "ok",
        headers: { Id: { schema: text } },
        content: { "text/event-stream": { itemSchema: object({ event: { const: "note" }, data: text }) } },
      },
    }),
    "/scan": get("scan", {
      206: { description: "ok", headers: { Done: { schema: { type: "boolean" } } }, content: { "image/png": file } },
    }),
    "/list": get(
      "list",
      {
        200: {
          description: "ok",
          headers: { Link: { schema: text } },
          content: { "application/json": { schema: { type: "array", items: answer } } },
        },
      },
      { "x-pinwheel-pagination": { link: { header: "Link" } } },
    ),
    "/partial": get("partial", {
      200: { description: "all", content: { "application/json": { schema: answer } } },
      206: { description: "some", content: { "text/event-stream": { schema: delta } } },
      404: {
        description: "none",
        content: { "application/json": { schema: object({ reason: text }) }, "text/event-stream": { schema: delta } },
      },
    }),
    "/moved": get("moved", {
      200: { description: "ok", content: { "application/json": { schema: answer } } },
      301: { description: "moved", content: { "application/json": { schema: object({ url: text }) } } },
      "5XX": { description: "failed", content: { "application/json": { schema: object({ reason: text }) } } },
    }),
  },
  components: { headers: { Tag: { required: true, schema: text } }, schemas: { Bytes: { type: "string", format: "binary" } } },
};

/** What a caller may write. A line after `@ts-expect-error` must not compile. */
const use = `import { Talk } from "./index.js";
export async function use({ talk }: Talk, isStream: boolean) {
  (await talk.ask({ model: "m" })).answer satisfies string;
  (await talk.ask({ model: "m", stream: false })).answer satisfies string;
  (await talk.ask({ model: "m", stream: null })).answer satisfies string;
  for await (const item of talk.ask({ model: "m", stream: true })) item.delta satisfies string;
  const unknown = await talk.ask({ model: "m", stream: isStream });
  if ("answer" in unknown) unknown.answer satisfies string;
  else unknown.map((item) => item.delta satisfies string);
  // @ts-expect-error without the property, the response is not a stream
  for await (const item of talk.ask({ model: "m" })) item;
  // @ts-expect-error the property selects the media type
  talk.ask({ model: "m", accept: "text/event-stream" });
  // @ts-expect-error the model is required
  talk.ask({ stream: true });
  (await talk.whole({ body: { model: "m" } })).answer satisfies string;
  for await (const item of talk.whole({ body: { model: "m", stream: true } })) item.delta satisfies string;
  for await (const item of talk.pull({ model: "m" })) item.delta satisfies string;
  for await (const item of talk.pull({ model: "m", stream: true })) item.delta satisfies string;
  (await talk.pull({ model: "m", stream: false })).answer satisfies string;
  (await talk.custom({ model: "m", stream: true })).answer satisfies string;
  for await (const item of talk.custom({ model: "m", incremental: true })) item.delta satisfies string;
  (await talk.speak({ model: "m" })).answer satisfies string;
  (await talk.speak({ model: "m", format: "audio" })).answer satisfies string;
  for await (const item of talk.speak({ model: "m", format: "sse" })) item.delta satisfies string;
  // @ts-expect-error the value does not select a stream
  for await (const item of talk.speak({ model: "m", format: "audio" })) item;
  (await talk.named({ model: "m", stream: "s" })).answer satisfies string;
  (await talk.never({ model: "m", stream: true })).answer satisfies string;
  for await (const item of talk.never({ model: "m", accept: "text/event-stream" })) item.delta satisfies string;
  for await (const item of talk.feed()) item.delta satisfies string;
  (await talk.photo()) satisfies Blob;
  (await talk.photo({ accept: "image/jpeg" })) satisfies Blob;
  // @ts-expect-error no such media type
  talk.photo({ accept: "image/gif" });
  const stored = await talk.stored();
  [stored.raw, stored.named, stored.list?.[0]] satisfies (string | undefined)[];
  const { headers, status } = await talk.limits().withResponse();
  status satisfies 200 | 204;
  headers satisfies Headers;
  headers.get("ETag") satisfies string;
  headers.get("x-other") satisfies string | null;
  const limit: \`\${number}\` | null = headers.get("X-Rate-Limit");
  const state = headers.get("x-state");
  if (state === "on" || state === null) limit?.length;
  // @ts-expect-error the 204 does not have it
  headers.get("X-Rate-Limit").length;
  // @ts-expect-error not a number
  headers.get("X-Rate-Limit") satisfies "a" | null;
  const tail = talk.tail();
  for await (const { data } of tail.events()) data.delta satisfies string;
  (await tail.withResponse()).headers.get("Id") satisfies string | null;
  const note = talk.note();
  for await (const { event, data } of note.events()) [event, data] satisfies ["note", string];
  (await note.withResponse()).headers.get("Id") satisfies string | null;
  (await talk.scan().withResponse()).headers.get("Done") satisfies "true" | "false" | null;
  for await (const item of talk.list()) item.answer satisfies string;
  (await talk.list().withResponse()).headers.get("Link") satisfies string | null;
  (await talk.photo().withResponse()).headers satisfies Headers;
  (await talk.moved()).answer satisfies string;
  const result = await talk.moved().safe();
  if (!result.ok && result.status === 301) result.error.body.url satisfies string;
  if (!result.ok && result.status === 529) result.error.body.reason satisfies string;
  (await talk.partial()).answer satisfies string;
  (await talk.partial().withResponse()).status satisfies 200;
  const some = talk.partial({ accept: "text/event-stream" });
  for await (const item of some) item.delta satisfies string;
  (await some.withResponse()).status satisfies 206;
  const none = await talk.partial().safe();
  if (!none.ok && none.status === 404) none.error.body.reason satisfies string;
}
`;

/** What a program prints: the result of each call. */
const program = `import { Talk } from "./index.js";
const { talk } = new Talk({ baseUrl: process.argv[2] ?? "", retry: false });
const results: unknown[] = [];
for (const call of [
  () => talk.ask({ model: "m" }),
  () => talk.ask({ model: "m", stream: false }),
  () => talk.ask({ model: "m", stream: true }),
  () => talk.ask({ model: "m", stream: true }, { reconnect: true }),
  () => talk.whole({ body: { model: "m", stream: true } }),
  () => talk.pull({ model: "m" }),
  () => talk.pull({ model: "m", stream: false }),
  () => talk.custom({ model: "m", incremental: true }),
  () => talk.speak({ model: "m", format: "audio" }),
  () => talk.speak({ model: "m", format: "sse" }),
  () => talk.never({ model: "m", accept: "text/event-stream" }),
  () => talk.feed(),
  () => talk.partial(),
  () => talk.partial({ accept: "text/event-stream" }),
  async () => (await talk.limits().withResponse()).headers.get("X-Rate-Limit"),
  async () => (await talk.photo()).type,
  async () => (await talk.photo({ accept: "image/jpeg" })).type,
]) results.push(await call().then((value) => value ?? null, ({ message }) => message));
console.log(JSON.stringify(results));
process.exit();
`;

const folder = mkdtempSync(join(tmpdir(), "pinwheel-responses-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const messages: string[] = [];
let page = "";
/** The samples of the docs, as modules. */
let samples: readonly string[] = [];

beforeAll(async () => {
  const report = (code: string, { message }: { readonly message: string }): number => messages.push(`${code}: ${message}`);
  const model = buildModel(parseSpec(document, report), { source: "talk.json", sha256: "", naming: "operations" }, report);
  const input = { apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() };
  const files = new Map((await emit(input, () => undefined)).map(({ path, text: content }) => [path, content]));
  page = files.get("docs/resources/talk.md") ?? "";
  samples = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, sample = ""]) => sample);
  const modules = samples.map((sample, index) => [`sample${index}.ts`, sample] as const);
  const sources = new Map([...files, ...modules, ["use.ts", use], ["program.ts", program], ["package.json", '{ "type": "module" }']]);
  for (const [path, content] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

test("nothing is reported", () => {
  expect(messages).toEqual([]);
});

test("callers get the types that the document describes, and the samples compile", () => {
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.asynciterable", "--types", "node"];
  const roots = ["--typeRoots", fileURLToPath(new URL("../../node_modules/@types", import.meta.url)), "--outDir", "out"];
  const modules = ["use.ts", "program.ts", ...samples.map((_, index) => `sample${index}.ts`)];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...roots, ...modules], { cwd: folder, encoding: "utf8" });
  expect(stdout).toBe("");
});

test("the samples select streams", () => {
  expect(page).toContain('talk.ask({ model: "model" })');
  expect(page).toContain('talk.ask({ model: "model", stream: true })');
  expect(page).toContain('talk.whole({ body: { model: "model", stream: true } })');
  expect(page).toContain('talk.pull({ model: "model", stream: false })');
  expect(page).toContain('talk.custom({ model: "model", incremental: true })');
  expect(page).toContain('talk.speak({ model: "model", format: "sse" })');
  expect(page).toMatch(/with `text\/event-stream`, if `format` is `sse`/);
  expect(page).toContain('talk.never({ model: "model", accept: "text/event-stream" })');
  expect(page).toMatch(/yields each .* with `text\/event-stream`, if `body.stream` is true;/);
});

const lines: ReadonlyMap<string, string> = new Map([
  ["/feed", "bye"],
  ["/custom", "END"],
]);

/**
 * A server that streams if the body or the header asks for it, as those of OpenAI and Ollama do. It
 * does not close streams of events.
 */
async function recording(received: string[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { url = "", headers } = request;
    const body = await textOf(request);
    received.push([url, headers.accept, body].filter((part) => part).join(" "));
    const { stream = url === "/pull", incremental = false, format } = body === "" ? {} : JSON.parse(body);
    if (url === "/photo") {
      response.setHeader("content-type", headers.accept ?? "");
      response.end("p");
    } else if (url === "/pull" && stream) {
      response.setHeader("content-type", "application/x-ndjson");
      response.end('{"delta":"a"}\n{"delta":"b"}\n');
    } else if (stream || incremental || format === "sse" || headers.accept === "text/event-stream") {
      response.setHeader("content-type", "text/event-stream");
      response.write(`data: {"delta":"a"}\n\ndata: ${lines.get(url) ?? "[DONE]"}\n\n`);
      if (url === "/never" || url === "/partial") response.end();
    } else {
      response.setHeader("content-type", "application/json");
      response.setHeader("x-rate-limit", "60");
      response.end('{"answer":"b"}');
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

test("a property of the body selects a stream, which an event ends", async () => {
  const received: string[] = [];
  const server = await recording(received);
  try {
    const { port } = server.address() as AddressInfo;
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "out/program.js"), `http://127.0.0.1:${port}`]);
    const [whole, streamed] = [{ answer: "b" }, [{ delta: "a" }]];
    expect(JSON.parse(stdout)).toEqual([
      whole,
      whole,
      streamed,
      streamed,
      streamed,
      [{ delta: "a" }, { delta: "b" }],
      whole,
      streamed,
      whole,
      streamed,
      [{ delta: "a" }, "[DONE]"],
      streamed,
      whole,
      [{ delta: "a" }, "[DONE]"],
      "60",
      "image/png",
      "image/jpeg",
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  expect(received).toEqual([
    '/ask application/json {"model":"m"}',
    '/ask application/json {"model":"m","stream":false}',
    '/ask text/event-stream {"model":"m","stream":true}',
    '/ask text/event-stream {"model":"m","stream":true}',
    '/whole text/event-stream {"model":"m","stream":true}',
    '/pull application/x-ndjson {"model":"m"}',
    '/pull application/json {"model":"m","stream":false}',
    '/custom text/event-stream {"model":"m","incremental":true}',
    '/speak application/json {"model":"m","format":"audio"}',
    '/speak text/event-stream {"model":"m","format":"sse"}',
    '/never text/event-stream {"model":"m"}',
    "/feed text/event-stream",
    "/partial application/json",
    "/partial text/event-stream",
    "/limits application/json",
    "/photo image/png",
    "/photo image/jpeg",
  ]);
});
