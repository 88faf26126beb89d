import { RequestError } from "./errors.js";
import type { ParameterSpec } from "./operation.js";

/** A parameter with what differs from the default of its place. */
export type Parameter = Exclude<ParameterSpec, string>;

export function parameterOf(spec: ParameterSpec): Parameter {
  return typeof spec === "string" ? { name: spec } : spec;
}

/** Percent-encodes text; the argument is free of lone surrogates. */
export type Encode = (text: string) => string;

/** All but unreserved characters: RFC 3986, 2.3. */
export const encode: Encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, hex);

/** Reserved characters stay, but not those that would end a value or a pair, or be read as something else: `#`, `&`, `+`, `%`. */
const encodeReserved: Encode = (text) => text.replace(/[^\w.~:/?@!$'()*,;=[\]-]+/g, encode);

/**
 * One value as text: a string, a finite number, a bigint, a boolean or a Date, which becomes ISO 8601. Throws {@link RequestError} for
 * anything else, since what is sent would mean nothing to a server.
 */
export function scalar(value: unknown, name: string): string {
  if (typeof value === "string" && !loneSurrogate.test(value)) return value;
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  throw new RequestError(`parameter ${name}: ${typeof value === "string" ? "text with half a character" : kindOf(value)} cannot be sent`);
}

/** Text of a parameter in a path or a header: simple, label and matrix of the OpenAPI specification (style examples; RFC 6570). */
export function styled(spec: Parameter, value: unknown, code: Encode): string {
  const { name, style, explode = false } = spec;
  if (spec.content !== undefined) return code(document(value, name));
  const [start, separator, named] = pathStyles.get(style ?? "simple") ?? simple;
  const key = named ? `${code(name)}=` : "";
  const keyed = (text: string): string => (text === "" && named ? code(name) : key + text);
  if (Array.isArray(value)) {
    const texts = value.map((item) => code(scalar(item, name)));
    return start + (explode ? texts.map(keyed).join(separator) : keyed(texts.join(",")));
  }
  if (!isRecord(value)) return start + keyed(code(scalar(value, name)));
  const pairs = members(value).map(([member, text]) => [code(member), code(scalar(text, name))]);
  return start + (explode ? pairs.map((pair) => pair.join("=")).join(separator) : keyed(pairs.flat().join(",")));
}

/** Pairs `name=value` of a parameter in a query or a cookie; none where there is nothing to send. */
export function formPairs(spec: Parameter, value: unknown): string[] {
  const { name, style = "form", explode = style === "form" || style === "cookie" } = spec;
  const code = style === "cookie" ? (text: string) => text : spec.allowReserved ? encodeReserved : encode;
  const pair = (key: string, item: unknown): string => `${encode(key)}=${code(scalar(item, name))}`;
  if (value === undefined || value === null) return [];
  if (spec.content !== undefined) return [`${encode(name)}=${code(document(value, name))}`];
  if (style === "deepObject") return deepPairs(name, value, pair, 0);
  const separator = separators.get(style) ?? ",";
  const joined = (items: unknown[]): string[] =>
    items.length === 0 ? [] : [`${encode(name)}=${items.map((item) => code(scalar(item, name))).join(separator)}`];
  if (Array.isArray(value)) return explode ? value.map((item) => pair(name, item)) : joined(value);
  if (!isRecord(value)) return [pair(name, value)];
  return explode ? members(value).map(([key, item]) => pair(key, item)) : joined(members(value).flat());
}

/** Half of a character outside of Unicode's first plane, which no encoding can express. */
const loneSurrogate = /\p{Cs}/u;

const simple: readonly [start: string, separator: string, named: boolean] = ["", ",", false];
const pathStyles: ReadonlyMap<string, typeof simple> = /* @__PURE__ */ new Map([
  ["label", [".", ".", false]],
  ["matrix", [";", ";", true]],
] as [string, typeof simple][]);
const separators: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["spaceDelimited", "%20"],
  ["pipeDelimited", "%7C"],
]);

/** OpenAPI gives a meaning to one level only; further levels and arrays are written as most servers read them. */
function deepPairs(key: string, value: unknown, pair: (key: string, item: unknown) => string, depth: number): string[] {
  if (depth > 16) throw new RequestError(`parameter ${key.replace(/\[.*/s, "")} is nested too deeply`);
  if (Array.isArray(value)) return value.map((item) => pair(key, item));
  if (!isRecord(value)) return [pair(key, value)];
  return members(value).flatMap(([member, item]) => deepPairs(`${key}[${member}]`, item, pair, depth + 1));
}

function document(value: unknown, name: string): string {
  try {
    return typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? scalar(value, name));
  } catch (cause) {
    throw new RequestError(`parameter ${name} cannot be written as JSON`, { cause });
  }
}

/** Own members that have a value. */
export function members(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number") return String(value);
  return value instanceof Date ? "an invalid date" : `a value of type ${Array.isArray(value) ? "array" : typeof value}`;
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
