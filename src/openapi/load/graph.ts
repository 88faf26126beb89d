import { fatal } from "../../diagnostics/collect.js";
import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
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
  let values = 0;
  const visit = (value: Json, depth: number): void => {
    if (depth > limits.depth) throw tooDeep(file);
    values += 1;
    if (values > limits.values) throw tooManyValues(file);
    if (isJsonArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isJsonObject(value)) for (const key of Object.keys(value)) visit(value[key] ?? null, depth + 1);
  };
  visit(root, 0);
}

function tooDeep(file: string): Error {
  const message = `"${file}" is nested more than ${limits.depth} levels deep, or contains itself.`;
  return fatal("document-too-deep", { message, file });
}

function tooManyValues(file: string): Error {
  const message = `"${file}" has more than ${limits.values} values after aliases are expanded.`;
  return fatal("document-too-large", { message, file });
}
