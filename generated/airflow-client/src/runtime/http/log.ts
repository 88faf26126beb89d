/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { HttpRequest, Middleware } from "../core/middleware.js";

/** One exchange on the wire. Nothing in it is secret. */
export interface LogEntry {
  /** `operationId`. */
  readonly operation: string;
  readonly method: string;
  /** URL with the names of the query's parameters, without their values. */
  readonly url: string;
  /** Headers of the request; `***` stands for values that may be secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Missing where no reply came. */
  readonly status?: number;
  /** Until the reply's headers, or the failure. */
  readonly milliseconds: number;
}

/**
 * A logger for the client's option `logger`: hands one entry for each request that was sent, redirects and tokens included, to a function.
 * What that throws is dropped, since the request has been sent by then, and its reply is the caller's.
 */
export function logTo(sink: (entry: LogEntry) => void): Middleware {
  return (next) => async (request) => {
    const start = performance.now();
    const log = (status?: number): void => {
      try {
        sink({ ...entryOf(request), ...(status && { status }), milliseconds: performance.now() - start });
      } catch {}
    };
    try {
      const response = await next(request);
      log(response.status);
      return response;
    } catch (error) {
      log();
      throw error;
    }
  };
}

/** Headers that say nothing of their sender; unless the API sends a credential in one. All others are hidden. */
const harmless: ReadonlySet<string> = /* @__PURE__ */ new Set(["accept", "content-type", "idempotency-key", "traceparent", "user-agent"]);

function entryOf(request: HttpRequest): Omit<LogEntry, "milliseconds"> {
  const { operation, method } = request;
  const secret = new Set(Object.values(operation.api.schemes).map((scheme) => ("name" in scheme ? scheme.name.toLowerCase() : "")));
  const headers: Record<string, string> = Object.create(null);
  request.headers.forEach((value, name) => {
    headers[name] = harmless.has(name) && !secret.has(name) ? value : "***";
  });
  return { operation: operation.id, method, url: request.url.replace(/([?&][^=&]*=|[?&])[^&]*/g, "$1***"), headers };
}
