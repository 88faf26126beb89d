/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { headersOf } from "./headers.js";

/** Sets one header. Throws a `RequestError` with the name alone. */
export function setHeader(headers: Headers, name: string, value: string): void {
  headersOf(undefined, { [name]: value }).forEach((checked, key) => {
    headers.set(key, checked);
  });
}
