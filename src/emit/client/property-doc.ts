import type { Limit, Property, Type } from "../../model/model.js";
import { type Code, type DocTag, docComment } from "../../print/typescript/code.js";

/** The doc comment of a property: what the document says, its format and limits, its default. */
export function propertyDoc({ doc, type, limits, default: value }: Property): Code {
  const tags: readonly (DocTag | undefined)[] = [
    value === undefined ? undefined : { tag: "default", text: JSON.stringify(value) },
    doc.deprecated ? { tag: "deprecated" } : undefined,
  ];
  return docComment(
    [doc.summary, doc.text === doc.summary ? undefined : doc.text, limitText(formatOf(type), limits)],
    tags.filter((tag) => tag !== undefined),
  );
}

/** `date-time` where the type is a string of that format, or such a string or null. */
function formatOf(type: Type): string | undefined {
  if (type.kind === "scalar") return type.format;
  if (type.kind !== "union") return undefined;
  const others = type.members.filter(({ kind }) => kind !== "null");
  const [only] = others;
  return only !== undefined && others.length === 1 ? formatOf(only) : undefined;
}

function limitText(format: string | undefined, limits: readonly Limit[]): string | undefined {
  const facts = [...(format === undefined ? [] : [`format \`${format}\``]), ...limits.map(limitFact)];
  const text = facts.join("; ");
  return text === "" ? undefined : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function limitFact({ keyword, value }: Limit): string {
  const words = keyword.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return value === true ? words : `${words} \`${value}\``;
}
