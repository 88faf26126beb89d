import { isJsonObject, type JsonObject } from "../../util/json-kind.js";
import { type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Parses `x-pinwheel-sample`: params of an operation, or values of the document by property name.
 */
export function parseSample(context: ParseContext, node: ObjectNode): JsonObject | undefined {
  const sample = property(node, "x-pinwheel-sample");
  if (sample === undefined) return undefined;
  if (isJsonObject(sample.value)) return sample.value;
  context.report("value-ignored", { message: '"x-pinwheel-sample" must be an object of values by name.', pointer: sample.pointer });
  return undefined;
}
