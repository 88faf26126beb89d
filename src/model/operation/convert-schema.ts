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
