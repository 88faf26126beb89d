import { RequestError } from "./errors.js";

/** Names and values; what is undefined is not sent. */
export type HeaderList = Readonly<Record<string, string | undefined>>;

/**
 * The headers of several lists, later ones before earlier ones. Checked before `fetch` sees them, since its own messages quote values,
 * secrets included. Throws {@link RequestError}.
 */
export function headersOf(...lists: readonly (HeaderList | undefined)[]): Headers {
  const headers = new Headers();
  for (const list of lists) {
    for (const [name, value] of Object.entries(list ?? {})) if (value !== undefined) setHeader(headers, name, value);
  }
  return headers;
}

/** Sets one header. Throws {@link RequestError} with the name alone. */
export function setHeader(headers: Headers, name: string, value: string): void {
  if (!fieldName.test(name) || typeof value !== "string" || !fieldValue.test(value))
    throw new RequestError(`header ${name} cannot be set so`);
  headers.set(name, value);
}

/** A token (RFC 9110, 5.6.2) that does not belong to the connection. */
const fieldName =
  /^(?!(host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*)$)[\w!#$%&'*+.^`|~-]+$/i;
/** RFC 9110, 5.5. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;
