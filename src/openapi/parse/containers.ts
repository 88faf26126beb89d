import { isJsonArray } from "../../util/json-kind.js";
import type { SpecSchema } from "../spec.js";
import type { ParseSubschema } from "./keywords.js";
import { allEntriesOf, type Builder, itemsOf, type Node, type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { withPropertyDescriptions } from "./shared-descriptions.js";

export function parseProperties(reading: ParseContext, parent: ObjectNode, draft: Builder<SpecSchema>, read: ParseSubschema): void {
  draft.properties = allEntriesOf(reading, property(parent, "properties")).map((entry) => ({
    name: entry.key,
    schema: withPropertyDescriptions(reading, parent, entry.key, read(entry)),
  }));
}

export function parsePatternProperties(reading: ParseContext, node: Node, draft: Builder<SpecSchema>, read: ParseSubschema): void {
  draft.patternProperties = allEntriesOf(reading, node).map(read);
}

/** `required` as a list of names. `required: true` on a property, which people write by mistake, is reported. */
export function parseRequired(reading: ParseContext, node: Node, draft: Builder<SpecSchema>): void {
  if (typeof node.value === "boolean") {
    reading.report("required-boolean", { message: `"required" is ${node.value}, where a list of names belongs.`, pointer: node.pointer });
    return;
  }
  const names = itemsOf(reading, node).map((item) => item.value);
  const texts = names.filter((name) => typeof name === "string");
  if (texts.length < names.length)
    reading.report("value-ignored", { message: '"required" has an entry that is not a name.', pointer: node.pointer });
  if (texts.length > 0) draft.required = [...new Set(texts)];
}

/** `additionalProperties`; `unevaluatedProperties` (JSON Schema 2020-12, section 11.3) only where the former is not there. */
export function parseAdditionalProperties(_reading: ParseContext, node: Node, draft: Builder<SpecSchema>, read: ParseSubschema): void {
  if (node.pointer.endsWith("/unevaluatedProperties") && draft.additionalProperties !== undefined) return;
  draft.additionalProperties = typeof node.value === "boolean" ? node.value : read(node);
}

/** `items` as a schema; a list of schemas, as JSON Schema had it before 2020, is read as `prefixItems`. */
export function parseItems(reading: ParseContext, node: Node, draft: Builder<SpecSchema>, read: ParseSubschema): void {
  if (isJsonArray(node.value)) {
    reading.report("items-list", { message: '"items" is a list of schemas, which is "prefixItems" since 2020.', pointer: node.pointer });
    draft.prefixItems = itemsOf(reading, node).map(read);
  } else {
    draft.items = typeof node.value === "boolean" ? node.value : read(node);
  }
}
