import type { Property, Type } from "../../../model/model.js";
import { foldType, type TypeOf } from "../../../model/type-fold.js";
import { mapWireType } from "../../../model/type-mapping.js";
import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, ownValue } from "../../../util/json-kind.js";
import type { Types } from "./properties.js";

/**
 * Whether a sample that passes a JSON value for a type compiles. Limits such as `maxLength` are not
 * checked.
 */
export function fits(type: Type, value: Json, types: Types): boolean {
  return fitsWithin(type, value, types, []);
}

/**
 * @param visited names of the types that have been entered without entering the value: a type that
 * is only itself has no values
 */
function fitsWithin(type: Type, value: Json, types: Types, visited: readonly string[]): boolean {
  return foldType<boolean>(type, {
    unknown: () => true,
    never: () => false,
    binary: () => false,
    null: () => value === null,
    scalar: (scalar) => typeof value === mapWireType(scalar).typescript,
    literal: (literal) => value === literal.value,
    enum: ({ values }) => values.some((candidate) => candidate === value),
    array: ({ items }) => isJsonArray(value) && value.every((item) => fits(items, item, types)),
    tuple: (tuple) => fitsTuple(tuple, value, types),
    record: ({ values }) => isJsonObject(value) && Object.values(value).every((entry) => fits(values, entry, types)),
    object: (object) => fitsObject(object, value, types),
    union: ({ members }, fold) => members.some(fold),
    intersection: ({ members }, fold) => members.every(fold),
    ref: ({ name }) => {
      const target = visited.includes(name) ? undefined : types.get(name);
      return target !== undefined && fitsWithin(target, value, types, [...visited, name]);
    },
  });
}

function fitsTuple({ items }: TypeOf<"tuple">, value: Json, types: Types): boolean {
  return isJsonArray(value) && value.length === items.length && items.every((item, index) => fits(item, value[index] ?? null, types));
}

/** An object literal compiles only if it has no property that the type does not declare. */
function fitsObject({ properties, extra }: TypeOf<"object">, value: Json, types: Types): boolean {
  if (!isJsonObject(value)) return false;
  const names = new Set(properties.map(({ name }) => name));
  const isDeclared = extra !== undefined || Object.keys(value).every((name) => names.has(name));
  return isDeclared && properties.every((property) => fitsProperty(property, ownValue(value, property.name), types));
}

function fitsProperty({ type, required, access }: Property, value: Json | undefined, types: Types): boolean {
  if (value === undefined) return !required || access === "read";
  return access !== "read" && fits(type, value, types);
}
