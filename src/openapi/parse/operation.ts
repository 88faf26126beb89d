import type { SpecOperation, SpecParameter, SpecServer } from "../spec.js";
import { parseBody } from "./body.js";
import { asObject, asString, type Builder, flagProperty, itemsOf, type Node, type ObjectNode, property, stringProperty } from "./node.js";
import { parsePagination } from "./pagination.js";
import { mergeParameters, parseParameters } from "./parameter.js";
import { type ParseContext, reportOnce } from "./parse-context.js";
import { matchPath } from "./path-parameters.js";
import { parseOperationRename } from "./rename.js";
import { parseResponses } from "./response.js";
import { parseSample } from "./sample.js";
import { parseSecurity } from "./security.js";
import { parseServers } from "./server.js";
import { withParameterDescriptions, withResponseDescriptions } from "./shared-descriptions.js";
import { parseUpdateMasks } from "./update-mask.js";

/** What an operation takes over from its path item and from the document. */
export interface Inherited {
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly servers: readonly SpecServer[];
  readonly security: SpecOperation["security"];
  /** Ids of the security schemes there are. */
  readonly schemes: ReadonlySet<string>;
}

/** One operation; undefined, and a report, when something else stands in its place. */
export function parseOperation(reading: ParseContext, node: Node, method: string, inherited: Inherited): SpecOperation | undefined {
  const object = asObject(reading, node);
  if (object === undefined) return undefined;
  if (Object.hasOwn(object.value, "callbacks")) reportOnce(reading, "not-read", "Callbacks are not read", `${node.pointer}/callbacks`);
  const parameters = mergeParameters(inherited.parameters, parseParameters(reading, property(object, "parameters")));
  const servers = parseServers(reading, property(object, "servers"));
  const security = property(object, "security");
  const operation: Builder<SpecOperation> = {
    origin: object.pointer,
    method: method.toUpperCase(),
    path: inherited.path,
    tags: itemsOf(reading, property(object, "tags")).flatMap((tag) => asString(reading, tag) ?? []),
    parameters: withParameterDescriptions(reading, object, matchPath(reading, inherited.path, object.pointer, parameters)),
    responses: withResponseDescriptions(reading, object, parseResponses(reading, property(object, "responses"))),
    security: security === undefined ? inherited.security : parseSecurity(reading, security, inherited.schemes),
    servers: servers.length > 0 ? servers : inherited.servers,
  };
  parseTexts(reading, object, operation);
  parseHints(reading, object, operation);
  const body = parseBody(reading, property(object, "requestBody"));
  if (body !== undefined) operation.body = body;
  return operation;
}

function parseTexts(reading: ParseContext, node: ObjectNode, operation: Builder<SpecOperation>): void {
  for (const key of ["operationId", "summary", "description"] as const) {
    const value = stringProperty(reading, node, key);
    if (value !== undefined) operation[key] = value;
  }
  if (flagProperty(reading, node, "deprecated")) operation.deprecated = true;
}

function parseHints(reading: ParseContext, node: ObjectNode, operation: Builder<SpecOperation>): void {
  const rename = parseOperationRename(reading, node);
  if (rename !== undefined) operation.rename = rename;
  const fill = parseUpdateMasks(reading, node);
  if (fill.length > 0) operation.updateMasks = fill;
  const pagination = parsePagination(reading, node);
  if (pagination !== undefined) operation.pagination = pagination;
  const sample = parseSample(reading, node);
  if (sample !== undefined) operation.sample = sample;
  const since = property(node, "x-pinwheel-since");
  if (typeof since?.value === "string" && /^\d+(\.\d+)*$/.test(since.value)) operation.since = since.value;
  else if (since !== undefined) reading.report("value-ignored", { message: sinceForm, pointer: since.pointer });
  const body = property(node, "x-pinwheel-body");
  if (body?.value === "whole") operation.wholeBody = true;
  else if (body !== undefined)
    reading.report("value-ignored", { message: '"x-pinwheel-body" knows one value: whole.', pointer: body.pointer });
}

const sinceForm = '"x-pinwheel-since" is a release in quotes, as "3.1".';
