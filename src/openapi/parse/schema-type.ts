import { isJsonArray } from "../../util/json-kind.js";
import type { SpecSchema, SpecSchemaType } from "../spec-schema.js";
import { type Builder, itemsOf, type Node, quote } from "./node.js";
import { type ParseContext, reportOnce } from "./parse-context.js";

/**
 * The types of JSON Schema 2020-12 (validation, section 6.1.1). OpenAPI 3.0 has no `null`, but
 * documents use it with this meaning.
 */
const schemaTypes: ReadonlyMap<string, SpecSchemaType> = new Map(
  (["string", "number", "integer", "boolean", "null", "array", "object"] as const).map((type) => [type, type]),
);

/**
 * Parses `type`, a string or an array. An unknown type makes the whole keyword ineffective, so that
 * the schema allows any type.
 */
export function parseType(context: ParseContext, node: Node, schema: Builder<SpecSchema>): void {
  const isList = isJsonArray(node.value);
  if (isList && !context.rules.typeLists) {
    const message = `"type" is an array, which OpenAPI ${context.rules.dialect} does not allow; it is read as in 3.1`;
    reportOnce(context, "type-list-in-3.0", message, node.pointer);
  }
  const results = (isList ? itemsOf(context, node) : [node]).map((item) => parseOneType(context, item));
  const types = results.filter((type) => type !== undefined);
  if (results.length === 0) context.report("type-unknown", { message: '"type" is an empty array.', pointer: node.pointer });
  else if (types.length === results.length) schema.types = [...new Set(types)];
}

function parseOneType(context: ParseContext, node: Node): SpecSchemaType | undefined {
  const type = typeof node.value === "string" ? schemaTypes.get(node.value) : undefined;
  if (type === undefined) {
    context.report("type-unknown", { message: `"type" is ${quote(node.value)}, which is not a JSON Schema type.`, pointer: node.pointer });
  }
  return type;
}
