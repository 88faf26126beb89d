import { RequestError } from "./errors.js";

/**
 * Headers checked before `fetch` sees them, since its own messages quote values, secrets included. Throws {@link RequestError} with the
 * name alone.
 */
export function checkedHeaders(given: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) setHeader(headers, name, value);
  return headers;
}

/** Sets one header. Throws {@link RequestError}. */
export function setHeader(headers: Headers, name: string, value: string): void {
  if (!token.test(name)) throw new RequestError("a header's name holds a character that no name may have");
  if (framing.test(name)) throw new RequestError(`header ${name} belongs to the connection and cannot be set`);
  if (typeof value !== "string" || !fieldValue.test(value))
    throw new RequestError(`header ${name} holds a character that no value may have`);
  headers.set(name, value);
}

/** RFC 9110, 5.6.2. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;
/** RFC 9110, 5.5. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;
const framing = /^(host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*)$/i;
