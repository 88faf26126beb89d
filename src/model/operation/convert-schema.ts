import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import type { Direction } from "../schema/context.js";

/** Converts a schema that an operation uses. */
export type ConvertSchema = (schema: SpecSchema, direction: Direction) => Type;

/** Returns the named type of a name. */
export type LookUp = (name: string) => Type | undefined;

/**
 * Follows references to the type that they name. Returns the last reference if its target is
 * missing, or in a cycle.
 */
export function resolveAlias(type: Type, lookUp: LookUp): Type {
  const seen = new Set<string>();
  let current = type;
  while (current.kind === "ref" && !seen.has(current.name)) {
    seen.add(current.name);
    const target = lookUp(current.name);
    if (target === undefined) return current;
    current = target;
  }
  return current;
}

/**
 * Returns the object that a type is. Of an object some of whose properties are required in turn, it
 * is the object with all of them. Undefined for other types.
 */
export function objectOf(type: Type, lookUp: LookUp): Extract<Type, { readonly kind: "object" }> | undefined {
  const target = resolveAlias(type, lookUp);
  if (target.kind === "object") return target;
  const [object, ...others] = target.kind === "intersection" ? target.members : [];
  if (object?.kind !== "object") return undefined;
  const names = new Set(object.properties.map(({ name }) => name));
  return others.every((other) => isAlternative(other, names)) ? object : undefined;
}

/** Whether a type is an object, or a union of objects, with no other properties. */
function isAlternative(type: Type, names: ReadonlySet<string>): boolean {
  if (type.kind === "union") return type.members.every((member) => isAlternative(member, names));
  return type.kind === "object" && type.extra === undefined && type.properties.every(({ name }) => names.has(name));
}
