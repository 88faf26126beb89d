import { RequestError } from "../core/errors.js";
import type { BlobPiece } from "../core/fetch.js";
import { isJsonType } from "../core/media-type.js";
import { isRecord, ownProperty } from "../core/objects.js";
import type { EncodeBody, PartSpec, PartSpecs } from "../core/operation.js";
import { scalar } from "../parameters/parameter.js";
import { jsonOf } from "../parameters/path-style.js";
import { blobOf, boundaryText, fileType } from "./multipart-body.js";

/**
 * Encodes a multipart body without names, such as `multipart/mixed` (RFC 2046, 5.1): one part for
 * each item of an array. Sends a Blob unchanged. Throws {@link RequestError}.
 *
 * The key of a part is its position, `*` for all further parts, and empty for the body itself.
 */
export const mixedBody: EncodeBody = (value, parts) => {
  if (value instanceof Blob) return value;
  if (!Array.isArray(value)) throw new RequestError("the body must be an array or a Blob");
  return partsOf(value, parts);
};

function partsOf(items: readonly unknown[], parts: PartSpecs): Blob {
  const boundary = boundaryText();
  const pieces = items.flatMap((item, index): BlobPiece[] => {
    const spec = ownProperty(parts, String(index)) ?? ownProperty(parts, "*") ?? {};
    const [type, content] = encodePart(item, String(index), spec);
    return [`--${boundary}\r\nContent-Type: ${type.replace(/[\r\n]+/g, " ")}\r\n\r\n`, content, "\r\n"];
  });
  const type = ownProperty(parts, "")?.contentType ?? "multipart/mixed";
  return new Blob([...pieces, `--${boundary}--\r\n`], { type: `${type}; boundary=${boundary}` });
}

/** The types of OpenAPI 3.2, Encoding Object: text, JSON, bytes. */
function encodePart(value: unknown, name: string, { contentType, parts }: PartSpec): readonly [type: string, content: BlobPiece] {
  const blob = blobOf(value);
  if (blob) return [fileType(blob, contentType), blob];
  const type = firstType(contentType);
  if (Array.isArray(value) && type?.startsWith("multipart/")) {
    const nested = partsOf(value, { ...parts, "": { contentType: type } });
    return [nested.type, nested];
  }
  if (isJsonType(type) || isRecord(value) || Array.isArray(value)) return [type ?? "application/json", jsonOf(name, value)];
  return [type ?? "text/plain", scalar(value, name)];
}

/**
 * Of several types, the first that is not a range. To send another one, the caller passes a Blob.
 */
function firstType(types = ""): string | undefined {
  return types
    .split(",")
    .map((type) => type.trim())
    .find((type) => type !== "" && !type.includes("*"));
}
