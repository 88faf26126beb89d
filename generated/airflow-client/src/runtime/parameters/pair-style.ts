/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { definedEntries, isRecord } from "../core/objects.js";
import type { PairStyle, Parameter } from "../core/operation.js";
import { encode, pairs, scalar } from "./parameter.js";
import { jsonOf } from "./path-style.js";

/** What has no default: objects, arrays in one pair, reserved characters left as they are. */
export const form: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? true, ",");

/** Items with spaces between them, in one pair. */
export const spaceDelimited: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? false, "%20");

/** Items with `|` between them, in one pair. */
export const pipeDelimited: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? false, "%7C");

/** `name[member]=value`. OpenAPI gives a meaning to one level only; further levels and arrays are written as most servers read them. */
export const deepObject: PairStyle = (spec, value) => deepPairs(encoding(spec), spec.name, value, 0);

/** A parameter whose `content` is JSON. */
export const jsonPair: PairStyle = ({ name }, value) => (value === undefined ? [] : [`${encode(name)}=${encode(jsonOf(name, value))}`]);

/** The members of an object as the whole query, those that are objects as JSON: `in: querystring` of OpenAPI 3.2 with a form as its `content`. */
export const formQuery: PairStyle = ({ name }, value) => {
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) throw new RequestError(`parameter ${name} must be an object`);
  return definedEntries(value).flatMap(([member, item]) => pairs(member, isRecord(item) ? jsonOf(member, item) : item));
};

/** JSON as the whole query. */
export const jsonQuery: PairStyle = ({ name }, value) => (value === undefined ? [] : [encode(jsonOf(name, value))]);

/** Cookies as they are, in the style of OpenAPI 3.2: nothing is encoded. */
export const cookie: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? true, ",", plain);

type Encode = (text: string) => string;

function delimited(
  spec: Parameter<PairStyle>,
  value: unknown,
  explode: boolean,
  separator: string,
  code: Encode = encoding(spec),
): string[] {
  const { name } = spec;
  const key = code === plain ? name : encode(name);
  const text = (item: unknown): string => code(scalar(item, name));
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => `${key}=${text(item)}`);
    return value.length === 0 ? [] : [`${key}=${value.map(text).join(separator)}`];
  }
  if (!isRecord(value)) return [`${key}=${text(value)}`];
  const entries = definedEntries(value);
  if (explode) return entries.map(([member, item]) => `${code === plain ? member : encode(scalar(member, name))}=${text(item)}`);
  return entries.length === 0 ? [] : [`${key}=${entries.flat().map(text).join(separator)}`];
}

/** Deeper than any server reads; a cycle ends here. */
const deepest = 16;

function deepPairs(code: Encode, key: string, value: unknown, depth: number): string[] {
  const name = key.replace(/\[.*/s, "");
  if (depth > deepest) throw new RequestError(`parameter ${name} is nested too deeply`);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item) => `${encode(key)}=${code(scalar(item, name))}`);
  if (!isRecord(value)) return [`${encode(scalar(key, name))}=${code(scalar(value, name))}`];
  return definedEntries(value).flatMap(([member, item]) => deepPairs(code, `${key}[${member}]`, item, depth + 1));
}

/** A cookie's text as it is; a comma in it would look like two items. */
function plain(text: string): string {
  if (text.includes(",")) throw new RequestError("a cookie holds a comma");
  return text;
}

function encoding({ allowReserved }: Parameter): Encode {
  return allowReserved ? encodeReserved : encode;
}

/**
 * Reserved characters and what is percent-encoded stay (RFC 6570, 3.2.3), but not those that would end a value or a pair, or be read as
 * something else: `#`, `&`, `+`; nor brackets, which a query must not hold (RFC 3986, 3.4).
 */
function encodeReserved(text: string): string {
  return text.replace(/%(?![\da-f]{2})|[^\w.~:/?@!$'()*,;=%-]+/gi, encode);
}
