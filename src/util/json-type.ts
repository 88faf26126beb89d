import type { Json } from "./json.js";

/** The values of the keyword `type` (JSON Schema 2020-12, validation, section 6.1.1). */
export type JsonType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** Whether one of the types allows a value. */
export function isOfType(value: Json, types: readonly JsonType[]): boolean {
  return types.some((type) => matchesType(type, value));
}

function matchesType(type: JsonType, value: Json): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
    case "number":
      return typeof value === "number";
    case "string":
    case "boolean":
      return typeof value === type;
  }
}
