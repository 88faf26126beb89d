import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import { type Convert, type ConvertContext, resolve } from "./context.js";
import { isChoice } from "./enum.js";

/**
 * Converts `$ref` to the name of a type.
 *
 * Keywords beside the reference narrow the type, as `allOf` of both would (JSON Schema 2020-12,
 * section 8.2.3.1).
 */
export function convertReference(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const { ref, ...siblings } = schema;
  const name = ref === undefined ? undefined : context.names.get(ref);
  if (ref === undefined || name === undefined) {
    context.report("reference-not-found", {
      message: `There is no schema at ${ref}.`,
      pointer: schema.origin,
      instead: "any value is accepted here",
    });
    return { kind: "unknown" };
  }
  if (hasShape(siblings) && !isAnyObject(siblings))
    return convert({ origin: schema.origin, allOf: [{ origin: schema.origin, ref }, siblings] }, context);
  const target = resolve(schema, context);
  // The named type is bytes, for whole bodies.
  if (context.isInside === true && target?.binary === true) return convert(target, context);
  const isOpen = context.hasClosedEnums !== true && isChoice(target);
  return isOpen ? { kind: "ref", name, open: true } : { kind: "ref", name };
}

/** Keywords that restrict the value. All others only describe it. */
const shapeKeywords: readonly (keyof SpecSchema)[] = [
  "types",
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
  "condition",
  "never",
  "enum",
  "const",
];

/** Whether a schema restricts the value, rather than only describing it. */
export function hasShape(schema: SpecSchema): boolean {
  return shapeKeywords.some((keyword) => schema[keyword] !== undefined);
}

/** Whether a schema is `type: object` alone, which adds nothing to another schema of objects. */
export function isAnyObject(schema: SpecSchema): boolean {
  return schema.types?.join() === "object" && shapeKeywords.every((keyword) => keyword === "types" || schema[keyword] === undefined);
}
