import { compact } from "../../util/compact.js";
import type { SpecOperation, SpecParameter, SpecServer } from "../spec.js";
import { parseBody } from "./body.js";
import { parseCallbacks } from "./callbacks.js";
import { checkChild, checkFields } from "./check-fields.js";
import { asPlainObject, asString, flagProperty, itemsOf, type Node, type ObjectNode, property, stringProperty } from "./node.js";
import { parsePagination } from "./pagination.js";
import { mergeParameters, parseParameters } from "./parameter.js";
import type { ParseContext } from "./parse-context.js";
import { matchPath } from "./path-parameters.js";
import { withOneQuery } from "./querystring.js";
import { parseOperationRename } from "./rename.js";
import { parseResponses } from "./response.js";
import { parseSample } from "./sample.js";
import { parseSecurity } from "./security.js";
import { parseServers } from "./server.js";
import { withParameterDescriptions, withResponseDescriptions } from "./shared-descriptions.js";
import { parseStream } from "./stream.js";
import { parseUpdateMasks } from "./update-mask.js";

/** What an operation inherits from its path item and from the document. */
export interface Inherited {
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly servers: readonly SpecServer[];
  readonly security: SpecOperation["security"];
  /** Ids of all declared security schemes. */
  readonly schemes: ReadonlySet<string>;
  /** The tags that do not group operations (OpenAPI 3.2, Tag Object, `kind`). */
  readonly labels?: ReadonlySet<string>;
}

/**
 * Parses an operation. Reports a value that is not an object.
 *
 * @param method the method as it is sent
 */
export function parseOperation(context: ParseContext, node: Node, method: string, inherited: Inherited): SpecOperation | undefined {
  const object = asPlainObject(context, node);
  if (object === undefined) return undefined;
  checkFields(context, "operation", object);
  checkChild(context, "externalDocs", object, "externalDocs");
  return compact({
    origin: object.pointer,
    method,
    path: inherited.path,
    ...parseOwnTags(context, object, inherited),
    parameters: parseOwnParameters(context, object, inherited),
    responses: withResponseDescriptions(context, object, parseResponses(context, property(object, "responses"))),
    security: parseOwnSecurity(context, object, inherited),
    servers: parseOwnServers(context, object, inherited),
    operationId: stringProperty(context, object, "operationId"),
    summary: stringProperty(context, object, "summary"),
    description: stringProperty(context, object, "description"),
    deprecated: flagProperty(context, object, "deprecated") ? true : undefined,
    ...parseExtensions(context, object),
    body: parseBody(context, property(object, "requestBody")),
    callbacks: parseCallbacks(context, property(object, "callbacks"), inherited.schemes),
  });
}

/** Tags of another kind than `nav` do not name a resource, if there are tags that do. */
function parseOwnTags(context: ParseContext, node: ObjectNode, { labels }: Inherited): Pick<SpecOperation, "tags" | "labels"> {
  const all = itemsOf(context, property(node, "tags")).flatMap((tag) => asString(context, tag) ?? []);
  const tags = all.filter((tag) => !labels?.has(tag));
  return tags.length === 0 || tags.length === all.length ? { tags: all } : { tags, labels: all.filter((tag) => labels?.has(tag)) };
}

function parseOwnParameters(context: ParseContext, node: ObjectNode, { path, parameters }: Inherited): readonly SpecParameter[] {
  const merged = mergeParameters(parameters, parseParameters(context, property(node, "parameters")));
  return withParameterDescriptions(context, node, matchPath(context, path, node.pointer, withOneQuery(context, merged)));
}

/**
 * An empty `security` overrides the security of the document, so only a missing one inherits it.
 */
function parseOwnSecurity(context: ParseContext, node: ObjectNode, { security, schemes }: Inherited): SpecOperation["security"] {
  const own = property(node, "security");
  return own === undefined ? security : parseSecurity(context, own, schemes);
}

function parseOwnServers(context: ParseContext, node: ObjectNode, inherited: Inherited): readonly SpecServer[] {
  const servers = parseServers(context, property(node, "servers"));
  return servers.length > 0 ? servers : inherited.servers;
}

type Extensions = Partial<
  Pick<SpecOperation, "rename" | "since" | "stability" | "sunset" | "wholeBody" | "updateMasks" | "pagination" | "stream" | "sample">
>;

function parseExtensions(context: ParseContext, node: ObjectNode): Extensions {
  const updateMasks = parseUpdateMasks(context, node);
  return compact({
    rename: parseOperationRename(context, node),
    updateMasks: updateMasks.length > 0 ? updateMasks : undefined,
    pagination: parsePagination(context, node),
    stream: parseStream(context, node),
    sample: parseSample(context, node),
    since: parseSince(context, node),
    stability: parseStability(context, node),
    sunset: parseSunset(context, node),
    wholeBody: parseWholeBody(context, node),
  });
}

/** A release without quotes, such as `3.10`, is a number in YAML and would lose its last digit. */
function parseSince(context: ParseContext, node: ObjectNode): string | undefined {
  const since = property(node, "x-pinwheel-since");
  if (since === undefined) return undefined;
  if (typeof since.value === "string" && /^\d+(\.\d+)*$/.test(since.value)) return since.value;
  context.report("value-ignored", { message: '"x-pinwheel-since" must be a release in quotes, such as "3.1".', pointer: since.pointer });
  return undefined;
}

function parseStability(context: ParseContext, node: ObjectNode): string | undefined {
  const stability = property(node, "x-pinwheel-stability");
  if (stability === undefined) return undefined;
  if (typeof stability.value === "string" && stability.value !== "") return stability.value;
  const message = '"x-pinwheel-stability" must be a word such as "alpha", "beta" or "stable".';
  context.report("value-ignored", { message, pointer: stability.pointer });
  return undefined;
}

/** A date with a time counts as its day. */
function parseSunset(context: ParseContext, node: ObjectNode): string | undefined {
  const sunset = property(node, "x-sunset");
  if (sunset === undefined) return undefined;
  const day = typeof sunset.value === "string" ? /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(sunset.value)?.[0] : undefined;
  if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  context.report("value-ignored", { message: '"x-sunset" must be a date in quotes, such as "2026-12-31".', pointer: sunset.pointer });
  return undefined;
}

function parseWholeBody(context: ParseContext, node: ObjectNode): true | undefined {
  const body = property(node, "x-pinwheel-body");
  if (body === undefined) return undefined;
  if (body.value === "whole") return true;
  context.report("value-ignored", { message: '"x-pinwheel-body" must be "whole".', pointer: body.pointer });
  return undefined;
}
