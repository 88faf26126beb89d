import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecEncoding, SpecMedia } from "../../openapi/spec.js";
import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { BodyContent, PartPositions, PositionalPart, ResponseContent, Type } from "../model.js";
import { resolve } from "../schema/context.js";
import type { ConvertSchema } from "./convert-schema.js";
import type { Schemas } from "./event-schema.js";
import { decodingOf, encodingOf } from "./media-type.js";

/** What the body of a sequential media type is built with. */
export interface SequenceContext {
  readonly convert: ConvertSchema;
  /** The named schemas of the document, by pointer. */
  readonly schemas: Schemas;
  readonly report: Report;
}

export type SequenceContent = Pick<BodyContent, "encoding" | "type" | "positions">;

/**
 * Returns the body of a sequential media type whose items the document describes: the caller passes
 * an array. Undefined for all other bodies.
 */
export function sequenceContent(media: SpecMedia, context: SequenceContext): SequenceContent | undefined {
  const type = itemsType(media, context);
  const isPositional = encodingOf(media.mediaType) === "multipart" && (type !== undefined || hasPositions(media));
  if (isPositional) return mixedContent(media, type ?? { kind: "array", items: { kind: "unknown" } }, context);
  const decoding = decodingOf(media.mediaType);
  if (type === undefined) return isTextStream(media, context) ? textContent(decoding) : undefined;
  switch (decoding) {
    case "lines":
      return { encoding: "lines", type: orBytes(type) };
    case "sequence":
      return { encoding: "sequence", type: orBytes(type) };
    case "events":
      reportEvents(media, context);
      return undefined;
    default:
      return undefined;
  }
}

/**
 * Returns the schemas of what callers pass, so that their types are known to be part of requests.
 */
export function requestSchemasOf({ schema, itemSchema }: SpecMedia): readonly SpecSchema[] {
  return [schema, itemSchema].filter((part) => part !== undefined);
}

/** Whether the schema of the whole stream is a string: its text. */
function isTextStream({ schema }: SpecMedia, { schemas }: SequenceContext): boolean {
  const target = schema && resolve(schema, { schemas });
  return target?.types?.join() === "string" && target.binary === undefined;
}

function textContent(decoding: ResponseContent["decoding"]): SequenceContent | undefined {
  const isJson = decoding === "lines" || decoding === "sequence";
  return isJson ? { encoding: "text", type: orBytes({ kind: "scalar", scalar: "string" }) } : undefined;
}

/** The type of all items; undefined if the document does not describe an array. */
function itemsType({ schema, itemSchema }: SpecMedia, { convert, schemas }: SequenceContext): Type | undefined {
  if (itemSchema !== undefined) return { kind: "array", items: convert(itemSchema, "request") };
  const target = schema && resolve(schema, { schemas });
  const isArray = target?.types?.includes("array") ?? (target?.items !== undefined || target?.prefixItems !== undefined);
  return schema !== undefined && isArray ? convert(schema, "request") : undefined;
}

/** Callers may also pass the encoded body. */
function orBytes(type: Type): Type {
  return { kind: "union", members: [type, { kind: "binary", body: true }] };
}

function hasPositions({ prefixParts, itemPart }: SpecMedia): boolean {
  return prefixParts !== undefined || itemPart !== undefined;
}

function mixedContent(media: SpecMedia, type: Type, { report }: SequenceContext): SequenceContent {
  const { mediaType, prefixParts, itemPart } = media;
  if (/^multipart\/form-data\s*(;|$)/.test(mediaType)) {
    const message = `Parts of ${mediaType} that are described by their position have no names.`;
    report("not-supported", { message, pointer: originOf(media), instead: "the parts are sent without names" });
  }
  return { encoding: "mixed", type, ...compact({ positions: positionsOf({ ...compact({ prefixParts, itemPart }) }) }) };
}

function positionsOf({ prefixParts = [], itemPart }: Pick<SpecEncoding, "prefixParts" | "itemPart">): PartPositions | undefined {
  if (prefixParts.length === 0 && itemPart === undefined) return undefined;
  return compact({ prefix: prefixParts.map(positionalPart), item: itemPart && positionalPart(itemPart) });
}

function positionalPart(encoding: SpecEncoding): PositionalPart {
  return compact({ contentType: encoding.contentType, positions: positionsOf(encoding) });
}

function reportEvents(media: SpecMedia, { report }: SequenceContext): void {
  const message = "Server-sent events in a request are not encoded.";
  report("not-supported", { message, pointer: originOf(media), instead: "the body is text" });
}

function originOf({ schema, itemSchema }: SpecMedia): string {
  return (itemSchema ?? schema)?.origin ?? "#";
}
