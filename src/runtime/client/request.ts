import { basePath } from "../core/base-url.js";
import { headersOf } from "../core/headers.js";
import type { HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import { targetOf } from "../parameters/parameter.js";
import type { CallOptions, ClientOptions } from "./options.js";

/** A request before its first attempt. */
export type Unsent = Omit<HttpRequest, "attempt" | "signal">;

/** Builds the requests of one operation without sending them. Throws a `RequestError`. */
export type RequestBuilder = (params: object, options: CallOptions) => Unsent;

/**
 * Prepares the requests of an operation. Throws a `RequestError` for an invalid base URL.
 *
 * The client's headers are not sent to a server that only the document names.
 */
export function buildRequest({ baseUrl, headers: clientHeaders }: ClientOptions, descriptor: Operation): RequestBuilder {
  const api = ownProperties(descriptor.api);
  const operation = ownProperties({ ...descriptor, api });
  const { method, accept, styled } = operation;
  const base = basePath(baseUrl, api);
  const common = headersOf(undefined, { accept: accept?.[0] ?? "application/json" }, api.foreign && !baseUrl ? {} : clientHeaders);
  return (params, { headers: callHeaders, idempotencyKey, query, middleware, ...fetchOptions }) => {
    const values = ownProperties(params as Readonly<Record<string, unknown>>);
    const acceptParam = (accept?.[1] && values["accept"]) as string | undefined;
    const headers = headersOf(common, { accept: acceptParam, "idempotency-key": idempotencyKey }, callHeaders);
    operation.headers?.send(operation, values, headers);
    operation.cookies?.send(operation, values, headers);
    const body = operation.body?.send(operation, values, headers);
    const url = base + (styled?.target ?? targetOf)(operation, values, query);
    // Properties without a value, too, so that those of a polluted Object.prototype do not count.
    return {
      operation,
      base,
      method,
      url,
      headers,
      body,
      secrets: new Set(),
      fetchOptions,
      middleware,
      subject: `${method} ${operation.path}`,
      redirect: undefined,
    };
  };
}
