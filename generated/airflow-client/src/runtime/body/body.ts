/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { essenceOf } from "../core/media-type.js";
import type { BodySpec, EncodeBody, PartSpecs } from "../core/operation.js";

/** Sends the param `body` as the body. Throws {@link RequestError}. */
export const wholeBody: BodySpec["send"] = ({ body }, params, headers) =>
  body && encodeBody(body, params[body.param ?? "body"], headers, params["contentType"]);

/** Sends several params as the properties of the body. Throws {@link RequestError}. */
export const objectBody: BodySpec["send"] = ({ body }, params, headers) => {
  if (body === undefined) return undefined;
  const { not = [] } = body;
  const entries = Object.entries(params).filter(([name, value]) => value !== undefined && !not.includes(name));
  if (entries.length === 0 && !body.required) return undefined;
  const value: unknown = Object.assign(Object.create(null), body.defaults, Object.fromEntries(entries));
  return encodeBody(body, value, headers, params["contentType"]);
};

function encodeBody({ content, required }: BodySpec, value: unknown, headers: Headers, contentType: unknown): BodyInit | undefined {
  if (value === undefined) {
    if (required) throw new RequestError('parameter "body" is missing');
    return undefined;
  }
  const hasChoice = typeof contentType === "string" && Object.keys(content).length > 1;
  const [mediaType, encoder] = chooseEncoder(content, hasChoice ? contentType : headers.get("content-type"));
  const { encode, parts } = typeof encoder === "function" ? { encode: encoder, parts: {} } : encoder;
  const body = encode(value, parts);
  // The platform writes the header of a FormData, because only it knows the boundary.
  if (body instanceof FormData) headers.delete("content-type");
  else if (body instanceof Blob && body.type.startsWith("multipart/")) headers.set("content-type", body.type);
  else headers.set("content-type", mediaType.includes("*") ? typeOf(value, headers.get("content-type")) : mediaType);
  return body;
}

type Encoder = EncodeBody | { readonly encode: EncodeBody; readonly parts: PartSpecs };

/**
 * Chooses among the declared media types: the one that the caller names, by the param `contentType`
 * or the header; else a range such as `image/*` if the caller names any; else the first.
 */
function chooseEncoder(content: BodySpec["content"], requested: string | null): readonly [mediaType: string, encoder: Encoder] {
  const entries = Object.entries(content);
  const [first] = entries;
  if (first === undefined) throw new RequestError("the operation declares no media type for its body");
  if (!requested) return first;
  const match = entries.find(([mediaType]) => essenceOf(mediaType) === essenceOf(requested));
  return match ? [requested, match[1]] : (entries.find(([mediaType]) => mediaType.includes("*")) ?? first);
}

/**
 * The media type of a value for a range such as `image/*`, which is not a type that can be sent.
 */
function typeOf(value: unknown, requested: string | null): string {
  return requested || (value instanceof Blob && value.type) || (typeof value === "string" ? "text/plain" : "application/octet-stream");
}
