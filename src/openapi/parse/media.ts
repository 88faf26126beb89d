import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { isJsonArray } from "../../util/json-kind.js";
import type { SpecMedia } from "../spec.js";
import { checkChildren, checkFields } from "./check-fields.js";
import { parseEncodings } from "./encoding.js";
import { parseExample } from "./example.js";
import { allEntriesOf, asPlainObject, type Entry, type Node, type ObjectNode, property } from "./node.js";
import { memoizeByPointer, type ParseContext, reportOnce } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseSchema } from "./schema.js";

/** `type/subtype` of RFC 9110, section 8.3.1, with wildcards, then parameters. */
const mediaTypePattern = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/s;

/** Parses `content`, in document order. A key that is not a media type is reported and kept. */
export function parseContent(context: ParseContext, node: Node | undefined): readonly SpecMedia[] {
  return allEntriesOf(context, node)
    .filter(isMediaType)
    .map((entry) => {
      if (!mediaTypePattern.test(entry.key)) {
        context.report("media-type-invalid", { message: `${JSON.stringify(entry.key)} is not a media type.`, pointer: entry.pointer });
      }
      return parseMediaType(context, entry);
    });
}

function parseMediaType(context: ParseContext, entry: Entry): SpecMedia {
  const object = mediaTypeObject(context, entry);
  const mediaType = entry.key.toLowerCase();
  if (object === undefined) return { mediaType };
  reportXml(context, mediaType, object);
  const isReference = object.pointer !== entry.pointer;
  const media = isReference
    ? memoizeByPointer(context.mediaTypes, object.pointer, () => parseMediaTypeObject(context, object))
    : parseMediaTypeObject(context, object);
  return { mediaType, ...withItems(context, mediaType, withPartStyles(context, mediaType, media), object.pointer) };
}

/**
 * Removes the styles of parts where they have no effect: in other multipart types, and before
 * OpenAPI 3.1 (section 4.8.15.1).
 */
function withPartStyles(context: ParseContext, mediaType: string, media: MediaTypeObject): MediaTypeObject {
  const { parts } = media;
  const isMultipart = mediaType.startsWith("multipart/");
  if (parts === undefined || !isMultipart || (context.rules.partStyles && /^multipart\/form-data\s*(;|$)/.test(mediaType))) return media;
  return { ...media, parts: parts.map(({ style: _style, explode: _explode, allowReserved: _allowReserved, ...part }) => part) };
}

/**
 * Some media types begin with `x-`, such as `x-world/x-vrml`, but no extension contains a slash.
 */
function isMediaType({ key }: Entry): boolean {
  return !key.startsWith("x-") || key.includes("/");
}

/** Reports once that a schema of XML has no effect, unless it describes text. */
function reportXml(context: ParseContext, mediaType: string, object: ObjectNode): void {
  if (!/[/+]xml\s*(;|$)/.test(mediaType)) return;
  const schema = property(object, "schema");
  const target = schema && resolveObject(context, schema, "schemas");
  if (schema === undefined || target === undefined || isText(property(target, "type")?.value)) return;
  reportOnce(context, "xml-as-text", "XML bodies are text, and their schemas have no effect", schema.pointer, "the type is string");
}

function isText(type: Json | undefined): boolean {
  const types = isJsonArray(type) ? type : [type];
  return types.includes("string") && types.every((each) => each === "string" || each === "null");
}

/** Sequential media types (OpenAPI 3.2, Sequential Media Types). */
const sequential =
  /^(application\/((x-)?(ndjson|jsonl|jsonlines|json-lines)|([\w.-]+\+)?json-seq)|text\/event-stream|multipart\/.*)\s*(;|$)/;

/**
 * Keeps the description of the items of a sequential media type. For all other media types,
 * `itemSchema` is reported and omitted.
 */
function withItems(context: ParseContext, mediaType: string, media: MediaTypeObject, pointer: string): MediaTypeObject {
  const { itemSchema, ...others } = media;
  if (sequential.test(mediaType)) {
    const isWhole = context.rules.sequentialMedia && media.schema !== undefined && !mediaType.startsWith("multipart/");
    return isWhole ? { ...media, schemaOf: "stream" } : media;
  }
  if (itemSchema === undefined) return media;
  const message = `"itemSchema" describes the items of a stream, and ${JSON.stringify(mediaType)} is not a stream of items.`;
  context.report("value-ignored", { message, pointer: `${pointer}/itemSchema` });
  return others;
}

type MediaTypeObject = Omit<SpecMedia, "mediaType">;

/** Since OpenAPI 3.2, a media type may be a reference to `components.mediaTypes`. */
function mediaTypeObject(context: ParseContext, entry: Entry): ObjectNode | undefined {
  return context.rules.mediaTypeReferences ? resolveObject(context, entry, "mediaTypes") : asPlainObject(context, entry);
}

function parseMediaTypeObject(context: ParseContext, object: ObjectNode): MediaTypeObject {
  checkFields(context, "mediaType", object);
  checkChildren(context, "example", object, "examples");
  const schema = property(object, "schema");
  const itemSchema = context.rules.itemSchemas ? property(object, "itemSchema") : undefined;
  return compact({
    schema: schema && parseSchema(context, schema),
    itemSchema: itemSchema && parseSchema(context, itemSchema),
    ...parseEncodings(context, object),
    example: parseExample(context, object),
  });
}
