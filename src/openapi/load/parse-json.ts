import { fatal } from "../../diagnostics/collect.js";
import type { Json } from "../../util/json.js";
import { findRepeatedKey, findSyntaxError } from "../../util/json-text.js";
import { defaultLimits, type Limits } from "../../util/limits.js";
import { positionOf } from "../../util/position.js";

/** Parses JSON text. Returns the error, with line and column, if the text is not valid JSON. */
export function parseJson(text: string, file: string, limits: Limits = defaultLimits): { readonly value: Json } | Error {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    const { offset, reason } = findSyntaxError(text);
    return fatal("document-syntax", { message: `"${file}" is not valid JSON: ${reason}.`, file, ...positionOf(text, offset) });
  }
  const repeated = findRepeatedKey(text, limits.depth);
  if (repeated === undefined) return { value };
  const message = `"${file}" has the key ${JSON.stringify(repeated.key)} twice in one object.`;
  return fatal("document-repeated-key", { message, file, ...positionOf(text, repeated.offset) });
}
