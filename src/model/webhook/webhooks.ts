import type { Spec, SpecCallback, SpecParameter, SpecResponse, SpecWebhook } from "../../openapi/spec.js";
import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Property, SdkModel, Webhook, WebhookResponse } from "../model.js";
import type { Names } from "../naming/assign-names.js";
import { callbackKey, operationKey, webhookKey } from "../naming/keys.js";
import { type TypeAffixes, withTypeName } from "../naming/type-affixes.js";
import { identifier } from "../naming/words.js";
import { bodyContent } from "../operation/body.js";
import type { OperationContext } from "../operation/operation.js";
import { headerProperties, responseDoc, statusOrder, statusPattern } from "../operation/responses.js";
import { securityRequirements } from "../operation/security.js";
import type { Direction } from "../schema/context.js";
import { annotations } from "../schema/object.js";
import { findDiscriminator } from "./discriminator.js";
import { buildPayload } from "./payload.js";

/**
 * Builds the webhooks and callbacks. The user reads what arrives, as a response of the API, and
 * writes what is sent back, as a request.
 */
export function buildWebhooks(
  spec: Spec,
  names: Names,
  context: OperationContext,
  affixes: TypeAffixes = {},
): Pick<SdkModel, "webhooks" | "callbacks"> {
  const build = (id: string, webhook: SpecWebhook): Webhook => withTypeName(buildWebhook(id, webhook, names, context), affixes);
  const list = (spec.webhooks ?? []).map((webhook) => build(webhookKey(webhook), webhook));
  const callbacks = spec.operations.flatMap((operation) => {
    const { resource = "", method = "" } = names.operations.get(operationKey(operation)) ?? {};
    return (operation.callbacks ?? []).map((callback) => ({
      ...build(callbackKey(operation, callback), callback),
      callback: { resource, operation: method, url: callback.url },
    }));
  });
  const discriminator = list.length < 2 ? undefined : findDiscriminator(sorted(list), context.lookUp);
  return {
    ...(list.length === 0 ? {} : { webhooks: { list: sorted(list), ...compact({ discriminator }) } }),
    ...(callbacks.length === 0 ? {} : { callbacks: sorted(callbacks) }),
  };
}

/** Returns the schemas of webhooks and callbacks whose values go in a direction. */
export function webhookSchemas(spec: Spec, direction: Direction): readonly SpecSchema[] {
  const callbacks = spec.operations.flatMap((operation): readonly SpecCallback[] => operation.callbacks ?? []);
  return [...(spec.webhooks ?? []), ...callbacks].flatMap(({ body, parameters, responses }) => {
    if (direction === "response") return [...parameters, ...(body?.content ?? [])].flatMap(({ schema }) => schema ?? []);
    return responses.flatMap(({ content, headers }) => [...content, ...headers].flatMap(({ schema }) => schema ?? []));
  });
}

function sorted(webhooks: readonly Webhook[]): readonly Webhook[] {
  return webhooks.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function buildWebhook(id: string, spec: SpecWebhook, { webhooks }: Names, context: OperationContext): Webhook {
  const name = webhooks.get(id) ?? spec.key;
  const { key, method, origin, body, parameters, responses } = spec;
  const inLocation = (location: SpecParameter["in"]): readonly Property[] =>
    parameters.filter((parameter) => parameter.in === location).map((parameter) => parameterProperty(parameter, context));
  return {
    id,
    name,
    typeName: identifier(name, "pascal"),
    key,
    method,
    doc: compact({ summary: spec.summary || undefined, text: spec.description || undefined, deprecated: spec.deprecated }),
    origin,
    ...(body === undefined || body.content.length === 0 ? {} : { payload: buildPayload(body, spec.optionalBody !== true, context) }),
    headers: inLocation("header"),
    query: inLocation("query"),
    responses: responses.map((response) => buildResponse(response, context)).sort((a, b) => statusOrder(a.status) - statusOrder(b.status)),
    security: securityRequirements(spec),
  };
}

function parameterProperty(parameter: SpecParameter, { convert }: OperationContext): Property {
  const { name, schema, required, example, description, deprecated, origin } = parameter;
  const { doc, ...facts } = annotations(schema, { schemas: new Map() });
  return {
    name,
    type: convert(schema, "response"),
    required,
    ...facts,
    ...compact({ example: example?.value ?? facts.example }),
    doc: { ...doc, ...compact({ text: description, deprecated }) },
    origin,
  };
}

function buildResponse(response: SpecResponse, context: OperationContext): WebhookResponse {
  const { status, content, origin, links } = response;
  if (links !== undefined) {
    const message = "Links of responses to webhooks and callbacks are not supported.";
    context.report("not-supported", { message, pointer: links[0]?.origin ?? origin });
  }
  return {
    status: statusPattern(status),
    doc: responseDoc(response),
    content: content.map((media) => bodyContent(media, { required: true }, context)),
    headers: headerProperties(response, (schema) => context.convert(schema, "request")),
    origin,
  };
}
