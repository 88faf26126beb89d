import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecOperation } from "../../openapi/spec.js";

/**
 * Whether `fetch` refuses a method (Fetch standard, forbidden method). Documents name the others,
 * CONNECT and TRACK, only in `additionalOperations`, where they are omitted.
 */
export function isRefusedMethod(method: string): boolean {
  return method === "TRACE";
}

/** Reports a request that no client can send with `fetch`. */
export function reportUnsendable({ method, body, origin }: SpecOperation, report: Report): void {
  const hasBody = body !== undefined && body.content.length > 0;
  if (isRefusedMethod(method)) {
    report("request-not-sendable", {
      message: `fetch cannot send ${method} requests.`,
      pointer: origin,
      instead: "calls throw a RequestError",
    });
  } else if (hasBody && (method === "GET" || method === "HEAD")) {
    report("request-not-sendable", {
      message: `fetch cannot send ${method} requests with a body.`,
      pointer: body.origin,
      instead: "calls with a body throw a RequestError",
    });
  }
}
