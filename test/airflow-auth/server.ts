import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A received request. */
export interface Arrived {
  readonly method: string;
  /** Path with the query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A response. A `body` that is not a string is sent as JSON. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
}

export interface TestServer {
  readonly url: string;
  /** Host and port, such as `127.0.0.1:4711`. */
  readonly host: string;
  readonly arrived: Arrived[];
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port of this machine. It answers with the result of the function, and records the requests. */
export async function startServer(answer: (request: Arrived) => Answer | Promise<Answer>): Promise<TestServer> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const one = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body };
    arrived.push(one);
    const { status = 200, headers = {}, body: given } = await answer(one);
    const isText = typeof given === "string";
    response.writeHead(status, { ...(given !== undefined && !isText && { "content-type": "application/json" }), ...headers } as never);
    response.end(given === undefined || isText ? given : JSON.stringify(given));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host, arrived, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Returns a JSON Web Token with these claims and an invalid signature. */
export function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS512" })}.${part(claims)}.c2lnbmF0dXJl`;
}

/** A page of DAGs. */
export const noDags = { dags: [], total_entries: 0 };

/** Returns everything that printing a value may show: messages, stacks, causes, and properties that are not enumerable. */
export async function shownOf(value: unknown): Promise<string> {
  const { inspect } = await import("node:util");
  return `${String(value)} ${inspect(value, { depth: 9, showHidden: true })} ${JSON.stringify(value)} ${value instanceof Error ? value.stack : ""}`;
}
