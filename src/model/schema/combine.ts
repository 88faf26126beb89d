import type { Type } from "../model.js";

/**
 * Returns the union of types: flat, without repetition, null last.
 *
 * `never` adds nothing to a union, and `unknown` includes every other type. A union of one type
 * is that type, and an empty union is `never`. A union with a discriminator is not
 * flattened, because it would lose its discriminator.
 */
export function unionOf(types: readonly Type[], discriminator?: string): Type {
  const flat = types.flatMap((type) => (type.kind === "union" && type.discriminator === undefined ? type.members : [type]));
  const distinct = distinctTypes(flat.filter(({ kind }) => kind !== "never"));
  if (distinct.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
  const members = [...distinct.filter(({ kind }) => kind !== "null"), ...distinct.filter(({ kind }) => kind === "null")];
  const [first, ...others] = members;
  if (first === undefined) return { kind: "never" };
  if (others.length === 0) return first;
  return { kind: "union", members, ...(discriminator === undefined ? {} : { discriminator }) };
}

/** Removes null from a union. Other types stay as they are. */
export function withoutNull(type: Type): Type {
  if (type.kind !== "union") return type;
  return unionOf(
    type.members.filter(({ kind }) => kind !== "null"),
    type.discriminator,
  );
}

/** Types are equal if they print the same JSON. Types of different kinds are never equal. */
export function distinctTypes(types: readonly Type[]): readonly Type[] {
  if (new Set(types.map(({ kind }) => kind)).size === types.length) return types;
  return [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}
