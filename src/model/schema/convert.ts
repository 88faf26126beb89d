import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import { convertAllOf } from "./all-of.js";
import { convertArray } from "./array.js";
import { unionOf } from "./combine.js";
import type { ConvertContext } from "./context.js";
import { convertEnum } from "./enum.js";
import { convertObject } from "./object.js";
import { convertReference } from "./reference.js";
import { convertScalar } from "./scalar.js";
import { convertUnion } from "./union.js";

/** One keyword, or one group of keywords that belong together, and how it becomes a type. */
interface Rule {
  readonly keyword: string;
  readonly match: (schema: SpecSchema) => boolean;
  readonly convert: (schema: SpecSchema, context: ConvertContext) => Type;
}

/**
 * The rules, first match wins. Composition comes before `type`, because `type: object` often stands beside `allOf` only as a comment; `const`
 * and `enum` come before both, because they say all there is to say; null comes before all that describe one type.
 */
const rules: readonly Rule[] = [
  { keyword: "false", match: (schema) => schema.never === true, convert: () => ({ kind: "never" }) },
  { keyword: "const", match: (schema) => schema.const !== undefined, convert: (schema) => constant(schema) },
  { keyword: "enum", match: (schema) => schema.enum !== undefined, convert: convertEnum },
  {
    keyword: "null",
    match: (schema) => nullable(schema),
    convert: (schema, context) => unionOf([convertSchema(withoutNullType(schema), context), { kind: "null" }]),
  },
  {
    keyword: "$ref",
    match: (schema) => schema.ref !== undefined,
    convert: (schema, context) => convertReference(schema, context, convertSchema),
  },
  {
    keyword: "allOf",
    match: (schema) => schema.allOf !== undefined,
    convert: (schema, context) => convertAllOf(schema, context, convertSchema),
  },
  {
    keyword: "oneOf",
    match: (schema) => schema.oneOf !== undefined,
    convert: (schema, context) => convertUnion(schema, schema.oneOf ?? [], context, convertSchema),
  },
  {
    keyword: "anyOf",
    match: (schema) => schema.anyOf !== undefined,
    convert: (schema, context) => convertUnion(schema, schema.anyOf ?? [], context, convertSchema),
  },
  {
    keyword: "type (several)",
    match: (schema) => (schema.types?.length ?? 0) > 1,
    convert: (schema, context) => eachType(schema, context),
  },
  { keyword: "object", match: isObject, convert: (schema, context) => convertObject(schema, context, convertSchema) },
  { keyword: "array", match: isArray, convert: (schema, context) => convertArray(schema, context, convertSchema) },
  { keyword: "scalar", match: (schema) => schema.types !== undefined || schema.binary === true, convert: convertScalar },
  { keyword: "(empty)", match: () => true, convert: () => ({ kind: "unknown" }) },
];

/** The type that a schema describes. References become names; nothing is looked up twice. */
export function convertSchema(schema: SpecSchema, context: ConvertContext): Type {
  const rule = rules.find(({ match }) => match(schema));
  return rule === undefined ? { kind: "unknown" } : rule.convert(schema, context);
}

function constant(schema: SpecSchema): Type {
  const value = schema.const?.value ?? null;
  return value === null ? { kind: "null" } : { kind: "literal", value };
}

/** Null beside something else. */
function nullable(schema: SpecSchema): boolean {
  return (
    schema.types?.includes("null") === true &&
    (schema.types.length > 1 ||
      schema.ref !== undefined ||
      schema.allOf !== undefined ||
      schema.oneOf !== undefined ||
      schema.anyOf !== undefined)
  );
}

function withoutNullType(schema: SpecSchema): SpecSchema {
  const { types = [], ...rest } = schema;
  const others = types.filter((type) => type !== "null");
  return others.length === 0 ? rest : { ...rest, types: others };
}

function eachType(schema: SpecSchema, context: ConvertContext): Type {
  return unionOf((schema.types ?? []).map((type) => convertSchema({ ...schema, types: [type] }, context)));
}

function isObject(schema: SpecSchema): boolean {
  if (schema.types !== undefined) return schema.types.includes("object");
  return schema.properties !== undefined || schema.additionalProperties !== undefined || schema.patternProperties !== undefined;
}

function isArray(schema: SpecSchema): boolean {
  if (schema.types !== undefined) return schema.types.includes("array");
  return schema.items !== undefined || schema.prefixItems !== undefined;
}
