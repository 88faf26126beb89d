/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { isRecord } from "../core/objects.js";

/** Whether a body can only be JSON: it is neither text nor bytes. */
export function isJsonValue(value: unknown): boolean {
  return value === null || Array.isArray(value) || isRecord(value) || ["number", "bigint", "boolean"].includes(typeof value);
}
