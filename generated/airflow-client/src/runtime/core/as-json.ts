/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "./errors.js";

/**
 * Returns a value as JSON. Throws {@link RequestError} for a value that JSON cannot represent, such
 * as a cycle, a bigint or a function.
 *
 * @param subject names the value in the message
 */
export function asJson(value: unknown, subject: string): string {
  let cause: unknown;
  try {
    const text = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new RequestError(`${subject} cannot be written as JSON`, { cause });
}
