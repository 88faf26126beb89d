import type { SpecBody, SpecMedia } from "../../openapi/spec.js";
import { compact } from "../../util/compact.js";
import type { Type, WebhookContent, WebhookPayload } from "../model.js";
import { exampleOf } from "../operation/body.js";
import { encodingOf } from "../operation/media-type.js";
import type { OperationContext } from "../operation/operation.js";

/** Builds the body of a webhook as its receiver reads it. */
export function buildPayload({ content, description, origin }: SpecBody, required: boolean, context: OperationContext): WebhookPayload {
  const all = content.map((media) => payloadContent(media, context));
  const isJson = ({ mediaType }: WebhookContent): boolean => encodingOf(mediaType) === "json";
  return {
    required,
    doc: compact({ text: description === "" ? undefined : description }),
    content: [...all.filter(isJson), ...all.filter((media) => !isJson(media))],
    origin,
  };
}

function payloadContent(media: SpecMedia, context: OperationContext): WebhookContent {
  return { mediaType: media.mediaType, type: payloadType(media, context), ...compact({ example: exampleOf(media) }) };
}

/** The type of the body after the receiver has parsed it. */
function payloadType(media: SpecMedia, { convert, report }: OperationContext): Type {
  const { mediaType, schema, itemSchema } = media;
  if (itemSchema !== undefined) {
    const message = `Streams of ${mediaType} in webhooks and callbacks are not supported.`;
    report("not-supported", { message, pointer: itemSchema.origin, instead: "The payload is any value." });
    return { kind: "unknown" };
  }
  switch (encodingOf(mediaType)) {
    case "text":
      return { kind: "scalar", scalar: "string" };
    case "json":
    case "form":
    case "multipart":
      return schema === undefined ? { kind: "unknown" } : convert(schema, "response");
    default:
      return { kind: "binary" };
  }
}
