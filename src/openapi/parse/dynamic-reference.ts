import { identities } from "./files.js";
import type { ParseKeyword } from "./keywords.js";
import { parseSchemaReference } from "./schema-reference.js";
import { reportUntyped } from "./untyped.js";

/**
 * Parses `$dynamicRef` (JSON Schema 2020-12, section 8.2.3.2). If only one schema has the anchor,
 * every scope leads to it, as with `$ref`. Otherwise it is reported.
 */
export const parseDynamicReference: ParseKeyword = (context, { schema, node, parent }) => {
  const { value: ref } = node;
  const isStatic = typeof ref === "string" && ref.startsWith("#") && identities(context).schemasByAnchor.get(ref.slice(1))?.length === 1;
  if (isStatic && !Object.hasOwn(parent.value, "$ref")) parseSchemaReference(context, parent, ref, schema);
  else reportUntyped(context, "$dynamicRef", node);
};
