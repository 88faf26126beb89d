import type { SpecSchema, SpecValueDoc } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { ValueDoc } from "../model.js";

/**
 * Returns what the document states about the values of an enum: by extensions beside `enum`, or by
 * title and description of the constants of `oneOf` or `anyOf`. Looks into arrays. Undefined if
 * there is nothing.
 */
export function valueDocsOf(schema: SpecSchema): readonly ValueDoc[] | undefined {
  const { valueDocs, items, oneOf, anyOf } = schema;
  if (valueDocs === undefined && items === undefined && oneOf === undefined && anyOf === undefined) return undefined;
  const docs = [...(valueDocs ?? []), ...(oneOf ?? []).flatMap(branchDocs), ...(anyOf ?? []).flatMap(branchDocs)].flatMap(valueDoc);
  if (docs.length > 0) return firstOfEach(docs);
  return typeof items === "object" ? valueDocsOf(items) : undefined;
}

/** The first of each value. The number 1 and the text "1" are different values. */
function firstOfEach(docs: readonly ValueDoc[]): readonly ValueDoc[] {
  const byValue = new Map<ValueDoc["value"], ValueDoc>();
  for (const doc of docs) if (!byValue.has(doc.value)) byValue.set(doc.value, doc);
  return [...byValue.values()];
}

/** A branch is a constant with a title, or an enum beside null. */
function branchDocs(branch: SpecSchema): readonly SpecValueDoc[] {
  const { const: constant, enum: values = [], valueDocs, title, description } = branch;
  const value = constant === undefined && values.length === 1 ? values[0] : constant?.value;
  if (value === undefined || valueDocs !== undefined) return valueDocs ?? [];
  return [{ value, ...compact({ name: title, text: description }) }];
}

/** A name that only repeats the value is left out. */
function valueDoc({ value, name, text }: SpecValueDoc): readonly ValueDoc[] {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
  const doc = compact({ value, name: name === String(value) || name === "" ? undefined : name, text: text === "" ? undefined : text });
  return doc.name === undefined && doc.text === undefined ? [] : [doc];
}
