import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { Json } from "../../util/json.js";
import { isJsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, parsePointer, splitPointer, step } from "../../util/json-pointer.js";
import { fileOf, identities, nodeAt, resolveUri, scopeOf, withoutFragment } from "./files.js";
import { memoizeByPointer, type Node, type ParseContext } from "./parse-context.js";

export type { Node } from "./parse-context.js";

/** How many references the path of one pointer may go through. */
const maxIndirections = 32;

/**
 * Returns the value that a reference points to, with its canonical pointer.
 *
 * The canonical pointer has no percent-encoding. If the path goes through a `$ref`, it starts at
 * the target of that `$ref`.
 *
 * @param at pointer of the object that contains the reference
 */
export function lookUp(context: ParseContext, ref: string, at: string): Node | undefined {
  if (context.files.hasIdentities) return find(context, ref, at, 0);
  // Without `$id`, a reference means the same everywhere in a file.
  return memoizeByPointer(context.targets, `${splitPointer(at).key} ${ref}`, () => find(context, ref, at, 0));
}

function find(context: ParseContext, ref: string, at: string, indirections: number): Node | undefined {
  if (ref === "") return undefined;
  const fragment = ref.includes("#") ? ref.slice(ref.indexOf("#")) : "#";
  for (const root of rootsOf(context, withoutFragment(ref), at)) {
    const node = findInside(context, root, fragment, indirections);
    if (node !== undefined) return node;
  }
  return undefined;
}

/**
 * Returns the pointers that a fragment may start from, the likeliest first.
 *
 * A reference without a URI starts from the schema with the nearest `$id` (JSON Schema 2020-12,
 * section 8.2.1), and many documents mean the whole file. A relative URI starts from that `$id`,
 * or from `$self` (OpenAPI 3.2, section 4.1.2), and many documents mean the path of the file.
 */
function rootsOf(context: ParseContext, uri: string, at: string): readonly string[] {
  const file = fileOf(context, at);
  const scope = scopeOf(context, at);
  if (uri === "") return scope.pointer === `${file.key}#` ? [scope.pointer] : [scope.pointer, `${file.key}#`];
  const uris = [resolveUri(uri, scope.base), resolveUri(uri, file.uri)].filter((candidate) => candidate !== undefined);
  return uris.flatMap((candidate) => {
    const key = context.files.keys.get(candidate);
    return [identities(context).resources.get(candidate), key === undefined ? undefined : `${key}#`].filter((root) => root !== undefined);
  });
}

function findInside(context: ParseContext, root: string, fragment: string, indirections: number): Node | undefined {
  const segments = parsePointer(fragment);
  if (segments !== undefined) {
    const start = nodeAt(context, root);
    return start && walk(context, start, segments, indirections);
  }
  const anchored = identities(context).anchors.get(root + fragment);
  return anchored === undefined ? undefined : nodeAt(context, anchored);
}

function walk(context: ParseContext, start: Node, segments: readonly string[], indirections: number): Node | undefined {
  let { pointer, value } = start;
  for (const [index, segment] of segments.entries()) {
    const child = step(value, segment);
    if (child === undefined) return walkThroughRef(context, { pointer, value }, segments.slice(index), indirections);
    pointer = childPointer(pointer, segment);
    value = child;
  }
  return { pointer, value };
}

function walkThroughRef(context: ParseContext, { pointer, value }: Node, rest: readonly string[], indirections: number): Node | undefined {
  const ref = isJsonObject(value) ? ownValue(value, "$ref") : undefined;
  if (typeof ref !== "string" || indirections >= maxIndirections) return undefined;
  const target = find(context, ref, pointer, indirections + 1);
  return target && walk(context, target, rest, indirections + 1);
}

/**
 * Reports a reference without a target.
 *
 * @param at pointer of the object that contains it
 * @throws {PinwheelError} when its file must not be read or is damaged
 */
export function reportUnresolved(context: ParseContext, ref: string, at: string, instead: string): void {
  const uri = withoutFragment(ref);
  const target = uri === "" ? undefined : resolveUri(uri, fileOf(context, at).uri);
  const failure = target === undefined ? undefined : context.files.failures.get(target);
  if (failure !== undefined) throw failure;
  const isMissing = uri !== "" && (target === undefined || !context.files.keys.has(target));
  const [code, message] = isMissing ? describeMissing(ref) : describeUnresolved(ref);
  context.report(code, { message, pointer: childPointer(at, "$ref"), instead });
}

function describeMissing(ref: string): readonly [DiagnosticCode, string] {
  return ["reference-external", `The reference ${quote(ref)} points to a file that does not exist.`];
}

function describeUnresolved(ref: string): readonly [DiagnosticCode, string] {
  const fragment = ref.includes("#") ? ref.slice(ref.indexOf("#")) : "#";
  if (ref === "" || (fragment !== "#" && parsePointer(fragment) === undefined && !/^#[A-Za-z_]/.test(fragment))) {
    return ["reference-invalid", `The reference ${quote(ref)} is not a valid JSON pointer.`];
  }
  return ["reference-dangling", `Unresolved reference ${quote(ref)}.`];
}

function quote(ref: string): string {
  return JSON.stringify(ref.length > 200 ? `${ref.slice(0, 200)}...` : ref);
}

/** Whether a value may be a schema: an object, or `true` or `false`. */
export function isSchemaValue(value: Json): boolean {
  return isJsonObject(value) || typeof value === "boolean";
}
