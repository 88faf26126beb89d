import { isJsonObject } from "../../util/json-kind.js";
import type { SpecFill } from "../spec.js";
import { entriesOf, member, type Node, type ObjectNode } from "./node.js";
import type { Reading } from "./parse-context.js";

/**
 * `x-pinwheel-update-mask` of an operation: by the name of a query parameter `properties`, or `{ except: [...] }` with members of the body that it
 * must not name. What cannot be understood is reported and left out.
 */
export function readFill(reading: Reading, operation: ObjectNode): readonly SpecFill[] {
  return entriesOf(reading, member(operation, "x-pinwheel-update-mask")).flatMap(({ key, at, value }) => {
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
