import { RequestError } from "./errors.js";
import type { Operation, PairStyle, Parameter, ParameterSpec, Params } from "./operation.js";
import { own } from "./own.js";

/** Percent-encodes all but unreserved characters (RFC 3986, 2.3) of a text that is free of lone surrogates. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * One value as text: a string, a finite number, a bigint, a boolean or a Date, which becomes ISO 8601. Throws {@link RequestError} for
 * anything else, since what is sent would mean nothing to a server.
 */
export function scalar(value: unknown, name: string): string {
  const text = value instanceof Date ? value.toJSON() : value;
  const isText = typeof text === "string" ? !loneSurrogate.test(text) : /^b/.test(typeof text) || Number.isFinite(text);
  if (!isText)
    throw new RequestError(`parameter ${name}: ${Array.isArray(value) ? "an array" : `a value of type ${typeof value}`} cannot be sent so`);
  return String(text);
}

/** Half of a character outside of Unicode's first plane, which no encoding can express. */
const loneSurrogate = /\p{Cs}/u;

/** One parameter with its value. */
export function argument<Style>(spec: ParameterSpec<Style>, params: Params): [spec: Parameter<Style>, value: unknown] {
  const known = own<Parameter<Style>>(typeof spec === "string" ? { name: spec } : spec);
  return [known, known.value ?? params[known.member ?? known.name]];
}

/** A scalar as one pair, an array as one pair for each item; null and undefined are not sent. The default of OpenAPI: `form`, exploded. */
export function pairs(name: string, value: unknown): string[] {
  return [value ?? []].flat().map((item) => `${encode(name)}=${encode(scalar(item, name))}`);
}

/**
 * The path of an operation with its parameters filled in, each once and as data: what a value holds is never looked at again. Throws
 * {@link RequestError} for a value that is missing, empty or no scalar, and for a path that a URL parser would read as another one.
 */
export function fillPath({ path, pathParams = [] }: Operation, params: Params): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const [spec, value] = argument(pathParams.find((each) => typeof each !== "string" && each.name === name) ?? name, params);
    const text = spec.style ? spec.style(spec, value, encode) : encode(scalar(value, name));
    if (!text) throw new RequestError(`parameter ${name} is empty`);
    return text;
  });
  if (unsafe.test(filled)) throw new RequestError(`${path}: a path without "/", or with "#" or a segment "." or ".."`);
  return filled;
}

/** What would end the path, leave the origin, or be taken for the same or the parent folder (WHATWG URL, dot segments). */
const unsafe = /^[^/]|[#\t\n\r]|[/\\](\.|%2e){1,2}([/\\?]|$)/i;

/** The query of an operation with its `?`; parameters that the document does not declare come last. */
export function queryOf({ path, query = [] }: Operation, params: Params, undeclared: Params = {}): string {
  const declared = query.flatMap((each) => {
    const [spec, value] = argument<PairStyle>(each, params);
    return spec.style ? spec.style(spec, value) : pairs(spec.name, value);
  });
  const all = [...declared, ...Object.entries(undeclared).flatMap(([name, value]) => pairs(name, value))];
  return all.length > 0 ? (path.includes("?") ? "&" : "?") + all.join("&") : "";
}
