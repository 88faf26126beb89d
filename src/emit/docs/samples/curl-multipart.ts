import { RequestError } from "../../../runtime/core/errors.js";
import { isJsonType } from "../../../runtime/core/media-type.js";
import { scalar } from "../../../runtime/parameters/parameter.js";
import { wireParts } from "../../shared/wire-parts.js";
import type { CurlOption } from "./curl-auth.js";
import { hasBytes, type SampleBody } from "./sample-body.js";
import { isList } from "./sample-code.js";
import { type SampleValue, sampleBytes } from "./sample-value.js";
import { pairWriter } from "./wire-operation.js";

/** The file whose bytes a sample sends. */
export const sampleFile = "file";

/**
 * Returns one option for each part of a multipart body, which has the parts that the client sends.
 * Throws a RequestError for a part that no option can express.
 */
export function multipartOptions({ content, value }: SampleBody): readonly CurlOption[] {
  if (typeof value !== "object" || value === null || isList(value)) throw new RequestError("the body must be an object");
  const parts = new Map(wireParts(content).map((part) => [part.name, part]));
  const options = Object.entries(value).flatMap(([name, property]) => {
    const { contentType: type, style, ...spec } = parts.get(name) ?? {};
    if (style !== undefined) return pairWriter(style)({ ...spec, name, style: pairWriter(style) }, property).map(styledOption);
    return itemsOf(property, type).map((item) => partOption(name, item, type));
  });
  return options.length === 0 ? emptyBody : options;
}

/** The parts of a property: one, or one for each item. */
function itemsOf(value: SampleValue, type: string | undefined): readonly SampleValue[] {
  const items: readonly SampleValue[] = typeof value === "object" && value !== null && isList(value) && !isJsonType(type) ? value : [value];
  return items.filter((item) => item !== null);
}

/** Curl cannot write a multipart body without parts, which is only its end. */
const emptyBody: readonly CurlOption[] = [
  { flag: "-H", value: ["content-type: multipart/form-data; boundary=end"] },
  { flag: "--data", value: ["--end--"] },
];

function partOption(name: string, value: SampleValue, type: string | undefined): CurlOption {
  if (name === "" || name.includes("=")) throw new RequestError(`curl cannot send a part named ${JSON.stringify(name)}`);
  if (value === sampleBytes) return { flag: "-F", value: [`${name}=@${sampleFile}${typeSuffix(fileType(type))}`] };
  if (typeof value === "object" || isJsonType(type)) {
    if (hasBytes(value)) throw new RequestError("JSON cannot represent bytes");
    return typedOption(name, JSON.stringify(value), type ?? "application/json");
  }
  const text = scalar(value, name);
  return type === undefined ? { flag: "--form-string", value: [`${name}=${text}`] } : typedOption(name, text, type);
}

/** A part that a style wrote like a pair of a query, which is percent-encoded. */
function styledOption(pair: string): CurlOption {
  const end = pair.indexOf("=");
  const [name, text] = [pair.slice(0, end), pair.slice(end + 1)].map(decodeURIComponent);
  return partOption(name ?? "", text ?? "", undefined);
}

function typedOption(name: string, text: string, type: string): CurlOption {
  return { flag: "-F", value: [`${name}=${isPlainContent.test(text) ? text : quoted(text)}${typeSuffix(type)}`] };
}

/**
 * Content that curl does not interpret. It reads a file after `@` and `<`, begins a nested body
 * with `(`, ends the content at `;`, and removes spaces around it.
 */
const isPlainContent = /^[^\s"@<(;](?:[^;]*[^\s;])?$/;

/** Content between quotes, in which curl interprets only backslashes and quotes. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** A range, or a list, is not a type that can be sent, and curl chooses the type of a file. */
function fileType(type: string | undefined): string | undefined {
  return type === undefined || /[*,]/.test(type) ? undefined : type;
}

/**
 * `;type=text/csv`. A further parameter could be one of curl's own, such as `headers=@file`, which
 * would send a file of the reader.
 */
function typeSuffix(type: string | undefined): string {
  if (type === undefined) return "";
  if (/^[\w.+-]+\/[\w.+-]+(?:; ?(?:charset|version|profile)=[\w.+-]+)*$/i.test(type)) return `;type=${type}`;
  throw new RequestError(`curl cannot send a part of the type ${JSON.stringify(type)}`);
}
