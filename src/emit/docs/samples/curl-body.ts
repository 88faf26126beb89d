import { visible } from "../../../print/markdown/visible.js";
import { formBody } from "../../../runtime/body/form-body.js";
import { RequestError } from "../../../runtime/core/errors.js";
import type { PartSpecs } from "../../../runtime/core/operation.js";
import { escapeUnits } from "../../../util/unprintable.js";
import { wireParts } from "../../shared/wire-parts.js";
import type { CurlOption } from "./curl-auth.js";
import { multipartOptions, sampleFile } from "./curl-multipart.js";
import { hasBytes, type SampleBody } from "./sample-body.js";
import { isList } from "./sample-code.js";
import { type SampleValue, sampleBytes } from "./sample-value.js";
import { pairWriter } from "./wire-operation.js";

/**
 * Returns the options with which curl sends a body. Throws a RequestError for a body that the
 * client refuses, or that no option can express.
 */
export function bodyOptions(body: SampleBody): readonly CurlOption[] {
  switch (body.content.encoding) {
    case "json":
      return [contentType(body), jsonOption(body.value)];
    case "form":
      return formOptions(body);
    case "multipart":
      return multipartOptions(body);
    case "lines":
      return [contentType(body), linesOption(body.value)];
    case "sequence":
    case "mixed":
      throw new RequestError("no option of curl expresses the body");
    case "any":
      return [contentType(body), isText(body.value) ? unchangedOption(body.value) : jsonOption(body.value)];
    case "text":
    case "binary":
      return [contentType(body), unchangedOption(body.value)];
  }
}

function isText(value: SampleValue): boolean {
  return typeof value === "string" || value === sampleBytes;
}

function contentType({ mediaType }: SampleBody): CurlOption {
  if (!/^[\x20-\x7E]*$/.test(mediaType)) throw new RequestError(`the media type ${JSON.stringify(mediaType)} is not valid`);
  return { flag: "-H", value: [`content-type: ${mediaType}`] };
}

function jsonOption(value: SampleValue): CurlOption {
  if (hasBytes(value)) throw new RequestError("JSON cannot represent bytes");
  const text = JSON.stringify(value);
  return { flag: "--data", value: [escapeInvisible(text.length > longestJsonLine ? JSON.stringify(value, undefined, 2) : text)] };
}

/** One line for each item. */
function linesOption(value: SampleValue): CurlOption {
  if (typeof value !== "object" || value === null || !isList(value)) return unchangedOption(value);
  if (hasBytes(value)) throw new RequestError("JSON cannot represent bytes");
  return { flag: "--data-binary", value: [value.map((item) => `${escapeInvisible(JSON.stringify(item))}\n`).join("")] };
}

/** Longer JSON has one property on each line. */
const longestJsonLine = 72;

/** Escapes what a page would show in another way. In JSON, such characters are only in strings. */
function escapeInvisible(json: string): string {
  return [...json].map((character) => (visible(character) === character ? character : escapeUnits(character))).join("");
}

/** One option for each field. They are already encoded, so that curl has to join them only. */
function formOptions(body: SampleBody): readonly CurlOption[] {
  const { mediaType, value } = body;
  if (hasBytes(value)) throw new RequestError("a form cannot contain bytes");
  const text = formBody(value, partSpecs(body));
  if (typeof text !== "string") throw new RequestError("the form is not text");
  const header = mediaType === curlsFormType ? [] : [contentType(body)];
  if (typeof value === "string") return [...header, { flag: "--data-raw", value: [text] }];
  return [...header, ...text.split("&").map((pair): CurlOption => ({ flag: "--data", value: [pair] }))];
}

/** The media type that curl sends by default. */
const curlsFormType = "application/x-www-form-urlencoded";

function partSpecs({ content }: SampleBody): PartSpecs {
  return Object.fromEntries(
    wireParts(content).map(({ name, style, ...options }) => [
      name,
      style === undefined ? options : { ...options, style: pairWriter(style) },
    ]),
  );
}

/** Text as it is: `--data` alone would read the file that text after `@` names. */
function unchangedOption(value: SampleValue): CurlOption {
  if (value === sampleBytes) return { flag: "--data-binary", value: [`@${sampleFile}`] };
  if (typeof value === "object") throw new RequestError("the body is not text");
  return { flag: "--data-raw", value: [String(value)] };
}
