// What users write for webhooks and callbacks: what tsc says of it, and what a server answers.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import type { SdkModel } from "../../src/model/model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

type JsonObject = { readonly [key: string]: Json };

const text: Json = { type: "string" };
const json = (schema: Json): JsonObject => ({ content: { "application/json": { schema } } });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const payload = (type: string): JsonObject => ({
  type: "object",
  required: ["type", "order"],
  properties: { type: { const: type }, order: ref("Order") },
});
const ok: JsonObject = { 204: { description: "Received." } };

const document = (openapi: string): Json => ({
  openapi,
  info: { title: "Shop", version: "1" },
  paths: {
    "/orders": {
      post: {
        operationId: "createOrder",
        tags: ["orders"],
        requestBody: json({ type: "object", properties: { callbackUrl: text } }),
        responses: {
          201: {
            description: "Created.",
            ...json(ref("Order")),
            links: {
              get: { operationId: "getOrder", parameters: { "path.id": "$response.body#/id" }, description: "Reads the order." },
              byRef: { operationRef: "#/paths/~1orders~1{id}/get", parameters: { id: "order-{$response.body#/id}" } },
              lost: { operationId: "nothing" },
              odd: { operationId: "getOrder", parameters: { size: 1 } },
            },
          },
        },
        callbacks: { status: { $ref: "#/components/callbacks/Status" } },
      },
    },
    "/orders/{id}": {
      get: {
        operationId: "getOrder",
        tags: ["orders"],
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        responses: { 200: { description: "ok", ...json(ref("Order")) } },
      },
    },
  },
  webhooks: {
    "order.created": {
      post: {
        description: "An order was created.",
        parameters: [
          { name: "X-Attempt", in: "header", required: true, schema: { type: "integer" } },
          { name: "X-Signature", in: "header", schema: text },
          { name: "shop", in: "query", required: true, schema: text },
        ],
        requestBody: json(payload("order.created")),
        responses: {
          200: { description: "Received.", ...json(ref("Order")), headers: { "X-Ref": { required: true, schema: text } } },
          "4XX": { description: "Refused.", content: { "text/plain": { schema: text } } },
        },
      },
    },
    "order-shipped": { $ref: "#/components/pathItems/Shipped" },
    order_shipped: { put: { requestBody: json(payload("order.put")), responses: ok } },
  },
  components: {
    pathItems: { Shipped: { post: { requestBody: { $ref: "#/components/requestBodies/Shipped" }, responses: ok } } },
    requestBodies: { Shipped: json(payload("order.shipped")) },
    callbacks: {
      Status: {
        "{$request.body#/callbackUrl}?from=shop": {
          post: { requestBody: { required: false, ...json(ref("Order")) }, responses: ok },
        },
      },
    },
    schemas: {
      Order: {
        type: "object",
        required: ["id", "state", "secret"],
        properties: { id: { ...(text as object), readOnly: true }, state: ref("State"), secret: { type: "string", writeOnly: true } },
      },
      State: { type: "string", enum: ["open", "closed"] },
    },
  },
});

const use = `import { handleWebhook, type WebhookHandlers, type Webhooks, type CallbackHandlers, type webhooks } from "./index.js";
import type { OrderCreatedWebhook } from "./webhooks.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => undefined;

export const all: WebhookHandlers = {
  async orderCreated({ payload, headers, query }) {
    // What arrives is read: open enums, read-only properties, and properties that may be changed.
    payload.order.id = payload.order.id.trim();
    const state: string = payload.order.state;
    same<typeof payload.type, "order.created">(true);
    const attempt: \`\${number}\` = headers.get("X-Attempt");
    const signature: string | null = headers.get("X-Signature");
    const shop: string = query.get("shop");
    // @ts-expect-error The server does not send what is write-only.
    payload.order.secret;
    if (signature === null) return { status: 400, contentType: "text/plain", body: attempt + shop };
    return { status: 200, body: { state: "open", secret: "s" }, headers: { "X-Ref": state, "X-Other": "any" } };
  },
  orderShipped: ({ payload }) => ({ status: payload.type === "order.put" ? 204 : 204 }),
  orderShippedPost: () => ({ status: 204 }),
};

// @ts-expect-error A handler is missing.
export const missing: WebhookHandlers = { orderShipped: () => ({ status: 204 }), orderShippedPost: () => ({ status: 204 }) };
export const wrong: Partial<WebhookHandlers> = {
  // @ts-expect-error The document has no such status.
  orderShipped: () => ({ status: 500 }),
  // @ts-expect-error What is sent back is written: enums are closed.
  orderCreated: () => ({ status: 200, body: { state: "new", secret: "s" }, headers: { "X-Ref": "" } }),
};
// @ts-expect-error The document has no such webhook.
export const unknown: Partial<WebhookHandlers> = { orderLost: () => ({ status: 204 }) };

export const callbacks: CallbackHandlers = {
  // Only \`required: false\` makes a payload optional.
  ordersCreateStatus: ({ payload }) => (payload?.state === "open" ? { status: 204 } : { status: 204 }),
};

// The payloads are a union that their literal property narrows.
type Payload = Webhooks[keyof Webhooks]["payload"];
export function narrow(payload: Payload): OrderCreatedWebhook["payload"] | undefined {
  return payload.type === "order.created" ? payload : undefined;
}
same<webhooks.OrderCreatedWebhook, Webhooks["orderCreated"]>(true);

const request = { payload: {}, headers: new Headers(), query: new URLSearchParams() };
const response = await handleWebhook(all, "orderShipped", request);
same<typeof response.status, 204>(true);
const partial: Partial<WebhookHandlers> = {};
const perhaps = await handleWebhook(partial, "orderShipped", request);
same<typeof perhaps, typeof response | undefined>(true);
`;

const program = `import { createServer } from "node:http";
import { handleCallback, handleWebhook, webhookOfKey, webhookOfPayload, type WebhookHandlers } from "./index.js";

const handlers: Partial<WebhookHandlers> = {
  orderCreated({ payload, headers, query }) {
    const seen = \`\${payload.order.id} \${headers.get("x-attempt")} \${query.get("shop")}\`;
    return { status: 200, body: { state: "closed", secret: "s" }, headers: { "X-Ref": seen } };
  },
};

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const payload: unknown = JSON.parse(Buffer.concat(chunks).toString());
  const name = webhookOfPayload(payload);
  const url = new URL(request.url ?? "", "http://localhost");
  const headers = new Headers(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
  const answer = name && (await handleWebhook(handlers, name, { payload, headers, query: url.searchParams }));
  if (!answer) return void response.writeHead(404).end();
  response.writeHead(answer.status, { ...answer.headers, "content-type": answer.contentType ?? "application/json" });
  response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const url = \`http://127.0.0.1:\${typeof address === "object" ? address?.port : ""}/hook?shop=main\`;
const send = async (body: unknown) => {
  const response = await fetch(url, { method: "POST", headers: { "X-Attempt": "2" }, body: JSON.stringify(body) });
  return [response.status, response.headers.get("x-ref"), response.headers.get("content-type"), await response.text()];
};
const results = [
  await send({ type: "order.created", order: { id: "o1", state: "open" } }),
  await send({ type: "order.shipped", order: { id: "o1", state: "open" } }),
  await send({ type: "toString" }),
  await send(null),
  [webhookOfKey("order-shipped"), webhookOfKey("order_shipped"), webhookOfKey("order.created"), webhookOfKey("constructor") ?? null],
  await handleCallback({ ordersCreateStatus: ({ payload }) => ({ status: payload === undefined ? 204 : 204 }) }, "ordersCreateStatus", { payload: undefined }),
];
server.close();
console.log(JSON.stringify(results));
`;

const folder = mkdtempSync(join(tmpdir(), "pinwheel-webhooks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const messages: string[] = [];
let files: ReadonlyMap<string, string>;
let model: SdkModel;

beforeAll(async () => {
  const report = (code: string, { message }: { readonly message: string }) => messages.push(`${code}: ${message}`);
  model = buildModel(parseSpec(document("3.1.0"), report), { source: "shop.json", sha256: "", naming: "operations" }, report);
  const input = { apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() };
  files = new Map((await emit(input, () => undefined)).map(({ path, text: content }) => [path, content]));
  const sample = /```ts\n([\s\S]*?)```/.exec(files.get("docs/webhooks.md") ?? "")?.[1] ?? "";
  const own: readonly [string, string][] = [
    ["use.ts", use],
    ["program.ts", program],
    ["sample.ts", `${sample}\nexport { receive };\n`],
    ["package.json", '{ "type": "module" }'],
  ];
  for (const [path, content] of [...files, ...own]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

test("problems are reported", () => {
  expect(messages).toEqual([
    "name-collision: Several webhooks would be called orderShipped.",
    'link-unresolved: The link "lost" refers to the operationId "nothing", which does not exist.',
    'link-unresolved: The link "odd" sets the parameter "size", which its operation does not have.',
  ]);
});

test("handlers get the types that the document describes, and the sample compiles", () => {
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax", "--declaration"];
  const options = [
    ...strict,
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom,dom.asynciterable,dom.iterable",
    "--types",
    "node",
  ];
  const roots = ["--typeRoots", fileURLToPath(new URL("../../node_modules/@types", import.meta.url)), "--outDir", "out"];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...roots, "use.ts", "program.ts", "sample.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
}, 60_000);

test("a server answers with what the handlers return", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["out/program.js"], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual([
    [200, "o1 2 main", "application/json", '{"state":"closed","secret":"s"}'],
    [404, null, null, ""],
    [404, null, null, ""],
    [404, null, null, ""],
    ["orderShippedPost", "orderShipped", "orderCreated", null],
    { status: 204 },
  ]);
});

test("the docs list events, responses, callbacks and links", () => {
  const page = files.get("docs/webhooks.md") ?? "";
  expect(page).toContain("| [`orderCreated`](#ordercreated) | `order.created` | `object` | `200`, `4XX` | An order was created. |");
  expect(page).toContain("| `X-Attempt` | `number` | yes |");
  expect(page).toContain("- URL: `callbackUrl` of the request body followed by `?from=shop`");
  expect(page).toContain("- Caused by: [`orders.create`](resources/orders.md#orderscreate)");
  const orders = files.get("docs/resources/orders.md") ?? "";
  expect(orders).toContain("- `get` after `201`: `id` of the response is the `id` of [`orders.get`](#ordersget). Reads the order.");
  expect(orders).toContain("- `byRef` after `201`: `order-` followed by `id` of the response is the `id` of [`orders.get`](#ordersget).");
  expect(orders).toContain("- [`ordersCreateStatus`](../webhooks.md#orderscreatestatus): `POST` to `callbackUrl` of the request body");
  expect(files.get("docs/README.md")).toContain("- [Webhooks](webhooks.md)");
});

test("a document without webhooks and callbacks has no module for them", async () => {
  const { webhooks, callbacks, ...without } = model;
  expect([webhooks?.list.length, callbacks?.length]).toEqual([3, 1]);
  const input = { apis: [{ model: without, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() };
  const other = new Map((await emit(input, () => undefined)).map(({ path, text: content }) => [path, content]));
  expect([...other.keys()].filter((path) => path.includes("webhooks"))).toEqual([]);
  expect(other.get("index.ts")).not.toContain("ebhook");
});
