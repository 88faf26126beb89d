import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import type { Convert, ConvertContext } from "./context.js";

/** Arrays, and tuples where `prefixItems` names the first items (JSON Schema 2020-12, section 10.3.1). */
export function convertArray(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  if (schema.prefixItems !== undefined) return convertTuple(schema, schema.prefixItems, context, convert);
  const unique = limit(schema, "uniqueItems") === true ? ({ unique: true } as const) : {};
  return { kind: "array", items: itemType(schema.items, context, convert), ...unique };
}

function convertTuple(schema: SpecSchema, prefix: readonly SpecSchema[], context: ConvertContext, convert: Convert): Type {
  const [least, most] = [limit(schema, "minItems"), limit(schema, "maxItems")];
  const required = Math.min(typeof least === "number" ? least : 0, prefix.length);
  const closed = schema.items === false || (typeof most === "number" && most <= prefix.length);
  const items = prefix.map((item) => convert(item, context));
  return closed ? { kind: "tuple", items, required } : { kind: "tuple", items, required, rest: itemType(schema.items, context, convert) };
}

function itemType(items: SpecSchema | boolean | undefined, context: ConvertContext, convert: Convert): Type {
  if (items === undefined || items === true) return { kind: "unknown" };
  return items === false ? { kind: "never" } : convert(items, context);
}

function limit(schema: SpecSchema, keyword: "minItems" | "maxItems" | "uniqueItems"): string | number | boolean | undefined {
  return schema.limits?.find((entry) => entry.keyword === keyword)?.value;
}
