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

/**
 * Separates items by commas; also the style of headers (OpenAPI, Style Examples; RFC 6570, 3.2.2).
 */
export const simple: PathStyle = (spec, value, encode) => joinItems(spec, value, encode, { start: "", separator: ",", isNamed: false });

/** `.a.b` (RFC 6570, 3.2.5). */
export const label: PathStyle = (spec, value, encode) => joinItems(spec, value, encode, { start: ".", separator: ".", isNamed: false });

/** `;name=a;name=b` (RFC 6570, 3.2.7). */
export const matrix: PathStyle = (spec, value, encode) => joinItems(spec, value, encode, { start: ";", separator: ";", isNamed: true });

/** Writes a parameter whose `content` is JSON. */
export const jsonText: PathStyle = ({ name }, value, encode) => encode(jsonOf(name, value));

/** Returns a parameter, or a property of one, as JSON. Throws a `RequestError` with its name. */
export function jsonOf(name: string, value: unknown): string {
  return asJson(value, `parameter "${name}"`);
}

interface Layout {
  readonly start: string;
  readonly separator: string;
  /** Whether the name of the parameter is written before the value. */
  readonly isNamed: boolean;
}

function joinItems({ name, explode }: Parameter, value: unknown, encode: (text: string) => string, layout: Layout): string {
  const { start, separator, isNamed } = layout;
  const withName = (text: string): string => (isNamed ? encode(name) + (text && `=${text}`) : text);
  if (Array.isArray(value)) {
    const texts = value.map((item) => encode(scalar(item, name)));
    return texts.length === 0 ? "" : start + (explode ? texts.map(withName).join(separator) : withName(texts.join(",")));
  }
  if (!isRecord(value)) return start + withName(encode(scalar(value, name)));
  const pairs = definedEntries(value).map(([key, item]) => [encode(scalar(key, name)), encode(scalar(item, name))]);
  if (pairs.length === 0) return "";
  return start + (explode ? pairs.map((pair) => pair.join("=")).join(separator) : withName(pairs.flat().join(",")));
}
