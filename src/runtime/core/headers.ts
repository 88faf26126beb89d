import { RequestError } from "./errors.js";

/** Names and values; what is undefined is not sent. */
export type HeaderList = Readonly<Record<string, string | undefined>>;

/**
 * A copy of headers with those of several lists, later ones before earlier ones. Throws {@link RequestError} with the name alone: the
 * platform's own message quotes the value, which may be secret.
 */
export function headersOf(from: Headers | undefined, ...lists: readonly (HeaderList | undefined)[]): Headers {
  const headers = new Headers(from);
  for (const list of lists) {
    for (const [name, value] of Object.entries(list ?? {})) {
      try {
        if (value !== undefined) headers.set(name, value);
      } catch {
        throw new RequestError(`header ${name} cannot be set`);
      }
    }
  }
  return headers;
}

/** Sets one header. Throws {@link RequestError} with the name alone. */
export function setHeader(headers: Headers, name: string, value: string): void {
  headersOf(undefined, { [name]: value }).forEach((checked, key) => {
    headers.set(key, checked);
  });
}
