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
  /** Whether the value is a property or an item of a response. */
  readonly isInside?: true;
}

export type Direction = "response" | "request";

/** Converts a schema to a type. */
export type Convert = (schema: SpecSchema, context: ConvertContext) => Type;

/**
 * Returns the context of a property or an item.
 *
 * Responses with properties and items are JSON. Bytes have no form in JSON, so a binary schema is
 * text there (JSON Schema 2020-12 Validation, section 8.1). A request may be a form with files.
 */
export function inside(context: ConvertContext): ConvertContext {
  return context.direction === "request" || context.isInside === true ? context : { ...context, isInside: true };
}

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
