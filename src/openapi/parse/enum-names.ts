import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, ownValue } from "../../util/json-kind.js";
import type { SpecValueDoc } from "../spec-schema.js";
import type { ParseKeyword } from "./keywords.js";
import { reportKind } from "./node.js";

/**
 * Parses an extension that names or describes the values of the `enum` beside it: a list in the
 * order of the values, or an object by value.
 */
export function enumTexts(kind: "name" | "text"): ParseKeyword {
  return (context, { schema, node, parent }) => {
    const values = ownValue(parent.value, "enum");
    if (!isJsonArray(node.value) && !isJsonObject(node.value)) reportKind(context, node, "a list or an object");
    if (!isJsonArray(values)) return;
    const known = schema.valueDocs ?? [];
    schema.valueDocs = values.map((value, index): SpecValueDoc => {
      const doc = known[index] ?? { value };
      const text = textFor(node.value, value, index);
      return typeof text === "string" && text.trim() !== "" ? { ...doc, [kind]: text.trim() } : doc;
    });
  };
}

function textFor(texts: Json, value: Json, index: number): Json | undefined {
  if (isJsonArray(texts)) return texts[index];
  const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isJsonObject(texts) && isScalar ? ownValue(texts, String(value)) : undefined;
}
