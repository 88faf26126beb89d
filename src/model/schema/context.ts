import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecNamedSchema, SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import type { Hierarchy } from "./hierarchy.js";

/** Facts about the document that converters need. */
export interface ConvertContext {
  /** Whether the type describes values that servers send or values that callers send. */
  readonly direction: Direction;
  /** Named schemas by pointer. */
  readonly schemas: ReadonlyMap<string, SpecNamedSchema>;
  /** Type names by pointer. */
  readonly names: ReadonlyMap<string, string>;
  /** Which schemas are unions of the schemas that extend them. */
  readonly hierarchy: Hierarchy;
  readonly report: Report;
  /**
   * Pointers of the schemas around this one while `allOf` is flattened. A second visit is a cycle.
   */
  readonly ancestors: ReadonlySet<string>;
}

export type Direction = "response" | "request";

/** Converts a schema to a type. */
export type Convert = (schema: SpecSchema, context: ConvertContext) => Type;

/**
 * Follows references to the schema that they name.
 *
 * Returns undefined if a target does not exist or the references form a cycle.
 */
export function resolve(schema: SpecSchema, { schemas }: Pick<ConvertContext, "schemas">): SpecSchema | undefined {
  const seen = new Set<string>();
  let current: SpecSchema | undefined = schema;
  while (current?.ref !== undefined) {
    if (seen.has(current.ref)) return undefined;
    seen.add(current.ref);
    current = schemas.get(current.ref)?.schema;
  }
  return current;
}
