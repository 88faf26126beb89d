import type { SpecMedia, SpecPart } from "../spec.js";
import { asObject, type Draft, entriesOf, flagMember, member, type Node, optionalFlag, textMember } from "./node.js";
import type { Reading } from "./parse-context.js";
import { readSchema } from "./schema.js";

/** `type/subtype` of RFC 9110, section 8.3.1, with wildcards, then parameters. */
const mediaTypePattern = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/s;

/** The entries of a `content` map, in document order. */
export function readContent(reading: Reading, node: Node | undefined): readonly SpecMedia[] {
  return entriesOf(reading, node).map((entry) => {
    if (!mediaTypePattern.test(entry.key)) {
      reading.report("media-type-invalid", { message: `${JSON.stringify(entry.key)} is not a media type.`, pointer: entry.at });
    }
    return readMedia(reading, entry.key, entry);
  });
}

function readMedia(reading: Reading, mediaType: string, node: Node): SpecMedia {
  const object = asObject(reading, node);
  const media: Draft<SpecMedia> = { mediaType: mediaType.toLowerCase() };
  const schema = object && member(object, "schema");
  const itemSchema = object && reading.rules.itemSchemas ? member(object, "itemSchema") : undefined;
  if (schema !== undefined) media.schema = readSchema(reading, schema);
  if (itemSchema !== undefined) media.itemSchema = readSchema(reading, itemSchema);
  const parts = readParts(reading, object && member(object, "encoding"));
  if (parts.length > 0) media.parts = parts;
  return media;
}

/** Encoding Objects by the name of a member; a style that no query has is passed over. */
function readParts(reading: Reading, node: Node | undefined): readonly SpecPart[] {
  return entriesOf(reading, node).flatMap((entry) => {
    const object = asObject(reading, entry);
    if (object === undefined) return [];
    const contentType = textMember(reading, object, "contentType");
    const style = styles.find((known) => known === member(object, "style")?.value);
    const explode = optionalFlag(reading, object, "explode");
    const part: SpecPart = {
      name: entry.key,
      ...(contentType === undefined ? {} : { contentType }),
      ...(style === undefined ? {} : { style }),
      ...(explode === undefined ? {} : { explode }),
      ...(flagMember(reading, object, "allowReserved") ? ({ allowReserved: true } as const) : {}),
    };
    return [part];
  });
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;
