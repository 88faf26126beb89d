/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { Operation, Params } from "../core/operation.js";

/** Percent-encodes all but unreserved characters (RFC 3986, 2.3). Throws a URIError for half a character outside of Unicode's first plane. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * One value as text: a string, a finite number, a bigint, a boolean or a Date, which becomes ISO 8601. Throws {@link RequestError} for
 * anything else, since what is sent would mean nothing to a server.
 */
export function scalar(value: unknown, name: string): string {
  const text = value instanceof Date ? value.toJSON() : value;
  if (/^(string|b)/.test(typeof text) || Number.isFinite(text)) return String(text);
  throw new RequestError(`parameter ${name} cannot be ${value && typeof value}`);
}

/** A scalar as one pair, an array as one pair for each item; null and undefined are not sent. The default of OpenAPI: `form`, exploded. */
export function pairs(name: string, value: unknown): string[] {
  return ([] as unknown[]).concat(value ?? []).map((item) => `${encode(name)}=${encode(scalar(item, name))}`);
}

/**
 * Path and query of an operation, each parameter filled in once and as data: what a value holds is never looked at again. Parameters are
 * scalars, in the query also arrays, but for those that `textOf` and `styled` write. Throws {@link RequestError} for a path parameter that
 * is empty, and for a path that a URL parser would read as another one.
 */
export function targetOf(
  { path, query = [] }: Operation,
  params: Params,
  undeclared?: Params,
  textOf = (name: string): string => encode(scalar(params[name], name)),
  styled: readonly string[] = [],
): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = textOf(name);
    if (!text) throw new RequestError(`parameter ${name} cannot be empty`);
    return text;
  });
  if (/^[^/]|#|\/\.\.?([/?]|$)/.test(filled)) throw new RequestError(`path ${path} cannot be sent`);
  const plain = [...Object.entries(params).filter(([name]) => query.includes(name)), ...Object.entries(undeclared ?? {})];
  const sent = styled.concat(plain.flatMap((entry) => pairs(...entry))).join("&");
  return filled + (sent && `?${sent}`);
}
