import { basePath } from "../core/base-url.js";
import { headersOf } from "../core/headers.js";
import type { HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import { targetOf } from "../parameters/parameter.js";
import type { CallOptions, ClientOptions } from "./options.js";

/** A request before its first attempt. */
export type Unsent = Omit<HttpRequest, "attempt" | "signal">;

/** Makes the requests of one operation: data, nothing sent yet. Throws a `RequestError`. */
export type RequestBuilder = (params: object, options: CallOptions) => Unsent;

/**
 * What makes the requests of an operation. A server that only the document names gets none of the client's headers. Throws a
 * `RequestError`, as for a base URL that cannot be.
 */
export function buildRequest({ baseUrl, headers: known }: ClientOptions, given: Operation): RequestBuilder {
  const api = ownProperties(given.api);
  const operation = ownProperties({ ...given, api });
  const { method, accept, styled } = operation;
  const base = basePath(baseUrl, api);
  const common = headersOf(undefined, { accept: accept?.[0] ?? "application/json" }, api.foreign && !baseUrl ? {} : known);
  return (params, { headers: more, idempotencyKey, query }) => {
    const values = ownProperties(params as Readonly<Record<string, unknown>>);
    const chosen = (accept?.[1] && values["accept"]) as string | undefined;
    const headers = headersOf(common, { accept: chosen, "idempotency-key": idempotencyKey }, more);
    operation.headers?.send(operation, values, headers);
    operation.cookies?.send(operation, values, headers);
    const body = operation.body?.send(operation, values, headers);
    const url = base + (styled?.target ?? targetOf)(operation, values, query);
    return { operation, base, method, url, headers, body, secrets: new Set() };
  };
}
