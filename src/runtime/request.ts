import type { Core } from "./client.js";
import { setHeader, setHeaders } from "./headers.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import { fillPath, queryOf } from "./parameter.js";

/** The request of a call as data, nothing sent yet. Throws a `RequestError`. */
export function buildRequest(
  core: Core,
  operation: Operation,
  params: object,
  options: CallOptions,
): Omit<HttpRequest, "attempt" | "signal"> {
  const given = own(params as Readonly<Record<string, unknown>>);
  const { api, method, accept = [], headers: headerParameters, cookies, body: bodySpec } = operation;
  const { idempotencyKey } = options;
  const base = core.base(api);
  const headers = setHeaders(core.headers(), options.headers);
  if (idempotencyKey !== undefined) setHeader(headers, "idempotency-key", idempotencyKey);
  if (!headers.has("accept"))
    setHeader(headers, "accept", (accept[1] && (given["accept"] as string)) || (accept[0] ?? "application/json, */*;q=0.1"));
  headerParameters?.send(operation, given, headers);
  cookies?.send(operation, given, headers);
  const body = bodySpec?.send(operation, given, headers);
  if (body === undefined) headers.delete("content-type");
  return {
    operation,
    base,
    method,
    url: base + fillPath(operation, given) + queryOf(operation, given, options.query),
    headers,
    body,
    redirect: "manual",
    secrets: new Set(),
  };
}
