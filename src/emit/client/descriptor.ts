import type { BodyContent, Operation, Pagination, Parameter, Type } from "../../model/model.js";
import { type Code, code, line, list, literal, objectLiteral, objectMembers, use, useAsMember } from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { alternatives } from "./api-descriptor.js";
import { acceptedTypes } from "./response-types.js";
import { runtimeValue } from "./runtime-symbols.js";

/**
 * The operation as the runtime reads it. What has the default of OpenAPI, or of its API, is left out; what has not names the function of
 * the runtime that deals with it, so that a bundle holds only what its operations use.
 *
 * @param resource that it belongs to
 */
export function operationDescriptor(
  operation: Operation,
  { paths, servers, security: apiSecurity, types }: DescriptorScope,
  resource = "",
): Code {
  const security = alternatives(operation.security);
  const sentBy = (place: Parameter["in"], send: string): Code | undefined => {
    const names = parameterSpecs(
      operation,
      operation.parameters.filter((each) => each.in === place),
      types,
    );
    return (
      names &&
      objectLiteral([
        ["send", runtimeValue(send)],
        ["names", names],
      ])
    );
  };
  const members = objectMembers([
    ["id", operation.id],
    ["method", operation.method],
    ["path", operation.path],
    ...targetMembers(operation, types),
    ["headers", sentBy("header", "headerParameters")],
    ["cookies", sentBy("cookie", "cookieParameters")],
    ["body", bodySpec(operation)],
    ["accept", nonEmpty(acceptedTypes(operation))],
    ["decode", isAllJson(operation) ? undefined : runtimeValue("decodeByMediaType")],
    ["ok", nonEmpty(unusualSuccess(operation))],
    ["security", JSON.stringify(security) === JSON.stringify(apiSecurity) ? undefined : security],
    ["pagination", paginationSpec(operation)],
    ["since", operation.since === undefined ? undefined : { method: `${resource}.${operation.name}`, release: operation.since }],
  ]);
  return list(code`{`, [apiMember(operation, paths.api, servers), ...members], code`}`, line);
}

/**
 * Path and query: names alone, where every parameter is a scalar, or in the query an array with one pair for each item; else the specs of
 * those that are not, and the whole query in its order. A path of the document may have a query of its own.
 */
function targetMembers(operation: Operation, types: ReadonlyMap<string, Type>): readonly (readonly [string, Code | Json | undefined])[] {
  const isUsual = (each: Parameter): boolean => isPlain(each, valueType(operation, each), types);
  const specs = (parameters: readonly Parameter[]): Code | undefined => parameterSpecs(operation, parameters, types);
  const query = operation.parameters.filter((each) => each.in === "query" || each.in === "querystring");
  const path = operation.parameters.filter((each) => each.in === "path" && !isUsual(each));
  if (path.length === 0 && query.every(isUsual) && !operation.path.includes("?")) return [["query", specs(query)]];
  const styled = objectLiteral([
    ["target", runtimeValue("styledTarget")],
    ["path", specs(path)],
    ["query", specs(query)],
  ]);
  return [["styled", styled]];
}

/** What descriptors of one API have in common. */
export interface DescriptorScope {
  readonly paths: { readonly api: string };
  /** Those of the document. */
  readonly servers: readonly string[];
  /** What most operations ask for. */
  readonly security: Json;
  readonly types: ReadonlyMap<string, Type>;
}

/**
 * A server of the operation's own stands in for that of the API; the caller's base URL goes before both. One on an origin where the
 * document has no other server gets credentials only if the caller says so.
 */
function apiMember({ server }: Operation, apiModule: string, servers: readonly string[]): Code {
  if (server === undefined) return useAsMember("api", apiModule);
  const foreign = servers.some((each) => originOf(each) === originOf(server)) ? code`` : code`, foreign: true`;
  return code`api: { ...${use("api", apiModule, "value")}, server: ${server}${foreign} }`;
}

function originOf(server: string): string {
  return URL.canParse(server) ? new URL(server).origin : server;
}

/** Undefined where there is no parameter. */
function parameterSpecs(operation: Operation, parameters: readonly Parameter[], types: ReadonlyMap<string, Type>): Code | undefined {
  const specs = parameters.map((each) => parameterSpec(each, valueType(operation, each), types));
  return specs.length === 0 ? undefined : list(code`[`, specs, code`]`);
}

/** Streams have a function of their own, and so have bytes where there is nothing else. */
function isAllJson({ success }: Operation): boolean {
  const decodings = success.flatMap(({ content }) => content.map(({ decoding }) => decoding));
  return (
    decodings.every((decoding) => decoding === "binary") || !decodings.some((decoding) => decoding === "text" || decoding === "binary")
  );
}

function nonEmpty(values: readonly Json[]): Json | undefined {
  return values.length === 0 ? undefined : values;
}

/** The type of what a caller passes; undefined for constants. */
function valueType({ params }: Operation, { param: member }: Parameter): Type | undefined {
  return params.properties.find(({ name }) => name === member)?.type;
}

function isPlain(parameter: Parameter, type: Type | undefined, types: ReadonlyMap<string, Type>): boolean {
  const { name, param: member, constant } = parameter;
  return constant === undefined && (member === undefined || member === name) && styleOf(parameter, type, types) === undefined;
}

/** OpenAPI 3.2, Parameter Object: `explode` is true for the styles `form` and `cookie`, false for all others. */
function parameterSpec(parameter: Parameter, type: Type | undefined, types: ReadonlyMap<string, Type>): Code {
  const { name, param: member, explode, allowReserved, constant, content } = parameter;
  const usual = parameter.in === "path" || parameter.in === "header" ? "simple" : "form";
  const style = styleOf(parameter, type, types) ?? usual;
  if (isPlain(parameter, type, types) && (parameter.in !== "header" || !explode)) return literal(name);
  const isUsual = content !== undefined || style === "deepObject" || explode === (style === "form" || style === "cookie");
  return objectLiteral([
    ["name", name],
    ["param", constant === undefined && member !== name ? member : undefined],
    ["style", runtimeValue(style)],
    ["explode", isUsual ? undefined : explode],
    ["allowReserved", allowReserved && content === undefined ? true : undefined],
    ["value", constant],
  ]);
}

/**
 * The function of the runtime that writes a parameter; undefined where the runtime needs none. A cookie whose `content` is text is not
 * percent-encoded: that is what `content` is for (OpenAPI 3.1, Parameter Object and Appendix D).
 */
function styleOf(parameter: Parameter, type: Type | undefined, types: ReadonlyMap<string, Type>): string | undefined {
  const { in: place, style, explode, allowReserved, content } = parameter;
  if (place === "querystring") return isJson(content) ? "jsonQuery" : "formQuery";
  if (isJson(content)) return place === "path" || place === "header" ? "jsonText" : "jsonPair";
  if (place === "cookie" && content !== undefined) return "cookie";
  if (style === "simple") return place === "header" || type === undefined || isScalar(type, types) ? undefined : "simple";
  if (style !== "form") return style;
  return explode && !allowReserved && (type === undefined || !canBeObject(type, types)) ? undefined : "form";
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\s*(;|$)/i.test(mediaType);
}

function isScalar(type: Type, types: ReadonlyMap<string, Type>): boolean {
  return !someAlternative(type, types, (each) => !scalarKinds.has(each.kind));
}

function canBeObject(type: Type, types: ReadonlyMap<string, Type>): boolean {
  return someAlternative(type, types, (each) => !scalarKinds.has(each.kind) && each.kind !== "array" && each.kind !== "tuple");
}

const scalarKinds: ReadonlySet<Type["kind"]> = new Set(["scalar", "literal", "enum", "null", "never"]);

/** True if the test holds for an alternative of the type; names are followed. */
function someAlternative(
  type: Type,
  types: ReadonlyMap<string, Type>,
  test: (type: Type) => boolean,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (type.kind === "union") return type.members.some((member) => someAlternative(member, types, test, seen));
  if (type.kind !== "ref") return test(type);
  const target = types.get(type.name);
  return target !== undefined && !seen.has(type.name) && someAlternative(target, types, test, new Set([...seen, type.name]));
}

const encoders: Readonly<Record<BodyContent["encoding"], string>> = {
  json: "jsonBody",
  form: "formBody",
  multipart: "multipartBody",
  text: "binaryBody",
  binary: "binaryBody",
};

function bodySpec({ body, parameters }: Operation): Code | undefined {
  if (body === undefined) return undefined;
  return objectLiteral([
    ["send", runtimeValue(body.mode === "whole" ? "wholeBody" : "objectBody")],
    ["content", objectLiteral(body.content.map((content) => [content.mediaType, encoderOf(content)]))],
    ["required", body.required ? true : undefined],
    ["param", body.mode === "whole" && parameters.some(({ param: member }) => member === "body") ? "requestBody" : undefined],
    ["shared", nonEmpty(body.shared)],
    ["defaults", Object.keys(body.defaults).length === 0 ? undefined : body.defaults],
  ]);
}

/** The function alone, or with what the document says of single members. */
function encoderOf({ encoding, parts = [] }: BodyContent): Code {
  const encode = runtimeValue(encoders[encoding]);
  if (parts.length === 0) return encode;
  const specs = parts.map(({ name, contentType, style, explode, allowReserved }) => {
    const named = style ?? (explode !== undefined || allowReserved ? "form" : undefined);
    const members = [
      ["contentType", contentType],
      ["style", encoding === "form" && named !== undefined ? runtimeValue(named) : undefined],
      ["explode", encoding === "form" ? explode : undefined],
      ["allowReserved", encoding === "form" ? allowReserved : undefined],
    ] as const;
    return [name, objectLiteral(members)] as const;
  });
  return objectLiteral([
    ["encode", encode],
    ["parts", objectLiteral(specs)],
  ]);
}

function unusualSuccess({ success }: Operation): readonly number[] {
  return success.flatMap(({ status }) => (typeof status === "number" && (status < 200 || status > 299) ? [status] : []));
}

function paginationSpec({ pagination }: Operation): Json | undefined {
  if (pagination === undefined) return undefined;
  const { items, total, offset, page, cursor, link } = pagination;
  return {
    ...(items === undefined ? {} : { items }),
    ...(total === undefined ? {} : { total }),
    ...(offset === undefined ? {} : { offset: { offset: offset.offset, limit: offset.limit } }),
    ...(page === undefined ? {} : { page: pageSpec(page) }),
    ...(cursor === undefined ? {} : { cursor: cursorSpec(cursor) }),
    ...(link === undefined ? {} : { link }),
  };
}

function pageSpec({ page, first, pages }: NonNullable<Pagination["page"]>): Json {
  return { page, ...(first === 1 ? {} : { first }), ...(pages === undefined ? {} : { pages }) };
}

function cursorSpec({ cursor, next, first, more }: NonNullable<Pagination["cursor"]>): Json {
  return { cursor, next, ...(first === null ? {} : { first }), ...(more === undefined ? {} : { more }) };
}
