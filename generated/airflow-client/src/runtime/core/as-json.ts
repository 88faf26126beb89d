/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "./errors.js";

/** A value as JSON. Throws {@link RequestError} with the name of what it is, where JSON cannot hold it: a cycle, a bigint, a function. */
export function asJson(value: unknown, what: string): string {
  let cause: unknown;
  try {
    const text = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new RequestError(`${what} cannot be written as JSON`, { cause });
}
