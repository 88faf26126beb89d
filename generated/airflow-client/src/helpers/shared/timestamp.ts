/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../../runtime/index.js";

/**
 * Converts a time to RFC 3339.
 *
 * Throws a `RequestError` if a string lacks a time zone, because servers reject such a time or
 * assume a zone.
 */
export function toTimestamp(name: string, value: Date | string): string {
  if (typeof value === "string" && !/(Z|[+-]\d\d:?\d\d)$/i.test(value)) {
    throw new RequestError(`"${name}" must have a time zone, as in 2026-01-31T00:00:00Z, not "${value}"`);
  }
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw new RequestError(`"${name}" must be a valid time, not "${String(value)}"`);
  return typeof value === "string" ? value : time.toISOString();
}
