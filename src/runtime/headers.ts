import { printable, RequestError } from "./errors.js";

/** Sets headers, checked before `fetch` sees them, since its own messages quote values, secrets included. Throws {@link RequestError}. */
export function setHeaders(headers: Headers, given: Readonly<Record<string, string>> = {}): Headers {
  for (const [name, value] of Object.entries(given)) if (value !== undefined) setHeader(headers, name, value);
  return headers;
}

/** Sets one header. Throws {@link RequestError} with the name alone. */
export function setHeader(headers: Headers, name: string, value: string): void {
  if (!fieldName.test(name) || typeof value !== "string" || !fieldValue.test(value)) {
    throw new RequestError(`header ${printable(name)} cannot be set, or not to this value`);
  }
  headers.set(name, value);
}

/** A token (RFC 9110, 5.6.2) that does not belong to the connection. */
const fieldName =
  /^(?!(host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*)$)[\w!#$%&'*+.^`|~-]+$/i;
/** RFC 9110, 5.5. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;
