import { isJsonArray } from "../../util/json-kind.js";
import type { SpecSchema } from "../spec.js";
import type { ReadSubschema } from "./keywords.js";
import { allEntriesOf, type Draft, itemsOf, member, type Node, type ObjectNode } from "./node.js";
import type { Reading } from "./parse-context.js";
import { withPropertyWords } from "./shared-descriptions.js";

export function readProperties(reading: Reading, parent: ObjectNode, draft: Draft<SpecSchema>, read: ReadSubschema): void {
  draft.properties = allEntriesOf(reading, member(parent, "properties")).map((entry) => ({
    name: entry.key,
    schema: withPropertyWords(reading, parent, entry.key, read(entry)),
  }));
}

export function readPatternProperties(reading: Reading, node: Node, draft: Draft<SpecSchema>, read: ReadSubschema): void {
  draft.patternProperties = allEntriesOf(reading, node).map(read);
}

/** `required` as a list of names. `required: true` on a property, which people write by mistake, is reported. */
export function readRequired(reading: Reading, node: Node, draft: Draft<SpecSchema>): void {
  if (typeof node.value === "boolean") {
    reading.report("required-boolean", { message: `"required" is ${node.value}, where a list of names belongs.`, pointer: node.at });
    return;
  }
  const names = itemsOf(reading, node).map((item) => item.value);
  const texts = names.filter((name) => typeof name === "string");
  if (texts.length < names.length)
    reading.report("value-ignored", { message: '"required" has an entry that is not a name.', pointer: node.at });
  if (texts.length > 0) draft.required = [...new Set(texts)];
}

/** `additionalProperties`; `unevaluatedProperties` (JSON Schema 2020-12, section 11.3) only where the former is not there. */
export function readAdditionalProperties(_reading: Reading, node: Node, draft: Draft<SpecSchema>, read: ReadSubschema): void {
  if (node.at.endsWith("/unevaluatedProperties") && draft.additionalProperties !== undefined) return;
  draft.additionalProperties = typeof node.value === "boolean" ? node.value : read(node);
}

/** `items` as a schema; a list of schemas, as JSON Schema had it before 2020, is read as `prefixItems`. */
export function readItems(reading: Reading, node: Node, draft: Draft<SpecSchema>, read: ReadSubschema): void {
  if (isJsonArray(node.value)) {
    reading.report("items-list", { message: '"items" is a list of schemas, which is "prefixItems" since 2020.', pointer: node.at });
    draft.prefixItems = itemsOf(reading, node).map(read);
  } else {
    draft.items = typeof node.value === "boolean" ? node.value : read(node);
  }
}
