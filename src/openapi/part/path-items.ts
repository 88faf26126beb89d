import type { Json } from "../../util/json.js";
import { isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { parsePointer, step } from "../../util/json-pointer.js";

/** The keys of operations in a path item, in any version of OpenAPI. */
export const methodKeys: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** Sections of a document that contain path items. Documents of OpenAPI 3.0 have `x-webhooks`. */
export const pathItemSections: ReadonlySet<string> = new Set(["paths", "webhooks", "x-webhooks"]);

/** Returns a path item with the properties of the path item that it refers to. */
export function withTarget(document: JsonObject, item: JsonObject): JsonObject {
  const { $ref: ref, ...others } = item;
  const target = typeof ref === "string" ? valueAt(document, ref) : undefined;
  return isJsonObject(target) ? { ...target, ...others } : item;
}

/** Returns the operations of a document, and of its webhooks. */
export function operationsOf(document: JsonObject): readonly JsonObject[] {
  const items = [...pathItemSections].flatMap((section) => {
    const value = ownValue(document, section);
    return isJsonObject(value) ? Object.values(value).filter(isJsonObject) : [];
  });
  return items.flatMap((item) => {
    const whole = withTarget(document, item);
    const additional = ownValue(whole, "additionalOperations");
    const named = Object.entries(whole).flatMap(([key, value]) => (methodKeys.has(key) ? [value] : []));
    return [...named, ...(isJsonObject(additional) ? Object.values(additional) : [])].filter(isJsonObject);
  });
}

/** Returns the value that a reference inside a document leads to. */
export function valueAt(document: Json, ref: string): Json | undefined {
  return parsePointer(ref)?.reduce<Json | undefined>(step, document);
}
