import { fatal } from "../../diagnostics/collect.js";
import type { Json } from "../../util/json.js";
import type { JsonObject } from "../../util/json-kind.js";
import { limits } from "./limits.js";

/**
 * Checks the depth and the number of values of a document.
 *
 * A value counts each time it is reached. Because YAML aliases can repeat values or form cycles,
 * all later code relies on this check when it walks the document.
 *
 * @throws {PinwheelError} when the document exceeds a limit.
 */
export function checkDocumentGraph(root: Json, file: string): void {
  let values = 1;
  const visit = (container: Container, depth: number): void => {
    if (depth > limits.depth) throw tooDeep(file);
    const items: readonly Json[] = Object.values(container);
    values += items.length;
    if (values > limits.values) throw tooManyValues(file);
    for (const item of items) if (isContainer(item)) visit(item, depth + 1);
  };
  if (isContainer(root)) visit(root, 0);
}

type Container = JsonObject | readonly Json[];

function isContainer(value: Json): value is Container {
  return typeof value === "object" && value !== null;
}

function tooDeep(file: string): Error {
  const message = `"${file}" is nested more than ${limits.depth} levels deep, or contains itself.`;
  return fatal("document-too-deep", { message, file });
}

function tooManyValues(file: string): Error {
  const message = `"${file}" has more than ${limits.values} values after aliases are expanded.`;
  return fatal("document-too-large", { message, file });
}
