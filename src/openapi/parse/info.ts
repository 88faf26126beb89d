import type { SpecInfo, SpecTag } from "../spec.js";
import { asObject, type Builder, flagProperty, itemsOf, type Node, type ObjectNode, objectProperty, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { parseRename } from "./rename.js";

/** Title and version; both are required, and what is missing is reported and empty. */
export function parseInfo(reading: ParseContext, root: ObjectNode): SpecInfo {
  const info = objectProperty(reading, root, "info");
  const title = info && stringProperty(reading, info, "title");
  const version = info && stringProperty(reading, info, "version");
  if (title === undefined || version === undefined) {
    reading.report("info-missing", { message: 'The document has no "info" with "title" and "version".', pointer: info?.pointer ?? "#" });
  }
  const description = info && stringProperty(reading, info, "description");
  return { title: title ?? "", version: version ?? "", ...(description !== undefined && { description }) };
}

/** The tags that the document declares. */
export function parseTags(reading: ParseContext, node: Node | undefined): readonly SpecTag[] {
  return itemsOf(reading, node).flatMap((item) => {
    const object = asObject(reading, item);
    const name = object && stringProperty(reading, object, "name");
    return object === undefined || name === undefined ? [] : [parseTag(reading, object, name)];
  });
}

function parseTag(reading: ParseContext, node: ObjectNode, name: string): SpecTag {
  const tag: Builder<SpecTag> = { name };
  const description = stringProperty(reading, node, "description");
  const rename = parseRename(reading, node);
  if (description !== undefined) tag.description = description;
  if (rename !== undefined) tag.rename = rename;
  if (flagProperty(reading, node, "deprecated")) tag.deprecated = true;
  return tag;
}
