import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { describeJson, isJsonObject } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecSchema } from "../spec.js";
import { keywords, type ParseSubschema } from "./keywords.js";
import { type Builder, type Node, type ObjectNode, reportKind } from "./node.js";
import { addNull } from "./nullable.js";
import { type ParseContext, reportOnce } from "./parse-context.js";
import { refOf } from "./reference.js";
import { parseSchemaReference } from "./schema-reference.js";

/** How deep schemas may lie in one another without a reference between them. Real documents stay below 40. */
const maxSchemaDepth = 200;

/**
 * A schema by the rules of its dialect. References stay references; what they lead to is remembered in `reading.referenced`.
 *
 * @throws {PinwheelError} when schemas lie in one another too deep.
 */
export function parseSchema(reading: ParseContext, node: Node, depth = 0): SpecSchema {
  if (depth > maxSchemaDepth) throw tooDeep(node.pointer);
  if (typeof node.value === "boolean") return node.value ? { origin: node.pointer } : { origin: node.pointer, never: true };
  if (!isJsonObject(node.value)) {
    reportKind(reading, node, "a schema");
    return { origin: node.pointer };
  }
  const object: ObjectNode = { pointer: node.pointer, value: node.value };
  const ref = refOf(reading, object);
  const draft: Builder<SpecSchema> = { origin: node.pointer };
  if (ref !== undefined) parseSchemaReference(reading, object, ref, draft);
  if (ref !== undefined && reading.rules.refSiblings === "ignored") {
    reportSiblings(reading, object);
    return draft;
  }
  parseKeywords(reading, object, draft, (child) => parseSchema(reading, child, depth + 1));
  return isNullable(reading, object) ? addNull(draft) : draft;
}

function parseKeywords(reading: ParseContext, parent: ObjectNode, draft: Builder<SpecSchema>, read: ParseSubschema): void {
  for (const [key, value] of Object.entries(parent.value)) {
    const reader = keywords.get(key);
    if (reader !== undefined) reader(reading, { draft, parent, read, node: { pointer: childPointer(parent.pointer, key), value } });
  }
}

function isNullable(reading: ParseContext, { pointer: at, value }: ObjectNode): boolean {
  const nullable = Object.hasOwn(value, "nullable") ? value["nullable"] : undefined;
  if (nullable === undefined || nullable === false) return false;
  if (nullable !== true) {
    const message = `"nullable" is ${describeJson(nullable)}, not true or false.`;
    reading.report("value-ignored", { message, pointer: childPointer(at, "nullable") });
    return false;
  }
  if (!reading.rules.nullable) {
    reportOnce(
      reading,
      "nullable-in-3.1",
      `OpenAPI ${reading.rules.dialect} has no "nullable"; it is read as in 3.0`,
      childPointer(at, "nullable"),
    );
  }
  return true;
}

function reportSiblings(reading: ParseContext, { pointer: at, value }: ObjectNode): void {
  const siblings = Object.keys(value).filter((key) => !harmlessSiblings.has(key) && !key.startsWith("x-"));
  if (siblings.length === 0) return;
  const names = siblings.map((key) => JSON.stringify(key)).join(", ");
  const message = `OpenAPI ${reading.rules.dialect} ignores what stands beside "$ref": ${names}.`;
  reading.report("ref-siblings-ignored", { message, pointer: at, instead: "Only the reference was read." });
}

const harmlessSiblings: ReadonlySet<string> = new Set(["$ref", "description", "summary"]);

function tooDeep(at: string): PinwheelError {
  const message = `Schemas lie in one another more than ${maxSchemaDepth} deep.`;
  return new PinwheelError([{ code: "document-too-deep", severity: "error", message, pointer: at }]);
}
