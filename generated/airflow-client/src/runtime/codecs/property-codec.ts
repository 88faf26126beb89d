/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Codec, ObjectCodec } from "../core/codec.js";
import { ownProperty } from "../core/objects.js";

/** Returns the codec of a property of an object. */
export function propertyCodec({ properties, extra, plain }: ObjectCodec, name: string): Codec | undefined {
  return ownProperty(properties, name) ?? (plain?.includes(name) ? undefined : extra);
}
