import { RequestError } from "./errors.js";
import type { Operation, PairStyle, Parameter, ParameterSpec, Params } from "./operation.js";
import { own } from "./own.js";

/** Percent-encodes all but unreserved characters (RFC 3986, 2.3). Throws a URIError for half a character outside of Unicode's first plane. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%2${"1789A"["!'()*".indexOf(character)]}`);
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

/** One parameter with its value. */
export function argument<Style>(spec: ParameterSpec<Style>, params: Params): [spec: Parameter<Style>, value: unknown] {
  const known = own<Parameter<Style>>(typeof spec === "string" ? { name: spec } : spec);
  return [known, known.value ?? params[known.member ?? known.name]];
}

/** A scalar as one pair, an array as one pair for each item; null and undefined are not sent. The default of OpenAPI: `form`, exploded. */
export const pairs: PairStyle = ({ name }, value) => [value ?? []].flat().map((item) => `${encode(name)}=${encode(scalar(item, name))}`);

/**
 * Path and query of an operation with its parameters filled in, each once and as data: what a value holds is never looked at again. In
 * the query, parameters that the document does not declare come last. Throws {@link RequestError} for a path parameter that is missing,
 * empty or no scalar, and for a path that a URL parser would read as another one.
 */
export function targetOf({ path, pathParams = [], query = [] }: Operation, params: Params, undeclared: Params = {}): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const [spec, value] = argument(pathParams.find((each) => each.name === name) ?? name, params);
    const text = spec.style ? spec.style(spec, value, encode) : encode(scalar(value, name));
    if (!text) throw new RequestError(`parameter ${name} is empty`);
    return text;
  });
  if (unsafe.test(filled)) throw new RequestError(`${path} would lead elsewhere`);
  const all = [
    ...query.map((each) => argument(each, params)),
    ...Object.keys(undeclared).map((name) => argument<PairStyle>(name, undeclared)),
  ];
  const sent = all.flatMap(([spec, value]) => (spec.style ?? pairs)(spec, value));
  return sent.length > 0 ? filled + (path.includes("?") ? "&" : "?") + sent.join("&") : filled;
}

/** What would end the path, leave the origin, or be taken for the same or the parent folder (WHATWG URL, dot segments). */
const unsafe = /^[^/]|[#\t\n\r]|[/\\](\.|%2e){1,2}([/\\?]|$)/i;
