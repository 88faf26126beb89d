/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { Operation, Params } from "../core/operation.js";

/**
 * Percent-encodes all but unreserved characters (RFC 3986, 2.3). Throws a URIError for a lone
 * surrogate.
 */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Returns the text of one value: a string, a finite number, a bigint, a boolean, or the JSON text
 * of a Date or another value with `toJSON`. Throws {@link RequestError} for all other values,
 * because a server could not read them.
 */
export function scalar(value: unknown, name: string): string {
  const text = (value as { toJSON?(): unknown } | undefined)?.toJSON?.() ?? value;
  if (["string", "boolean", "bigint"].includes(typeof text) || Number.isFinite(text)) return String(text);
  throw new RequestError(`parameter "${name}" must not be ${value && typeof value}`);
}

/**
 * Writes a scalar as one pair, and an array as one pair for each item. Omits null and undefined.
 * The default style of OpenAPI.
 */
export function pairs(name: string, value: unknown): string[] {
  return ([] as unknown[]).concat(value ?? []).map((item) => `${encode(name)}=${encode(scalar(item, name))}`);
}

/**
 * Returns path and query of an operation. Values are inserted once, as data: a placeholder in a
 * value has no effect.
 *
 * Parameters are scalars, in the query also arrays; `textOf` and `styled` write all others. Throws
 * {@link RequestError} for an empty path parameter, and for a path that a URL parser would change.
 */
export function targetOf(
  { path, query = [] }: Operation,
  params: Params,
  undeclared?: Params,
  textOf = (name: string): string => encode(scalar(params[name], name)),
  styled: readonly string[] = [],
): string {
  const target = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = textOf(name);
    if (!text) throw new RequestError(`path parameter "${name}" must not be empty`);
    return text;
  });
  if (/^[^/]|#|\/\.\.?([/?]|$)/.test(target)) throw new RequestError(`path ${path} must not contain "#" or a segment "." or ".."`);
  const plain = [...query.map((name) => [name, params[name]] as const), ...Object.entries(undeclared ?? {})];
  const search = styled.concat(plain.flatMap((entry) => pairs(...entry))).join("&");
  return target + (search && `?${search}`);
}
