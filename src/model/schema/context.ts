import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecNamedSchema, SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import type { Hierarchy } from "./hierarchy.js";
import type { PartCache } from "./part-cache.js";

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
  /** The parts of `allOf` that are flattened, shared by all conversions in this direction. */
  readonly parts: PartCache;
  /** Whether enums have only the values that the document lists. */
  readonly hasClosedEnums?: boolean;
  /** Whether the value is a property or an item of a response. */
  readonly isInside?: true;
  /** Whether the schema is one of several that describe the same value. */
  readonly isPart?: true;
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
  const { isPart, ...whole } = context;
  if (context.direction === "request" || context.isInside === true) return isPart === undefined ? context : whole;
  return { ...whole, isInside: true };
}

/** Returns the context of a schema that describes a value together with others. */
export function partOf(context: ConvertContext): ConvertContext {
  return context.isPart === true ? context : { ...context, isPart: true };
}

type Schemas = ConvertContext["schemas"];

/** The ends of the references that were followed, by the schemas of a document and pointer. */
const ends = new WeakMap<Schemas, Map<string, SpecSchema | undefined>>();

/**
 * Follows references to the schema that they name.
 *
 * Returns undefined if a target does not exist or the references form a cycle. Each reference is
 * followed once, so that a chain of references takes linear time.
 */
export function resolve(schema: SpecSchema, { schemas }: Pick<ConvertContext, "schemas">): SpecSchema | undefined {
  if (schema.ref === undefined) return schema;
  const known = ends.get(schemas) ?? new Map<string, SpecSchema | undefined>();
  ends.set(schemas, known);
  const links: string[] = [];
  let current: SpecSchema | undefined = schema;
  while (current?.ref !== undefined) {
    const { ref }: SpecSchema = current;
    if (known.has(ref)) {
      current = known.get(ref);
      break;
    }
    // The end of a cycle.
    known.set(ref, undefined);
    links.push(ref);
    current = schemas.get(ref)?.schema;
  }
  for (const link of links) known.set(link, current);
  return current;
}
