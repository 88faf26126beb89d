import { compact } from "../../util/compact.js";
import type { SpecInfo, SpecTag } from "../spec.js";
import { asPlainObject, flagProperty, itemsOf, type Node, type ObjectNode, objectProperty, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { parseRename } from "./rename.js";

/** Parses `info`. A missing title or version is reported and becomes empty. */
export function parseInfo(context: ParseContext, root: ObjectNode): SpecInfo {
  const info = objectProperty(context, root, "info");
  const title = info && stringProperty(context, info, "title");
  const version = info && stringProperty(context, info, "version");
  if (title === undefined || version === undefined) {
    const message = 'The document has no "info" with "title" and "version".';
    context.report("info-missing", { message, pointer: info?.pointer ?? "#" });
  }
  const description = info && stringProperty(context, info, "description");
  return compact({ title: title ?? "", version: version ?? "", description });
}

/** Parses the tags that the document declares. Tags without a name are ignored. */
export function parseTags(context: ParseContext, node: Node | undefined): readonly SpecTag[] {
  return itemsOf(context, node).flatMap((item) => {
    const object = asPlainObject(context, item);
    const name = object && stringProperty(context, object, "name");
    return object === undefined || name === undefined ? [] : [parseTag(context, object, name)];
  });
}

function parseTag(context: ParseContext, node: ObjectNode, name: string): SpecTag {
  return compact({
    name,
    description: stringProperty(context, node, "description"),
    rename: parseRename(context, node),
    deprecated: flagProperty(context, node, "deprecated") ? true : undefined,
  });
}
