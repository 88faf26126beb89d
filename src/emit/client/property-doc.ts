import type { Doc, Limit, NamedType, Property, ValueDoc } from "../../model/model.js";
import { type Code, type DocTag, docComment } from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { docLines } from "./doc-lines.js";

/** Returns the doc comment of a property: the document's text, its values, limits and default. */
export function propertyDoc({ doc, values, limits, default: value }: Property): Code {
  return docComment([...docLines(doc), valuesText(values), limitText(limits.map(limitFact))], tagsOf(doc, value));
}

/** Returns the doc comment of a named type. Its name need not state the format. */
export function namedTypeDoc({ doc, type, values, limits = [], default: value, aliasOf }: NamedType): Code {
  if (aliasOf !== undefined) return docComment(docLines(doc), [{ tag: "deprecated", text: `Use ${aliasOf}.` }]);
  const format = type.kind === "scalar" && type.format !== undefined ? [`format \`${type.format}\``] : [];
  return docComment([...docLines(doc), valuesText(values), limitText([...format, ...limits.map(limitFact)])], tagsOf(doc, value));
}

function tagsOf({ deprecated }: Doc, value: Json | undefined): readonly DocTag[] {
  return [
    ...(value === undefined ? [] : [{ tag: "default" as const, text: JSON.stringify(value) }]),
    ...(deprecated === true ? [{ tag: "deprecated" as const }] : []),
  ];
}

/** A list of the values of an enum: ``- `1` (Active): It runs.`` */
function valuesText(values: readonly ValueDoc[] | undefined): string | undefined {
  return values?.map(valueLine).join("\n");
}

function valueLine({ value, name, text }: ValueDoc): string {
  const label = name === undefined ? "" : ` (${name})`;
  return `- \`${JSON.stringify(value)}\`${label}${text === undefined ? "" : `: ${text}`}`.replace(/\s+/g, " ");
}

/** `Minimum 1; pattern ^a.` Formats are left out, because they repeat the name of the property. */
function limitText(facts: readonly string[]): string | undefined {
  const text = facts.join("; ");
  return text === "" ? undefined : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function limitFact({ keyword, value }: Limit): string {
  const words = keyword.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return value === true ? words : `${words} \`${value}\``;
}
