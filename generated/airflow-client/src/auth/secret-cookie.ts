/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type HttpRequest, RequestError } from "../runtime/index.js";
import { withSecretHeader } from "../runtime/internal.js";

/**
 * Copies a request with a cookie that no message shows. It replaces a cookie of the same name;
 * others stay. Throws a RequestError, which does not quote the value, for a character that a cookie
 * cannot have (RFC 6265, 4.1.1).
 */
export function withCookie(request: HttpRequest, name: string, value: string): HttpRequest {
  if (!/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/.test(value))
    throw new RequestError(`cookie "${name}" has an invalid character, or no value`);
  const cookies = (request.headers.get("cookie") ?? "").split(/; */).filter((pair) => pair !== "" && !pair.startsWith(`${name}=`));
  return withSecretHeader(request, "cookie", [...cookies, `${name}=${value}`].join("; "), value);
}
