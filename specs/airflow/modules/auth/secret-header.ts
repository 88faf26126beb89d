import { type HttpRequest, RequestError } from "../runtime/index.js";
import { redact } from "../runtime/internal.js";

/**
 * A copy of a request with a header whose value, with the other texts, no message shows. Throws a RequestError for a value that a header
 * cannot carry, and does not quote it.
 */
export function withSecretHeader(request: HttpRequest, name: string, value: string, ...secrets: readonly string[]): HttpRequest {
  if (!/^[\x20-\x7e]+$/.test(value)) throw new RequestError(`what the credential gives for the header ${name} is no printable ASCII`);
  redact(request, [value, ...secrets]);
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return { ...request, headers };
}

/** The same with a cookie beside those that the request has; one of its name gives way. */
export function withCookie(request: HttpRequest, name: string, value: string): HttpRequest {
  if (!/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/.test(value))
    throw new RequestError(`the cookie ${name} has a character that no cookie can have`);
  const others = (request.headers.get("cookie") ?? "").split(/; */).filter((pair) => pair !== "" && !pair.startsWith(`${name}=`));
  return withSecretHeader(request, "cookie", [...others, `${name}=${value}`].join("; "), value);
}
