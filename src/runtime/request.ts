import type { Core } from "./client.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import { targetOf } from "./parameter.js";

/** The request of a call as data, nothing sent yet. Throws a `RequestError`. */
export function buildRequest(
  core: Core,
  operation: Operation,
  params: object,
  { headers: given, idempotencyKey, query }: CallOptions,
): Omit<HttpRequest, "attempt" | "signal"> {
  const values = own(params as Readonly<Record<string, unknown>>);
  const { api, method, accept = [], headers: headerParameters, cookies, body: content } = operation;
  const preferred = accept[0] ?? "application/json, */*;q=0.1";
  const headers = core.headers(
    { accept: accept[1] ? ((values["accept"] as string) ?? preferred) : preferred },
    { ...given, ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }) },
    own(api).foreign,
  );
  for (const sent of [headerParameters, cookies]) sent?.send(operation, values, headers);
  const body = content?.send(operation, values, headers);
  if (body === undefined) headers.delete("content-type");
  const base = core.base(api);
  return { operation, base, method, url: base + targetOf(operation, values, query), headers, body, redirect: "manual", secrets: new Set() };
}
