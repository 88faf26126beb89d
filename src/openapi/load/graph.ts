import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
import { limits } from "./limits.js";
import { problem } from "./problem.js";

/**
 * Counts the values of a document, each as often as it is reached, so that everything after may walk it without thinking of depth, cycles or
 * aliases that multiply it.
 *
 * @throws {PinwheelError} when the document passes the limits.
 */
export function checkDocumentGraph(root: Json, file: string): void {
  let values = 0;
  const visit = (value: Json, depth: number): void => {
    if (depth > limits.depth)
      throw problem("document-too-deep", file, { message: `${file} is nested more than ${limits.depth} deep, or contains itself.` });
    values += 1;
    if (values > limits.values)
      throw problem("document-too-large", file, { message: `${file} has more than ${limits.values} values, aliases included.` });
    if (isJsonArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isJsonObject(value)) for (const key of Object.keys(value)) visit(value[key] ?? null, depth + 1);
  };
  visit(root, 0);
}
