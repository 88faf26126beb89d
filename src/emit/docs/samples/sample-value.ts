import type { Property, Type } from "../../../model/model.js";
import { foldType, type TypeOf } from "../../../model/type-fold.js";
import { mapWireType } from "../../../model/type-mapping.js";
import type { Json } from "../../../util/json.js";
import { ownValue } from "../../../util/json-kind.js";
import { fittingExample } from "./example.js";
import { fits } from "./fits.js";
import type { MappedSample } from "./mapped-sample.js";
import { isNeeded, propertiesOf, type Types } from "./properties.js";
import { typedSample } from "./typed-sample.js";

/** Bytes, wherever a sample shows them. Not JSON, so that each use has to handle them. */
export const sampleBytes: unique symbol = Symbol("bytes");

/** A value that samples show: JSON, with bytes and values of mapped types anywhere in it. */
export type SampleValue =
  | string
  | number
  | boolean
  | null
  | typeof sampleBytes
  | MappedSample
  | readonly SampleValue[]
  | { readonly [name: string]: SampleValue };

/**
 * What sample values come from: named types and their examples, and values that the document chose
 * by property name.
 */
export interface SampleSource {
  readonly types: Types;
  /** Examples of named types, by name. */
  readonly examples?: ReadonlyMap<string, Json>;
  /** Collects the origins of examples that do not fit. */
  readonly unfit?: Set<string>;
  readonly values?: { readonly [name: string]: Json } | undefined;
}

/** The property that a value is for. */
interface ValueContext {
  /** Name of the property, which a string without a format shows as its value. */
  readonly name: string;
  /**
   * Names of the types around the value. They are not entered again, since such a value would never
   * end.
   */
  readonly visited: readonly string[];
}

/** Returns a plausible value of a property. Undefined if no finite value exists. */
function sampleValue(property: Property, source: SampleSource, visited: readonly string[] = []): SampleValue | undefined {
  const { type, name } = property;
  const chosen = source.values === undefined ? undefined : ownValue(source.values, name);
  if (chosen !== undefined && fits(type, chosen, source.types)) return typedSample(type, chosen, source.types);
  const example = shortExample(type, property.example, source);
  if (example !== undefined) return typedSample(type, example, source.types);
  if (type.kind === "scalar") return typedSample(type, scalarOf(type, property), source.types);
  if (type.kind === "enum" && type.values.some((value) => value === property.default)) return property.default ?? null;
  return valueOfType(type, source, { name, visited });
}

/** Returns name and value of each property. Undefined if one of them has no finite value. */
export function sampleValues(
  properties: readonly Property[],
  source: SampleSource,
  visited: readonly string[] = [],
): readonly (readonly [name: string, value: SampleValue])[] | undefined {
  const entries = properties.flatMap((property) => {
    const value = sampleValue(property, source, visited);
    return value === undefined ? [] : [[property.name, value] as const];
  });
  return entries.length === properties.length ? entries : undefined;
}

/** Returns an example that fits the type and is not too long for a sample. */
function shortExample(type: Type, example: Json | undefined, { types }: SampleSource): Json | undefined {
  if (example === undefined || JSON.stringify(example).length > maxExampleLength) return undefined;
  return fittingExample(type, example, types, "request");
}

/** The most named types inside each other in a sample. */
const deepestSample = 60;

/** The length of an example inside a sample, as JSON. */
const maxExampleLength = 600;

function valueOfType(type: Type, source: SampleSource, context: ValueContext): SampleValue | undefined {
  return foldType<SampleValue | undefined>(type, {
    unknown: () => "value",
    never: () => undefined,
    null: () => null,
    scalar: (scalar) => typedSample(scalar, plainScalar(scalar, context.name), source.types),
    binary: () => sampleBytes,
    literal: ({ value }) => value,
    enum: ({ values: [first] }) => first,
    array: ({ items }) => arrayOf(items, source, context),
    tuple: (tuple, fold) => tupleOf(tuple, fold),
    record: () => ({}),
    object: (object) => objectOf(object, source, context),
    intersection: (intersection) => objectOf(intersection, source, context),
    union: ({ members }, fold) => unionOf(members, fold),
    ref: ({ name }) => {
      const isTooDeep = context.visited.length >= deepestSample || context.visited.includes(name);
      const target = isTooDeep ? undefined : source.types.get(name);
      const example = target && shortExample(target, source.examples?.get(name), source);
      if (target && example !== undefined) return typedSample(target, example, source.types);
      return target === undefined ? undefined : valueOfType(target, source, { ...context, visited: [...context.visited, name] });
    },
  });
}

/** One item, or none if an item would never end. */
function arrayOf(items: Type, source: SampleSource, context: ValueContext): SampleValue {
  const item = valueOfType(items, source, { ...context, name: context.name.replace(/s$/, "") });
  return item === undefined ? [] : [item];
}

function tupleOf({ items, required }: TypeOf<"tuple">, fold: (type: Type) => SampleValue | undefined): SampleValue | undefined {
  const values = items.slice(0, required).map(fold);
  const finite = values.filter((value) => value !== undefined);
  return finite.length === values.length ? finite : undefined;
}

/** The first alternative with a value; null only if there is no other. */
function unionOf(members: readonly Type[], fold: (type: Type) => SampleValue | undefined): SampleValue | undefined {
  const isNull = ({ kind }: Type): boolean => kind === "null";
  const nullLast = [...members.filter((member) => !isNull(member)), ...members.filter(isNull)];
  return nullLast.map(fold).find((value) => value !== undefined);
}

/** The needed properties, each once although parts of an intersection may repeat them. */
function objectOf(type: TypeOf<"object" | "intersection">, source: SampleSource, { visited }: ValueContext): SampleValue | undefined {
  const needed = new Map(
    propertiesOf(type, source.types, visited)
      .filter(isNeeded)
      .map((property) => [property.name, property]),
  );
  const entries = sampleValues([...needed.values()], source, visited);
  return entries === undefined ? undefined : Object.fromEntries(entries);
}

/** The default; a number that is not below the minimum; or a value by format and name. */
export function scalarOf(type: TypeOf<"scalar">, { name, default: preset, limits }: Property): Json {
  const { json } = mapWireType(type);
  if (preset !== undefined && preset !== "" && typeof preset === json) return preset;
  const minimum = limits.find(({ keyword }) => keyword === "minimum")?.value;
  return json === "number" && typeof minimum === "number" && minimum > 1 ? minimum : plainScalar(type, name);
}

export function plainScalar(type: TypeOf<"scalar">, name: string): Json {
  return mapWireType(type).sample ?? (name === "" ? "value" : name);
}
