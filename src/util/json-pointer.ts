import type { Json } from "./json.js";
import { isJsonArray, isJsonObject, ownValue } from "./json-kind.js";

/** The pointer of a member or item: RFC 6901, section 3. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === "number" ? key : escapeSegment(key)}`;
}

/**
 * The segments of a pointer in a URI fragment (RFC 6901, section 6): percent-encoding is undone first, then `~1` and `~0`. Undefined where
 * the text is no such pointer.
 */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === "#") return [];
  if (!pointer.startsWith("#/")) return undefined;
  const decoded = decodePercent(pointer.slice(2));
  if (decoded === undefined || /~(?![01])/.test(decoded)) return undefined;
  return decoded.split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The last segment as the document writes it: the key of a component. Empty for the root. */
export function lastSegment(pointer: string): string {
  const segment = pointer.slice(pointer.lastIndexOf("/") + 1);
  return pointer.includes("/") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : "";
}

/** One step down: an own member or an existing item. */
export function step(value: Json | undefined, segment: string): Json | undefined {
  if (isJsonObject(value)) return ownValue(value, segment);
  return isJsonArray(value) && /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
}

function escapeSegment(key: string): string {
  return key.includes("/") || key.includes("~") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

function decodePercent(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
