import type { Json } from "../../util/json.js";
import { problem } from "./problem.js";

/** JSON text as a value, or why it is none: a problem with line and column. */
export function parseJson(text: string, file: string): { readonly value: Json } | Error {
  try {
    const value: Json = JSON.parse(text);
    return { value };
  } catch (error) {
    const message = error instanceof Error ? error.message : "unknown reason";
    return problem("document-syntax", file, { message: `${file} is not valid JSON: ${message}` });
  }
}
