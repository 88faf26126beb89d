/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { connectionLost } from "./decode.js";

/** What is read, with a failure as a `ConnectionError`, unless a middleware found what is wrong with the reply. */
export async function mapReadErrors<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    throw connectionLost(cause);
  }
}
