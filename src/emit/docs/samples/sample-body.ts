import type { Body, BodyContent, Operation } from "../../../model/model.js";
import { RequestError } from "../../../runtime/core/errors.js";
import { isList } from "./sample-code.js";
import { type SampleValue, sampleBytes } from "./sample-value.js";

/** The body of a sample request, before it is written. */
export interface SampleBody {
  readonly content: BodyContent;
  /** The `content-type` header. That of a multipart body has a boundary besides. */
  readonly mediaType: string;
  readonly value: SampleValue;
}

type Values = Readonly<Record<string, SampleValue>>;

/** Returns the body for these params, as the runtime chooses it. Undefined if there is none. */
export function sampleBody({ body, params: { properties }, parameters }: Operation, params: Values): SampleBody | undefined {
  if (body === undefined) return undefined;
  const value = body.mode === "whole" ? wholeValue(params, parameters) : objectValue(body, properties, params);
  if (value === undefined && !body.required) return undefined;
  const content = chosenContent(body, params["contentType"]);
  if (value === undefined || content === undefined) throw new RequestError("the body is missing");
  return { content, mediaType: content.mediaType.includes("*") ? typeOf(value, content.mediaType) : content.mediaType, value };
}

function wholeValue(params: Values, parameters: Operation["parameters"]): SampleValue | undefined {
  return params[parameters.some(({ param }) => param === "body") ? "requestBody" : "body"];
}

/** The params that are not parameters. */
function objectValue({ required, shared, defaults }: Body, parameters: readonly { readonly name: string }[], params: Values) {
  const others = new Set(parameters.map(({ name }) => name).filter((name) => !shared.includes(name)));
  const entries = Object.entries(params).filter(([name]) => !others.has(name));
  return entries.length === 0 && !required ? undefined : { ...defaults, ...Object.fromEntries(entries) };
}

/** The media type that the sample names, or the first. */
function chosenContent({ content }: Body, contentType: SampleValue | undefined): BodyContent | undefined {
  return content.find(({ mediaType }) => mediaType === contentType) ?? content[0];
}

/** The media type that the client sends for a range such as `image/*`. */
function typeOf(value: SampleValue, range: string): string {
  if (range.startsWith("text/")) return "text/plain";
  if (typeof value === "string") return range.startsWith("application/") ? "application/octet-stream" : "text/plain";
  return value === sampleBytes ? "application/octet-stream" : "application/json";
}

/** Whether a value contains bytes, which neither JSON nor a form can represent. */
export function hasBytes(value: SampleValue): boolean {
  if (value === sampleBytes) return true;
  if (typeof value !== "object" || value === null) return false;
  return (isList(value) ? value : Object.values(value)).some(hasBytes);
}

/** Whether requests with the method have no body on any platform (Fetch, Request constructor). */
export function isBodiless({ method }: Operation): boolean {
  return method === "GET" || method === "HEAD";
}
