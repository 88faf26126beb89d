/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Codec } from "../core/codec.js";

/** Returns the codec of a status: its own, that of its range, or the default. */
export function codecFor(codecs: Readonly<Record<string, Codec>>, status: number): Codec | undefined {
  return codecs[status] ?? codecs[`${Math.floor(status / 100)}XX`] ?? codecs["default"];
}
