import type { SpecSchema, SpecSchemaType } from "../spec.js";

/**
 * A schema that also takes null. OpenAPI 3.0.3 says that `nullable` widens `type` alone, so that a nullable enum without null, or a nullable
 * `allOf`, would never be null; documents and tools mean null all the same, and so does this.
 */
export function addNull(schema: SpecSchema): SpecSchema {
  if (acceptsNull(schema)) return schema;
  if (schema.ref !== undefined || schema.allOf !== undefined || schema.const !== undefined) return besideNull(schema);
  const types = schema.types ?? impliedTypes(schema);
  return {
    ...schema,
    ...(types && { types: types.includes("null") ? types : [...types, "null"] }),
    ...(schema.enum && { enum: schema.enum.includes(null) ? schema.enum : [...schema.enum, null] }),
    ...(schema.oneOf && { oneOf: withNull(schema.oneOf, schema.origin) }),
    ...(schema.anyOf && { anyOf: withNull(schema.anyOf, schema.origin) }),
  };
}

/** What a schema without `type` is meant for, judged by its other keywords. */
function impliedTypes(schema: SpecSchema): readonly SpecSchemaType[] | undefined {
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return undefined;
  if (schema.properties !== undefined || schema.additionalProperties !== undefined || schema.required !== undefined) return ["object"];
  return schema.items !== undefined || schema.prefixItems !== undefined ? ["array"] : undefined;
}

/** `anyOf` of the schema and null. What is said for people stays outside, where the docs look for it. */
function besideNull(schema: SpecSchema): SpecSchema {
  const { title, description, deprecated, access, default: preset, ...shape } = schema;
  return {
    origin: schema.origin,
    anyOf: [shape, nullSchema(schema.origin)],
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
    ...(access && { access }),
    ...(preset && { default: preset }),
  };
}

function withNull(members: readonly SpecSchema[], origin: string): readonly SpecSchema[] {
  return members.some(acceptsNull) ? members : [...members, nullSchema(origin)];
}

function acceptsNull(schema: SpecSchema): boolean {
  return schema.types?.length === 1 && schema.types[0] === "null";
}

function nullSchema(origin: string): SpecSchema {
  return { origin, types: ["null"] };
}
