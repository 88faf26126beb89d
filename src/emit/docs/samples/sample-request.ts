import type { Operation, SdkModel } from "../../../model/model.js";
import { withUpdateMask } from "../../../runtime/body/update-mask.js";
import { RequestError } from "../../../runtime/core/errors.js";
import { cookiePairs, headerPairs } from "../../../runtime/parameters/header-parameters.js";
import { styledTarget } from "../../../runtime/parameters/styled-target.js";
import { parseUrl } from "../../../util/parse-url.js";
import { acceptedTypes } from "../../shared/accepted-types.js";
import { isBodiless, type SampleBody, sampleBody } from "./sample-body.js";
import type { SampleValue } from "./sample-value.js";
import { wireSample } from "./typed-sample.js";
import { wireParameters } from "./wire-operation.js";

/** A request as the client sends it, without credentials. */
export interface SampleRequest {
  readonly method: string;
  /** What follows the base URL: path and query. Starts with `/`. */
  readonly target: string;
  /** Names are lower-case. Neither cookies nor the content type are among them. */
  readonly headers: readonly Header[];
  /** The cookie header. Missing: no cookies. */
  readonly cookies?: string;
  readonly body?: SampleBody;
}

type Header = readonly [name: string, value: string];

type Values = Readonly<Record<string, SampleValue>>;

/**
 * Returns the request that the client makes for these params. The functions of the runtime write
 * it, so that the two cannot differ. Throws a RequestError or a URIError for params that they
 * refuse.
 */
export function sampleRequest({ api, isMapped }: SdkModel, operation: Operation, params: ReadonlyMap<string, SampleValue>): SampleRequest {
  const sent = isMapped ? [...params].map(([name, value]) => [name, wireSample(value)] as const) : params;
  const values = withMasks(operation, Object.fromEntries(sent));
  const wire = wireParameters(operation);
  const cookies = cookiePairs(wire, values);
  const body = sampleBody(operation, values);
  if (body !== undefined && isBodiless(operation)) throw new RequestError(`${operation.method} cannot have a body`);
  return {
    method: operation.method,
    target: normalized(api.serverPath + styledTarget(wire, values)),
    headers: headersOf([...acceptHeader(operation), ...headerPairs(wire, values)]),
    ...(cookies.length > 0 && { cookies: cookies.join("; ") }),
    ...(body !== undefined && { body }),
  };
}

/** The params, and the update masks that the client fills in. */
function withMasks({ updateMasks = [] }: Operation, params: Values): Values {
  return updateMasks.reduce((values, { param, except }) => withUpdateMask(values, param, except), params);
}

/**
 * The `accept` header, where it decides something: if there are several media types, or if the only
 * one is not plain JSON.
 */
function acceptHeader(operation: Operation): readonly Header[] {
  const [preferred, ...others] = acceptedTypes(operation);
  if (preferred === undefined || (others.length === 0 && preferred === "application/json")) return [];
  return [["accept", preferred]];
}

/**
 * Does what the class `Headers` does: later values replace earlier ones, and names are sorted. The
 * class itself would load Node's HTTP client, which takes a twentieth of the time of a run.
 */
function headersOf(entries: readonly Header[]): readonly Header[] {
  const headers = new Map(entries.map(([name, value]) => [checkedName(name), value.replace(outerSpace, "")]));
  return [...headers].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A token (RFC 9110, section 5.6.2). */
function checkedName(name: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return name.toLowerCase();
  throw new RequestError(`header "${name}" is not valid`);
}

/** White space that HTTP removes (Fetch, "normalize a byte sequence"). */
const outerSpace = /^[\t\n\r ]+|[\t\n\r ]+$/g;

/** Encodes what a platform encodes when it parses a URL, such as spaces in the document's path. */
function normalized(target: string): string {
  const url = parseUrl(`http://localhost${target}`);
  if (url === undefined || url.origin !== "http://localhost") throw new RequestError(`the path ${JSON.stringify(target)} is not valid`);
  return url.href.slice(url.origin.length);
}
