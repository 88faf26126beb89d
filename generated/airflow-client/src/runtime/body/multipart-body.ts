/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { isRecord } from "../core/objects.js";
import type { EncodeBody } from "../core/operation.js";
import { scalar } from "../parameters/parameter.js";
import { jsonOf } from "../parameters/path-style.js";

/**
 * `multipart/form-data` (RFC 7578): one part for each member, for each item of an array; a Blob, a File and bytes as a file, another object
 * as JSON with that content type, anything else as text; with a content type where the document names one, and the whole array as one part
 * where that is JSON. Null and undefined are left out. The platform's FormData would make a file of every part that has a type. Throws
 * {@link RequestError}.
 */
export const multipartBody: EncodeBody = (value, parts) => {
  if (value instanceof FormData) return value;
  if (!isRecord(value)) throw new RequestError("a multipart body is an object or FormData");
  const boundary = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const pieces: BlobPart[] = [];
  for (const [name, member] of Object.entries(value)) {
    const type = Object.hasOwn(parts, name) ? parts[name]?.contentType : undefined;
    for (const item of Array.isArray(member) && !isJson(type) ? member : [member]) {
      if (item !== undefined && item !== null)
        pieces.push(`--${boundary}\r\nContent-Disposition: form-data; name="`, ...partOf(name, item, type), "\r\n");
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  return new Blob(pieces, { type: `multipart/form-data; boundary=${boundary}` });
};

/** A part from its name on. */
function partOf(name: string, value: unknown, type: string | undefined): readonly BlobPart[] {
  const isBytes = value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  if (value instanceof Blob || isBytes) {
    const blob = value instanceof Blob ? value : new Blob([value as BlobPart]);
    return [
      head(
        name,
        fileName(blob),
        (type === undefined || type.includes("*") || type.includes(",") ? blob.type : type) || "application/octet-stream",
      ),
      blob,
    ];
  }
  if (isJson(type) || isRecord(value) || Array.isArray(value))
    return [head(name, undefined, type ?? "application/json"), jsonOf(name, value)];
  return [head(name, undefined, type), scalar(value, name)];
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /[/+]json\b/i.test(type);
}

/** The name of a File, without the folders of its sender's machine. */
function fileName(blob: Blob): string {
  return blob instanceof File ? blob.name.replace(/^.*[/\\]/s, "") : "blob";
}

/** Quotes and line ends as the HTML standard escapes them (multipart/form-data encoding algorithm). */
function head(name: string, file: string | undefined, type: string | undefined): string {
  const escaped = (text: string): string => text.replace(/["\r\n]/g, encodeURIComponent);
  const disposition = `${escaped(name)}"${file === undefined ? "" : `; filename="${escaped(file)}"`}\r\n`;
  return `${disposition}${type ? `Content-Type: ${type.replace(/[\r\n]+/g, " ")}\r\n` : ""}\r\n`;
}
