/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { asJson } from "../core/as-json.js";
import { definedEntries, isRecord } from "../core/objects.js";
import type { Parameter, PathStyle } from "../core/operation.js";
import { scalar } from "./parameter.js";

/** Arrays and objects with commas between their items; the style of headers, too (OpenAPI, Style Examples; RFC 6570, 3.2.2). */
export const simple: PathStyle = (spec, value, encode) => joined(spec, value, encode, ["", ",", false]);

/** `.a.b` (RFC 6570, 3.2.5). */
export const label: PathStyle = (spec, value, encode) => joined(spec, value, encode, [".", ".", false]);

/** `;name=a;name=b` (RFC 6570, 3.2.7). */
export const matrix: PathStyle = (spec, value, encode) => joined(spec, value, encode, [";", ";", true]);

/** A parameter whose `content` is JSON. */
export const jsonText: PathStyle = ({ name }, value, encode) => encode(jsonOf(name, value));

/** A parameter's value, or a member's, as JSON. Throws a `RequestError` that names it. */
export function jsonOf(name: string, value: unknown): string {
  return asJson(value, `parameter ${name}`);
}

type Shape = readonly [start: string, separator: string, named: boolean];

function joined({ name, explode }: Parameter, value: unknown, encode: (text: string) => string, [start, separator, named]: Shape): string {
  const key = named ? encode(name) : "";
  const keyed = (text: string): string => (named ? key + (text && `=${text}`) : text);
  if (Array.isArray(value)) {
    const texts = value.map((item) => encode(scalar(item, name)));
    return texts.length === 0 ? "" : start + (explode ? texts.map(keyed).join(separator) : keyed(texts.join(",")));
  }
  if (!isRecord(value)) return start + keyed(encode(scalar(value, name)));
  const pairs = definedEntries(value).map(([member, item]) => [encode(scalar(member, name)), encode(scalar(item, name))]);
  if (pairs.length === 0) return "";
  return start + (explode ? pairs.map((pair) => pair.join("=")).join(separator) : keyed(pairs.flat().join(",")));
}
