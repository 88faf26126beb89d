import { isJsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import { nearestMatch } from "../../util/nearest-match.js";
import { fieldsOf, type ObjectKind, titleOf } from "../dialects/fields.js";
import type { Dialect } from "../spec.js";
import type { ObjectNode } from "./node.js";
import { type ParseContext, reportOnce } from "./parse-context.js";

/**
 * Reports the fields of an object that the version of the document does not define. Extensions are
 * free.
 */
export function checkFields(context: ParseContext, kind: ObjectKind, { pointer, value }: ObjectNode): void {
  const fields = context.fields.get(kind);
  // Without a list of the entries, because almost every field of a document is known.
  for (const key in value) {
    if (fields?.has(key) === false) reportField(context, kind, key, pointer);
  }
}

/** Reports a field that has no parser, unless the version of the document defines it. */
export function checkField(context: ParseContext, kind: ObjectKind, key: string, pointer: string): void {
  if (context.fields.get(kind)?.has(key) === false) reportField(context, kind, key, pointer);
}

/** Checks the object in a field, if there is one. */
export function checkChild(context: ParseContext, kind: ObjectKind, parent: ObjectNode, key: string): void {
  const value = ownValue(parent.value, key);
  if (isJsonObject(value)) checkFields(context, kind, { pointer: childPointer(parent.pointer, key), value });
}

/** Checks the objects in a field whose keys are names. */
export function checkChildren(context: ParseContext, kind: ObjectKind, parent: ObjectNode, key: string): void {
  const map = ownValue(parent.value, key);
  if (!isJsonObject(map)) return;
  const node = { pointer: childPointer(parent.pointer, key), value: map };
  for (const name of Object.keys(map)) checkChild(context, kind, node, name);
}

function reportField(context: ParseContext, kind: ObjectKind, key: string, parent: string): void {
  if (key.startsWith("x-")) return;
  const { dialect } = context.rules;
  const pointer = childPointer(parent, key);
  const field = JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key);
  const versions = dialects.filter((other) => other !== dialect && fieldsOf(other, kind).includes(key));
  if (versions.length > 0) {
    const message = `${field} is not a field of ${titleOf(kind)} in ${versionOf(dialect)}, but in ${versions.join(" and ").replace("2.0", versionOf("2.0"))}`;
    reportOnce(context, "keyword-unknown", message, pointer);
    return;
  }
  const match = suggestionFor(key, fieldsOf(dialect, kind));
  if (match === undefined) {
    const message = `${field} is not a field of ${titleOf(kind)} in ${versionOf(dialect)}`;
    reportOnce(context, "keyword-unknown", message, pointer, "It was ignored.");
  } else {
    const message = `${field} is not a field of ${titleOf(kind)}: did you mean ${JSON.stringify(match)}?`;
    reportOnce(context, "keyword-misspelled", message, pointer, "It was ignored.");
  }
}

const dialects: readonly Dialect[] = ["2.0", "3.0", "3.1", "3.2"];

/** Returns how messages call a version. */
function versionOf(dialect: Dialect): string {
  return dialect === "2.0" ? "Swagger 2.0" : `OpenAPI ${dialect}`;
}

/** How many edits a typing mistake may have. Short names resemble each other by chance. */
function editsIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Returns the field that a key probably means: one with the same letters, or with few edits. */
function suggestionFor(key: string, fields: readonly string[]): string | undefined {
  const letters = lettersOf(key);
  const match = letters.length < 3 ? undefined : fields.find((field) => lettersOf(field) === letters);
  const edits = editsIn(key);
  if (match !== undefined || edits === 0) return match;
  return nearestMatch(
    key,
    fields.filter(({ length }) => length >= 4),
    edits,
  );
}

function lettersOf(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
