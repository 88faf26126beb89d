import type { Codec, ObjectCodec } from "../core/codec.js";
import { ownProperty } from "../core/objects.js";

/** Returns the codec of a property of an object. */
export function propertyCodec({ properties, extra, plain }: ObjectCodec, name: string): Codec | undefined {
  return ownProperty(properties, name) ?? (plain?.includes(name) ? undefined : extra);
}
