import { compact } from "../../util/compact.js";
import type { SpecMedia, SpecPart } from "../spec.js";
import { parseExample } from "./example.js";
import { asPlainObject, type Entry, entriesOf, flagProperty, type Node, optionalFlag, property, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { parseSchema } from "./schema.js";

/** `type/subtype` of RFC 9110, section 8.3.1, with wildcards, then parameters. */
const mediaTypePattern = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/s;

/** Parses `content`, in document order. A key that is not a media type is reported and kept. */
export function parseContent(context: ParseContext, node: Node | undefined): readonly SpecMedia[] {
  return entriesOf(context, node).map((entry) => {
    if (!mediaTypePattern.test(entry.key)) {
      context.report("media-type-invalid", { message: `${JSON.stringify(entry.key)} is not a media type.`, pointer: entry.pointer });
    }
    return parseMediaType(context, entry);
  });
}

function parseMediaType(context: ParseContext, entry: Entry): SpecMedia {
  const object = asPlainObject(context, entry);
  const schema = object && property(object, "schema");
  const itemSchema = object && context.rules.itemSchemas ? property(object, "itemSchema") : undefined;
  const parts = parseParts(context, object && property(object, "encoding"));
  return compact({
    mediaType: entry.key.toLowerCase(),
    schema: schema && parseSchema(context, schema),
    itemSchema: itemSchema && parseSchema(context, itemSchema),
    parts: parts.length > 0 ? parts : undefined,
    example: object && parseExample(context, object),
  });
}

/** Parses Encoding Objects, by the name of the field. Unknown styles are ignored. */
function parseParts(context: ParseContext, node: Node | undefined): readonly SpecPart[] {
  return entriesOf(context, node).flatMap((entry) => {
    const object = asPlainObject(context, entry);
    if (object === undefined) return [];
    const part: SpecPart = compact({
      name: entry.key,
      contentType: stringProperty(context, object, "contentType"),
      style: styles.find((style) => style === property(object, "style")?.value),
      explode: optionalFlag(context, object, "explode"),
      allowReserved: flagProperty(context, object, "allowReserved") ? true : undefined,
    });
    return [part];
  });
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;
