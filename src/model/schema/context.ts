import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecNamedSchema, SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";

/** What a converter needs to know about the rest of the document. */
export interface ConvertContext {
  /** Whether the type is for what servers send or for what callers send. */
  readonly direction: Direction;
  readonly schemas: ReadonlyMap<string, SpecNamedSchema>;
  /** Type name by pointer. */
  readonly names: ReadonlyMap<string, string>;
  readonly report: Report;
  /** Pointers of the schemas that are being flattened into the present one: a second visit is a cycle. */
  readonly within: ReadonlySet<string>;
}

export type Direction = "response" | "request";

export type Convert = (schema: SpecSchema, context: ConvertContext) => Type;

/** The schema that a pointer names, through references that stand alone. Undefined where there is none, or where they go in a circle. */
export function resolve(schema: SpecSchema, context: Pick<ConvertContext, "schemas">): SpecSchema | undefined {
  const seen = new Set<string>();
  let current: SpecSchema | undefined = schema;
  while (current?.ref !== undefined) {
    if (seen.has(current.ref)) return undefined;
    seen.add(current.ref);
    current = context.schemas.get(current.ref)?.schema;
  }
  return current;
}
