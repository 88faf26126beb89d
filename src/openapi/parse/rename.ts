import type { SpecOperation } from "../spec.js";
import { member, type ObjectNode } from "./node.js";
import type { Reading } from "./parse-context.js";

const namePattern = /^[A-Za-z_$][\w$]*$/;

/** `x-pinwheel-name` as one name, for a schema or a tag. */
export function readRename(reading: Reading, node: ObjectNode): string | undefined {
  return readNames(reading, node, 1)?.[0];
}

/** `x-pinwheel-name` of an operation: `method`, or `resource.method`. */
export function readOperationRename(reading: Reading, node: ObjectNode): SpecOperation["rename"] | undefined {
  const [first, second] = readNames(reading, node, 2) ?? [];
  if (first === undefined) return undefined;
  return second === undefined ? { method: first } : { resource: first, method: second };
}

function readNames(reading: Reading, node: ObjectNode, most: 1 | 2): readonly string[] | undefined {
  const name = member(node, "x-pinwheel-name");
  if (name === undefined) return undefined;
  const names = typeof name.value === "string" ? name.value.split(".") : [];
  if (names.length > 0 && names.length <= most && names.every((part) => namePattern.test(part))) return names;
  const wanted = most === 1 ? "a name of letters and digits" : "method or resource.method";
  reading.report("rename-invalid", { message: `"x-pinwheel-name" is not ${wanted}.`, pointer: name.at, instead: "It was left out." });
  return undefined;
}
