import { RequestError } from "../core/errors.js";
import { isJsonType } from "../core/media-type.js";
import { isRecord, ownProperty } from "../core/objects.js";
import type { EncodeBody } from "../core/operation.js";
import { form } from "../parameters/pair-style.js";
import { jsonOf } from "../parameters/path-style.js";

/**
 * Encodes `application/x-www-form-urlencoded`: each property like a query parameter of style form,
 * exploded, and objects as JSON, also in arrays, unless the document states another encoding.
 * Throws {@link RequestError}.
 */
export const formBody: EncodeBody = (value, parts) => {
  if (typeof value === "string" || value instanceof URLSearchParams) return value;
  if (!isRecord(value)) throw new RequestError("the body must be an object, a string or URLSearchParams");
  return Object.entries(value)
    .flatMap(([name, property]) => {
      if (property === undefined) return [];
      const part = ownProperty(parts, name);
      const spec = { style: form, ...part, name };
      const isDocument = isJsonType(part?.contentType) || (isRecord(property) && !part?.style);
      return spec.style(spec, isDocument ? jsonOf(name, property) : withJsonItems(name, property));
    })
    .join("&");
};

/** Writes the objects and arrays in an array as JSON (OpenAPI 3.1, section 4.8.15.1). */
function withJsonItems(name: string, value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => (isRecord(item) || Array.isArray(item) ? jsonOf(name, item) : item)) : value;
}
