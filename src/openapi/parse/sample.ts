import { isJsonObject, type JsonObject } from "../../util/json-kind.js";
import { type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/** `x-pinwheel-sample`: of an operation the params that its sample shows, of the document values for members by name. */
export function parseSample(reading: ParseContext, node: ObjectNode): JsonObject | undefined {
  const sample = property(node, "x-pinwheel-sample");
  if (sample === undefined) return undefined;
  if (isJsonObject(sample.value)) return sample.value;
  reading.report("value-ignored", { message: '"x-pinwheel-sample" is no object of values by name.', pointer: sample.pointer });
  return undefined;
}
