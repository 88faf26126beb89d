import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { Json } from "../../util/json.js";
import { isJsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, parsePointer, step } from "../../util/json-pointer.js";
import type { ParseContext } from "./parse-context.js";

/** A value of the document and its pointer. */
export interface Node {
  readonly pointer: string;
  readonly value: Json;
}

/** How many references the path of one pointer may go through. */
const maxIndirections = 32;

/**
 * Returns the value that a reference points to, with its canonical pointer.
 *
 * The canonical pointer has no percent-encoding. If the path goes through a `$ref`, it starts at
 * the target of that `$ref`.
 */
export function lookUp(context: ParseContext, ref: string): Node | undefined {
  const segments = parsePointer(ref);
  return segments === undefined ? lookUpAnchor(context, ref) : walk(context, segments, 0);
}

function walk(context: ParseContext, segments: readonly string[], indirections: number): Node | undefined {
  let pointer = "#";
  let value: Json = context.root;
  for (const [index, segment] of segments.entries()) {
    const child = step(value, segment);
    if (child === undefined) return walkThroughRef(context, value, segments.slice(index), indirections);
    pointer = childPointer(pointer, segment);
    value = child;
  }
  return { pointer, value };
}

function walkThroughRef(context: ParseContext, value: Json, rest: readonly string[], indirections: number): Node | undefined {
  const ref = isJsonObject(value) ? ownValue(value, "$ref") : undefined;
  const segments = typeof ref === "string" ? parsePointer(ref) : undefined;
  return segments === undefined || indirections >= maxIndirections ? undefined : walk(context, [...segments, ...rest], indirections + 1);
}

/** Finds the component schema with an `$anchor` (JSON Schema 2020-12, section 8.2.2). */
function lookUpAnchor(context: ParseContext, ref: string): Node | undefined {
  if (!/^#[A-Za-z_][\w.-]*$/.test(ref)) return undefined;
  const schemas = walk(context, ["components", "schemas"], 0);
  if (schemas === undefined || !isJsonObject(schemas.value)) return undefined;
  for (const [key, value] of Object.entries(schemas.value)) {
    if (isJsonObject(value) && ownValue(value, "$anchor") === ref.slice(1)) return { pointer: childPointer(schemas.pointer, key), value };
  }
  return undefined;
}

/** Reports a reference without a target. `at` is the pointer of the object that contains it. */
export function reportUnresolved(context: ParseContext, ref: string, at: string, instead: string): void {
  const [code, message] = describeUnresolved(ref);
  context.report(code, { message, pointer: childPointer(at, "$ref"), instead });
}

function describeUnresolved(ref: string): readonly [DiagnosticCode, string] {
  const quoted = JSON.stringify(ref.length > 200 ? `${ref.slice(0, 200)}...` : ref);
  if (!ref.startsWith("#")) return ["reference-external", `The reference ${quoted} points outside the document.`];
  if (ref !== "#" && parsePointer(ref) === undefined && !/^#[A-Za-z_]/.test(ref)) {
    return ["reference-invalid", `The reference ${quoted} is not a valid JSON pointer.`];
  }
  return ["reference-dangling", `Unresolved reference ${quoted}.`];
}
