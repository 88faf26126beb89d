import { compact } from "../../util/compact.js";
import type { SpecInfo, SpecTag } from "../spec.js";
import { checkChild, checkFields } from "./check-fields.js";
import { asPlainObject, flagProperty, itemsOf, type Node, type ObjectNode, objectProperty, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { parseRename } from "./rename.js";

/** Parses `info`. A missing title or version is reported and becomes empty. */
export function parseInfo(context: ParseContext, root: ObjectNode): SpecInfo {
  const info = objectProperty(context, root, "info");
  if (info !== undefined) {
    checkFields(context, "info", info);
    checkChild(context, "contact", info, "contact");
    checkChild(context, "license", info, "license");
  }
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
  const tags = itemsOf(context, node).flatMap((item) => {
    const object = asPlainObject(context, item);
    const name = object && stringProperty(context, object, "name");
    return object === undefined || name === undefined ? [] : [parseTag(context, object, name)];
  });
  return tags.map((tag) => withValidParent(context, tag, tags, node?.pointer ?? "#/tags"));
}

/** Omits a parent that is not a tag, or is nested under the tag itself. Reports it. */
function withValidParent(context: ParseContext, tag: SpecTag, tags: readonly SpecTag[], pointer: string): SpecTag {
  const { parent, ...others } = tag;
  if (parent === undefined) return tag;
  const parents = new Map(tags.map(({ name, parent: next }) => [name, next]));
  const above = new Set([tag.name]);
  let current: string | undefined = parent;
  while (current !== undefined && parents.has(current) && !above.has(current)) {
    above.add(current);
    current = parents.get(current);
  }
  if (current === undefined) return tag;
  const problem = parents.has(current) ? "which leads back to itself" : `which leads to the unknown tag ${JSON.stringify(current)}`;
  const message = `The tag ${JSON.stringify(tag.name)} has the parent ${JSON.stringify(parent)}, ${problem}.`;
  context.report("value-ignored", { message, pointer });
  return others;
}

function parseTag(context: ParseContext, node: ObjectNode, name: string): SpecTag {
  checkFields(context, "tag", node);
  checkChild(context, "externalDocs", node, "externalDocs");
  return compact({
    name,
    summary: stringProperty(context, node, "summary"),
    description: stringProperty(context, node, "description"),
    parent: stringProperty(context, node, "parent"),
    kind: stringProperty(context, node, "kind"),
    rename: parseRename(context, node),
    deprecated: flagProperty(context, node, "deprecated") ? true : undefined,
  });
}
