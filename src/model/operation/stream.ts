import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecMedia } from "../../openapi/spec.js";
import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { EventKind, ResponseContent, Type } from "../model.js";
import { unionOf } from "../schema/combine.js";
import { resolve } from "../schema/context.js";
import type { ConvertSchema } from "./convert-schema.js";
import { type EventData, eventData, eventShapes, isEventSchema, isText, type Schemas } from "./event-schema.js";
import { decodingOf } from "./media-type.js";

/** What the content of a stream is built with. */
export interface StreamContext {
  readonly convert: ConvertSchema;
  readonly schemas: Schemas;
  readonly report: Report;
}

/** The items of a stream: their type, and the kinds of events if the document describes them. */
export type StreamItems = Pick<ResponseContent, "type" | "events">;

/** Returns the items of a response that is a stream. */
export function streamItems(media: SpecMedia, context: StreamContext): StreamItems {
  const isEvents = decodingOf(media.mediaType) === "events";
  reportWhole(media, context);
  const { item, isEvent } = itemOf(media, context.schemas);
  if (item === undefined) return { type: { kind: "unknown" } };
  if (!isEvents || !isEvent) return plainItems(item, item === media.schema, isEvents, context);
  if (isEventSchema(item, context.schemas)) return eventItems(item, context);
  reportEvent(item, "The schema of an event has other properties than the fields data, event, id and retry.", context);
  return { type: context.convert(item, "response") };
}

/**
 * Returns the schemas whose types the items of a stream have, so that the types are known to be
 * part of responses.
 */
export function streamSchemas(media: SpecMedia, schemas: Schemas): readonly SpecSchema[] {
  const { item, isEvent } = itemOf(media, schemas);
  if (item === undefined) return [];
  const isEvents = decodingOf(media.mediaType) === "events" && isEvent && isEventSchema(item, schemas);
  return isEvents ? eventShapes(item, schemas).flatMap((shape) => eventData(shape, schemas).schema ?? []) : [item];
}

/**
 * The schema of one item, and whether it describes an event rather than its data. `schema`
 * describes one item, unless it is an array of all items. Since OpenAPI 3.2, the items of such an
 * array are events.
 */
function itemOf({ schema, itemSchema, schemaOf }: SpecMedia, schemas: Schemas): { readonly item?: SpecSchema; readonly isEvent: boolean } {
  if (itemSchema !== undefined) return { item: itemSchema, isEvent: true };
  if (schema === undefined) return { isEvent: false };
  const items = resolve(schema, { schemas })?.items;
  if (items === undefined || typeof items === "boolean") return { item: schema, isEvent: false };
  return { item: items, isEvent: schemaOf === "stream" };
}

/**
 * A string as the schema of a whole stream is its text. So the data of events is not parsed, and
 * the type of other items, which are JSON, is unknown.
 */
function plainItems(item: SpecSchema, isWhole: boolean, isEvents: boolean, { convert, schemas }: StreamContext): StreamItems {
  const type = convert(item, "response");
  const target = resolve(item, { schemas });
  const isTextStream = isWhole && target?.types?.join() === "string" && target.json === undefined && isText(target);
  if (!isTextStream) return { type };
  return isEvents ? { type, events: [{ format: "text", type }] } : { type: { kind: "unknown" } };
}

function eventItems(item: SpecSchema, context: StreamContext): StreamItems {
  const events = eventShapes(item, context.schemas).map((shape): EventKind => {
    const data = eventData(shape, context.schemas);
    if (data.isMisplaced) reportEvent(data.schema ?? item, "The data of an event is not described as a string.", context);
    return compact({ names: shape.names, format: data.format, type: dataType(data, context) });
  });
  return { type: unionOf(events.map(({ type }) => type)), events };
}

function dataType({ schema }: EventData, { convert }: StreamContext): Type {
  return schema === undefined ? { kind: "unknown" } : convert(schema, "response");
}

function reportEvent({ origin }: SpecSchema, message: string, { report }: StreamContext): void {
  report("event-schema", { message, pointer: origin, instead: "the schema is read as that of JSON in the data" });
}

function reportWhole({ schema, itemSchema, schemaOf, mediaType }: SpecMedia, { schemas, report }: StreamContext): void {
  if (schemaOf !== "stream" || schema === undefined || itemSchema !== undefined) return;
  const target = resolve(schema, { schemas });
  if (target?.items !== undefined || target?.types?.join() === "string" || target?.types?.includes("array")) return;
  const message = `The schema of ${mediaType} is not an array of all items.`;
  report("stream-schema", { message, pointer: schema.origin, instead: "it is read as the schema of one item" });
}
