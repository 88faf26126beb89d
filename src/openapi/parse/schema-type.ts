import { describeJson, isJsonArray } from "../../util/json-kind.js";
import type { SpecSchema, SpecSchemaType } from "../spec.js";
import { type Builder, itemsOf, type Node } from "./node.js";
import { type ParseContext, reportOnce } from "./parse-context.js";

/** The types of JSON Schema 2020-12 (validation, section 6.1.1). `null` is no type of 3.0, but what a document means by it is plain. */
const knownTypes: ReadonlyMap<string, SpecSchemaType> = new Map(
  (["string", "number", "integer", "boolean", "null", "array", "object"] as const).map((type) => [type, type]),
);

/** `type`, one or a list. With a value that is no type, nothing is known about the schema's type. */
export function parseType(reading: ParseContext, node: Node, draft: Builder<SpecSchema>): void {
  const listed = isJsonArray(node.value);
  if (listed && !reading.rules.typeLists) {
    reportOnce(
      reading,
      "type-list-in-3.0",
      `OpenAPI ${reading.rules.dialect} has no lists of types; they are read as in 3.1`,
      node.pointer,
    );
  }
  const types = (listed ? itemsOf(reading, node) : [node]).map((item) => parseOneType(reading, item));
  const known = types.filter((type) => type !== undefined);
  if (known.length > 0 && known.length === types.length) draft.types = [...new Set(known)];
  else if (types.length === 0) reading.report("type-unknown", { message: '"type" is an empty list.', pointer: node.pointer });
}

function parseOneType(reading: ParseContext, node: Node): SpecSchemaType | undefined {
  const type = typeof node.value === "string" ? knownTypes.get(node.value) : undefined;
  if (type !== undefined) return type;
  const found = typeof node.value === "string" ? JSON.stringify(node.value.slice(0, 40)) : describeJson(node.value);
  reading.report("type-unknown", { message: `"type" is ${found}, which is no type of JSON Schema.`, pointer: node.pointer });
  return undefined;
}
