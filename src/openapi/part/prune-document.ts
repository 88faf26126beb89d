import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { withoutDangling } from "./dangling.js";
import { methodKeys, operationsOf, pathItemSections, withTarget } from "./path-items.js";
import { pruneComponents } from "./prune-components.js";

/** The operations that stay. */
export interface KeptOperations {
  /** `method` as it is sent. */
  readonly hasOperation: (method: string, path: string) => boolean;
  readonly hasWebhook: (method: string, key: string) => boolean;
}

/**
 * Returns a document of one file with a part of its operations: without all others, and without the
 * components, security schemes, tags and links that only the others use. Changes no argument.
 */
export function pruneDocument(document: Json, { hasOperation, hasWebhook }: KeptOperations): Json {
  if (!isJsonObject(document)) return document;
  const entries = Object.entries(document).flatMap(([section, items]): readonly (readonly [string, Json])[] => {
    if (!pathItemSections.has(section) || !isJsonObject(items)) return [[section, items]];
    const pruned = pruneItems(document, items, section === "paths" ? hasOperation : hasWebhook);
    return section !== "paths" && Object.keys(pruned).length === 0 ? [] : [[section, pruned]];
  });
  const part = withoutTags(Object.fromEntries(entries));
  // Components may be used by links alone.
  return pruneComponents(withoutDangling(pruneComponents(part, document), document), document);
}

function pruneItems(document: JsonObject, items: JsonObject, isKept: (method: string, key: string) => boolean): JsonObject {
  const entries = Object.entries(items).flatMap(([key, item]): readonly (readonly [string, Json])[] => {
    const pruned = pruneItem(document, item, (method) => isKept(method, key));
    return pruned === undefined ? [] : [[key, pruned]];
  });
  return Object.fromEntries(entries);
}

/** Returns a path item with the operations that stay. Undefined if there are none. */
function pruneItem(document: JsonObject, item: Json, isKept: (method: string) => boolean): Json | undefined {
  if (!isJsonObject(item)) return undefined;
  const whole = withTarget(document, item);
  let isWhole = true;
  const entries = Object.entries(whole).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
    const kept = pruneProperty(key, value, isKept);
    isWhole &&= kept === value;
    return kept === undefined ? [] : [[key, kept]];
  });
  if (!entries.some(([key]) => methodKeys.has(key) || key === "additionalOperations")) return undefined;
  return isWhole ? item : Object.fromEntries(entries);
}

function pruneProperty(key: string, value: Json, isKept: (method: string) => boolean): Json | undefined {
  if (methodKeys.has(key)) return isKept(key.toUpperCase()) ? value : undefined;
  if (key !== "additionalOperations" || !isJsonObject(value)) return value;
  const all = Object.entries(value);
  const operations = all.filter(([method]) => isKept(method));
  if (operations.length === 0) return undefined;
  return operations.length === all.length ? value : Object.fromEntries(operations);
}

/** Removes the tags that no operation has, unless a tag that stays is nested in them. */
function withoutTags(document: JsonObject): JsonObject {
  const tags = ownValue(document, "tags");
  if (!isJsonArray(tags)) return document;
  const used = new Set(operationsOf(document).flatMap((operation) => stringsIn(ownValue(operation, "tags"))));
  const parents = new Map(tags.filter(isJsonObject).map((tag) => [ownValue(tag, "name"), ownValue(tag, "parent")]));
  for (const name of used) for (const parent of stringsIn([parents.get(name) ?? null])) used.add(parent);
  return { ...document, tags: tags.filter((tag) => isJsonObject(tag) && stringsIn([tag["name"] ?? null]).some((name) => used.has(name))) };
}

function stringsIn(value: Json | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((item) => typeof item === "string") : [];
}
