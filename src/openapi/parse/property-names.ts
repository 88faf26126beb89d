import { isJsonArray, isJsonObject, ownValue } from "../../util/json-kind.js";
import type { ParseKeyword } from "./keywords.js";
import { lookUp, type Node } from "./look-up.js";
import type { ParseContext } from "./parse-context.js";
import { reportUntyped } from "./untyped.js";

/** Parses the names that an object may have, if they are listed. Other rules are reported. */
export const parsePropertyNames: ParseKeyword = (context, { schema, node }) => {
  const names = namesIn(context, node);
  if (names === undefined) reportUntyped(context, "propertyNames", node);
  else schema.propertyNames = names;
};

/** Returns the strings of `enum` or `const`, also of the schema that a reference leads to. */
function namesIn(context: ParseContext, node: Node): readonly string[] | undefined {
  const target = targetOf(context, node);
  if (target === undefined || !isJsonObject(target.value)) return undefined;
  const constant = ownValue(target.value, "const");
  const values = constant === undefined ? ownValue(target.value, "enum") : [constant];
  if (!isJsonArray(values)) return undefined;
  const names = values.filter((value) => typeof value === "string");
  return names.length === values.length && names.length > 0 ? [...new Set(names)] : undefined;
}

/** How many references may lead to the list of names. */
const maxReferences = 32;

function targetOf(context: ParseContext, start: Node): Node | undefined {
  let node: Node | undefined = start;
  for (let count = 0; count < maxReferences && node !== undefined; count += 1) {
    const ref = isJsonObject(node.value) ? ownValue(node.value, "$ref") : undefined;
    if (typeof ref !== "string") return node;
    node = lookUp(context, ref, node.pointer);
  }
  return undefined;
}
