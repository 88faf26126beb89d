import type { Type } from "../../model/model.js";
import { foldType, leaves, type TypeOf } from "../../model/type-fold.js";
import { type Comparison, pairKey, resolveType } from "../comparison.js";

/**
 * Whether two types have the same values. Types with the same name count as the same, because their
 * changes are reported once, by name.
 */
export function isSameStructure(comparison: Comparison, before: Type, after: Type, assumed: ReadonlySet<string> = new Set()): boolean {
  if (before.kind === "ref" && after.kind === "ref") {
    const key = pairKey(before.name, after.name);
    if (before.name === after.name || assumed.has(key)) return true;
    const inner = new Set([...assumed, key]);
    return isSameStructure(comparison, resolveType(comparison.before, before), resolveType(comparison.after, after), inner);
  }
  const left = resolveType(comparison.before, before);
  const right = resolveType(comparison.after, after);
  const same = (one: Type, other: Type | undefined): boolean => other !== undefined && isSameStructure(comparison, one, other, assumed);
  const sameList = (one: readonly Type[], other: readonly Type[]): boolean =>
    one.length === other.length && one.every((type, index) => same(type, other[index]));
  const sameOptional = (one: Type | undefined, other: Type | undefined): boolean =>
    one === undefined ? other === undefined : same(one, other);

  return foldType<boolean>(left, {
    ...leaves<boolean>((leaf) => leafKey(leaf) === leafKey(right)),
    array: ({ items }) => right.kind === "array" && same(items, right.items),
    tuple: ({ items, required, rest }) =>
      right.kind === "tuple" && required === right.required && sameList(items, right.items) && sameOptional(rest, right.rest),
    record: ({ values }) => right.kind === "record" && same(values, right.values),
    object: (object) => right.kind === "object" && hasSameProperties(object, right, same) && sameOptional(object.extra, right.extra),
    union: ({ members, discriminator }) =>
      right.kind === "union" && discriminator === right.discriminator && sameList(members, right.members),
    intersection: ({ members }) => right.kind === "intersection" && sameList(members, right.members),
  });
}

/** Which enums are open follows from the direction, and is not a difference. */
function leafKey(type: Type): string {
  return type.kind === "enum" ? JSON.stringify(type.values) : JSON.stringify(type);
}

function hasSameProperties(
  before: TypeOf<"object">,
  after: TypeOf<"object">,
  same: (before: Type, after: Type | undefined) => boolean,
): boolean {
  const others = new Map(after.properties.map((property) => [property.name, property]));
  return (
    before.properties.length === after.properties.length &&
    before.properties.every(({ name, required, type }) => {
      const other = others.get(name);
      return other !== undefined && other.required === required && same(type, other.type);
    })
  );
}
