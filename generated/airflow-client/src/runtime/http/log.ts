/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { compact } from "../core/compact.js";
import type { HttpRequest, Middleware } from "../core/middleware.js";

/** One request and its response. It contains no secrets. */
export interface LogEntry {
  /** `operationId`. */
  readonly operation: string;
  readonly method: string;
  /** The URL, with the values of query parameters replaced by `***`. */
  readonly url: string;
  /** The headers of the request, with values that may be secret replaced by `***`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Missing if no response arrived. */
  readonly status?: number;
  /** Time until the headers of the response, or the failure. */
  readonly milliseconds: number;
}

/**
 * Returns a middleware for the option `logger`. It calls `write` once per HTTP request, including
 * redirects and token requests.
 *
 * Exceptions in `write` are ignored, because a logger must not fail a call.
 */
export function logTo(write: (entry: LogEntry) => void): Middleware {
  return (next) => async (request) => {
    const start = performance.now();
    const log = (status?: number): void => {
      try {
        write({ ...entryOf(request), ...compact({ status }), milliseconds: performance.now() - start });
      } catch {}
    };
    try {
      const response = await next(request);
      log(response.status || undefined);
      return response;
    } catch (error) {
      log();
      throw error;
    }
  };
}

/**
 * Headers whose values are logged. A header that the API uses for a key is hidden even if listed.
 */
const harmless: ReadonlySet<string> = /* @__PURE__ */ new Set(["accept", "content-type", "idempotency-key", "traceparent", "user-agent"]);

function entryOf(request: HttpRequest): Omit<LogEntry, "milliseconds"> {
  const { operation, method, url } = request;
  const keys = new Set(Object.values(operation.api.schemes).map((scheme) => ("name" in scheme ? scheme.name.toLowerCase() : "")));
  const headers: Record<string, string> = Object.create(null);
  request.headers.forEach((value, name) => {
    headers[name] = harmless.has(name) && !keys.has(name) ? value : "***";
  });
  return { operation: operation.id, method, url: withoutQueryValues(url), headers };
}

/** Hides the values of query parameters. A parameter without `=` is hidden as a whole. */
function withoutQueryValues(url: string): string {
  const start = url.indexOf("?");
  if (start < 0) return url;
  const pairs = url.slice(start + 1).split("&");
  return `${url.slice(0, start)}?${pairs.map((pair) => `${pair.includes("=") ? pair.slice(0, pair.indexOf("=") + 1) : ""}***`).join("&")}`;
}
