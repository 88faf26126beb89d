import type { SpecOperation } from "../spec.js";
import { type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

const namePattern = /^[A-Za-z_$][\w$]*$/;

/** Parses `x-pinwheel-name` of a schema or a tag: one name. */
export function parseRename(context: ParseContext, node: ObjectNode): string | undefined {
  return parseNames(context, node, 1)?.[0];
}

/**
 * Parses `x-pinwheel-name` of an operation: `method`, `resource.method` or `outer.inner.method`.
 */
export function parseOperationRename(context: ParseContext, node: ObjectNode): SpecOperation["rename"] | undefined {
  const names = parseNames(context, node, maxSegments);
  const method = names?.at(-1);
  if (names === undefined || method === undefined) return undefined;
  return names.length === 1 ? { method } : { resource: names.slice(0, -1).join("."), method };
}

/** A name with more segments is a mistake, and its path could be too long for a file system. */
const maxSegments = 8;

function parseNames(context: ParseContext, node: ObjectNode, maxNames: number): readonly string[] | undefined {
  const name = property(node, "x-pinwheel-name");
  if (name === undefined) return undefined;
  const names = typeof name.value === "string" ? name.value.split(".") : [];
  if (names.length > 0 && names.length <= maxNames && names.every((part) => namePattern.test(part))) return names;
  const wanted = maxNames === 1 ? "a name of letters, digits, _ and $" : '"method", "resource.method" or "outer.inner.method"';
  const message = `"x-pinwheel-name" must be ${wanted}.`;
  context.report("rename-invalid", { message, pointer: name.pointer, instead: "It was ignored." });
  return undefined;
}
