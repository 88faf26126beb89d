import { compact } from "../../util/compact.js";
import type { SpecSchema, SpecSchemaType } from "../spec-schema.js";

/**
 * Adds null to the values that a schema allows: the meaning of `nullable: true`.
 *
 * By OpenAPI 3.0.3, `nullable` extends `type` only, so that an `enum` or `const` without null, or
 * an `allOf`, would still exclude null. Documents and tools expect null to be allowed, so it always
 * is.
 */
export function addNull(schema: SpecSchema): SpecSchema {
  if (isNullOnly(schema)) return schema;
  if (excludesNull(schema)) return besideNull(schema);
  const types = schema.types ?? impliedTypes(schema);
  return {
    ...schema,
    ...compact({
      types: types && addMissing(types, "null"),
      enum: schema.enum && addMissing(schema.enum, null),
      oneOf: schema.oneOf && addNullSchema(schema.oneOf, schema.origin),
      anyOf: schema.anyOf && addNullSchema(schema.anyOf, schema.origin),
    }),
  };
}

/** Whether a keyword excludes null that cannot be extended in place, unlike `type` and `enum`. */
function excludesNull(schema: SpecSchema): boolean {
  return schema.ref !== undefined || schema.allOf !== undefined || (schema.const !== undefined && schema.const.value !== null);
}

/** The types that a schema without `type` is meant for, judging by its other keywords. */
function impliedTypes(schema: SpecSchema): readonly SpecSchemaType[] | undefined {
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return undefined;
  if (schema.properties !== undefined || schema.additionalProperties !== undefined || schema.required !== undefined) return ["object"];
  return schema.items !== undefined || schema.prefixItems !== undefined ? ["array"] : undefined;
}

/**
 * Returns `anyOf` of the schema and null. Keywords that describe the property stay outside, because
 * the docs read them there.
 */
function besideNull(schema: SpecSchema): SpecSchema {
  const { title, description, deprecated, access, default: preset, sends, ...shape } = schema;
  return {
    origin: schema.origin,
    anyOf: [shape, nullSchema(schema.origin)],
    ...compact({ title, description, deprecated, access, default: preset, sends }),
  };
}

function addNullSchema(schemas: readonly SpecSchema[], origin: string): readonly SpecSchema[] {
  return schemas.some(isNullOnly) ? schemas : [...schemas, nullSchema(origin)];
}

function addMissing<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items : [...items, item];
}

function isNullOnly(schema: SpecSchema): boolean {
  return schema.types?.length === 1 && schema.types[0] === "null";
}

function nullSchema(origin: string): SpecSchema {
  return { origin, types: ["null"] };
}
