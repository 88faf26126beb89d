import { isJsonObject } from "../../util/json-kind.js";
import type { SpecUpdateMask } from "../spec.js";
import { entriesOf, type Node, type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * `x-pinwheel-update-mask` of an operation: by the name of a query parameter `properties`, or `{ except: [...] }` with members of the body that it
 * must not name. What cannot be understood is reported and left out.
 */
export function parseUpdateMasks(reading: ParseContext, operation: ObjectNode): readonly SpecUpdateMask[] {
  return entriesOf(reading, property(operation, "x-pinwheel-update-mask")).flatMap(({ key, pointer: at, value }) => {
    const except = exceptions(value);
    if (except !== undefined) return [{ origin: at, parameter: key, except }];
    const message = '"x-pinwheel-update-mask" knows "properties", and an object with the member "except", a list of names.';
    reading.report("value-ignored", { message, pointer: at });
    return [];
  });
}

function exceptions(value: Node["value"]): readonly string[] | undefined {
  if (value === "properties") return [];
  const names = isJsonObject(value) && Object.keys(value).length === 1 && Object.hasOwn(value, "except") ? value["except"] : undefined;
  return Array.isArray(names) && names.every((name) => typeof name === "string") ? names : undefined;
}
