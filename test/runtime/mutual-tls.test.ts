import { once } from "node:events";
import { Agent, createServer, request as httpsRequest, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { type Identity, identity } from "./certificate.js";
import { bearer, type ClientOptions, ConnectionError, call, createClient } from "./runtime.js";
import { api, operation } from "./server.js";

const server = identity("localhost");
const known = identity("known");
const stranger = identity("stranger");

let listening: Server;
let baseUrl: string;
beforeAll(async () => {
  listening = createServer({ ...server, ca: known.cert, requestCert: true, rejectUnauthorized: true }, (request, response) => {
    const name = (request.socket as TLSSocket).getPeerCertificate().subject.CN;
    response.setHeader("content-type", "application/json").end(JSON.stringify({ name, authorization: request.headers.authorization }));
  });
  listening.listen(0, "127.0.0.1");
  await once(listening, "listening");
  baseUrl = `https://localhost:${(listening.address() as AddressInfo).port}`;
});
afterAll(async () => {
  listening.closeAllConnections();
  listening.close();
  await once(listening, "close");
});

/** A `fetch` that presents a certificate, as an application would inject one. */
function fetchAs(client: Partial<Identity>, ca?: string): NonNullable<ClientOptions["fetch"]> {
  const agent = new Agent({ ...client, ...(ca !== undefined && { ca }) });
  return (url, { method = "GET", headers, signal }) =>
    new Promise((resolve, reject) => {
      const options = { agent, method, headers: Object.fromEntries(new Headers(headers)), ...(signal && { signal }) };
      const request = httpsRequest(url, options, (message) => {
        const body = Readable.toWeb(message) as ReadableStream<Uint8Array>;
        const replied = new Headers(message.headers as Record<string, string>);
        resolve(new Response(body as unknown as BodyInit, { status: message.statusCode ?? 0, headers: replied }));
      });
      request.on("error", reject);
      request.end();
    });
}

const secured = {
  ...api,
  security: [["certificate"]],
  schemes: { certificate: { type: "mutualTLS" }, token: { type: "http", scheme: "bearer" } },
} as const;

test("an injected fetch presents the certificate", async () => {
  const client = createClient({ baseUrl, fetch: fetchAs(known, server.cert) });
  await expect(call(client, operation({ api: secured }), {})).resolves.toEqual({ name: "known" });
});

test("a token that is asked for besides goes with it; the certificate alone asks for no token", async () => {
  const client = createClient({ baseUrl, fetch: fetchAs(known, server.cert), auth: bearer("t0ken") });
  const both = operation({ api: secured, security: [["certificate", "token"]] });
  await expect(call(client, both, {})).resolves.toEqual({ name: "known", authorization: "Bearer t0ken" });
  await expect(call(client, operation({ api: secured }), {})).resolves.toEqual({ name: "known" });
});

test.each([
  ["no certificate is presented", () => fetchAs({}, server.cert)],
  ["a stranger's certificate is presented", () => fetchAs(stranger, server.cert)],
  ["the server's own certificate is not trusted", () => fetchAs(known)],
  ["the platform's fetch does not trust the server", () => fetch as NonNullable<ClientOptions["fetch"]>],
])("where %s, the call ends in a ConnectionError without a secret", async (_, fetchOf) => {
  const client = createClient({ baseUrl, fetch: fetchOf(), auth: bearer("s3cret"), retry: false });
  const error = await call(client, operation({ api: secured, security: [["certificate", "token"]] }), {}).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/s3cret|PRIVATE KEY/);
});
