/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../../runtime/index.js";

/** The largest delay of `setTimeout` plus one: larger delays fire immediately. */
const timerLimit = 2 ** 31;

/** Throws a `RequestError` unless the option is a number from `minimum` to 2,147,483,647. */
export function checkNumber(name: string, value: number, minimum = 1): void {
  if (value >= minimum && value < timerLimit) return;
  throw new RequestError(`option "${name}" must be a number from ${minimum} to ${timerLimit - 1}, not ${String(value)}`);
}
