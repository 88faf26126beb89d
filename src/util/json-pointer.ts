import type { Json } from "./json.js";
import { isJsonArray, isJsonObject, ownValue } from "./json-kind.js";

/** Returns the pointer of a property or item (RFC 6901, section 3). */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === "number" ? key : escapeSegment(key)}`;
}

/**
 * Splits a pointer in a URI fragment into its segments (RFC 6901, section 6). Decodes
 * percent-encoding first, then `~1` and `~0`. Returns `undefined` if the text is not such a
 * pointer.
 */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === "#") return [];
  if (!pointer.startsWith("#/")) return undefined;
  const decoded = decodePercent(pointer.slice(2));
  if (decoded === undefined || /~(?![01])/.test(decoded)) return undefined;
  return decoded.split("/").map(unescapeSegment);
}

/** Returns the last segment, unescaped: the key of a component. Empty for the root. */
export function lastSegment(pointer: string): string {
  return pointer.includes("/") ? unescapeSegment(pointer.slice(pointer.lastIndexOf("/") + 1)) : "";
}

/** Returns the own property or the item that a segment names. */
export function step(value: Json | undefined, segment: string): Json | undefined {
  if (isJsonObject(value)) return ownValue(value, segment);
  return isJsonArray(value) && /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
}

function escapeSegment(key: string): string {
  return key.includes("/") || key.includes("~") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** Replaces `~1` and `~0` (RFC 6901, section 4). */
export function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function decodePercent(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Splits `models/pet.yaml#/Pet` into the key of a file and the pointer in it, `#/Pet`. */
export function splitPointer(pointer: string): { readonly key: string; readonly fragment: string } {
  const hash = pointer.indexOf("#");
  return { key: pointer.slice(0, hash), fragment: pointer.slice(hash) };
}
