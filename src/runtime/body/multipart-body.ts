import { RequestError } from "../core/errors.js";
import type { BlobPiece } from "../core/fetch.js";
import { isJsonType } from "../core/media-type.js";
import { isRecord, ownProperty } from "../core/objects.js";
import type { EncodeBody } from "../core/operation.js";
import { scalar } from "../parameters/parameter.js";
import { jsonOf } from "../parameters/path-style.js";

/**
 * Encodes `multipart/form-data` (RFC 7578). Throws {@link RequestError}.
 *
 * - Each property is a part, and each item of an array. An array with a JSON content type is one
 *   part.
 * - A Blob, a File and bytes are files, other objects are JSON, and all other values are text. Null
 *   and undefined are omitted.
 * - The document may state a content type for a property, or a style, like that of a query
 *   parameter, which applies to text. Names and values are not percent-encoded.
 *
 * It does not use FormData, because the platform turns every part with a content type into a file.
 */
export const multipartBody: EncodeBody = (value, parts) => {
  if (value instanceof FormData) return value;
  if (!isRecord(value)) throw new RequestError("the body must be an object or FormData");
  const boundary = boundaryText();
  const pieces: BlobPiece[] = [];
  const part = (...encoded: readonly BlobPiece[]): readonly BlobPiece[] => [
    `--${boundary}\r\nContent-Disposition: form-data; name="`,
    ...encoded,
    "\r\n",
  ];
  for (const [name, property] of Object.entries(value)) {
    // Parts are not percent-encoded, so that no character is reserved.
    const { contentType: type, style, allowReserved: _, ...options } = ownProperty(parts, name) ?? {};
    if (style && isFlat(property)) {
      for (const pair of style({ ...options, style, name }, property)) pieces.push(...part(...decodedPair(pair)));
      continue;
    }
    for (const item of Array.isArray(property) && !isJsonType(type) ? property : [property]) {
      if (item === undefined || item === null) continue;
      pieces.push(...part(...encodePart(name, item, type)));
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  return new Blob(pieces, { type: `multipart/form-data; boundary=${boundary}` });
};

/**
 * Whether a style can write a value: a scalar, or an array or object of scalars (RFC 6570, section
 * 2.3).
 */
function isFlat(value: unknown): boolean {
  if (isScalar(value)) return true;
  return (Array.isArray(value) || isRecord(value)) && Object.values(value).every(isScalar);
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** A random text that separates parts. */
export function boundaryText(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Encodes a part, beginning with its name. */
function encodePart(name: string, value: unknown, type: string | undefined): readonly BlobPiece[] {
  const blob = blobOf(value);
  if (blob) return [headers(name, fileType(blob, type), fileName(blob)), blob];
  if (isJsonType(type) || isRecord(value) || Array.isArray(value)) return [headers(name, type ?? "application/json"), jsonOf(name, value)];
  return [headers(name, type), scalar(value, name)];
}

/** Decodes a pair that a style wrote for a query: a part with its name and text. */
function decodedPair(pair: string): readonly BlobPiece[] {
  const end = pair.indexOf("=");
  return [headers(decodeURIComponent(pair.slice(0, end)), undefined), decodeURIComponent(pair.slice(end + 1))];
}

/** Returns bytes as a Blob; undefined for any other value. */
export function blobOf(value: unknown): Blob | undefined {
  if (value instanceof Blob) return value;
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new Blob([value as BlobPiece]) : undefined;
}

/** The declared type, unless it is a range or a list, which cannot be sent. */
export function fileType(blob: Blob, type = "*/*"): string {
  return (/[*,]/.test(type) ? blob.type : type) || "application/octet-stream";
}

/** The name of a File without its folders, because they describe the sender's machine. */
function fileName(blob: Blob): string {
  return blob instanceof File ? blob.name.replace(/^[\s\S]*[/\\]/, "") : "blob";
}

/**
 * Escapes quotes and line breaks as the HTML standard does (multipart/form-data encoding
 * algorithm).
 */
function headers(name: string, type: string | undefined, file?: string): string {
  const escapeQuotes = (text: string): string => text.replace(/["\r\n]/g, encodeURIComponent);
  const disposition = `${escapeQuotes(name)}"${file === undefined ? "" : `; filename="${escapeQuotes(file)}"`}\r\n`;
  return `${disposition}${type ? `Content-Type: ${type.replace(/[\r\n]+/g, " ")}\r\n` : ""}\r\n`;
}
