/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { FetchBody } from "../core/fetch.js";
import { essenceOf } from "../core/media-type.js";
import type { BodySpec, EncodeBody, PartSpecs } from "../core/operation.js";
import { isJsonValue } from "./json-value.js";

/** Sends the param `body` as the body. Throws {@link RequestError}. */
export const wholeBody: BodySpec["send"] = ({ body, method }, params, headers) =>
  body && encodeBody(body, method, params[body.param ?? "body"], headers, params["contentType"]);

/** Sends several params as the properties of the body. Throws {@link RequestError}. */
export const objectBody: BodySpec["send"] = ({ body, method }, params, headers) => {
  if (body === undefined) return undefined;
  const { not = [] } = body;
  const entries = Object.entries(params).filter(([name, value]) => value !== undefined && !not.includes(name));
  if (entries.length === 0 && !body.required) return undefined;
  const value: unknown = Object.assign(Object.create(null), body.defaults, Object.fromEntries(entries));
  return encodeBody(body, method, value, headers, params["contentType"]);
};

function encodeBody(
  { content, required }: BodySpec,
  method: string,
  value: unknown,
  headers: Headers,
  contentType: unknown,
): FetchBody | undefined {
  if (value === undefined) {
    if (required) throw new RequestError('parameter "body" is missing');
    return undefined;
  }
  if (bodilessMethods.test(method)) throw new RequestError(`fetch cannot send ${method} requests with a body`);
  const hasChoice = typeof contentType === "string" && Object.keys(content).length > 1;
  const requested = hasChoice ? contentType : headers.get("content-type");
  const [mediaType, encoder] = chooseEncoder(content, requested || typeOfBlob(value, content));
  const { encode, parts } = typeof encoder === "function" ? { encode: encoder, parts: {} } : encoder;
  const body = encode(value, parts);
  // The platform writes the header of a FormData, because only it knows the boundary.
  if (body instanceof FormData) headers.delete("content-type");
  else if (body instanceof Blob && body.type.startsWith("multipart/")) headers.set("content-type", body.type);
  else headers.set("content-type", mediaType.includes("*") ? typeOf(value, mediaType, headers.get("content-type")) : mediaType);
  return body;
}

/** Methods that `fetch` sends without a body only (Fetch standard, Request constructor). */
const bodilessMethods = /^(GET|HEAD)$/;

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

/** The type of a Blob, if the document declares it, and encodes it like the first media type. */
function typeOfBlob(value: unknown, content: BodySpec["content"]): string | null {
  const [first, ...others] = Object.entries(content);
  const isDeclared =
    value instanceof Blob &&
    others.some(([mediaType, encoder]) => essenceOf(mediaType) === essenceOf(value.type) && encoder === first?.[1]);
  return isDeclared ? value.type : null;
}

/**
 * The media type of a value for a range such as `image/*`, which is not a type that can be sent.
 */
function typeOf(value: unknown, range: string, requested: string | null): string {
  if (requested) return requested;
  if (value instanceof Blob && value.type) return value.type;
  if (range.startsWith("text/")) return "text/plain";
  if (typeof value === "string") return range.startsWith("application/") ? "application/octet-stream" : "text/plain";
  return isJsonValue(value) ? "application/json" : "application/octet-stream";
}
