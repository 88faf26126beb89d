import type { Limit, Property } from "../../model/model.js";
import { type Code, type DocTag, docComment } from "../../print/typescript/code.js";
import { docLines } from "./doc-lines.js";

/** Returns the doc comment of a property: the document's text, its limits, its default. */
export function propertyDoc({ doc, limits, default: value }: Property): Code {
  const tags: readonly (DocTag | undefined)[] = [
    value === undefined ? undefined : { tag: "default", text: JSON.stringify(value) },
    doc.deprecated ? { tag: "deprecated" } : undefined,
  ];
  return docComment(
    [...docLines(doc), limitText(limits)],
    tags.filter((tag) => tag !== undefined),
  );
}

/** `Minimum 1; pattern ^a.` Formats are left out, because they repeat the name of the property. */
function limitText(limits: readonly Limit[]): string | undefined {
  const text = limits.map(limitFact).join("; ");
  return text === "" ? undefined : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function limitFact({ keyword, value }: Limit): string {
  const words = keyword.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return value === true ? words : `${words} \`${value}\``;
}
