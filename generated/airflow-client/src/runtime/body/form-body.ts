/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { isRecord } from "../core/objects.js";
import type { EncodeBody } from "../core/operation.js";
import { form } from "../parameters/pair-style.js";
import { jsonOf } from "../parameters/path-style.js";

/**
 * `application/x-www-form-urlencoded`: every member as a query parameter of style form, exploded, unless the document says otherwise; an
 * object as JSON. Throws {@link RequestError}.
 */
export const formBody: EncodeBody = (value, parts) => {
  if (typeof value === "string" || value instanceof URLSearchParams) return value;
  if (!isRecord(value)) throw new RequestError("a form is an object");
  return Object.entries(value)
    .flatMap(([name, member]) => {
      if (member === undefined) return [];
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      const spec = { style: form, ...part, name };
      const isDocument = part?.contentType?.includes("json") || (isRecord(member) && !part?.style);
      return spec.style(spec, isDocument ? jsonOf(name, member) : member);
    })
    .join("&");
};
