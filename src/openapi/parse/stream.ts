import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, ownValue } from "../../util/json-kind.js";
import type { SpecStream } from "../spec.js";
import { type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Parses `x-pinwheel-stream` of an operation. `false` means that no property of the body selects a
 * stream, and that no event ends it. Reports an invalid value and ignores it.
 */
export function parseStream(context: ParseContext, operation: ObjectNode): SpecStream | false | undefined {
  const node = property(operation, "x-pinwheel-stream");
  if (node === undefined || node.value === false) return node && false;
  const stream = streamOf(node.value, node.pointer);
  if (stream !== undefined) return stream;
  const message = '"x-pinwheel-stream" must be false, or { property: name, values: values, end: texts } with a property or an end.';
  context.report("value-ignored", { message, pointer: node.pointer });
  return undefined;
}

function streamOf(value: Json, origin: string): SpecStream | undefined {
  if (!isJsonObject(value)) return undefined;
  const name = ownValue(value, "property");
  const end = listOf(ownValue(value, "end"), isText);
  const values = listOf(ownValue(value, "values"), isTextOrBoolean);
  const isKnown = Object.keys(value).every((key) => ["property", "values", "end"].includes(key));
  if (!isKnown || end === "invalid" || values === "invalid" || values?.length === 0) return undefined;
  if (name === undefined) return end === undefined || values !== undefined ? undefined : { origin, end };
  return typeof name === "string" ? compact({ origin, property: name, values, end }) : undefined;
}

/** A single value is a list of one. */
function listOf<Item extends Json>(value: Json | undefined, isItem: (item: Json) => item is Item): readonly Item[] | "invalid" | undefined {
  if (value === undefined) return undefined;
  const values = isJsonArray(value) ? value : [value];
  return values.every(isItem) ? values : "invalid";
}

function isText(value: Json): value is string {
  return typeof value === "string";
}

function isTextOrBoolean(value: Json): value is string | boolean {
  return typeof value === "string" || typeof value === "boolean";
}
