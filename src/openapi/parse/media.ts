import type { SpecMedia, SpecPart } from "../spec.js";
import { asObject, type Builder, entriesOf, flagProperty, type Node, optionalFlag, property, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { parseSchema } from "./schema.js";

/** `type/subtype` of RFC 9110, section 8.3.1, with wildcards, then parameters. */
const mediaTypePattern = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/s;

/** The entries of a `content` map, in document order. */
export function parseContent(reading: ParseContext, node: Node | undefined): readonly SpecMedia[] {
  return entriesOf(reading, node).map((entry) => {
    if (!mediaTypePattern.test(entry.key)) {
      reading.report("media-type-invalid", { message: `${JSON.stringify(entry.key)} is not a media type.`, pointer: entry.pointer });
    }
    return parseMediaType(reading, entry.key, entry);
  });
}

function parseMediaType(reading: ParseContext, mediaType: string, node: Node): SpecMedia {
  const object = asObject(reading, node);
  const media: Builder<SpecMedia> = { mediaType: mediaType.toLowerCase() };
  const schema = object && property(object, "schema");
  const itemSchema = object && reading.rules.itemSchemas ? property(object, "itemSchema") : undefined;
  if (schema !== undefined) media.schema = parseSchema(reading, schema);
  if (itemSchema !== undefined) media.itemSchema = parseSchema(reading, itemSchema);
  const parts = parseParts(reading, object && property(object, "encoding"));
  if (parts.length > 0) media.parts = parts;
  return media;
}

/** Encoding Objects by the name of a member; a style that no query has is passed over. */
function parseParts(reading: ParseContext, node: Node | undefined): readonly SpecPart[] {
  return entriesOf(reading, node).flatMap((entry) => {
    const object = asObject(reading, entry);
    if (object === undefined) return [];
    const contentType = stringProperty(reading, object, "contentType");
    const style = styles.find((known) => known === property(object, "style")?.value);
    const explode = optionalFlag(reading, object, "explode");
    const part: SpecPart = {
      name: entry.key,
      ...(contentType === undefined ? {} : { contentType }),
      ...(style === undefined ? {} : { style }),
      ...(explode === undefined ? {} : { explode }),
      ...(flagProperty(reading, object, "allowReserved") ? ({ allowReserved: true } as const) : {}),
    };
    return [part];
  });
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;
