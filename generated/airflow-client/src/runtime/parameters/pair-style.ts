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

/**
 * The style `form`, for what {@link pairs} does not write: objects, arrays in one pair, and
 * reserved characters left unencoded.
 */
export const form: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? true, ",");

/** Writes the items in one pair, separated by spaces. */
export const spaceDelimited: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? false, "%20");

/** Writes the items in one pair, separated by `|`. */
export const pipeDelimited: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? false, "%7C");

/**
 * `name[key]=value`. OpenAPI defines one level only; deeper levels and arrays are written the way
 * most servers read them.
 */
export const deepObject: PairStyle = (spec, value) => deepPairs(encoding(spec), spec.name, value, 0);

/** Writes a parameter whose `content` is JSON. */
export const jsonPair: PairStyle = ({ name }, value) => (value === undefined ? [] : [`${encode(name)}=${encode(jsonOf(name, value))}`]);

/**
 * Writes the properties of an object as the whole query, and objects among them as JSON: `in:
 * querystring` of OpenAPI 3.2 with a form as its `content`.
 */
export const formQuery: PairStyle = ({ name }, value) => {
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) throw new RequestError(`parameter "${name}" must be an object`);
  return definedEntries(value).flatMap(([key, item]) => pairs(key, isRecord(item) ? jsonOf(key, item) : item));
};

/** Writes JSON as the whole query. */
export const jsonQuery: PairStyle = ({ name }, value) => (value === undefined ? [] : [encode(jsonOf(name, value))]);

/** Writes text as the whole query. */
export const textQuery: PairStyle = ({ name }, value) => (value === undefined || value === null ? [] : [encode(scalar(value, name))]);

/** Writes cookies unencoded, in the style `cookie` of OpenAPI 3.2. */
export const cookie: PairStyle = (spec, value) => delimited(spec, value, spec.explode ?? true, ",", unencoded);

type Encode = (text: string) => string;

function delimited(
  spec: Parameter<PairStyle>,
  value: unknown,
  explode: boolean,
  separator: string,
  encodeText: Encode = encoding(spec),
): string[] {
  const { name } = spec;
  const encodeName = encodeText === unencoded ? (text: string) => text : encode;
  const textOf = (item: unknown): string => encodeText(scalar(item, name));
  const onePair = (items: readonly unknown[]): string[] =>
    items.length === 0 ? [] : [`${encodeName(name)}=${items.map(textOf).join(separator)}`];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return explode ? value.flatMap((item) => onePair([item])) : onePair(value);
  if (!isRecord(value)) return onePair([value]);
  const entries = definedEntries(value);
  return explode ? entries.map(([key, item]) => `${encodeName(key)}=${textOf(item)}`) : onePair(entries.flat());
}

/** Deeper than servers read. The limit also ends cycles. */
const maxDepth = 16;

function deepPairs(encodeText: Encode, key: string, value: unknown, depth: number): string[] {
  const name = key.replace(/\[[\s\S]*/, "");
  if (depth > maxDepth) throw new RequestError(`parameter "${name}" is nested more than ${maxDepth} levels deep`);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item) => `${encode(key)}=${encodeText(scalar(item, name))}`);
  if (!isRecord(value)) return [`${encode(key)}=${encodeText(scalar(value, name))}`];
  return definedEntries(value).flatMap(([property, item]) => deepPairs(encodeText, `${key}[${property}]`, item, depth + 1));
}

/**
 * Leaves the text of a cookie unchanged. Throws {@link RequestError} for a comma, which would look
 * like two items.
 */
function unencoded(text: string): string {
  if (text.includes(",")) throw new RequestError("a cookie parameter must not contain a comma");
  return text;
}

function encoding({ allowReserved }: Parameter): Encode {
  return allowReserved ? encodeReserved : encode;
}

/**
 * Leaves reserved characters and percent-encoded triplets unchanged (RFC 6570, 3.2.3). Encodes `#`,
 * `&` and `+`, because they end a value or have another meaning, and brackets, because a query must
 * not contain them (RFC 3986, 3.4).
 */
function encodeReserved(text: string): string {
  return text.replace(/%(?![\da-f]{2})|[^\w.~:/?@!$'()*,;=%-]+/gi, encode);
}
