// A document, or a server, that names another origin gets no credential of an emitted client. Both origins are real servers.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { generate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";
import { json, type Received, type Server, serve } from "../runtime/server.js";

const folder = temporaryFolder();
const secret = "s3cret";
const discovery = "/.well-known/openid-configuration";

let server: Server;
let other: Server;
beforeEach(async () => {
  other = await serve(({ url }, response) => {
    if (url.endsWith("/token")) json(response, { access_token: `${secret}-token`, expires_in: 60 });
    else if (url.endsWith(discovery)) json(response, { issuer: other.url, token_endpoint: `${other.url}/token` });
    else json(response, { items: [2], from: "other" });
  });
  server = await serve(({ url }, response) => {
    if (url === "/moved") response.writeHead(307, { location: `${other.url}/things` }).end();
    else if (url === "/list") json(response, { items: [1], next: `${other.url}/list` });
    else if (url === "/header-list") json(response, { items: [1] }, 200, { link: `<${other.url}/list>; rel="next"` });
    else if (url.endsWith(discovery)) json(response, { issuer: server.url, token_endpoint: `${other.url}/token` });
    else json(response, { items: [], from: "server" });
  });
});
afterEach(async () => {
  await server.close();
  await other.close();
});

interface Case {
  /** Method of the resource `calls`. */
  readonly call: string;
  readonly auth: "bearer" | "key" | "program" | "discovered" | "headers";
  /** How the call ends without `trustedOrigins`. */
  readonly ends: RegExp;
  /** Without a `baseUrl`, the server of the document is trusted, and servers of paths and operations are used. */
  readonly hasBaseUrl?: false;
  /** Whether the second origin gets the credential if the user lists it in `trustedOrigins`. */
  readonly isTrustable?: true;
}

const refused = /^RequestError: no credentials to http:\/\/127/;
const cases: Readonly<Record<string, Case>> = {
  "the server of the document, beside a baseUrl": { call: "things", auth: "bearer", ends: /^sent$/ },
  "the server of the document, beside a baseUrl, with a key": { call: "keyed", auth: "key", ends: /^sent$/ },
  "the server of a path": { call: "pathServer", hasBaseUrl: false, auth: "bearer", ends: refused, isTrustable: true },
  "the server of an operation": { call: "operationServer", hasBaseUrl: false, auth: "bearer", ends: refused, isTrustable: true },
  "the server of an operation, for headers of the client": { call: "operationServer", hasBaseUrl: false, auth: "headers", ends: /^sent$/ },
  "the token endpoint of the document": { call: "programs", auth: "program", ends: refused, isTrustable: true },
  "the identity provider of the document": { call: "discovered", auth: "discovered", ends: refused, isTrustable: true },
  "the token endpoint of an identity provider": { call: "discoveredHere", auth: "discovered", ends: refused, isTrustable: true },
  "the next link of a body": { call: "list", auth: "bearer", ends: /^DecodeError: .*leads to another origin/ },
  "the next link of a header": { call: "headerList", auth: "bearer", ends: /^DecodeError: .*leads to another origin/ },
  "the target of a redirect": { call: "moved", auth: "bearer", ends: /^RequestError: / },
  "the target of a redirect, for headers of the client": { call: "moved", auth: "headers", ends: /^RequestError: / },
};

test.each(Object.entries(cases))("no credential is sent to %s", async (_, { call, auth, ends, hasBaseUrl }) => {
  const outcome = await run(call, auth, { hasBaseUrl });
  expect(outcome).toMatch(ends);
  expect(other.received.filter(hasSecret)).toEqual([]);
});

test.each(Object.entries(cases).filter(([, { isTrustable }]) => isTrustable))(
  "a user can trust %s",
  async (_, { call, auth, hasBaseUrl }) => {
    expect(await run(call, auth, { hasBaseUrl, options: { trustedOrigins: [other.url] } })).toBe("sent");
    expect(other.received.some(hasSecret)).toBe(true);
  },
);

test("the credentials are sent to the origin of the user", async () => {
  for (const [call, auth] of [
    ["things", "bearer"],
    ["keyed", "key"],
    ["things", "headers"],
  ] as const)
    await run(call, auth, {});
  expect(server.received.map(hasSecret)).toEqual([true, true, true]);
});

/** Also in the encoding of HTTP Basic. */
function hasSecret(request: Received): boolean {
  const { authorization = "" } = request.headers;
  const decoded = Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString();
  return JSON.stringify([request, decoded]).includes(secret);
}

interface RunOptions {
  readonly hasBaseUrl?: boolean | undefined;
  readonly options?: object;
}

/** Makes a call with the emitted client, reads all pages, and returns how it ends. */
async function run(call: string, auth: Case["auth"], { hasBaseUrl = true, options = {} }: RunOptions): Promise<string> {
  const { Shop, ...runtime } = await emittedClient(hasBaseUrl ? other.url : server.url);
  const program = { clientId: "id", clientSecret: secret };
  const credentials = {
    bearer: { auth: runtime.bearer(secret) },
    key: { auth: runtime.apiKey(secret) },
    program: { auth: runtime.clientCredentials(program) },
    discovered: { auth: runtime.clientCredentials({ ...program, tokenUrl: runtime.openId() }) },
    headers: { headers: { "X-Secret": secret } },
  };
  const client = new Shop({ ...(hasBaseUrl && { baseUrl: server.url }), retry: false, ...credentials[auth], ...options });
  try {
    const result = client.calls[call]?.();
    if (call.toLowerCase().endsWith("list")) for await (const _ of result as AsyncIterable<unknown>);
    else await result;
    return "sent";
  } catch (error) {
    return String(error);
  }
}

/** What the test uses of the emitted client. */
interface Emitted {
  readonly Shop: new (options: object) => { readonly calls: Readonly<Record<string, () => unknown>> };
  readonly bearer: (token: string) => object;
  readonly apiKey: (key: string) => object;
  readonly clientCredentials: (options: object) => object;
  readonly openId: () => object;
}

/** @param home the server of the document */
async function emittedClient(home: string): Promise<Emitted> {
  writeFileSync(join(folder(), "api.json"), JSON.stringify(documentOf(home)));
  const { ok, diagnostics } = await generate({ cwd: folder(), document: "api.json", output: "sdk", docs: false });
  if (!ok) throw new Error(JSON.stringify(diagnostics));
  const outfile = join(folder(), "client.mjs");
  const lines = ['export * from "./sdk/index.js";', 'export * from "./sdk/runtime/index.js";'];
  await build({
    stdin: { contents: lines.join("\n"), resolveDir: folder(), loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "silent",
  });
  return import(pathToFileURL(outfile).href);
}

function documentOf(home: string): object {
  const page = { type: "object", properties: { items: { type: "array", items: { type: "integer" } }, next: { type: "string" } } };
  const operation = (operationId: string, scheme: string, more: object = {}) => ({
    operationId,
    tags: ["calls"],
    security: scheme === "" ? [] : [{ [scheme]: [] }],
    responses: { 200: { description: "", content: { "application/json": { schema: page } } } },
    ...more,
  });
  const link = (link: unknown) => ({ "x-pinwheel-pagination": { items: "items", link } });
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: home }],
    paths: {
      "/things": { get: operation("things", "token") },
      "/keyed": { get: operation("keyed", "key") },
      "/path-server": { servers: [{ url: other.url }], get: operation("pathServer", "token") },
      "/operation-server": { get: operation("operationServer", "token", { servers: [{ url: other.url }] }) },
      "/programs": { get: operation("programs", "login") },
      "/discovered": { get: operation("discovered", "provider") },
      "/discovered-here": { get: operation("discoveredHere", "here") },
      "/list": { get: operation("list", "token", link("next")) },
      "/header-list": { get: operation("headerList", "token", link({ header: "Link" })) },
      "/moved": { get: operation("moved", "token") },
    },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        key: { type: "apiKey", in: "header", name: "X-Key" },
        login: { type: "oauth2", flows: { clientCredentials: { tokenUrl: `${other.url}/token`, scopes: {} } } },
        provider: { type: "openIdConnect", openIdConnectUrl: `${other.url}${discovery}` },
        here: { type: "openIdConnect", openIdConnectUrl: `${server.url}${discovery}` },
      },
    },
  };
}
