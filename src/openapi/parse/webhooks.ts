import { compact } from "../../util/compact.js";
import type { SpecParameter, SpecWebhook } from "../spec.js";
import { parseBody } from "./body.js";
import { checkChild, checkFields } from "./check-fields.js";
import {
  asPlainObject,
  asString,
  flagProperty,
  itemsOf,
  type Node,
  namedEntriesOf,
  type ObjectNode,
  property,
  stringProperty,
} from "./node.js";
import { mergeParameters, parseParameters } from "./parameter.js";
import { type ParseContext, reportOnce } from "./parse-context.js";
import { parsePathItem, type Shared } from "./path-item.js";
import { resolveObject } from "./reference.js";
import { parseRename } from "./rename.js";
import { parseResponses } from "./response.js";
import { parseSecurity } from "./security.js";

/**
 * Parses `webhooks`. Documents of OpenAPI 3.0 have them in the extension `x-webhooks`. Undefined if
 * there are none.
 *
 * @param schemes ids of all declared security schemes
 */
export function parseWebhooks(
  context: ParseContext,
  node: Node | undefined,
  schemes: ReadonlySet<string>,
): readonly SpecWebhook[] | undefined {
  if (node === undefined) return undefined;
  const webhooks = namedEntriesOf(context, node).flatMap((entry) =>
    parsePathItem(context, entry, (operation, method, shared) =>
      parseWebhook(context, operation, { key: entry.key, method, shared, schemes }),
    ),
  );
  return webhooks.length === 0 ? undefined : webhooks;
}

/** What is known about a webhook before its operation is parsed. */
export interface WebhookFacts {
  readonly key: string;
  readonly method: string;
  readonly shared: Shared;
  readonly schemes: ReadonlySet<string>;
}

/** Parses the operation of a webhook or of a callback. Reports a value that is not an object. */
export function parseWebhook(context: ParseContext, node: Node, { key, method, shared, schemes }: WebhookFacts): SpecWebhook | undefined {
  const object = asPlainObject(context, node);
  if (object === undefined) return undefined;
  checkFields(context, "operation", object);
  checkChild(context, "externalDocs", object, "externalDocs");
  reportUnsupported(context, object, shared);
  const requestBody = property(object, "requestBody");
  const security = property(object, "security");
  const parameters = mergeParameters(shared.parameters, parseParameters(context, property(object, "parameters")));
  return compact({
    origin: object.pointer,
    key,
    method,
    rename: parseRename(context, object),
    operationId: stringProperty(context, object, "operationId"),
    tags: parseTags(context, property(object, "tags")),
    summary: stringProperty(context, object, "summary"),
    description: stringProperty(context, object, "description"),
    deprecated: flagProperty(context, object, "deprecated") ? true : undefined,
    parameters: parameters.filter((parameter) => isSupported(context, parameter)),
    body: parseBody(context, requestBody),
    optionalBody: isOptional(context, requestBody),
    responses: parseResponses(context, property(object, "responses")),
    security: security === undefined ? [] : parseSecurity(context, security, schemes),
  });
}

function parseTags(context: ParseContext, node: Node | undefined): readonly string[] | undefined {
  return node && itemsOf(context, node).flatMap((tag) => asString(context, tag) ?? []);
}

/** `required` is false by default, but a webhook that does not state it always has its body. */
function isOptional(context: ParseContext, node: Node | undefined): true | undefined {
  const body = node && resolveObject(context, node, "requestBodies");
  return body !== undefined && property(body, "required")?.value === false ? true : undefined;
}

function reportUnsupported(context: ParseContext, node: ObjectNode, { servers }: Shared): void {
  const callbacks = property(node, "callbacks");
  if (callbacks !== undefined) {
    reportOnce(context, "not-supported", "Callbacks of webhooks and callbacks are not supported", callbacks.pointer);
  }
  if (servers.length > 0 || property(node, "servers") !== undefined) {
    reportOnce(context, "not-supported", "Servers of webhooks and callbacks are not supported", node.pointer);
  }
}

/** The receiver chooses the URL, so there is no template that a path parameter could be in. */
function isSupported(context: ParseContext, { in: location, origin }: SpecParameter): boolean {
  if (location === "query" || location === "header") return true;
  reportOnce(context, "not-supported", `Parameters of webhooks and callbacks in "${location}" are not supported`, origin);
  return false;
}
