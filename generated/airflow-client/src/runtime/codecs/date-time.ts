/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Returns the instant of a date-time (RFC 3339, 5.6), in milliseconds; undefined if the value is
 * not one.
 *
 * A time without an offset is refused, because a Date would be another instant in each time zone.
 */
export function readDateTime(value: unknown): Date | undefined {
  const parts = typeof value === "string" ? pattern.exec(value) : null;
  if (parts === null) return undefined;
  const [, date = "", time = "", fraction = "", offset = ""] = parts;
  // A Date turns February 30 into March 2.
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return undefined;
  const instant = new Date(`${date}T${time}${fraction.slice(0, 4)}${offset.toUpperCase()}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

const pattern = /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
