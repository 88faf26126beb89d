import { compact } from "../../util/compact.js";
import type { SpecEncoding, SpecMedia } from "../spec.js";
import { checkFields } from "./check-fields.js";
import {
  asPlainObject,
  flagProperty,
  itemsOf,
  type Node,
  namedEntriesOf,
  type ObjectNode,
  optionalFlag,
  property,
  stringProperty,
} from "./node.js";
import { type ParseContext, reportOnce } from "./parse-context.js";

type Encodings = Pick<SpecMedia, "parts" | "prefixParts" | "itemPart">;

/**
 * Parses the Encoding Objects of a media type or of an Encoding Object: by the name of the field,
 * or by position (OpenAPI 3.2, Encoding Usage and Restrictions). Unknown styles are ignored.
 */
export function parseEncodings(context: ParseContext, node: ObjectNode): Encodings {
  const parts = namedEntriesOf(context, property(node, "encoding")).flatMap((entry) => {
    const encoding = parseEncoding(context, entry);
    if (encoding === undefined) return [];
    const { prefixParts, itemPart, ...flat } = encoding;
    if (prefixParts !== undefined || itemPart !== undefined) {
      reportOnce(context, "not-supported", "Parts inside a part with a name are not supported", entry.pointer);
    }
    return [{ name: entry.key, ...flat }];
  });
  const byName = { parts: parts.length > 0 ? parts : undefined };
  if (!context.rules.sequentialMedia) return compact(byName);
  const prefix = itemsOf(context, property(node, "prefixEncoding")).map((item) => parseEncoding(context, item) ?? {});
  const item = property(node, "itemEncoding");
  if (parts.length > 0 && (prefix.length > 0 || item !== undefined)) {
    const message = '"encoding" has no effect beside "prefixEncoding" or "itemEncoding".';
    context.report("value-ignored", { message, pointer: `${node.pointer}/encoding` });
  }
  return compact({
    ...byName,
    prefixParts: prefix.length > 0 ? prefix : undefined,
    itemPart: item && parseEncoding(context, item),
  });
}

function parseEncoding(context: ParseContext, node: Node): SpecEncoding | undefined {
  const object = asPlainObject(context, node);
  if (object === undefined) return undefined;
  checkFields(context, "encoding", object);
  reportHeaders(context, object);
  return compact({
    contentType: stringProperty(context, object, "contentType"),
    style: styles.find((style) => style === property(object, "style")?.value),
    explode: optionalFlag(context, object, "explode"),
    allowReserved: flagProperty(context, object, "allowReserved") ? true : undefined,
    ...parseNested(context, object),
  });
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

/** Content-Type is not among them (OpenAPI 3.2, Encoding Object). */
function reportHeaders(context: ParseContext, object: ObjectNode): void {
  const headers = property(object, "headers");
  if (headers === undefined || namedEntriesOf(context, headers).every(({ key }) => key.toLowerCase() === "content-type")) return;
  reportOnce(context, "not-supported", "Headers of the parts of a multipart body are not supported", headers.pointer);
}

/** Parses the encodings inside a part. Only parts by position can be nested. */
function parseNested(context: ParseContext, object: ObjectNode): Pick<SpecEncoding, "prefixParts" | "itemPart"> {
  if (!context.rules.sequentialMedia) return {};
  const { parts, ...byPosition } = parseEncodings(context, object);
  if (parts !== undefined) {
    reportOnce(context, "not-supported", 'An "encoding" inside an "encoding" is not supported', `${object.pointer}/encoding`);
  }
  return byPosition;
}
