import type { Json } from "../../util/json.js";
import { describeJson, isJsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, parsePointer, step } from "../../util/json-pointer.js";
import { asObject, type Node, type ObjectNode } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/** How many references one pointer may lead through on its way down. */
const maxDetours = 32;

/** The text of `$ref`, where the object has one that is text; any other is reported. */
export function refOf(reading: ParseContext, node: ObjectNode): string | undefined {
  const ref = ownValue(node.value, "$ref");
  if (ref === undefined || typeof ref === "string") return ref;
  const message = `"$ref" is ${describeJson(ref)}, where a reference belongs.`;
  reading.report("reference-invalid", { message, pointer: childPointer(node.pointer, "$ref") });
  return undefined;
}

/**
 * The object that a node stands for: itself, or what its `$ref` leads to at the end of the chain. A reference that leads nowhere, in a
 * circle or to something that is not of the component section named is reported, and undefined comes back.
 */
export function resolveObject(reading: ParseContext, node: Node | undefined, section: string): ObjectNode | undefined {
  const seen = new Set<string>();
  let current = asObject(reading, node);
  while (current !== undefined) {
    if (!Object.hasOwn(current.value, "$ref")) return current;
    const ref = refOf(reading, current);
    if (ref === undefined) return undefined;
    if (seen.has(current.pointer)) {
      reading.report("reference-cycle", {
        message: `The reference ${JSON.stringify(ref)} leads back to itself.`,
        pointer: current.pointer,
      });
      return undefined;
    }
    seen.add(current.pointer);
    current = asObject(reading, resolveRef(reading, ref, current.pointer, section));
  }
  return undefined;
}

/** The node that a reference names, one step; undefined, and a report, when there is none or it belongs to another section. */
export function resolveRef(reading: ParseContext, ref: string, at: string, section: string): Node | undefined {
  const target = lookUp(reading, ref);
  if (target === undefined) {
    reading.report(...describeMissing(ref, at));
    return undefined;
  }
  const other = sectionOf(target.pointer);
  if (other === undefined || other === section) return target;
  const message = `The reference ${JSON.stringify(ref)} leads to an entry of components.${other}, where one of components.${section} belongs.`;
  reading.report("reference-wrong-kind", { message, pointer: childPointer(at, "$ref") });
  return undefined;
}

/**
 * What stands at a pointer, with the pointer by which it is known: without percent-encoding, and where the way down leads through a `$ref`,
 * the place behind it.
 */
export function lookUp(reading: ParseContext, ref: string): Node | undefined {
  const segments = parsePointer(ref);
  if (segments === undefined) return anchored(reading, ref);
  return walk(reading, segments, 0);
}

function walk(reading: ParseContext, segments: readonly string[], detours: number): Node | undefined {
  let at = "#";
  let value: Json = reading.root;
  for (const [index, segment] of segments.entries()) {
    const next = step(value, segment);
    if (next === undefined) return detour(reading, value, segments.slice(index), detours);
    at = childPointer(at, segment);
    value = next;
  }
  return { pointer: at, value };
}

function detour(reading: ParseContext, value: Json, rest: readonly string[], detours: number): Node | undefined {
  const ref = isJsonObject(value) ? ownValue(value, "$ref") : undefined;
  const segments = typeof ref === "string" ? parsePointer(ref) : undefined;
  return segments === undefined || detours >= maxDetours ? undefined : walk(reading, [...segments, ...rest], detours + 1);
}

/** `#name` of JSON Schema 2020-12, section 8.2.2, looked for in the component schemas and what they define. */
function anchored(reading: ParseContext, ref: string): Node | undefined {
  if (!/^#[A-Za-z_][\w.-]*$/.test(ref)) return undefined;
  const schemas = walk(reading, ["components", "schemas"], 0);
  if (schemas === undefined || !isJsonObject(schemas.value)) return undefined;
  for (const [key, value] of Object.entries(schemas.value)) {
    if (isJsonObject(value) && ownValue(value, "$anchor") === ref.slice(1)) return { pointer: childPointer(schemas.pointer, key), value };
  }
  return undefined;
}

function describeMissing(ref: string, at: string): Parameters<ParseContext["report"]> {
  const pointer = childPointer(at, "$ref");
  const quoted = JSON.stringify(ref.length > 200 ? `${ref.slice(0, 200)}...` : ref);
  if (!ref.startsWith("#")) return ["reference-external", { message: `The reference ${quoted} leads out of the document.`, pointer }];
  if (ref !== "#" && parsePointer(ref) === undefined && !/^#[A-Za-z_]/.test(ref)) {
    return ["reference-invalid", { message: `The reference ${quoted} is not a JSON pointer.`, pointer }];
  }
  return ["reference-dangling", { message: `The reference ${quoted} leads nowhere.`, pointer }];
}

/** The section of a direct component, as in `#/components/SECTION/NAME`. */
function sectionOf(pointer: string): string | undefined {
  return /^#\/components\/([^/]+)\/[^/]+$/.exec(pointer)?.[1];
}
