import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import { type Convert, type ConvertContext, resolve } from "./context.js";
import { isChoice } from "./enum.js";

/** A reference becomes a name. What stands beside it narrows it (OpenAPI 3.1: schemas are JSON Schema 2020-12, where siblings count). */
export function convertReference(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const { ref, ...siblings } = schema;
  const name = ref === undefined ? undefined : context.names.get(ref);
  if (name === undefined) {
    context.report("reference-not-found", {
      message: `There is no schema at ${ref}.`,
      pointer: schema.origin,
      instead: "any value is accepted here",
    });
    return { kind: "unknown" };
  }
  const type: Type = {
    kind: "ref",
    name,
    ...(context.direction === "response" && isChoice(resolve(schema, context)) ? { open: true } : {}),
  };
  if (!hasShape(siblings) || ref === undefined) return type;
  return convert({ origin: schema.origin, allOf: [{ origin: schema.origin, ref }, siblings] }, context);
}

/** Whether a schema says anything of the value itself, rather than of its meaning. */
export function hasShape(schema: SpecSchema): boolean {
  const { properties, required, additionalProperties, patternProperties, items, prefixItems, allOf, anyOf, oneOf, never } = schema;
  return [
    properties,
    required,
    additionalProperties,
    patternProperties,
    items,
    prefixItems,
    allOf,
    anyOf,
    oneOf,
    never,
    schema.enum,
    schema.const,
  ].some((member) => member !== undefined);
}
