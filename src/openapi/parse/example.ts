import type { Json } from "../../util/json.js";
import { isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import type { SpecExample } from "../spec.js";
import { lookUp } from "./look-up.js";
import type { ObjectNode } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Returns the example of a Media Type Object or a parameter: `example`, or the first of `examples`
 * that has its value in the document. An `externalValue` is never fetched.
 *
 * Examples have no effect on the client, so an invalid one is skipped.
 */
export function parseExample(context: ParseContext, { pointer, value: media }: ObjectNode): SpecExample | undefined {
  const example = ownValue(media, "example");
  if (example !== undefined) return { value: example };
  const examples = ownValue(media, "examples");
  if (!isJsonObject(examples)) return undefined;
  for (const entry of Object.values(examples)) {
    const object = resolveExample(context, entry, pointer);
    const found = object && bodyOf(object);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Returns the example of a parameter. That of a parameter with `content` is in its media type, and
 * Swagger 2.0 has only the extension `x-example`.
 */
export function parseParameterExample(context: ParseContext, node: ObjectNode): { readonly value: Json } | undefined {
  const extension = ownValue(node.value, "x-example");
  const content = ownValue(node.value, "content");
  const [media] = isJsonObject(content) ? Object.values(content) : [];
  const example =
    parseExample(context, node) ??
    (isJsonObject(media) ? parseExample(context, { pointer: node.pointer, value: media }) : undefined) ??
    (extension === undefined ? undefined : { value: extension });
  return example !== undefined && "value" in example ? example : undefined;
}

/** An entry may be a reference to `components.examples`. */
function resolveExample(context: ParseContext, entry: Json, at: string): JsonObject | undefined {
  if (!isJsonObject(entry)) return undefined;
  const ref = ownValue(entry, "$ref");
  if (typeof ref !== "string") return entry;
  const target = lookUp(context, ref, at)?.value;
  return isJsonObject(target) && !Object.hasOwn(target, "$ref") ? target : undefined;
}

/**
 * `value` is the data, or text in the media type (3.0 and 3.1, Example Object). OpenAPI 3.2
 * separates `dataValue`, the data, from `serializedValue`, the text of the body.
 */
function bodyOf(example: JsonObject): SpecExample | undefined {
  const data = Object.hasOwn(example, "dataValue") ? ownValue(example, "dataValue") : ownValue(example, "value");
  if (data !== undefined) return { value: data };
  const text = ownValue(example, "serializedValue");
  return typeof text === "string" ? { text } : undefined;
}
