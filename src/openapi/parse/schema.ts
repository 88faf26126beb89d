import { fatal } from "../../diagnostics/collect.js";
import { isJsonObject } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecSchema } from "../spec-schema.js";
import { checkField } from "./check-fields.js";
import { fitEnum } from "./enum-values.js";
import { keywords, type ParseSubschema } from "./keywords.js";
import { type Builder, type Node, type ObjectNode, property, reportKind, reportNotBoolean } from "./node.js";
import { addNull } from "./nullable.js";
import { type ParseContext, reportOnce } from "./parse-context.js";
import { refOf } from "./reference.js";
import { parseSchemaReference } from "./schema-reference.js";

/** How deep schemas may be nested without a reference in between. Real documents stay below 40. */
const maxSchemaDepth = 200;

/**
 * Parses a schema by the rules of its dialect. Keeps references and adds their targets to
 * `context.referenced`.
 *
 * @throws {PinwheelError} when schemas are nested too deeply.
 */
export function parseSchema(context: ParseContext, node: Node, depth = 0): SpecSchema {
  if (depth > maxSchemaDepth) {
    throw fatal("document-too-deep", { message: `Schemas are nested more than ${maxSchemaDepth} levels deep.`, pointer: node.pointer });
  }
  const { pointer, value } = node;
  if (typeof value === "boolean") return value ? { origin: pointer } : { origin: pointer, never: true };
  if (!isJsonObject(value)) {
    reportKind(context, node, "a schema");
    return { origin: pointer };
  }
  const object: ObjectNode = { pointer, value };
  const ref = refOf(context, object, "schemas");
  const schema: Builder<SpecSchema> = { origin: pointer };
  if (ref !== undefined) parseSchemaReference(context, object, ref, schema);
  if (ref !== undefined && context.rules.refSiblings === "ignored") {
    reportSiblings(context, object);
    return schema;
  }
  parseKeywords(context, object, schema, (child) => parseSchema(context, child, depth + 1));
  const fitting = fitEnum(context, object, schema);
  return isNullable(context, object) ? addNull(fitting) : fitting;
}

function parseKeywords(context: ParseContext, parent: ObjectNode, schema: Builder<SpecSchema>, parseSubschema: ParseSubschema): void {
  for (const [key, value] of Object.entries(parent.value)) {
    const parse = keywords.get(key);
    if (parse !== undefined)
      parse(context, { schema, parent, parseSubschema, node: { pointer: childPointer(parent.pointer, key), value } });
    else checkField(context, "schema", key, parent.pointer);
  }
}

function isNullable(context: ParseContext, schema: ObjectNode): boolean {
  const nullable = property(schema, "nullable");
  if (nullable === undefined || nullable.value === false) return false;
  if (nullable.value !== true) {
    reportNotBoolean(context, nullable);
    return false;
  }
  if (!context.rules.nullable) {
    const message = `"nullable" is not a keyword of OpenAPI ${context.rules.dialect}; it is read as in 3.0`;
    reportOnce(context, "nullable-in-3.1", message, nullable.pointer);
  }
  return true;
}

function reportSiblings(context: ParseContext, { pointer, value }: ObjectNode): void {
  const siblings = Object.keys(value).filter((key) => !harmlessSiblings.has(key) && !key.startsWith("x-"));
  if (siblings.length === 0) return;
  const names = siblings.map((key) => JSON.stringify(key)).join(", ");
  const message = `OpenAPI ${context.rules.dialect} ignores the keywords beside "$ref": ${names}.`;
  context.report("ref-siblings-ignored", { message, pointer, instead: "Only the reference was read." });
}

const harmlessSiblings: ReadonlySet<string> = new Set(["$ref", "description", "summary"]);
