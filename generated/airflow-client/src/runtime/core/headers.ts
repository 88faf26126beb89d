/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "./errors.js";

/** Header values by name. A header that is undefined is not sent. */
export type HeaderList = Readonly<Record<string, string | undefined>>;

/**
 * Copies headers and sets those of several lists. Later lists win.
 *
 * Throws {@link RequestError} for a name or value that is not valid. The message contains only the
 * name, because the platform's message quotes the value, which may be secret.
 */
export function headersOf(base: Headers | undefined, ...lists: readonly (HeaderList | undefined)[]): Headers {
  const headers = new Headers(base);
  for (const list of lists) {
    for (const [name, value] of Object.entries(list ?? {})) {
      try {
        if (value !== undefined) headers.set(name, value);
      } catch {
        throw new RequestError(`header "${name}" is not valid`);
      }
    }
  }
  return headers;
}

/** Sets one header. Throws {@link RequestError} as {@link headersOf} does. */
export function setHeader(headers: Headers, name: string, value: string): void {
  headersOf(undefined, { [name]: value }).forEach((checked, key) => {
    headers.set(key, checked);
  });
}
