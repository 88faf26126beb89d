import { encodeBody } from "./body.js";
import type { Core } from "./client.js";
import { RequestError } from "./errors.js";
import { setHeader } from "./headers.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import { formPairs, type Parameter, parameterOf, styled } from "./parameter-style.js";
import { fillPath } from "./path.js";

/** The request of a call as data, nothing sent yet. Throws {@link RequestError}. */
export function buildRequest(core: Core, operation: Operation, params: object, options: CallOptions, signal: AbortSignal): HttpRequest {
  const given = own(params as Readonly<Record<string, unknown>>);
  const base = core.base(operation.api);
  const headers = core.headers();
  for (const [name, value] of Object.entries(options.headers ?? {})) if (value !== undefined) setHeader(headers, name, value);
  if (options.idempotencyKey !== undefined) setHeader(headers, "idempotency-key", options.idempotencyKey);
  if (!headers.has("accept")) headers.set("accept", acceptOf(operation, given));
  setParameters(headers, operation, given);
  const body = encodeBody(operation, given, headers);
  const url = checkedUrl(base, fillPath(operation, given) + queryOf(operation, given, options));
  return { operation, base, method: operation.method, url, headers, body, signal, attempt: 0, redirect: "manual" };
}

/** The caller's choice, else the media type that the document names first. */
function acceptOf(operation: Operation, params: Readonly<Record<string, unknown>>): string {
  const { accept = [] } = operation;
  const chosen = accept.length > 1 ? params["accept"] : undefined;
  if (typeof chosen === "string") return chosen;
  return accept[0] ?? "application/json, */*;q=0.1";
}

/** Header and cookie parameters. Those that OpenAPI leaves to other keywords are passed over (Parameter Object, `name`). */
function setParameters(headers: Headers, operation: Operation, params: Readonly<Record<string, unknown>>): void {
  for (const spec of operation.headers?.map(parameterOf) ?? []) {
    const value = argument(spec, params);
    if (value !== undefined && value !== null && !/^(accept|content-type|authorization|cookie)$/i.test(spec.name)) {
      setHeader(
        headers,
        spec.name,
        styled(spec, value, (text) => text),
      );
    }
  }
  const cookies = operation.cookies?.map(parameterOf).flatMap((spec) => formPairs(spec, argument(spec, params))) ?? [];
  if (cookies.some((cookie) => /[\s;,"\\]/.test(cookie))) throw new RequestError("a cookie holds a character that no cookie may have");
  if (cookies.length > 0) setHeader(headers, "cookie", [headers.get("cookie") ?? [], cookies].flat(2).join("; "));
}

function queryOf(operation: Operation, params: Readonly<Record<string, unknown>>, options: CallOptions): string {
  const declared = operation.query?.map(parameterOf).flatMap((spec) => formPairs(spec, argument(spec, params))) ?? [];
  const pairs = [...declared, ...Object.entries(options.query ?? {}).flatMap(([name, value]) => formPairs({ name }, value))];
  return pairs.length === 0 ? "" : `${operation.path.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}

function argument(spec: Parameter, params: Readonly<Record<string, unknown>>): unknown {
  return spec.value ?? params[spec.member ?? spec.name];
}

/** The final URL. Whatever a document or a caller put into the path, it must not leave the origin. */
function checkedUrl(base: string, rest: string): string {
  const url = new URL(base + rest);
  if (url.origin !== new URL(base).origin || url.username || url.password || url.hash) {
    throw new RequestError("the path leads to another origin, or holds a fragment");
  }
  return url.href;
}
