import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Whether two types are the same: `true satisfies Same<A, B>`. */
export type Same<Left, Right> = (<Value>() => Value extends Left ? 1 : 2) extends <Value>() => Value extends Right ? 1 : 2 ? true : false;

/** Whether a value of one type can be passed where the other is expected. */
export type Fits<Value, Type> = [Value] extends [Type] ? true : false;

/** What arrived at the server, undecoded. */
export interface Request {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
}

export interface Response {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: { readonly [name: string]: string };
}

/** The client of a case: its options name the server, and switch retries off. */
interface Options {
  readonly baseUrl: string;
  readonly retry: { readonly limit: 0 };
}

export const equal: (actual: unknown, expected: unknown, message?: string) => void = assert.deepEqual;

export function matches(text: string, expected: RegExp): void {
  assert.match(text, expected);
}

/** Makes a call against a local server. Resolves to the requests and to the result, or the error. */
export async function call<Result>(
  make: (options: Options) => PromiseLike<Result> | Result,
  response: Response = {},
): Promise<{ readonly requests: readonly Request[]; readonly result?: Result; readonly error?: Error }> {
  const requests: Request[] = [];
  const server = createServer(async (message, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = message;
    requests.push({ method, url, headers, body: Buffer.concat(chunks).toString("latin1") });
    reply.writeHead(response.status ?? 200, { "content-type": response.type ?? "application/json", ...response.headers });
    reply.end(response.body ?? '"ok"');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const result = await make({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, retry: { limit: 0 } });
    return { requests, result };
  } catch (error) {
    return { requests, error: error instanceof Error ? error : new Error(String(error)) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The one request of a call. */
export async function sent(make: (options: Options) => unknown, response: Response = {}): Promise<Request> {
  const { requests, error } = await call(async (options) => await make(options), response);
  const [request] = requests;
  if (request === undefined || requests.length > 1) throw error ?? new Error(`${requests.length} requests were sent`);
  return request;
}

/** The path and the query of the one request of a call. */
export async function urlOf(make: (options: Options) => unknown): Promise<string> {
  return (await sent(make)).url;
}

/** What a call resolves to. */
export async function received<Result>(make: (options: Options) => PromiseLike<Result> | Result, response: Response = {}): Promise<Result> {
  const { result, error } = await call(make, response);
  if (error !== undefined) throw error;
  return result as Result;
}

/** Fails unless a call is refused before anything is sent. */
export async function refused(make: (options: Options) => unknown): Promise<Error> {
  const { requests, error } = await call(async (options) => await make(options));
  equal(requests.length, 0, "a request was sent");
  if (error === undefined) throw new Error("the call was not refused");
  equal(error.name, "RequestError", error.stack);
  return error;
}

/** The items of a stream, or of a list. */
export async function itemsOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: string;
  readonly pointer?: string;
  readonly message: string;
}

const folder = process.env["PINWHEEL_CONFORMANCE"] ?? "";
const program = join(process.env["PINWHEEL_ROOT"] ?? "", "dist/cli/main.js");

/** The diagnostics of a client, in the order of the document. */
export function diagnosticsOf(client: string): readonly Diagnostic[] {
  const text = readFileSync(join(folder, "clients", `${client}.diagnostics.json`), "utf8");
  return (JSON.parse(text) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

/** The codes and the pointers of the diagnostics of a client. */
export function problemsOf(client: string): readonly string[] {
  return diagnosticsOf(client).map(({ code, pointer }) => `${code} ${pointer ?? ""}`.trim());
}

/** The text of a client, without the runtime. */
export function sourceOf(client: string): string {
  const parent = join(folder, "clients", client);
  const names = readdirSync(parent, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return names
    .sort()
    .map((name) => readFileSync(join(parent, name), "utf8"))
    .join("\n");
}

export interface Run {
  readonly status: number | null;
  readonly stderr: string;
  readonly milliseconds: number;
  /** The emitted files outside the runtime, by path. */
  readonly files: { readonly [path: string]: string };
}

/** Runs the generator on a document in a folder of its own, in which there are also other files. */
export function generate(
  document: unknown,
  args: readonly string[] = ["-o", "client"],
  others: { readonly [path: string]: string } = {},
): Run {
  const parent = mkdtempSync(join(tmpdir(), "conformance-document-"));
  try {
    for (const [path, text] of Object.entries(others)) {
      mkdirSync(dirname(join(parent, path)), { recursive: true });
      writeFileSync(join(parent, path), text);
    }
    writeFileSync(join(parent, "openapi.json"), JSON.stringify(document));
    const begin = performance.now();
    const command = [program, "generate", "openapi.json", "--client", "Client", "--no-docs", ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: parent, encoding: "utf8", timeout: 60_000 });
    return { status, stderr, milliseconds: performance.now() - begin, files: filesIn(parent) };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function filesIn(parent: string): { readonly [path: string]: string } {
  const entries = readdirSync(parent, { recursive: true, withFileTypes: true, encoding: "utf8" });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const own = paths.map((path) => path.slice(parent.length + 1)).filter((path) => !path.startsWith("client/runtime/"));
  return Object.fromEntries(own.sort().map((path) => [path, readFileSync(join(parent, path), "utf8")]));
}

/** A small document of OpenAPI 3.1. */
export function documentOf(paths: unknown, schemas: unknown = {}, more: object = {}): unknown {
  return { openapi: "3.1.0", info: { title: "t", version: "1" }, paths, components: { schemas }, ...more };
}

/** An operation without parameters that responds with JSON of a schema. */
export function operationOf(operationId: string, schema: unknown): unknown {
  return { operationId, responses: { 200: { description: "ok", content: { "application/json": { schema } } } } };
}
