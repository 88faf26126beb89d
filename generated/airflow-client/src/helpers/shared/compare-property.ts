/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** The text that Airflow returns instead of a secret. */
const mask = "***";

/** The result of a comparison: `unknown` if only masked parts can differ. */
export type Comparison = "same" | "different" | "unknown";

/**
 * Compares a property with the value that the server returns.
 *
 * Strings that contain a JSON object or list are compared by value, because servers reformat them.
 * An empty string equals null.
 */
export function compareProperty(value: unknown, serverValue: unknown): Comparison {
  return isEmpty(value) && isEmpty(serverValue) ? "same" : compare(value, serverValue);
}

/** Whether a value contains a mask where a secret belongs. */
export function hasMask(value: unknown): boolean {
  if (typeof value !== "string") return isObject(value) && Object.values(value).some(hasMask);
  return value === mask || isUrlWithMaskedPassword(value) || hasMask(parseObject(value));
}

function isUrlWithMaskedPassword(text: string): boolean {
  return text.includes(`:${mask}@`);
}

function compare(value: unknown, serverValue: unknown): Comparison {
  if (serverValue === mask) return "unknown";
  if (Object.is(value, serverValue)) return "same";
  if (isObject(value) && isObject(serverValue)) return compareObjects(value, serverValue);
  if (typeof value === "string" && typeof serverValue === "string") return compareStrings(value, serverValue);
  return "different";
}

function compareStrings(text: string, serverText: string): Comparison {
  const object = parseObject(text);
  const serverObject = parseObject(serverText);
  if (object !== undefined && serverObject !== undefined) return compareObjects(object, serverObject);
  return serverText.includes(mask) && matchesMasked(text, serverText) ? "unknown" : "different";
}

/** Compares two objects, or two lists, property by property. */
function compareObjects(object: object, serverObject: object): Comparison {
  if (Array.isArray(object) !== Array.isArray(serverObject)) return "different";
  const properties = Object.entries(object);
  const serverProperties = new Map<string, unknown>(Object.entries(serverObject));
  if (properties.length !== serverProperties.size) return "different";
  const comparisons = properties.map(([name, value]) =>
    serverProperties.has(name) ? compare(value, serverProperties.get(name)) : "different",
  );
  if (comparisons.includes("different")) return "different";
  return comparisons.includes("unknown") ? "unknown" : "same";
}

/**
 * Whether the text matches the masked text, in which each mask is a wildcard.
 *
 * Takes the first match of each part, so the time is linear. A regular expression could backtrack.
 */
function matchesMasked(text: string, masked: string): boolean {
  const parts = masked.split(mask);
  const start = parts.shift() ?? "";
  const end = parts.pop() ?? "";
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  const middleEnd = text.length - end.length;
  let position = start.length;
  for (const part of parts) {
    const index = text.indexOf(part, position);
    if (index < 0) return false;
    position = index + part.length;
  }
  return position <= middleEnd;
}

/** The JSON object or list in a string, or undefined if the string contains anything else. */
function parseObject(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
