import type { SpecOperation, SpecServer } from "../../openapi/spec.js";
import { parseUrl } from "../../util/parse-url.js";
import type { Body, Doc, Operation, OperationResponse, Pagination, Params, Property, StreamFlag } from "../model.js";
import { operationTypeName } from "../naming/operation-type-name.js";
import type { OperationName } from "../naming/resource-naming.js";
import { type BodyContext, type BuiltBody, buildBody } from "./body.js";
import { type LookUp, resolveAlias } from "./convert-schema.js";
import { canFollowLinks, canPage, explicitPagination, findPagination } from "./pagination.js";
import { buildParameters } from "./parameters.js";
import { buildResponses } from "./responses.js";
import { securityRequirements } from "./security.js";
import { findStreamFlag } from "./stream-flag.js";
import { reportUnsendable } from "./unsendable.js";
import { buildUpdateMasks } from "./update-mask.js";

/** What an operation is built with. */
export type OperationContext = BodyContext;

/** Builds one operation: its wire form, and what a caller passes and gets. */
export function buildOperation(spec: SpecOperation, name: OperationName, context: OperationContext): Operation {
  const { convert, lookUp, report } = context;
  const { success, errors } = buildResponses(spec.responses, context);
  const { parameters, properties: declared } = buildParameters(spec, success, convert, report);
  const built = buildBody(spec, declared, context);
  const streaming = findStreamFlag({ stream: spec.stream, built, success, bodyParam: bodyParam(declared) }, lookUp, report);
  const params = buildParams(withoutStream(declared, success, streaming.streamFlag), built, lookUp);
  const pagination = paginationOf(spec, params, success, context);
  const fill = buildUpdateMasks(spec.updateMasks ?? [], parameters, built?.body, report);
  const server = absoluteServer(spec.servers);
  reportUnsendable(spec, report);
  return {
    id: spec.operationId ?? `${spec.method} ${spec.path}`,
    name: name.method,
    typeName: operationTypeName(name),
    doc: docOf(spec),
    ...(spec.since === undefined ? {} : { since: spec.since }),
    ...(spec.stability === undefined ? {} : { stability: spec.stability }),
    ...(spec.sunset === undefined ? {} : { sunset: spec.sunset }),
    method: spec.method,
    path: spec.path,
    origin: spec.origin,
    ...(server === undefined ? {} : { server }),
    parameters,
    ...(built === undefined ? {} : { body: built.body }),
    params,
    success,
    errors,
    ...(pagination === undefined ? {} : { pagination }),
    ...streaming,
    ...(fill.length === 0 ? {} : { updateMasks: fill }),
    security: securityRequirements(spec),
    ...(spec.labels === undefined ? {} : { labels: spec.labels }),
    ...(spec.sample === undefined ? {} : { sample: spec.sample }),
  };
}

/** Returns the pagination that the document declares, or else the one that its names suggest. */
function paginationOf(
  spec: SpecOperation,
  params: Params,
  success: readonly OperationResponse[],
  { lookUp, report }: OperationContext,
): Pagination | undefined {
  if (spec.pagination === false) return undefined;
  if (spec.pagination !== undefined) return explicitPagination(spec.pagination, success, lookUp, report);
  const pagination = canPage(spec) || canFollowLinks(spec) ? findPagination(params, success, lookUp) : undefined;
  return pagination?.kind === "link" || canPage(spec) ? pagination : undefined;
}

function buildParams(members: readonly Property[], built: BuiltBody | undefined, lookUp: LookUp): Params {
  if (built === undefined) return { properties: members, optional: members.every((member) => !member.required) };
  const { body, members: type } = built;
  if (type === undefined) {
    const types = new Map(body.content.map((content) => [JSON.stringify(content.type), content.type]));
    const [first, ...others] = types.values();
    const whole: Property = {
      name: bodyParam(members),
      type: others.length > 0 ? { kind: "union", members: [...types.values()] } : (first ?? { kind: "unknown" }),
      required: body.required,
      limits: [],
      doc: {},
      origin: body.origin,
    };
    const all = [...members, whole, ...contentTypeMember(body)];
    return { properties: all, optional: all.every((member) => !member.required) };
  }
  const object = resolveAlias(type, lookUp);
  const isNeeded = object.kind === "intersection" || (object.kind === "object" && object.properties.some((property) => property.required));
  return {
    properties: members,
    body: { type, optional: !body.required },
    optional: !(body.required && isNeeded) && members.every((member) => !member.required),
  };
}

/** The name of the param with a whole body. */
function bodyParam(members: readonly Property[]): string {
  return members.some(({ name }) => name === "body") ? "requestBody" : "body";
}

/** Removes the media type from `accept` that a property of the body selects. */
function withoutStream(
  members: readonly Property[],
  success: readonly OperationResponse[],
  flag: StreamFlag | undefined,
): readonly Property[] {
  if (flag === undefined) return members;
  return members.flatMap((member) => {
    const isAccept = member.name === "accept" && success.some(({ origin }) => origin === member.origin);
    if (!isAccept || member.type.kind !== "enum") return [member];
    const values = member.type.values.filter((value) => value !== flag.mediaType);
    return values.length < 2 ? [] : [{ ...member, type: { ...member.type, values } }];
  });
}

/** Lets the caller choose where a body may be sent in several media types. */
function contentTypeMember(body: Body): readonly Property[] {
  const [first, ...others] = body.content;
  if (first === undefined || others.length === 0) return [];
  const type = { kind: "enum", values: body.content.map(({ mediaType }) => mediaType), open: false } as const;
  const doc = { text: "Media type of the body." };
  return [{ name: "contentType", type, required: false, default: first.mediaType, limits: [], doc, origin: body.origin }];
}

function docOf({ summary, description, deprecated }: SpecOperation): Doc {
  return {
    ...(summary === undefined || summary === "" ? {} : { summary }),
    ...(description === undefined || description === "" ? {} : { text: description }),
    ...(deprecated === true ? { deprecated: true } : {}),
  };
}

function absoluteServer(servers: readonly SpecServer[]): string | undefined {
  return servers.find(({ url }) => parseUrl(url) !== undefined)?.url;
}
