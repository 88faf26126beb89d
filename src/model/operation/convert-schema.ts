import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import type { Direction } from "../schema/context.js";

/** Converts a schema that an operation uses. */
export type ConvertSchema = (schema: SpecSchema, direction: Direction) => Type;

/** The named type of a name, to look inside it. */
export type LookUp = (name: string) => Type | undefined;

/** The type that stands behind names. */
export function resolveAlias(type: Type, lookUp: LookUp): Type {
  const seen = new Set<string>();
  let current = type;
  while (current.kind === "ref" && !seen.has(current.name)) {
    seen.add(current.name);
    const next = lookUp(current.name);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}
