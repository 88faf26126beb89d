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
  const message = '"x-pinwheel-stream" must be false, or { property: name, end: texts } with one of them or both.';
  context.report("value-ignored", { message, pointer: node.pointer });
  return undefined;
}

function streamOf(value: Json, origin: string): SpecStream | undefined {
  if (!isJsonObject(value)) return undefined;
  const name = ownValue(value, "property");
  const end = ownValue(value, "end");
  const isKnown = Object.keys(value).every((key) => key === "property" || key === "end");
  const texts = end === undefined ? undefined : textsOf(end);
  if (!isKnown || (name === undefined && end === undefined) || (end !== undefined && texts === undefined)) return undefined;
  if (name !== undefined && typeof name !== "string") return undefined;
  return compact({ origin, property: name, end: texts });
}

/** A text, or a list of texts. */
function textsOf(value: Json): readonly string[] | undefined {
  const values = isJsonArray(value) ? value : [value];
  const texts = values.filter((text) => typeof text === "string");
  return texts.length === values.length ? texts : undefined;
}
