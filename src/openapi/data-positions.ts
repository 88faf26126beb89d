/**
 * Finds out where `$ref` is a reference and where it is data.
 *
 * In examples, defaults, enum values and extensions, `$ref` is an ordinary property of the user's
 * data. The bundler of swagger-parser knows no such positions: it would fetch the file that the
 * data happens to name, and insert its content. So `$ref` in data is renamed before bundling and
 * renamed back afterwards.
 */
import type { Json } from "../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../util/json-kind.js";
import { childPointer } from "../util/json-pointer.js";

/** A `$ref`, or a target of a discriminator's mapping, in another file or URL. */
export interface ExternalRef {
  readonly pointer: string;
  readonly ref: string;
}

/** Keywords with a value that is data. */
const dataKeywords: ReadonlySet<string> = new Set(["default", "example", "examples", "enum", "const", "value", "dataValue"]);

/**
 * Keywords with a value that maps names chosen by the user. A key in such a map is never a keyword
 * or an extension.
 */
const nameMaps: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "responses", "parameters", "schemas", "headers"],
  ...["requestBodies", "securitySchemes", "pathItems", "paths", "webhooks", "callbacks", "links", "content", "encoding", "variables"],
  ...["mediaTypes", "additionalOperations"],
]);

/** Replaces `$ref` in data during bundling. No key of a document contains a NUL character. */
const maskedKey = "\u0000$ref";

/** Finds every reference, and every target of a mapping, that may be another file or URL. */
export function findExternalRefs(root: Json): readonly ExternalRef[] {
  const refs: ExternalRef[] = [];
  const visit = (object: JsonObject, pointer: string): void => {
    const ref = ownValue(object, "$ref");
    if (typeof ref === "string" && ref !== "" && !ref.startsWith("#")) refs.push({ pointer: `${pointer}/$ref`, ref });
  };
  walk(root, "#", "keywords", {
    visitObject: (object, pointer) => {
      visit(object, pointer);
      const discriminator = ownValue(object, "discriminator");
      if (isJsonObject(discriminator)) refs.push(...mappedFiles(discriminator, `${pointer}/discriminator`));
    },
    visitNames: visit,
  });
  return refs;
}

function mappedFiles(discriminator: JsonObject, pointer: string): readonly ExternalRef[] {
  const mapping = ownValue(discriminator, "mapping");
  const mapped = isJsonObject(mapping) ? Object.entries(mapping) : [];
  const targets = mapped.map(([key, ref]) => ({ pointer: childPointer(`${pointer}/mapping`, key), ref }));
  const all = [...targets, { pointer: `${pointer}/defaultMapping`, ref: ownValue(discriminator, "defaultMapping") }];
  return all.flatMap((target) => (isPath(target.ref) ? [{ pointer: target.pointer, ref: target.ref }] : []));
}

/** Calls `visit` for every object in which a `$ref` with a text is a reference. */
export function visitReferences(root: Json, pointer: string, visit: (object: JsonObject, pointer: string) => void): void {
  walk(root, pointer, "keywords", { visitObject: visit, visitNames: visit });
}

/** Calls `visit` for every object whose keys are keywords of OpenAPI, the outermost first. */
export function visitKeywordObjects(root: Json, pointer: string, visit: (object: JsonObject, pointer: string) => void): void {
  walk(root, pointer, "keywords", { visitObject: visit });
}

/** Names of components may have dots. A URL with a scheme is never fetched for a mapping. */
function isPath(ref: Json | undefined): ref is string {
  return typeof ref === "string" && /[./]/.test(ref) && !/^(#|[a-z][a-z0-9+.-]*:)/i.test(ref);
}

/** Hides each `$ref` in data from the bundler. Changes the value in place. */
export function maskData(root: Json): void {
  walk(root, "#", "keywords", { visitData: (data) => renameKeys(data, "$ref", maskedKey) });
}

/** Reverts `maskData`. */
export function unmaskData(root: Json): void {
  renameKeys(root, maskedKey, "$ref");
}

/**
 * Moves the `$ref` of each schema that has other keywords as well into an `allOf`. Changes the
 * value in place.
 *
 * The bundler resolves references in the target of such a `$ref` from the wrong file, and loses
 * targets.
 *
 * @param siblings whether the other keywords are part of the schema. If they are ignored, all but
 * extensions are removed.
 * @param passed pointers of schemas that stay, because other references lead through them
 */
export function wrapReferences(root: Json, siblings: "ignored" | "kept", passed: ReadonlySet<string> = new Set()): void {
  const visitObject = (object: MutableObject, pointer: string): void => {
    const { $ref: ref } = object;
    if (typeof ref !== "string" || !isSchemaPosition(pointer) || passed.has(pointer)) return;
    const others = Object.keys(object).filter((key) => key !== "$ref");
    const removed = siblings === "kept" ? [] : others.filter((key) => !key.startsWith("x-"));
    for (const key of removed) delete object[key];
    if (removed.length === others.length) return;
    delete object["$ref"];
    object["allOf"] = [...(isJsonArray(object["allOf"]) ? object["allOf"] : []), { $ref: ref }];
  };
  walk(root, "#", "keywords", { visitObject });
}

/** Returns the pointers that the pointers of references go through, in any file. */
export function passedPointers(roots: readonly Json[]): ReadonlySet<string> {
  const passed = new Set<string>();
  const visit = (object: JsonObject): void => {
    const ref = ownValue(object, "$ref");
    const fragment = typeof ref === "string" && ref.includes("#/") ? ref.slice(ref.indexOf("#/")) : "";
    for (let end = fragment.lastIndexOf("/"); end > 1; end = fragment.lastIndexOf("/", end - 1)) passed.add(fragment.slice(0, end));
  };
  for (const root of roots) walk(root, "#", "keywords", { visitObject: visit, visitNames: visit });
  return passed;
}

/** Keywords with a value that is a schema. */
const schemaKeywords: ReadonlySet<string> = new Set([
  ...["schema", "itemSchema", "items", "additionalProperties", "not", "contentSchema", "contains", "if", "then", "else"],
  ...["propertyNames", "unevaluatedItems", "unevaluatedProperties"],
]);

/** Keywords with several schemas, by name or by position. */
const schemaContainers: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"],
  ...["allOf", "anyOf", "oneOf", "prefixItems"],
]);

function isSchemaPosition(pointer: string): boolean {
  const [parent = "", key = ""] = pointer.split("/").slice(-2);
  return schemaContainers.has(parent) || schemaKeywords.has(key);
}

type MutableObject = { [key: string]: Json };

interface Visitor {
  /** Called for objects in which `$ref` is a reference. */
  readonly visitObject?: (object: MutableObject, pointer: string) => void;
  /**
   * Called for objects with keys chosen by the user. No value of such an object is a text, so a
   * `$ref` with a text is a reference.
   */
  readonly visitNames?: (object: MutableObject, pointer: string) => void;
  readonly visitData?: (data: Json) => void;
}

/** Whether the keys of `value` are keywords of OpenAPI or names chosen by the user. */
function walk(value: Json, pointer: string, keys: "keywords" | "names", visitor: Visitor): void {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) walk(item, childPointer(pointer, index), "keywords", visitor);
    return;
  }
  if (!isJsonObject(value)) return;
  if (keys === "keywords") visitor.visitObject?.(value as MutableObject, pointer);
  else visitor.visitNames?.(value as MutableObject, pointer);
  for (const [key, child] of Object.entries(value)) {
    if (keys === "keywords" && isDataKey(key)) visitor.visitData?.(child);
    else walk(child, childPointer(pointer, key), keys === "keywords" && nameMaps.has(key) ? "names" : "keywords", visitor);
  }
}

function isDataKey(key: string): boolean {
  return dataKeywords.has(key) || key.startsWith("x-");
}

function renameKeys(value: Json, from: string, to: string): void {
  if (isJsonArray(value)) for (const item of value) renameKeys(item, from, to);
  if (!isJsonObject(value)) return;
  const object = value as MutableObject;
  for (const [key, child] of Object.entries(object)) {
    renameKeys(child, from, to);
    if (key !== from) continue;
    delete object[from];
    object[to] = child;
  }
}
