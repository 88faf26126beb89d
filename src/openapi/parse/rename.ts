import type { SpecOperation } from "../spec.js";
import { type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

const namePattern = /^[A-Za-z_$][\w$]*$/;

/** `x-pinwheel-name` as one name, for a schema or a tag. */
export function parseRename(reading: ParseContext, node: ObjectNode): string | undefined {
  return parseNames(reading, node, 1)?.[0];
}

/** `x-pinwheel-name` of an operation: `method`, or `resource.method`. */
export function parseOperationRename(reading: ParseContext, node: ObjectNode): SpecOperation["rename"] | undefined {
  const [first, second] = parseNames(reading, node, 2) ?? [];
  if (first === undefined) return undefined;
  return second === undefined ? { method: first } : { resource: first, method: second };
}

function parseNames(reading: ParseContext, node: ObjectNode, most: 1 | 2): readonly string[] | undefined {
  const name = property(node, "x-pinwheel-name");
  if (name === undefined) return undefined;
  const names = typeof name.value === "string" ? name.value.split(".") : [];
  if (names.length > 0 && names.length <= most && names.every((part) => namePattern.test(part))) return names;
  const wanted = most === 1 ? "a name of letters and digits" : "method or resource.method";
  reading.report("rename-invalid", { message: `"x-pinwheel-name" is not ${wanted}.`, pointer: name.pointer, instead: "It was left out." });
  return undefined;
}
