import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import { convertAllOf } from "./all-of.js";
import { convertArray } from "./array.js";
import { unionOf } from "./combine.js";
import { convertConditional, hasCondition } from "./conditional.js";
import type { Convert, ConvertContext } from "./context.js";
import { convertEnum } from "./enum.js";
import { convertObject } from "./object.js";
import { convertReference } from "./reference.js";
import { convertScalar, literalType } from "./scalar.js";
import { convertUnion } from "./union.js";

/** How a schema with a keyword becomes a type. */
interface Rule {
  readonly keyword: string;
  readonly match: (schema: SpecSchema) => boolean;
  readonly convert: (schema: SpecSchema, context: ConvertContext, convert: Convert) => Type;
}

/**
 * The rules in order of precedence. The first match converts the schema.
 *
 * - `const` and `enum` come first, because they list every possible value.
 * - Null comes before the rules that describe a single type.
 * - Composition comes before `type`, because `type: object` beside `allOf` often adds nothing.
 */
const rules: readonly Rule[] = [
  { keyword: "false", match: ({ never }) => never === true, convert: () => ({ kind: "never" }) },
  { keyword: "const", match: (schema) => schema.const !== undefined, convert: (schema) => literalType(schema.const?.value ?? null) },
  { keyword: "enum", match: (schema) => schema.enum !== undefined, convert: convertEnum },
  { keyword: "type: null and more", match: isNullable, convert: convertNullable },
  { keyword: "if", match: hasCondition, convert: convertConditional },
  { keyword: "$ref", match: ({ ref }) => ref !== undefined, convert: convertReference },
  { keyword: "allOf", match: ({ allOf }) => allOf !== undefined, convert: convertAllOf },
  {
    keyword: "oneOf",
    match: ({ oneOf }) => oneOf !== undefined,
    convert: (schema, context, convert) => convertUnion(schema, schema.oneOf ?? [], context, convert),
  },
  {
    keyword: "anyOf",
    match: ({ anyOf }) => anyOf !== undefined,
    convert: (schema, context, convert) => convertUnion(schema, schema.anyOf ?? [], context, convert),
  },
  { keyword: "type: several", match: ({ types = [] }) => types.length > 1, convert: convertEachType },
  { keyword: "object", match: isObject, convert: convertObject },
  { keyword: "array", match: isArray, convert: convertArray },
  { keyword: "scalar", match: ({ types, binary }) => types !== undefined || binary === true, convert: convertScalar },
];

/** Converts a schema to a type. A schema without a keyword of the rules allows any value. */
export function convertSchema(schema: SpecSchema, context: ConvertContext): Type {
  const rule = rules.find(({ match }) => match(schema));
  return rule === undefined ? { kind: "unknown" } : rule.convert(schema, context, convertSchema);
}

/** Whether a schema allows null besides something else. */
function isNullable({ types = [], ref, allOf, oneOf, anyOf }: SpecSchema): boolean {
  const hasMore = types.length > 1 || [ref, allOf, oneOf, anyOf].some((keyword) => keyword !== undefined);
  return types.includes("null") && hasMore;
}

function convertNullable({ types = [], ...rest }: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const others = types.filter((type) => type !== "null");
  const schema = others.length === 0 ? rest : { ...rest, types: others };
  return unionOf([convert(schema, context), { kind: "null" }]);
}

function convertEachType(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  return unionOf((schema.types ?? []).map((type) => convert({ ...schema, types: [type] }, context)));
}

function isObject({ types, properties, additionalProperties, patternProperties, propertyNames }: SpecSchema): boolean {
  if (types !== undefined) return types.includes("object");
  return [properties, additionalProperties, patternProperties, propertyNames].some((keyword) => keyword !== undefined);
}

function isArray({ types, items, prefixItems }: SpecSchema): boolean {
  if (types !== undefined) return types.includes("array");
  return items !== undefined || prefixItems !== undefined;
}
