import type { Property, Type } from "../../../model/model.js";
import { foldType, type TypeOf } from "../../../model/type-fold.js";
import { mapWireType } from "../../../model/type-mapping.js";
import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, ownValue } from "../../../util/json-kind.js";
import type { Types } from "./properties.js";
import { newVisits, type Visits, visitNamed } from "./visits.js";

/**
 * Whether a sample that passes a JSON value for a type compiles. Limits such as `maxLength` are not
 * checked.
 */
export function fits(type: Type, value: Json, types: Types): boolean {
  return fitsWithin(type, value, newVisits(types));
}

/**
 * @param visited names of the types that have been entered without entering the value
 */
export function fitsWithin(type: Type, value: Json, visits: Visits<boolean>, visited: readonly string[] = []): boolean {
  return foldType<boolean>(type, {
    unknown: () => true,
    never: () => false,
    binary: () => false,
    null: () => value === null,
    scalar: (scalar) => typeof value === mapWireType(scalar).json,
    literal: (literal) => value === literal.value,
    enum: ({ values }) => values.some((candidate) => candidate === value),
    array: ({ items }) => isJsonArray(value) && value.every((item) => fitsWithin(items, item, visits)),
    tuple: (tuple) => fitsTuple(tuple, value, visits),
    record: ({ values }) => isJsonObject(value) && Object.values(value).every((entry) => fitsWithin(values, entry, visits)),
    object: (object) => fitsObject(object, value, visits),
    union: ({ members }, fold) => members.some(fold),
    intersection: ({ members }, fold) => members.every(fold),
    ref: ({ name }) => visitNamed(visits, name, value, visited, (target, inner) => fitsWithin(target, value, visits, inner)) === true,
  });
}

function fitsTuple({ items }: TypeOf<"tuple">, value: Json, visits: Visits<boolean>): boolean {
  return (
    isJsonArray(value) && value.length === items.length && items.every((item, index) => fitsWithin(item, value[index] ?? null, visits))
  );
}

/** An object literal compiles only if it has no property that the type does not declare. */
function fitsObject({ properties, extra }: TypeOf<"object">, value: Json, visits: Visits<boolean>): boolean {
  if (!isJsonObject(value)) return false;
  const names = new Set(properties.map(({ name }) => name));
  const isDeclared = extra !== undefined || Object.keys(value).every((name) => names.has(name));
  return isDeclared && properties.every((property) => fitsProperty(property, ownValue(value, property.name), visits));
}

function fitsProperty({ type, required, access }: Property, value: Json | undefined, visits: Visits<boolean>): boolean {
  if (value === undefined) return !required || access === "read";
  return access !== "read" && fitsWithin(type, value, visits);
}
