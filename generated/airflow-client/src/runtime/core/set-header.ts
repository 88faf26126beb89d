import { headersOf } from "./headers.js";

/** Sets one header. Throws a `RequestError` with the name alone. */
export function setHeader(headers: Headers, name: string, value: string): void {
  headersOf(undefined, { [name]: value }).forEach((checked, key) => {
    headers.set(key, checked);
  });
}
