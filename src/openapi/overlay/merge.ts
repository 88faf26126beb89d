import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";

/**
 * Merges an update into an object, in place. Objects are merged property by property, arrays are
 * appended, all other values are replaced.
 *
 * Copies the update, because it may be merged into several objects.
 */
export function merge(target: JsonObject, update: Json): void {
  if (!isJsonObject(update)) return;
  for (const [key, value] of Object.entries(update)) {
    const current = ownValue(target, key);
    if (isJsonObject(current) && isJsonObject(value)) merge(current, value);
    else if (isJsonArray(current) && isJsonArray(value)) (current as Json[]).push(...value.map(deepCopy));
    else setProperty(target, key, deepCopy(value));
  }
}

/** Copies a value. Copy and original share no objects. */
export function deepCopy(value: Json): Json {
  if (isJsonArray(value)) return value.map(deepCopy);
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, child] of Object.entries(value)) setProperty(copy, key, deepCopy(child));
  return copy;
}

/** Assigning to `__proto__` would change the prototype. */
function setProperty(object: JsonObject, key: string, value: Json): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else (object as { [key: string]: Json })[key] = value;
}
