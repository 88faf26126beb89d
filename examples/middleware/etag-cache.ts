import type { HttpRequest, Middleware } from "airflow-client/runtime";

export interface EtagCacheOptions {
  /** What all replies together may take, roughly, in bytes. Default 16 MiB. The one that was not asked for the longest goes first. */
  readonly maxBytes?: number;
  /** Longer bodies pass through. Default 1 MiB. */
  readonly maxBodyBytes?: number;
}

/**
 * Keeps replies that have an `ETag` and asks the server whether they still hold (RFC 9110, 13.1.2): a 304 costs no body. Nothing is
 * served without asking. A reply is for whoever sends the same: its key is the URL and all headers, credentials among them, so that
 * `Vary` and `Authorization` are respected; as a hash, so that no credential is kept. Browsers have such a cache of their own.
 */
export function etagCache({ maxBytes = 2 ** 24, maxBodyBytes = 2 ** 20 }: EtagCacheOptions = {}): Middleware {
  const entries = new Map<string, Entry>();
  let total = 0;
  const forget = (key: string): void => {
    total -= costOf(entries.get(key));
    entries.delete(key);
  };
  const keep = (key: string, entry: Entry): void => {
    forget(key);
    entries.set(key, entry);
    total += costOf(entry);
    for (const [oldest] of entries) {
      if (total <= maxBytes) return;
      forget(oldest);
    }
  };
  return (next) => async (request) => {
    if (!isCacheable(request)) return next(request);
    const key = await keyOf(request);
    const entry = entries.get(key);
    if (entry === undefined) return recorded(await next(request), request, maxBodyBytes, (fresh) => keep(key, fresh));
    const headers = new Headers(request.headers);
    headers.set("if-none-match", entry.etag);
    const response = await next({ ...request, headers });
    if (response.status === 304) {
      keep(key, entry);
      return replayed(entry, response, request.url);
    }
    forget(key);
    return recorded(response, request, maxBodyBytes, (fresh) => keep(key, fresh));
  };
}

interface Entry {
  readonly etag: string;
  readonly headers: Headers;
  readonly body: Blob;
}

/** The body, and about what the rest takes. */
function costOf(entry: Entry | undefined): number {
  return entry === undefined ? 0 : entry.body.size + 1024;
}

/** Reads that carry no condition of the caller's. */
function isCacheable({ method, headers, body }: HttpRequest): boolean {
  const conditions = ["if-none-match", "if-match", "if-modified-since", "if-unmodified-since", "range"];
  return method === "GET" && body === undefined && !isUnstorable(headers) && !conditions.some((name) => headers.has(name));
}

function isUnstorable(headers: Headers): boolean {
  return /\bno-store\b/i.test(headers.get("cache-control") ?? "");
}

/** Differ in each attempt and change no reply. */
const passing: readonly string[] = ["traceparent", "tracestate"];

async function keyOf({ url, headers }: HttpRequest): Promise<string> {
  const lines = [...headers].filter(([name]) => !passing.includes(name)).map(([name, value]) => `${name}: ${value}`);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode([url, ...lines].join("\n")));
  return String.fromCharCode(...new Uint8Array(hash));
}

/** The reply, which is kept once its body has been read to the end. */
function recorded(response: Response, { url }: HttpRequest, limit: number, keep: (entry: Entry) => void): Response {
  const etag = response.headers.get("etag");
  const vary = (response.headers.get("vary") ?? "").toLowerCase().split(/\s*,\s*/);
  const redirected = response.url !== "" && response.url !== url;
  if (response.status !== 200 || !response.body || etag === null || redirected || isUnstorable(response.headers)) return response;
  if (vary.includes("*") || passing.some((name) => vary.includes(name))) return response;
  const headers = new Headers(response.headers);
  headers.delete("set-cookie");
  const body = response.body.pipeThrough(copying(limit, (copy) => keep({ etag, headers, body: copy })));
  return located(new Response(body, { headers: response.headers }), url);
}

/** Passes bytes on as they come, and hands a copy over at their end unless they are too many. */
function copying(limit: number, done: (copy: Blob) => void): TransformStream<Uint8Array, Uint8Array> {
  const chunks: BlobPart[] = [];
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.length;
      if (size <= limit) chunks.push(new Uint8Array(chunk));
      else chunks.length = 0;
      controller.enqueue(chunk);
    },
    flush() {
      if (size <= limit) done(new Blob(chunks));
    },
  });
}

/** What was kept, with what the 304 says anew (RFC 9111, 3.2): not of the body, which it does not have. */
function replayed({ headers, body }: Entry, { headers: news }: Response, url: string): Response {
  const merged = new Headers(headers);
  for (const [name, value] of news) if (!name.startsWith("content-") && name !== "set-cookie") merged.set(name, value);
  return located(new Response(body, { headers: merged }), url);
}

/** A response that was made here has no URL. Whoever resolves a relative link of its needs one. */
function located(response: Response, url: string): Response {
  return Object.defineProperty(response, "url", { value: url });
}
