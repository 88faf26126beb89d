import type { Json } from "../../util/json.js";
import { findRepeatedKey, findSyntaxError } from "../../util/json-text.js";
import { positionOf } from "../../util/position.js";
import { limits } from "./limits.js";
import { problem } from "./problem.js";

/** JSON text as a value, or why it is none: a problem with line and column. */
export function parseJson(text: string, file: string): { readonly value: Json } | Error {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    const { offset, reason } = findSyntaxError(text);
    return problem("document-syntax", file, { message: `${file} is not valid JSON: ${reason}.`, ...positionOf(text, offset) });
  }
  const repeated = findRepeatedKey(text, limits.depth);
  if (repeated === undefined) return { value };
  const message = `${file} has the key ${JSON.stringify(repeated.key)} twice in one object.`;
  return problem("document-repeated-key", file, { message, ...positionOf(text, repeated.offset) });
}
