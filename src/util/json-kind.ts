import type { Json } from "./json.js";

/** A JSON object. Read it with `ownValue`, because a key may be `constructor` or `__proto__`. */
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the value of an own property. Inherited properties are ignored. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/**
 * Whether JSON has all numbers of a value. YAML also has `.nan`, `.inf`, and numbers of any size.
 */
export function hasFiniteNumbers(value: Json): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(hasFiniteNumbers);
}

/**
 * Describes a value for a message: `an array`, `the number 3`. Never includes the text of a string.
 */
export function describeJson(value: Json | undefined): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (isJsonArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a string" : `the ${typeof value} ${value}`;
}
