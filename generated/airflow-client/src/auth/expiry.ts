/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** A tenth of the time that is left before the end, but no more than five minutes. */
export function early(until: number): number {
  const left = until - Date.now();
  return until - Math.min(300_000, left / 10);
}
