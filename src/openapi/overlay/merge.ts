import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";

/**
 * Merges an update into an object, in place: objects member by member, lists by appending, anything else by replacing. The update is copied,
 * since it may go to several places.
 */
export function merge(target: JsonObject, update: Json): void {
  if (!isJsonObject(update)) return;
  for (const [key, value] of Object.entries(update)) {
    const before = ownValue(target, key);
    if (isJsonObject(before) && isJsonObject(value)) merge(before, value);
    else if (isJsonArray(before) && isJsonArray(value)) (before as Json[]).push(...value.map(copyOf));
    else put(target, key, copyOf(value));
  }
}

export function isContainer(value: Json | undefined): value is JsonObject | readonly Json[] {
  return isJsonArray(value) || isJsonObject(value);
}

/** A copy that shares nothing. */
export function copyOf(value: Json): Json {
  if (isJsonArray(value)) return value.map(copyOf);
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, child] of Object.entries(value)) put(copy, key, copyOf(child));
  return copy;
}

/** Sets a member. Plain assignment to `__proto__` would change the prototype. */
function put(object: JsonObject, key: string, value: Json): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else (object as { [key: string]: Json })[key] = value;
}
