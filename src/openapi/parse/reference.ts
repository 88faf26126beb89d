import { describeJson, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import { lookUp, reportUnresolved } from "./look-up.js";
import { asObject, type Node, type ObjectNode } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/** What may be in `components` and referred to. */
export type Section =
  | "schemas"
  | "parameters"
  | "responses"
  | "requestBodies"
  | "headers"
  | "pathItems"
  | "securitySchemes"
  | "mediaTypes"
  | "callbacks"
  | "links";

/** What becomes of an object whose reference cannot be followed. */
const consequences: Readonly<Record<Section, string>> = {
  schemas: "Read as any value.",
  parameters: "The parameter was omitted.",
  responses: "Read as a response without content.",
  requestBodies: "The request body was omitted.",
  headers: "The header was omitted.",
  pathItems: "The reference was ignored.",
  securitySchemes: "The security scheme was omitted.",
  mediaTypes: "Read as a media type without a schema.",
  callbacks: "The callback was omitted.",
  links: "The link was omitted.",
};

/** Returns `$ref` if it is a string. Reports any other value. */
export function refOf(context: ParseContext, node: ObjectNode, section: Section): string | undefined {
  const ref = ownValue(node.value, "$ref");
  if (ref === undefined || typeof ref === "string") return ref;
  const message = `"$ref" is ${describeJson(ref)}. It must be a string.`;
  context.report("reference-invalid", { message, pointer: childPointer(node.pointer, "$ref"), instead: consequences[section] });
  return undefined;
}

/**
 * Follows the references of a node to an object. Returns a node without `$ref` as it is.
 *
 * Reports a reference that is unresolved, leads back to itself, or points to another section of
 * `components` than `section`.
 */
export function resolveObject(context: ParseContext, node: Node | undefined, section: Section): ObjectNode | undefined {
  const visited = new Set<string>();
  let current = asObject(context, node);
  while (current !== undefined) {
    if (!Object.hasOwn(current.value, "$ref")) return current;
    const ref = refOf(context, current, section);
    if (ref === undefined) return undefined;
    if (visited.has(current.pointer)) {
      const message = `The reference ${JSON.stringify(ref)} leads back to itself.`;
      context.report("reference-cycle", { message, pointer: current.pointer, instead: consequences[section] });
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
export function resolveRef(context: ParseContext, ref: string, pointer: string, section: Section): Node | undefined {
  const target = lookUp(context, ref, pointer);
  if (target === undefined) {
    reportUnresolved(context, ref, pointer, consequences[section]);
    return undefined;
  }
  const targetSection = sectionOf(target.pointer);
  if (targetSection === undefined || targetSection === section) return target;
  const message = `The reference ${JSON.stringify(ref)} points to "components.${targetSection}". It must point to "components.${section}".`;
  context.report("reference-wrong-kind", { message, pointer: childPointer(pointer, "$ref"), instead: consequences[section] });
  return undefined;
}

/** Returns the section of a component: `schemas` for `#/components/schemas/Dag`. */
function sectionOf(pointer: string): string | undefined {
  return /^[^#]*#\/components\/([^/]+)\/[^/]+$/.exec(pointer)?.[1];
}
