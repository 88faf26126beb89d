import type { Json } from "../../util/json.js";
import { describeJson, isJsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, parsePointer, step } from "../../util/json-pointer.js";
import { asObject, type Node, type ObjectNode } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/** How many references the path of one pointer may go through. */
const maxIndirections = 32;

/** Returns `$ref` if it is a string. Reports any other value. */
export function refOf(context: ParseContext, node: ObjectNode): string | undefined {
  const ref = ownValue(node.value, "$ref");
  if (ref === undefined || typeof ref === "string") return ref;
  const message = `"$ref" is ${describeJson(ref)}. It must be a string.`;
  context.report("reference-invalid", { message, pointer: childPointer(node.pointer, "$ref") });
  return undefined;
}

/**
 * Follows the references of a node to an object. Returns a node without `$ref` as it is.
 *
 * Reports a reference that is unresolved, leads back to itself, or points to another section of
 * `components` than `section`.
 */
export function resolveObject(context: ParseContext, node: Node | undefined, section: string): ObjectNode | undefined {
  const visited = new Set<string>();
  let current = asObject(context, node);
  while (current !== undefined) {
    if (!Object.hasOwn(current.value, "$ref")) return current;
    const ref = refOf(context, current);
    if (ref === undefined) return undefined;
    if (visited.has(current.pointer)) {
      const message = `The reference ${JSON.stringify(ref)} leads back to itself.`;
      context.report("reference-cycle", { message, pointer: current.pointer });
      return undefined;
    }
    visited.add(current.pointer);
    current = asObject(context, resolveRef(context, ref, current.pointer, section));
  }
  return undefined;
}

/**
 * Returns the direct target of a reference. Reports a target that is missing or in another section
 * of `components`.
 */
export function resolveRef(context: ParseContext, ref: string, pointer: string, section: string): Node | undefined {
  const target = lookUp(context, ref);
  if (target === undefined) {
    context.report(...describeUnresolved(ref, pointer));
    return undefined;
  }
  const targetSection = sectionOf(target.pointer);
  if (targetSection === undefined || targetSection === section) return target;
  const message = `The reference ${JSON.stringify(ref)} points to "components.${targetSection}". It must point to "components.${section}".`;
  context.report("reference-wrong-kind", { message, pointer: childPointer(pointer, "$ref") });
  return undefined;
}

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

function describeUnresolved(ref: string, at: string): Parameters<ParseContext["report"]> {
  const pointer = childPointer(at, "$ref");
  const quoted = JSON.stringify(ref.length > 200 ? `${ref.slice(0, 200)}...` : ref);
  if (!ref.startsWith("#")) return ["reference-external", { message: `The reference ${quoted} points outside the document.`, pointer }];
  if (ref !== "#" && parsePointer(ref) === undefined && !/^#[A-Za-z_]/.test(ref)) {
    return ["reference-invalid", { message: `The reference ${quoted} is not a valid JSON pointer.`, pointer }];
  }
  return ["reference-dangling", { message: `Unresolved reference ${quoted}.`, pointer }];
}

/** Returns the section of a component: `schemas` for `#/components/schemas/Dag`. */
function sectionOf(pointer: string): string | undefined {
  return /^#\/components\/([^/]+)\/[^/]+$/.exec(pointer)?.[1];
}
