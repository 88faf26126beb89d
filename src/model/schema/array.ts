import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Limit, Type } from "../model.js";
import { type Convert, type ConvertContext, inside } from "./context.js";

/**
 * Converts arrays, and tuples if `prefixItems` describes the first items (JSON Schema 2020-12,
 * section 10.3.1.1).
 */
export function convertArray(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  if (schema.prefixItems !== undefined) return convertTuple(schema, schema.prefixItems, context, convert);
  const unique = limitValue(schema, "uniqueItems") === true ? true : undefined;
  return { kind: "array", items: itemType(schema.items, context, convert), ...compact({ unique }) };
}

function convertTuple(schema: SpecSchema, prefixItems: readonly SpecSchema[], context: ConvertContext, convert: Convert): Type {
  const minItems = limitValue(schema, "minItems") ?? 0;
  const maxItems = limitValue(schema, "maxItems") ?? Number.POSITIVE_INFINITY;
  const required = Math.min(Number(minItems), prefixItems.length);
  const items = prefixItems.map((item) => convert(item, inside(context)));
  if (schema.items === false || Number(maxItems) <= prefixItems.length) return { kind: "tuple", items, required };
  return { kind: "tuple", items, required, rest: itemType(schema.items, context, convert) };
}

function itemType(items: SpecSchema | boolean | undefined, context: ConvertContext, convert: Convert): Type {
  if (items === undefined || items === true) return { kind: "unknown" };
  return items === false ? { kind: "never" } : convert(items, inside(context));
}

function limitValue(schema: SpecSchema, keyword: "minItems" | "maxItems" | "uniqueItems"): Limit["value"] | undefined {
  return schema.limits?.find((limit) => limit.keyword === keyword)?.value;
}
