import type { HttpRequest, Middleware } from "airflow-client/runtime";

export interface EtagCacheOptions {
  /**
   * Approximate limit for all responses in bytes. Removes the least recently used first. Default:
   * 16 MiB.
   */
  readonly maxBytes?: number;
  /** Longer bodies are not cached, in bytes. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
}

/**
 * Caches responses with an `ETag`, and revalidates them with `If-None-Match` (RFC 9110, 13.1.2).
 *
 * Every call sends a request, but a 304 has no body. The cache key is a hash of the URL and all
 * headers, including credentials. So a response is only reused for the same credentials, and the
 * cache stores none of them. Browsers have such a cache built in.
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
    if (entry === undefined) return recordResponse(await next(request), request, maxBodyBytes, (fresh) => keep(key, fresh));
    const headers = new Headers(request.headers);
    headers.set("if-none-match", entry.etag);
    const response = await next({ ...request, headers });
    if (response.status === 304) {
      keep(key, entry);
      return replayResponse(entry, response, request.url);
    }
    forget(key);
    return recordResponse(response, request, maxBodyBytes, (fresh) => keep(key, fresh));
  };
}

interface Entry {
  readonly etag: string;
  readonly headers: Headers;
  readonly body: Blob;
}

/** Size of the body, plus an estimate for the headers. */
function costOf(entry: Entry | undefined): number {
  return entry === undefined ? 0 : entry.body.size + 1024;
}

/** Whether the request is a GET without conditions of the caller. */
function isCacheable({ method, headers, body }: HttpRequest): boolean {
  const conditions = ["if-none-match", "if-match", "if-modified-since", "if-unmodified-since", "range"];
  return method === "GET" && body === undefined && !isUnstorable(headers) && !conditions.some((name) => headers.has(name));
}

function isUnstorable(headers: Headers): boolean {
  return /\bno-store\b/i.test(headers.get("cache-control") ?? "");
}

/** Headers that differ in each attempt and do not affect the response. */
const traceHeaders: readonly string[] = ["traceparent", "tracestate"];

async function keyOf({ url, headers }: HttpRequest): Promise<string> {
  const lines = [...headers].filter(([name]) => !traceHeaders.includes(name)).map(([name, value]) => `${name}: ${value}`);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode([url, ...lines].join("\n")));
  return String.fromCharCode(...new Uint8Array(hash));
}

/** Caches the response when its body has been read to the end. */
function recordResponse(response: Response, { url }: HttpRequest, limit: number, keep: (entry: Entry) => void): Response {
  const etag = response.headers.get("etag");
  const vary = (response.headers.get("vary") ?? "").toLowerCase().split(/\s*,\s*/);
  const redirected = response.url !== "" && response.url !== url;
  if (response.status !== 200 || !response.body || etag === null || redirected || isUnstorable(response.headers)) return response;
  if (vary.includes("*") || traceHeaders.some((name) => vary.includes(name))) return response;
  const headers = new Headers(response.headers);
  headers.delete("set-cookie");
  const body = response.body.pipeThrough(copyUpTo(limit, (copy) => keep({ etag, headers, body: copy })));
  return withUrl(new Response(body, { headers: response.headers }), url);
}

/** Passes bytes through, and calls `done` with a copy at the end unless there are too many. */
function copyUpTo(limit: number, done: (copy: Blob) => void): TransformStream<Uint8Array, Uint8Array> {
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

/**
 * The cached response with the new headers of the 304, except headers about the body (RFC 9111,
 * 3.2).
 */
function replayResponse({ headers, body }: Entry, { headers: newHeaders }: Response, url: string): Response {
  const merged = new Headers(headers);
  for (const [name, value] of newHeaders) if (!name.startsWith("content-") && name !== "set-cookie") merged.set(name, value);
  return withUrl(new Response(body, { headers: merged }), url);
}

/** Sets the URL of a new response, because resolving relative links needs it. */
function withUrl(response: Response, url: string): Response {
  return Object.defineProperty(response, "url", { value: url });
}
