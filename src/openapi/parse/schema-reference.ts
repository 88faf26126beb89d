import { isJsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecSchema } from "../spec.js";
import type { Builder, Node, ObjectNode } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { lookUp, resolveRef } from "./reference.js";

/** Sets `ref`, and remembers that the target needs a name. A reference that leads nowhere or round in a circle is reported and not set. */
export function parseSchemaReference(reading: ParseContext, node: ObjectNode, ref: string, draft: Builder<SpecSchema>): void {
  const target = resolveRef(reading, ref, node.pointer, "schemas");
  if (target === undefined) return;
  if (!isJsonObject(target.value) && typeof target.value !== "boolean") {
    const message = `The reference ${JSON.stringify(ref)} leads to something that is no schema.`;
    reading.report("reference-wrong-kind", { message, pointer: childPointer(node.pointer, "$ref") });
  } else if (chainOf(reading, node.pointer, target) === "cycles") {
    const message = `The reference ${JSON.stringify(ref)} leads back to itself: no schema is at its end.`;
    reading.report("reference-cycle", { message, pointer: childPointer(node.pointer, "$ref"), instead: "Read as any value." });
  } else {
    draft.ref = target.pointer;
    reading.referenced.add(target.pointer);
  }
}

/**
 * Whether a chain of schemas that are references and nothing else comes to an end. Each link is looked at once, so that a long chain costs no
 * more than its length.
 */
function chainOf(reading: ParseContext, from: string, first: Node): "ends" | "cycles" {
  const walked = new Set<string>([from]);
  let current: Node | undefined = first;
  let verdict: "ends" | "cycles" = "ends";
  while (current !== undefined) {
    const known = reading.chains.get(current.pointer);
    if (known !== undefined || walked.has(current.pointer)) {
      verdict = known ?? "cycles";
      break;
    }
    walked.add(current.pointer);
    current = nextLink(reading, current);
  }
  walked.delete(from);
  for (const at of walked) reading.chains.set(at, verdict);
  return verdict;
}

function nextLink(reading: ParseContext, { value }: Node): Node | undefined {
  if (!isJsonObject(value)) return undefined;
  const ref = ownValue(value, "$ref");
  const alone = reading.rules.refSiblings === "ignored" || Object.keys(value).length === 1;
  return typeof ref === "string" && alone ? lookUp(reading, ref) : undefined;
}
