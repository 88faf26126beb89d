import { RequestError } from "../core/errors.js";
import { setHeader } from "../core/headers.js";
import type { Operation, Params, SendParameters } from "../core/operation.js";
import { pairs } from "./parameter.js";
import { simple } from "./path-style.js";
import { parameterValue } from "./styled-target.js";

/** Sets header parameters. Throws {@link RequestError}. */
export const headerParameters: SendParameters = (operation, params, headers) => {
  for (const [name, value] of headerPairs(operation, params)) setHeader(headers, name, value);
};

/**
 * Returns names and values of header parameters. Skips those that OpenAPI leaves to other keywords
 * (Parameter Object, `name`), and cookies. Throws {@link RequestError}.
 */
export function headerPairs({ headers }: Pick<Operation, "headers">, params: Params): readonly (readonly [name: string, value: string])[] {
  return (headers?.names ?? []).flatMap((entry) => {
    const spec = typeof entry === "string" ? { name: entry, style: simple } : entry;
    const value = parameterValue(spec, params);
    if (value === undefined || value === null || setElsewhere.test(spec.name)) return [];
    if (isOfConnection.test(spec.name)) throw new RequestError(`header "${spec.name}" is connection-specific and cannot be set`);
    return [[spec.name, spec.style(spec, value, String)]];
  });
}

const setElsewhere = /^(accept|content-type|authorization|cookie)$/i;

/** Headers that belong to the connection (RFC 9110, 7.6.1), or mark the end of a message. */
const isOfConnection = /^(host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*)$/i;

/**
 * Adds cookie parameters to the cookies that the caller sets. Browsers ignore them, because scripts
 * must not set this header. Throws {@link RequestError}.
 */
export const cookieParameters: SendParameters = (operation, params, headers) => {
  const cookies = cookiePairs(operation, params);
  if (cookies.length > 0) setHeader(headers, "cookie", [headers.get("cookie") ?? [], cookies].flat(2).join("; "));
};

/** Returns cookie parameters, each as `name=value`. Throws {@link RequestError}. */
export function cookiePairs({ cookies: specs }: Pick<Operation, "cookies">, params: Params): readonly string[] {
  const cookies = (specs?.names ?? []).flatMap((spec) =>
    typeof spec === "string" ? pairs(spec, params[spec]) : spec.style(spec, parameterValue(spec, params)),
  );
  if (cookies.some((cookie) => /[\s;"\\]/.test(cookie)))
    throw new RequestError("a cookie parameter must not contain spaces, semicolons, quotes or backslashes");
  return cookies;
}
