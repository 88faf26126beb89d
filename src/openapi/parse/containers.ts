import { isJsonArray } from "../../util/json-kind.js";
import type { ParseKeyword } from "./keywords.js";
import { allEntriesOf, itemsOf } from "./node.js";
import { withPropertyDescription } from "./shared-descriptions.js";

export const parseProperties: ParseKeyword = (context, { schema, node, parent, parseSubschema }) => {
  schema.properties = allEntriesOf(context, node).map((entry) => ({
    name: entry.key,
    schema: withPropertyDescription(context, parent, entry.key, parseSubschema(entry)),
  }));
};

export const parsePatternProperties: ParseKeyword = (context, { schema, node, parseSubschema }) => {
  schema.patternProperties = allEntriesOf(context, node).map(parseSubschema);
};

/**
 * Parses a list of property names. Reports `required: true` on a property, which is a common
 * mistake.
 */
export const parseRequired: ParseKeyword = (context, { schema, node }) => {
  const { pointer, value } = node;
  if (typeof value === "boolean") {
    context.report("required-boolean", { message: `"required" is ${value}. In a schema, it must be an array of property names.`, pointer });
    return;
  }
  const items = itemsOf(context, node);
  const names = items.map((item) => item.value).filter((name) => typeof name === "string");
  if (names.length < items.length) {
    context.report("value-ignored", { message: '"required" has an item that is not a string.', pointer });
  }
  if (names.length > 0) schema.required = [...new Set(names)];
};

/** `additionalProperties` wins over `unevaluatedProperties` (JSON Schema 2020-12, section 11.3). */
export const parseAdditionalProperties: ParseKeyword = (_context, { schema, node, parent, parseSubschema }) => {
  const isOverridden = node.pointer.endsWith("/unevaluatedProperties") && Object.hasOwn(parent.value, "additionalProperties");
  if (!isOverridden) schema.additionalProperties = typeof node.value === "boolean" ? node.value : parseSubschema(node);
};

/**
 * Parses a schema. An array of schemas, as before JSON Schema 2020-12, is parsed as `prefixItems`.
 */
export const parseItems: ParseKeyword = (context, { schema, node, parseSubschema }) => {
  if (isJsonArray(node.value)) {
    const message = '"items" is an array. Since JSON Schema 2020-12, it must be a schema.';
    context.report("items-list", { message, pointer: node.pointer, instead: 'Read as "prefixItems".' });
    schema.prefixItems = itemsOf(context, node).map(parseSubschema);
  } else {
    schema.items = typeof node.value === "boolean" ? node.value : parseSubschema(node);
  }
};
