import type { BodyContent, Operation, Parameter, Type } from "../../model/model.js";
import { type Code, code, line, list, objectLiteral, objectMembers, use, useAsMember } from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { parseUrl } from "../../util/parse-url.js";
import { acceptedTypes } from "../shared/accepted-types.js";
import { alternatives } from "./api-descriptor.js";
import { bodySpec } from "./body-spec.js";
import { rangeData, rangesOf } from "./media-type-ranges.js";
import { paginationSpec } from "./pagination-spec.js";
import { isWrittenByDefault, parameterSpec } from "./parameter-spec.js";
import { bodyCodec, type CodecScope, itemCodecs, responseCodecs } from "./response-codecs.js";
import { runtimeValue } from "./runtime-symbols.js";
import { textEvents } from "./text-events.js";

/** The common part of the descriptors of one API. */
export interface DescriptorScope {
  readonly paths: { readonly api: string };
  /** The servers of the document. */
  readonly servers: readonly string[];
  /** The security that most operations require. */
  readonly security: Json;
  readonly types: ReadonlyMap<string, Type>;
  /** Set if types are mapped. */
  readonly codecs?: CodecScope;
}

/**
 * Returns the operation as data for the runtime. Values that OpenAPI or the API define as default
 * are omitted. Every other value names the function of the runtime that handles it, so that a
 * bundle contains only what its operations use.
 *
 * @param resource the name of the resource that the operation belongs to
 */
export function operationDescriptor(operation: Operation, scope: DescriptorScope, resource = ""): Code {
  const { paths, servers, security: apiSecurity, types } = scope;
  const security = alternatives(operation.security);
  const codecs = scope.codecs && responseCodecs(operation.success, scope.codecs);
  const members = objectMembers([
    ["id", operation.id],
    ["method", operation.method],
    ["path", operation.path],
    targetMember(operation, types),
    ["headers", sentBy("headerParameters", operation, "header", types)],
    ["cookies", sentBy("cookieParameters", operation, "cookie", types)],
    ["body", bodySpec(operation, scope.codecs && bodyCodec(operation, scope.codecs))],
    ["close", sendsBytes(operation) ? runtimeValue("closeSource") : undefined],
    ["accept", nonEmpty(acceptedTypes(operation))],
    ["decode", isAllJson(operation) ? codecs && runtimeValue("decodeWire") : runtimeValue("decodeByMediaType")],
    ["codecs", codecs],
    ["errorCodecs", scope.codecs && responseCodecs(operation.errors, scope.codecs)],
    ["items", scope.codecs && itemCodecs(operation, scope.codecs)],
    ["textEvents", textEvents(operation)],
    ["streamEnd", operation.streamEnd],
    ["rangeData", rangeData(operation, types)],
    ["ok", nonEmpty(unusualSuccess(operation))],
    ["security", JSON.stringify(security) === JSON.stringify(apiSecurity) ? undefined : security],
    ["pagination", paginationSpec(operation)],
    ["since", operation.since === undefined ? undefined : { method: `${resource}.${operation.name}`, release: operation.since }],
  ]);
  return list(code`{`, [apiMember(operation, paths.api, servers), ...members], code`}`, line);
}

/**
 * The property for path and query: the names in the query, if every parameter is written by
 * default. Otherwise the specs of the path parameters that are not, and the whole query in its
 * order. A path of the document may contain a query.
 */
function targetMember(operation: Operation, types: ReadonlyMap<string, Type>): readonly [string, Code | undefined] {
  const path = operation.parameters.filter((parameter) => parameter.in === "path" && !isWrittenByDefault(parameter, operation, types));
  const query = operation.parameters.filter((parameter) => parameter.in === "query" || parameter.in === "querystring");
  const isDefault = query.every((parameter) => isWrittenByDefault(parameter, operation, types));
  if (path.length === 0 && isDefault && !operation.path.includes("?")) return ["query", parameterSpecs(query, operation, types)];
  const styled = objectLiteral([
    ["target", runtimeValue("styledTarget")],
    ["path", parameterSpecs(path, operation, types)],
    ["query", parameterSpecs(query, operation, types)],
  ]);
  return ["styled", styled];
}

function sentBy(send: string, operation: Operation, location: Parameter["in"], types: ReadonlyMap<string, Type>): Code | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === location);
  const names = parameterSpecs(parameters, operation, types);
  return names === undefined
    ? undefined
    : objectLiteral([
        ["send", runtimeValue(send)],
        ["names", names],
      ]);
}

function parameterSpecs(parameters: readonly Parameter[], operation: Operation, types: ReadonlyMap<string, Type>): Code | undefined {
  const specs = parameters.map((parameter) => parameterSpec(parameter, operation, types));
  return specs.length === 0 ? undefined : list(code`[`, specs, code`]`);
}

/**
 * A server of the operation replaces the server of the API; the caller's base URL replaces both. A
 * server on an origin where the document has no other server gets credentials only if the caller
 * trusts it.
 */
function apiMember({ server }: Operation, apiModule: string, servers: readonly string[]): Code {
  if (server === undefined) return useAsMember("api", apiModule);
  const foreign = servers.some((known) => originOf(known) === originOf(server)) ? code`` : code`, foreign: true`;
  return code`api: { ...${use("api", apiModule, "value")}, server: ${server}${foreign} }`;
}

function originOf(server: string): string {
  return parseUrl(server)?.origin ?? server;
}

/**
 * Whether no response needs `decodeByMediaType`. Streams, and bytes without alternatives, have
 * separate functions.
 */
function isAllJson(operation: Operation): boolean {
  const { success } = operation;
  if (rangesOf(operation).length > 0) return false;
  const decodings = success.flatMap(({ content }) => content.map(({ decoding }) => decoding));
  const isBinary = decodings.every((decoding) => decoding === "binary");
  return isBinary || !decodings.some((decoding) => decoding === "text" || decoding === "binary");
}

const streamedEncodings: ReadonlySet<BodyContent["encoding"]> = new Set(["any", "binary", "lines", "sequence"]);

/** Whether the caller may pass a stream as the body. */
function sendsBytes({ body }: Operation): boolean {
  return body?.content.some(({ encoding }) => streamedEncodings.has(encoding)) ?? false;
}

function nonEmpty(values: readonly Json[]): Json | undefined {
  return values.length === 0 ? undefined : values;
}

/** Declared statuses outside 2XX that count as success. */
function unusualSuccess({ success }: Operation): readonly number[] {
  return success.flatMap(({ status }) => (typeof status === "number" && (status < 200 || status > 299) ? [status] : []));
}
