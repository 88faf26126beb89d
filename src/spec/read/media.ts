import type { SpecMedia } from "../spec.js";
import { asObject, type Draft, entriesOf, member, type Node } from "./node.js";
import type { Reading } from "./reading.js";
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
  return media;
}
