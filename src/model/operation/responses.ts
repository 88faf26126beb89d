import type { SpecMedia, SpecResponse } from "../../openapi/spec.js";
import type { OperationResponse, Property, ResponseContent, StatusPattern, Type } from "../model.js";
import type { ConvertSchema } from "./convert-schema.js";
import { decodingOf } from "./media-type.js";

/** Replies of an operation, sorted by status: those that count as success, and the others. */
export function buildResponses(
  responses: readonly SpecResponse[],
  convert: ConvertSchema,
): { readonly success: readonly OperationResponse[]; readonly errors: readonly OperationResponse[] } {
  const replies = responses
    .map((response) => buildResponse(response, convert))
    .sort((a, b) => statusOrder(a.status) - statusOrder(b.status));
  const definite = replies.filter((reply) => isSuccess(reply.status));
  const onlyDefault = definite.length === 0 && replies.some((reply) => reply.status === "default");
  const success = onlyDefault ? replies.filter((reply) => reply.status === "default") : definite;
  return { success, errors: replies.filter((reply) => !success.includes(reply)) };
}

function buildResponse(response: SpecResponse, convert: ConvertSchema): OperationResponse {
  return {
    status: statusPattern(response.status),
    doc: response.description === undefined || response.description === "" ? {} : { text: response.description },
    content: orderContent(response.content.map((media) => responseContent(media, convert))),
    headers: response.headers.map(
      ({ name, required, schema, description }): Property => ({
        name,
        type: convert(schema, "response"),
        required,
        limits: [],
        doc: description === undefined ? {} : { text: description },
        origin: response.origin,
      }),
    ),
    origin: response.origin,
  };
}

function responseContent(media: SpecMedia, convert: ConvertSchema): ResponseContent {
  const decoding = decodingOf(media.mediaType);
  return { mediaType: media.mediaType, decoding, type: contentType(media, decoding, convert) };
}

function contentType(media: SpecMedia, decoding: ResponseContent["decoding"], convert: ConvertSchema): Type {
  switch (decoding) {
    case "binary":
      return { kind: "binary" };
    case "text":
      return { kind: "scalar", scalar: "string" };
    case "json":
      return media.schema === undefined ? { kind: "unknown" } : convert(media.schema, "response");
    case "lines":
    case "events":
    case "sequence":
      return itemType(media, convert);
  }
}

/** The schema of a stream describes one item, unless it describes the whole as an array. */
function itemType(media: SpecMedia, convert: ConvertSchema): Type {
  const schema = media.itemSchema ?? media.schema;
  if (schema === undefined) return { kind: "unknown" };
  const type = convert(schema, "response");
  return media.itemSchema === undefined && type.kind === "array" ? type.items : type;
}

/** JSON first, then as the document has it; of several that read the same, the first. */
function orderContent(content: readonly ResponseContent[]): readonly ResponseContent[] {
  const ordered = [...content.filter(({ decoding }) => decoding === "json"), ...content.filter(({ decoding }) => decoding !== "json")];
  return [...new Map(ordered.reverse().map((entry) => [`${entry.decoding} ${JSON.stringify(entry.type)}`, entry])).values()].reverse();
}

function statusPattern(status: string): StatusPattern {
  switch (status) {
    case "1XX":
    case "2XX":
    case "3XX":
    case "4XX":
    case "5XX":
    case "default":
      return status;
    default:
      return Number(status);
  }
}

/** Exact statuses, then ranges by their first digit, then default. */
function statusOrder(status: StatusPattern): number {
  if (status === "default") return 10_000;
  return typeof status === "number" ? status : 1_000 * Number(status[0]);
}

function isSuccess(status: StatusPattern): boolean {
  if (status === "default") return false;
  return typeof status === "number" ? status < 400 : Number(status[0]) < 4;
}
