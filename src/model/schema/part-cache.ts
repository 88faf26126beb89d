import { fatal } from "../../diagnostics/collect.js";
import { defaultLimits, limitFix } from "../../util/limits.js";
import type { Property, Type } from "../model.js";

/** The properties of one part of an `allOf`. `required` may name properties of other parts. */
export interface ObjectPart {
  readonly properties: readonly Property[];
  /** Names of all properties, also of those that the direction hides. */
  readonly declared: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** Type of further properties. */
  readonly extra?: Type;
}

/** Parts by pointer. `false` is a part that is not just an object. */
export type Parts = Map<string, ObjectPart | false>;

/**
 * The parts of `allOf` in one direction. Each is flattened once, so that a chain of parents takes
 * linear time.
 */
export interface PartCache {
  readonly parts: Parts;
  /**
   * How often a part was left out because it contains itself. A part that lacks another depends on
   * where the conversion began, and is not kept.
   */
  cuts: number;
  /** Properties of all parts together. */
  properties: number;
  readonly maxProperties: number;
}

/** @param maxProperties how many properties all parts may have together */
export function emptyPartCache(maxProperties: number = defaultLimits.inheritedProperties): PartCache {
  return { parts: new Map(), cuts: 0, properties: 0, maxProperties };
}

/**
 * Returns the part at a pointer, and computes it at most once.
 *
 * @param incomplete the parts of this conversion that lack another
 * @throws {PinwheelError} when all parts have too many properties together
 */
export function cachedPart(
  cache: PartCache,
  incomplete: Parts,
  pointer: string,
  flatten: () => ObjectPart | undefined,
): ObjectPart | undefined {
  const known = cache.parts.get(pointer) ?? incomplete.get(pointer);
  if (known !== undefined) {
    if (incomplete.has(pointer)) cache.cuts += 1;
    return known === false ? undefined : known;
  }
  const { cuts } = cache;
  const part = flatten();
  (cache.cuts === cuts ? cache.parts : incomplete).set(pointer, part ?? false);
  cache.properties += part?.properties.length ?? 0;
  if (cache.properties > cache.maxProperties) throw tooManyProperties(pointer, cache);
  return part;
}

function tooManyProperties(pointer: string, { maxProperties }: PartCache): Error {
  const message = `The schemas that "allOf" combines have more than ${maxProperties} properties together, with those that they inherit.`;
  return fatal("document-too-large", { message, pointer, fix: limitFix("inheritedProperties", "Inherit from fewer schemas") });
}
