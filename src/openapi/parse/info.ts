import type { SpecInfo, SpecTag } from "../spec.js";
import { asObject, type Draft, flagMember, itemsOf, type Node, type ObjectNode, objectMember, textMember } from "./node.js";
import type { Reading } from "./parse-context.js";
import { readRename } from "./rename.js";

/** Title and version; both are required, and what is missing is reported and empty. */
export function readInfo(reading: Reading, root: ObjectNode): SpecInfo {
  const info = objectMember(reading, root, "info");
  const title = info && textMember(reading, info, "title");
  const version = info && textMember(reading, info, "version");
  if (title === undefined || version === undefined) {
    reading.report("info-missing", { message: 'The document has no "info" with "title" and "version".', pointer: info?.at ?? "#" });
  }
  const description = info && textMember(reading, info, "description");
  return { title: title ?? "", version: version ?? "", ...(description !== undefined && { description }) };
}

/** The tags that the document declares. */
export function readTags(reading: Reading, node: Node | undefined): readonly SpecTag[] {
  return itemsOf(reading, node).flatMap((item) => {
    const object = asObject(reading, item);
    const name = object && textMember(reading, object, "name");
    return object === undefined || name === undefined ? [] : [readTag(reading, object, name)];
  });
}

function readTag(reading: Reading, node: ObjectNode, name: string): SpecTag {
  const tag: Draft<SpecTag> = { name };
  const description = textMember(reading, node, "description");
  const rename = readRename(reading, node);
  if (description !== undefined) tag.description = description;
  if (rename !== undefined) tag.rename = rename;
  if (flagMember(reading, node, "deprecated")) tag.deprecated = true;
  return tag;
}
