import type { SpecMedia, SpecResponse } from "../../openapi/spec.js";
import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Doc, OperationResponse, Property, ResponseContent, StatusPattern, Type } from "../model.js";
import { exampleOf } from "./body.js";
import { decodingOf } from "./media-type.js";
import { type StreamContext, type StreamItems, streamItems } from "./stream.js";

/** The responses of an operation, sorted by status. */
export interface BuiltResponses {
  readonly success: readonly OperationResponse[];
  readonly errors: readonly OperationResponse[];
}

/**
 * Builds the responses of an operation. A 2xx is a success. If there is none, declared redirects
 * are, such as that of a login page, and else `default` is, which describes errors as well.
 */
export function buildResponses(responses: readonly SpecResponse[], context: StreamContext): BuiltResponses {
  const sorted = responses
    .map((response) => buildResponse(response, context))
    .sort((a, b) => statusOrder(a.status) - statusOrder(b.status));
  const success = successOf(sorted);
  return { success, errors: sorted.filter((response) => !success.includes(response) || response.status === "default") };
}

function successOf(responses: readonly OperationResponse[]): readonly OperationResponse[] {
  const first = [isSuccess, isRedirect, isDefault].find((test) => responses.some(({ status }) => test(status)));
  return first === undefined ? [] : responses.filter(({ status }) => first(status));
}

function buildResponse(response: SpecResponse, context: StreamContext): OperationResponse {
  const { status, content, origin } = response;
  return {
    status: statusPattern(status),
    doc: responseDoc(response),
    content: preferredContent(content.map((media) => responseContent(media, context))),
    headers: headerProperties(response, (schema) => context.convert(schema, "response")),
    origin,
  };
}

/** Returns the description of a response. */
export function responseDoc({ summary, description }: SpecResponse): Doc {
  return compact({ summary: summary === "" ? undefined : summary, text: description === "" ? undefined : description });
}

/** Returns the headers of a response. */
export function headerProperties({ headers, origin }: SpecResponse, convert: (schema: SpecSchema) => Type): readonly Property[] {
  return headers.map(
    ({ name, required, schema, description }): Property => ({
      name,
      type: convert(schema),
      required,
      limits: [],
      doc: compact({ text: description }),
      origin,
    }),
  );
}

function responseContent(media: SpecMedia, context: StreamContext): ResponseContent {
  const decoding = decodingOf(media.mediaType);
  const { mediaType } = media;
  return compact({ mediaType, decoding, ...contentItems(media, decoding, context), example: exampleOf(media) });
}

function contentItems(media: SpecMedia, decoding: ResponseContent["decoding"], context: StreamContext): StreamItems {
  switch (decoding) {
    case "binary":
      reportParts(media, context);
      return { type: { kind: "binary" } };
    case "text":
      return { type: { kind: "scalar", scalar: "string" } };
    case "json":
      return { type: media.schema === undefined ? { kind: "unknown" } : context.convert(media.schema, "response") };
    case "lines":
    case "events":
    case "sequence":
      return streamItems(media, context);
  }
}

/** Reports that the client does not parse the parts of a response that the document describes. */
function reportParts({ mediaType, schema, itemSchema, prefixParts, itemPart }: SpecMedia, { report }: StreamContext): void {
  if ([itemSchema, prefixParts, itemPart].every((part) => part === undefined)) return;
  const message = `The parts of a response with ${mediaType} are not parsed.`;
  report("not-supported", { message, pointer: (itemSchema ?? schema)?.origin ?? "#", instead: "the response is bytes" });
}

/**
 * Puts JSON first. The other media types keep their order, also those that decode to the same type
 * as another: a server may send any of them.
 */
function preferredContent(content: readonly ResponseContent[]): readonly ResponseContent[] {
  const isJson = ({ decoding }: ResponseContent): boolean => decoding === "json";
  return [...content.filter(isJson), ...content.filter((entry) => !isJson(entry))];
}

/** Returns the status of a response of the document. */
export function statusPattern(status: string): StatusPattern {
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

/** Sorts exact statuses first, then ranges, then `default`. */
export function statusOrder(status: StatusPattern): number {
  if (status === "default") return 10_000;
  return typeof status === "number" ? status : 1_000 * Number(status[0]);
}

function isSuccess(status: StatusPattern): boolean {
  return typeof status === "number" ? status >= 200 && status <= 299 : status === "2XX";
}

function isRedirect(status: StatusPattern): boolean {
  return typeof status === "number" && status >= 300 && status <= 399;
}

function isDefault(status: StatusPattern): boolean {
  return status === "default";
}
