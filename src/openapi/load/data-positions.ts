import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";

/** A `$ref` to another file or URL. */
export interface ExternalRef {
  readonly pointer: string;
  readonly ref: string;
}

/** Keywords whose value is data: a `$ref` in it is a member like any other. */
const dataKeywords: ReadonlySet<string> = new Set(["default", "example", "examples", "enum", "const", "value"]);

/** Keywords whose value maps free names to things; the names in it are no keywords. */
const nameMaps: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "responses", "parameters", "schemas", "headers"],
  ...["requestBodies", "securitySchemes", "pathItems", "paths", "webhooks", "callbacks", "links", "content", "encoding", "variables"],
]);

/** Kept in place of `$ref` in data while the document is bundled. No document has a key with this character. */
const maskedKey = "\u0000$ref";

/** Every reference that leads out of the document, in document order. */
export function findExternalRefs(root: Json): readonly ExternalRef[] {
  const found: ExternalRef[] = [];
  walk(root, "#", false, (pointer, object) => {
    const ref = Object.hasOwn(object, "$ref") ? object["$ref"] : undefined;
    if (typeof ref === "string" && ref !== "" && !ref.startsWith("#")) found.push({ pointer: `${pointer}/$ref`, ref });
  });
  return found;
}

/** Hides each `$ref` in data from the bundler, which would follow it. Changes the value in place. */
export function maskData(root: Json): void {
  walk(
    root,
    "#",
    false,
    () => undefined,
    (data) => renameKeys(data, "$ref", maskedKey),
  );
}

/** Takes back what `maskData` did. */
export function unmaskData(root: Json): void {
  renameKeys(root, maskedKey, "$ref");
}

type MutableObject = { [key: string]: Json };

function walk(
  value: Json,
  at: string,
  names: boolean,
  visit: (at: string, object: MutableObject) => void,
  onData?: (data: Json) => void,
): void {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) walk(item, childPointer(at, index), false, visit, onData);
    return;
  }
  if (!isJsonObject(value)) return;
  if (!names) visit(at, value as MutableObject);
  for (const [key, child] of Object.entries(value)) {
    if (!names && (dataKeywords.has(key) || key.startsWith("x-"))) onData?.(child);
    else walk(child, childPointer(at, key), !names && nameMaps.has(key), visit, onData);
  }
}

function renameKeys(value: Json, from: string, to: string): void {
  if (isJsonArray(value)) for (const item of value) renameKeys(item, from, to);
  if (!isJsonObject(value) || isJsonArray(value)) return;
  const object = value as MutableObject;
  for (const [key, child] of Object.entries(object)) {
    renameKeys(child, from, to);
    if (key !== from) continue;
    delete object[from];
    object[to] = child;
  }
}
