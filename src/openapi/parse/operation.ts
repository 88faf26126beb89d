import type { SpecOperation, SpecParameter, SpecServer } from "../spec.js";
import { readBody } from "./body.js";
import { asObject, asText, type Draft, flagMember, itemsOf, member, type Node, type ObjectNode, textMember } from "./node.js";
import { readPagination } from "./pagination.js";
import { mergeParameters, readParameters } from "./parameter.js";
import { type Reading, tally } from "./parse-context.js";
import { matchPath } from "./path-parameters.js";
import { readOperationRename } from "./rename.js";
import { readResponses } from "./response.js";
import { readSample } from "./sample.js";
import { readSecurity } from "./security.js";
import { readServers } from "./server.js";
import { withParameterWords, withResponseWords } from "./shared-descriptions.js";
import { readFill } from "./update-mask.js";

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
export function readOperation(reading: Reading, node: Node, method: string, inherited: Inherited): SpecOperation | undefined {
  const object = asObject(reading, node);
  if (object === undefined) return undefined;
  if (Object.hasOwn(object.value, "callbacks")) tally(reading, "not-read", "Callbacks are not read", `${node.at}/callbacks`);
  const parameters = mergeParameters(inherited.parameters, readParameters(reading, member(object, "parameters")));
  const servers = readServers(reading, member(object, "servers"));
  const security = member(object, "security");
  const operation: Draft<SpecOperation> = {
    origin: object.at,
    method: method.toUpperCase(),
    path: inherited.path,
    tags: itemsOf(reading, member(object, "tags")).flatMap((tag) => asText(reading, tag) ?? []),
    parameters: withParameterWords(reading, object, matchPath(reading, inherited.path, object.at, parameters)),
    responses: withResponseWords(reading, object, readResponses(reading, member(object, "responses"))),
    security: security === undefined ? inherited.security : readSecurity(reading, security, inherited.schemes),
    servers: servers.length > 0 ? servers : inherited.servers,
  };
  readTexts(reading, object, operation);
  readHints(reading, object, operation);
  const body = readBody(reading, member(object, "requestBody"));
  if (body !== undefined) operation.body = body;
  return operation;
}

function readTexts(reading: Reading, node: ObjectNode, operation: Draft<SpecOperation>): void {
  for (const key of ["operationId", "summary", "description"] as const) {
    const value = textMember(reading, node, key);
    if (value !== undefined) operation[key] = value;
  }
  if (flagMember(reading, node, "deprecated")) operation.deprecated = true;
}

function readHints(reading: Reading, node: ObjectNode, operation: Draft<SpecOperation>): void {
  const rename = readOperationRename(reading, node);
  if (rename !== undefined) operation.rename = rename;
  const fill = readFill(reading, node);
  if (fill.length > 0) operation.fill = fill;
  const pagination = readPagination(reading, node);
  if (pagination !== undefined) operation.pagination = pagination;
  const sample = readSample(reading, node);
  if (sample !== undefined) operation.sample = sample;
  const since = member(node, "x-pinwheel-since");
  if (typeof since?.value === "string" && /^\d+(\.\d+)*$/.test(since.value)) operation.since = since.value;
  else if (since !== undefined) reading.report("value-ignored", { message: sinceForm, pointer: since.at });
  const body = member(node, "x-pinwheel-body");
  if (body?.value === "whole") operation.wholeBody = true;
  else if (body !== undefined) reading.report("value-ignored", { message: '"x-pinwheel-body" knows one value: whole.', pointer: body.at });
}

const sinceForm = '"x-pinwheel-since" is a release in quotes, as "3.1".';
