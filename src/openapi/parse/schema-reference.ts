import { childPointer } from "../../util/json-pointer.js";
import type { SpecSchema } from "../spec-schema.js";
import { namedPointer, nextLink } from "./aliases.js";
import { isSchemaValue } from "./look-up.js";
import type { Builder, Node, ObjectNode } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { resolveRef } from "./reference.js";

/**
 * Sets `ref`, and records that the target needs a name. Reports a reference that is unresolved or
 * leads back to itself.
 */
export function parseSchemaReference(context: ParseContext, node: ObjectNode, ref: string, schema: Builder<SpecSchema>): void {
  const target = resolveRef(context, ref, node.pointer, "schemas");
  if (target === undefined) return;
  if (!isSchemaValue(target.value)) {
    const message = `The reference ${JSON.stringify(ref)} points to a value that is not a schema.`;
    context.report("reference-wrong-kind", { message, pointer: childPointer(node.pointer, "$ref"), instead: "Read as any value." });
  } else if (chainOf(context, node.pointer, target) === "cycles") {
    const message = `The reference ${JSON.stringify(ref)} leads back to itself and never reaches a schema.`;
    context.report("reference-cycle", { message, pointer: childPointer(node.pointer, "$ref"), instead: "Read as any value." });
  } else {
    schema.ref = namedPointer(context, target);
    context.referenced.add(schema.ref);
  }
}

/**
 * Whether a chain of schemas that consist only of a reference ends at another schema.
 *
 * Caches the result for every link, so that the time for a long chain grows linearly.
 */
function chainOf(context: ParseContext, start: string, firstLink: Node): "ends" | "cycles" {
  const links = new Set<string>([start]);
  let link: Node | undefined = firstLink;
  let verdict: "ends" | "cycles" = "ends";
  while (link !== undefined) {
    const cached = context.chains.get(link.pointer);
    if (cached !== undefined || links.has(link.pointer)) {
      verdict = cached ?? "cycles";
      break;
    }
    links.add(link.pointer);
    link = nextLink(context, link);
  }
  links.delete(start);
  for (const pointer of links) context.chains.set(pointer, verdict);
  return verdict;
}
