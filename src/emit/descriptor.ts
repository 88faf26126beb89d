import type { AuthScheme, Operation, Parameter, SdkModel, SecurityRequirement } from "../model/model.js";
import type { Json } from "../util/json.js";
import { type Code, code, line, list, literal, objectLiteral, objectMembers, use, useAsMember } from "./code.js";
import { acceptedTypes } from "./reply-types.js";

/** The operation as the runtime reads it. What has the default of OpenAPI, or of its API, is left out. */
export function operationDescriptor(operation: Operation, apiModule: string, apiSecurity: Json): Code {
  const security = alternatives(operation.security);
  const members = objectMembers([
    ["id", operation.id],
    ["method", operation.method],
    ["path", operation.path],
    ["pathParams", some(operation.parameters.filter((each) => each.in === "path" && typeof parameterSpec(each) !== "string"))],
    ["query", some(operation.parameters.filter((each) => each.in === "query" || each.in === "querystring"))],
    ["headers", some(operation.parameters.filter((each) => each.in === "header"))],
    ["cookies", some(operation.parameters.filter((each) => each.in === "cookie"))],
    ["body", bodySpec(operation)],
    ["accept", nonEmpty(acceptedTypes(operation))],
    ["ok", nonEmpty(unusualSuccess(operation))],
    ["security", JSON.stringify(security) === JSON.stringify(apiSecurity) ? undefined : security],
    ["pagination", paginationSpec(operation)],
  ]);
  return list(code`{`, [apiMember(operation, apiModule), ...members], code`}`, line);
}

/** A server of the operation's own stands in for that of the API; the caller's base URL goes before both. */
function apiMember({ server }: Operation, apiModule: string): Code {
  if (server === undefined) return useAsMember("api", apiModule);
  return code`api: { ...${use("api", apiModule, "value")}, server: ${server} }`;
}

/** What all operations share. */
export function apiDescriptor({ api, auth, resources }: SdkModel): Code {
  return objectLiteral([
    ["title", api.title],
    ["version", api.version],
    ["server", api.servers[0]],
    ["serverPath", api.serverPath === "" ? undefined : api.serverPath],
    ["pathPrefix", api.pathPrefix === "" ? undefined : api.pathPrefix],
    ["security", commonSecurity(resources.flatMap(({ operations }) => operations))],
    ["securitySchemes", objectLiteral(auth.map((scheme) => [scheme.id, objectLiteral(schemeMembers(scheme))]))],
  ]);
}

/** The requirement that most operations have; of several, the first. */
export function commonSecurity(operations: readonly Operation[]): Json {
  const counts = new Map<string, number>();
  for (const { security } of operations) {
    const key = JSON.stringify(alternatives(security));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const [key] = [...counts].find(([, count]) => count === most) ?? ["[]"];
  return JSON.parse(key);
}

function alternatives(security: readonly SecurityRequirement[]): Json {
  return security.map(({ schemes }) => schemes.map(({ id }) => id));
}

function schemeMembers(scheme: AuthScheme): readonly (readonly [string, Code | Json | undefined])[] {
  switch (scheme.kind) {
    case "basic":
    case "bearer":
      return [
        ["type", "http"],
        ["scheme", scheme.kind],
      ];
    case "http":
      return [
        ["type", "http"],
        ["scheme", scheme.scheme],
      ];
    case "apiKey":
      return [
        ["type", "apiKey"],
        ["in", scheme.in],
        ["name", scheme.name],
      ];
    case "oauth2":
      return oauthMembers(scheme);
    case "openIdConnect":
      return [
        ["type", "openIdConnect"],
        ["url", scheme.discoveryUrl],
      ];
    case "mutualTls":
      return [["type", "mutualTLS"]];
  }
}

/** The token endpoint that a program can use by itself: that of the password flow, else the first there is. */
function oauthMembers({ flows }: Extract<AuthScheme, { kind: "oauth2" }>): readonly (readonly [string, Json | undefined])[] {
  const flow = flows.find((each) => each.flow === "password") ?? flows.find(({ tokenUrl }) => tokenUrl !== "");
  return [
    ["type", "oauth2"],
    ["tokenUrl", flow?.tokenUrl],
    ["request", flow?.request === "json" ? "json" : undefined],
  ];
}

function some(parameters: readonly Parameter[]): Code | undefined {
  return parameters.length === 0 ? undefined : literal(parameters.map(parameterSpec));
}

function nonEmpty(values: readonly Json[]): Json | undefined {
  return values.length === 0 ? undefined : values;
}

const defaultStyles = { path: "simple", header: "simple", query: "form", querystring: "form", cookie: "form" } as const;

/** OpenAPI 3.2, Parameter Object: `explode` is true for the styles `form` and `cookie`, false for all others. */
function parameterSpec(parameter: Parameter): Json {
  const { name, member, style, explode, allowReserved, content, constant } = parameter;
  const differing = {
    ...(constant === undefined && member !== undefined && member !== name ? { member } : {}),
    ...(style === defaultStyles[parameter.in] ? {} : { style }),
    ...(explode === (style === "form" || style === "cookie") ? {} : { explode }),
    ...(allowReserved ? { allowReserved } : {}),
    ...(content === undefined ? {} : { content }),
    ...(constant === undefined ? {} : { value: constant }),
  };
  return Object.keys(differing).length === 0 ? name : { name, ...differing };
}

function bodySpec({ body }: Operation): Json | undefined {
  if (body === undefined) return undefined;
  return {
    content: body.content.map(({ mediaType }) => mediaType),
    ...(body.mode === "whole" ? { whole: true } : {}),
    ...(body.required ? { required: true } : {}),
    ...(body.shared.length === 0 ? {} : { shared: body.shared }),
    ...(Object.keys(body.defaults).length === 0 ? {} : { defaults: body.defaults }),
  };
}

function unusualSuccess({ success }: Operation): readonly number[] {
  return success.flatMap(({ status }) => (typeof status === "number" && (status < 200 || status > 299) ? [status] : []));
}

function paginationSpec({ pagination }: Operation): Json | undefined {
  if (pagination === undefined) return undefined;
  const { items, total, offset, cursor } = pagination;
  return {
    ...(items === undefined ? {} : { items }),
    ...(total === undefined ? {} : { total }),
    ...(offset === undefined ? {} : { offset: { offset: offset.offset, limit: offset.limit } }),
    ...(cursor === undefined ? {} : { cursor: cursorSpec(cursor) }),
  };
}

function cursorSpec({ cursor, next, first }: { cursor: string; next: string; first: string | null }): Json {
  return { cursor, next, ...(first === null ? {} : { first }) };
}
