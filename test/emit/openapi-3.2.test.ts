// The features of OpenAPI 3.2 in an emitted client: what tsc says of its types, and what a server receives.
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

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const text: Json = { type: "string" };
const jsonText = (schema: Json): Json => ({ type: "string", contentMediaType: "application/json", contentSchema: schema });
const json = (schema: Json): Json => ({ "application/json": { schema } });
const ok = (content: Json): Json => ({ 200: { description: "ok", content } });
const body = (content: Json): JsonObject => ({ requestBody: { required: true, content } });
const operation = (operationId: string, more: JsonObject = {}): JsonObject => ({
  operationId,
  tags: ["orders"],
  responses: { 204: { description: "done" } },
  ...more,
});

const document: Json = {
  openapi: "3.2.0",
  $self: "https://api.example.com/openapi.yaml",
  info: { title: "Shop", version: "1" },
  servers: [{ url: "https://api.example.com", name: "prod", description: "Real orders." }],
  tags: [
    { name: "shop", summary: "The shop" },
    { name: "orders", summary: "What customers buy", description: "Orders of a customer.", parent: "shop", kind: "nav" },
    { name: "beta", kind: "badge" },
  ],
  paths: {
    "/orders": {
      get: operation("listOrders", {
        responses: { 200: { summary: "All orders.", content: { "application/json": { $ref: "#/components/mediaTypes/Orders" } } } },
      }),
      query: operation("searchOrders", {
        requestBody: { required: true, content: json({ type: "object", required: ["q"], properties: { q: text } }) },
        responses: ok(json({ type: "array", items: ref("Order") })),
      }),
      additionalOperations: { COPY: operation("copyOrders", { tags: ["beta", "orders"] }), LINK: operation("linkOrders") },
    },
    "/orders/{id}": {
      get: operation("getOrder", { parameters: [{ name: "id", in: "path", required: true, allowReserved: true, schema: text }] }),
    },
    "/select": {
      get: operation("selectOrders", {
        parameters: [{ name: "selector", in: "querystring", required: true, content: { "application/jsonpath": { schema: text } } }],
      }),
    },
    "/events": {
      get: operation("watchOrders", { responses: ok({ "text/event-stream": { itemSchema: ref("Event") } }) }),
    },
    "/updates": {
      get: operation("orderUpdates", {
        responses: ok({
          "text/event-stream": { itemSchema: { properties: { data: jsonText(ref("Order")), id: text }, required: ["data"] } },
        }),
      }),
    },
    "/log": { get: operation("orderLog", { responses: ok({ "application/jsonl": { schema: ref("Orders") } }) }) },
    "/lines": { get: operation("orderLines", { responses: ok({ "application/json-seq": { itemSchema: ref("Order"), schema: {} } }) }) },
    "/text": { post: operation("textOrders", body({ "application/x-ndjson": { schema: text } })) },
    "/import": { post: operation("importOrders", body({ "application/jsonl": { itemSchema: ref("Order") } })) },
    "/sequence": { post: operation("sendOrders", body({ "application/json-seq": { schema: ref("Orders") } })) },
    // The example of the section Nested multipart/mixed, with a file before it.
    "/upload": {
      post: operation(
        "uploadOrders",
        body({
          "multipart/mixed": {
            schema: { type: "array", prefixItems: [{}, ref("Orders"), { type: "array", prefixItems: [{ type: "object" }, text, {}] }] },
            prefixEncoding: [
              { contentType: "image/png, image/*" },
              {},
              {
                contentType: "multipart/mixed",
                prefixEncoding: [{ contentType: "application/problem+json" }, {}, { contentType: "image/png" }],
              },
            ],
          },
        }),
      ),
    },
    "/related": {
      post: operation(
        "relateOrders",
        body({
          "multipart/related; type=text/html": {
            itemSchema: text,
            prefixEncoding: [{ contentType: "text/html" }],
            itemEncoding: { contentType: "text/*" },
          },
        }),
      ),
    },
    "/pet": {
      get: operation("getPet", { responses: ok(json(ref("Pet"))) }),
      put: operation("putPet", { "x-pinwheel-body": "whole", requestBody: { required: true, content: json(ref("Pet")) } }),
    },
  },
  components: {
    securitySchemes: {
      old: { type: "apiKey", in: "header", name: "K", deprecated: true },
      login: {
        type: "oauth2",
        oauth2MetadataUrl: "https://auth.example.com/metadata",
        flows: {
          deviceAuthorization: {
            deviceAuthorizationUrl: "https://auth.example.com/device",
            tokenUrl: "https://auth.example.com/token",
            scopes: {},
          },
        },
      },
    },
    mediaTypes: { Orders: { schema: { type: "array", items: ref("Order") } } },
    schemas: {
      Orders: { type: "array", items: ref("Order") },
      // The example of the section Server-Sent Event Streams, with an enum.
      GenericEvent: {
        type: "object",
        required: ["data"],
        properties: { data: text, event: text, id: text, retry: { type: "integer", minimum: 0 } },
      },
      Event: {
        $ref: "#/components/schemas/GenericEvent",
        required: ["event"],
        oneOf: [
          { properties: { event: { const: "note" } } },
          { properties: { event: { const: "total" }, data: { format: "int64" } } },
          { properties: { event: { enum: ["created", "changed"] }, data: jsonText(ref("Order")) } },
        ],
      },
      Order: { type: "object", required: ["id"], properties: { id: text } },
      Cat: { type: "object", required: ["kind", "meow"], properties: { kind: text, meow: text } },
      Other: { type: "object", required: ["size"], properties: { size: { type: "integer" } } },
      Pet: {
        oneOf: [ref("Cat"), ref("Other")],
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" }, defaultMapping: "Other" },
      },
    },
  },
};

/** What a caller may write. A line after `@ts-expect-error` must not compile. */
const use = `import { Shop } from "./index.js";
export async function use(client: Shop) {
  const [first] = await client.orders.list();
  const [found] = await client.orders.search({ q: "a" });
  const ids = [first?.id satisfies string | undefined, found?.id satisfies string | undefined];
  // @ts-expect-error the body is required
  await client.orders.search();
  await client.orders.copy();
  await client.orders.link();
  const pet = await client.orders.getPet();
  if (pet.kind === "cat") {
    pet.meow satisfies string;
    // @ts-expect-error a cat has no size
    pet.size;
  } else {
    pet.size satisfies number;
    pet.kind satisfies string | undefined;
    // @ts-expect-error only a cat has it
    pet.meow;
  }
  await client.orders.putPet({ body: { kind: "cat", meow: "m" } });
  await client.orders.putPet({ body: { kind: "hamster", size: 1 } });
  await client.orders.putPet({ body: { size: 1 } });
  // @ts-expect-error a value that is neither branch
  await client.orders.putPet({ body: { kind: "cat" } });
  for await (const event of client.orders.watch().events()) {
    event.id satisfies string;
    if (event.event === "note" || event.event === "total") event.data satisfies string;
    else {
      event.event satisfies "created" | "changed";
      event.data.id satisfies string;
    }
    // @ts-expect-error no such event
    if (event.event === "gone") ids.pop();
  }
  for await (const data of client.orders.watch()) data satisfies string | { readonly id: string };
  for await (const order of client.orders.updates()) order.id satisfies string;
  for await (const { data, event } of client.orders.updates().events()) [data.id, event] satisfies [string, string];
  for await (const order of client.orders.log()) order.id satisfies string;
  for await (const order of client.orders.lines()) order.id satisfies string;
  const order = { id: "1" };
  await client.orders.import({ body: [order] });
  await client.orders.import({ body: new Blob(["{}"]) });
  // @ts-expect-error the items are orders
  await client.orders.import({ body: [1] });
  await client.orders.text({ body: '{"id":"1"}' });
  await client.orders.send({ body: [order] });
  await client.orders.upload({ body: [new Blob([]), [order], [{}, "a", new Blob([])]] });
  await client.orders.relate({ body: ["a", "b"] });
  return ids;
}
`;

/** What a program prints: the result of each call. */
const program = `import { Shop } from "./index.js";
const client = new Shop({ baseUrl: process.argv[2] ?? "", retry: { limit: 1, delay: 1 } });
const { orders } = client;
const results: unknown[] = [];
for (const call of [
  () => orders.search({ q: "a" }),
  () => orders.copy(),
  () => orders.link(),
  () => orders.get({ id: "a:b@c/d" }),
  () => orders.get({ id: "%2e%2e" }),
  () => orders.select({ selector: "$.a.b[1:1]" }),
  () => orders.import({ body: [{ id: "1" }, { id: "é" }] }),
  () => orders.import({ body: new Blob(["{}"]) }),
  () => orders.send({ body: [{ id: "1" }] }),
  () => orders.upload({ body: [new Blob(["p"], { type: "image/gif" }), [{ id: "1" }], [{ a: 1 }, "b", new Blob(["c"])]] }),
  () => orders.relate({ body: ["<p>", "b"] }),
  () => orders.watch(),
  () => orders.updates(),
]) results.push(await call().then((value) => value ?? null, ({ name }) => name));
console.log(JSON.stringify(results));
`;

const folder = mkdtempSync(join(tmpdir(), "pinwheel-openapi-3.2-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const messages: string[] = [];
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const report = (code: string, { message }: { readonly message: string }): number => messages.push(`${code}: ${message}`);
  const model = buildModel(parseSpec(document, report), { source: "shop.json", sha256: "", naming: "operations" }, report);
  const input = { apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() };
  files = new Map((await emit(input, () => undefined)).map(({ path, text: content }) => [path, content]));
  const sources = new Map([...files, ["use.ts", use], ["program.ts", program], ["package.json", '{ "type": "module" }']]);
  for (const [path, content] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

test("nothing is reported", () => {
  expect(messages).toEqual([]);
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

test("the docs contain what OpenAPI 3.2 adds to descriptions", () => {
  const index = files.get("docs/README.md") ?? "";
  expect(index).toContain("| `https://api.example.com` | prod | Real orders. |");
  expect(index).toMatch(/\[`orders`\]\(.*\) \| \d+ \| What customers buy: Orders of a customer\. \(part of The shop\) \|/);
  const page = files.get("docs/resources/orders.md") ?? "";
  expect(page).toContain("What customers buy\n\n> Orders of a customer.\n\nPart of The shop.\n");
  expect(page).toContain("- HTTP request: `COPY /orders`");
  expect(page).toContain("- Tags: `beta`");
  expect(page).toMatch(/\| `200` \| .* \| All orders\. \|/);
  expect(page).toContain("(data by event: `note` has `string`, `total` has `string`, `created` has [`Order`]");
  expect(page).toContain("-X QUERY");
  const authentication = files.get("docs/authentication.md") ?? "";
  expect(authentication).toContain("## old\n\n**Deprecated.**");
  expect(authentication).toContain(
    "Flow `deviceAuthorization`, device authorization URL `https://auth.example.com/device`, token URL `https://auth.example.com/token`.",
  );
  expect(authentication).toContain("Metadata of the authorization server (RFC 8414) at `https://auth.example.com/metadata`.");
});

/** The events that the server sends, by path. Data that the document describes as text looks like JSON. */
const streams: ReadonlyMap<string, string> = new Map([
  [
    "/events",
    'event: note\ndata: {"a":1}\n\nevent: total\ndata: 1234\n\nevent: created\ndata: {"id":"7"}\n\nevent: other\ndata: {"b":1}\n\n',
  ],
  ["/updates", 'id: 1\ndata: {"id":"8"}\n\n'],
]);

/** A server that records requests as lines. The first QUERY fails, so that the client repeats it. */
async function recording(received: string[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const parts = [request.method, request.url, request.headers["content-type"], await textOf(request)];
    const line = parts.filter((part) => part).join(" ");
    const isFirst = !received.includes(line);
    received.push(line);
    const stream = streams.get(request.url ?? "");
    response.statusCode = request.method === "QUERY" ? (isFirst ? 503 : 200) : stream ? 200 : 204;
    if (stream !== undefined) response.setHeader("content-type", "text/event-stream");
    response.end(response.statusCode === 200 ? (stream ?? '[{"id":"1"}]') : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** A multipart body (RFC 2046, 5.1.1) with these parts. */
function multipart(boundary: string, parts: readonly (readonly [type: string, content: string])[]): string {
  const texts = parts.map(([type, content]) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`);
  return `${texts.join("")}--${boundary}--\r\n`;
}

/** Replaces the random boundaries by B1, B2, in their order. */
function withShortBoundaries(line: string): string {
  const boundaries = [...new Set([...line.matchAll(/boundary=([0-9a-f]{32})/g)].map(([, boundary = ""]) => boundary))];
  return boundaries.reduce((text, boundary, index) => text.replaceAll(boundary, `B${index + 1}`), line);
}

test("a server receives the methods, paths and bodies of the document", async () => {
  const received: string[] = [];
  const server = await recording(received);
  try {
    const { port } = server.address() as AddressInfo;
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "out/program.js"), `http://127.0.0.1:${port}`]);
    expect(JSON.parse(stdout)).toEqual([
      [{ id: "1" }],
      null,
      null,
      null,
      "RequestError",
      null,
      null,
      null,
      null,
      null,
      null,
      ['{"a":1}', "1234", { id: "7" }, { b: 1 }],
      [{ id: "8" }],
    ]);
  } finally {
    server.close();
  }
  const search = 'QUERY /orders application/json {"q":"a"}';
  expect(received.map(withShortBoundaries)).toEqual([
    // QUERY is safe and idempotent, so that it is repeated.
    search,
    search,
    "COPY /orders",
    "LINK /orders",
    "GET /orders/a:b@c%2Fd",
    "GET /select?%24.a.b%5B1%3A1%5D",
    'POST /import application/jsonl {"id":"1"}\n{"id":"é"}\n',
    "POST /import application/jsonl {}",
    'POST /sequence application/json-seq \u001e{"id":"1"}\n',
    `POST /upload multipart/mixed; boundary=B1 ${multipart("B1", [
      ["image/gif", "p"],
      ["application/json", '[{"id":"1"}]'],
      [
        "multipart/mixed; boundary=B2",
        multipart("B2", [
          ["application/problem+json", '{"a":1}'],
          ["text/plain", "b"],
          ["image/png", "c"],
        ]),
      ],
    ])}`,
    `POST /related multipart/related; type=text/html; boundary=B1 ${multipart("B1", [
      ["text/html", "<p>"],
      ["text/plain", "b"],
    ])}`,
    "GET /events",
    "GET /updates",
  ]);
});
