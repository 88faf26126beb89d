import type { Property, Type } from "../../../model/model.js";
import { foldType, type TypeOf } from "../../../model/type-fold.js";
import { mapWireType } from "../../../model/type-mapping.js";
import { type Code, code, list, literal, objectLiteral } from "../../../print/typescript/code.js";
import type { Json } from "../../../util/json.js";
import { ownValue } from "../../../util/json-kind.js";
import { fits } from "./fits.js";
import { isNeeded, propertiesOf, type Types } from "./properties.js";

/**
 * What sample values come from: named types, and values that the document chose by property name.
 */
export interface SampleSource {
  readonly types: Types;
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
function sampleValue(property: Property, source: SampleSource, visited: readonly string[] = []): Code | undefined {
  const { type, name } = property;
  const chosen = source.values === undefined ? undefined : ownValue(source.values, name);
  if (chosen !== undefined && fits(type, chosen, source.types)) return literal(chosen);
  if (type.kind === "scalar") return literal(scalarOf(type, property));
  if (type.kind === "enum" && type.values.some((value) => value === property.default)) return literal(property.default ?? null);
  return valueOfType(type, source, { name, visited });
}

/** Returns name and value of each property. Undefined if one of them has no finite value. */
export function sampleValues(
  properties: readonly Property[],
  source: SampleSource,
  visited: readonly string[] = [],
): readonly (readonly [name: string, value: Code])[] | undefined {
  const entries = properties.flatMap((property) => {
    const value = sampleValue(property, source, visited);
    return value === undefined ? [] : [[property.name, value] as const];
  });
  return entries.length === properties.length ? entries : undefined;
}

function valueOfType(type: Type, source: SampleSource, context: ValueContext): Code | undefined {
  return foldType<Code | undefined>(type, {
    unknown: () => literal("value"),
    never: () => undefined,
    null: () => literal(null),
    scalar: (scalar) => literal(plainScalar(scalar, context.name)),
    binary: () => code`new Blob([${"content"}])`,
    literal: ({ value }) => literal(value),
    enum: ({ values: [first] }) => (first === undefined ? undefined : literal(first)),
    array: ({ items }) => arrayOf(items, source, context),
    tuple: (tuple, fold) => tupleOf(tuple, fold),
    record: () => literal({}),
    object: (object) => objectOf(object, source, context),
    intersection: (intersection) => objectOf(intersection, source, context),
    union: ({ members }, fold) => unionOf(members, fold),
    ref: ({ name }) => {
      const target = context.visited.includes(name) ? undefined : source.types.get(name);
      return target === undefined ? undefined : valueOfType(target, source, { ...context, visited: [...context.visited, name] });
    },
  });
}

/** One item, or none if an item would never end. */
function arrayOf(items: Type, source: SampleSource, context: ValueContext): Code {
  const item = valueOfType(items, source, { ...context, name: context.name.replace(/s$/, "") });
  return list(code`[`, item === undefined ? [] : [item], code`]`);
}

function tupleOf({ items, required }: TypeOf<"tuple">, fold: (type: Type) => Code | undefined): Code | undefined {
  const values = items.slice(0, required).flatMap((item) => fold(item) ?? []);
  return values.length === Math.min(required, items.length) ? list(code`[`, values, code`]`) : undefined;
}

/** The first alternative with a value; null only if there is no other. */
function unionOf(members: readonly Type[], fold: (type: Type) => Code | undefined): Code | undefined {
  const isNull = ({ kind }: Type): boolean => kind === "null";
  const nullLast = [...members.filter((member) => !isNull(member)), ...members.filter(isNull)];
  return nullLast.map(fold).find((value) => value !== undefined);
}

/** The needed properties, each once although parts of an intersection may repeat them. */
function objectOf(type: TypeOf<"object" | "intersection">, source: SampleSource, { visited }: ValueContext): Code | undefined {
  const needed = new Map(
    propertiesOf(type, source.types, visited)
      .filter(isNeeded)
      .map((property) => [property.name, property]),
  );
  const entries = sampleValues([...needed.values()], source, visited);
  return entries === undefined ? undefined : objectLiteral(entries);
}

/** The default; a number that is not below the minimum; or a value by format and name. */
function scalarOf(type: TypeOf<"scalar">, { name, default: preset, limits }: Property): Json {
  const { typescript } = mapWireType(type);
  if (preset !== undefined && preset !== "" && typeof preset === typescript) return preset;
  const minimum = limits.find(({ keyword }) => keyword === "minimum")?.value;
  return typescript === "number" && typeof minimum === "number" && minimum > 1 ? minimum : plainScalar(type, name);
}

function plainScalar(type: TypeOf<"scalar">, name: string): Json {
  return mapWireType(type).sample ?? (name === "" ? "value" : name);
}
