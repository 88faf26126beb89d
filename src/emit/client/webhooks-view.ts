import type { SdkModel, Webhook } from "../../model/model.js";
import { allWebhooks } from "../../model/webhook/all-webhooks.js";
import { type Code, docComment, identifier, objectLiteral, propertyKey } from "../../print/typescript/code.js";
import {
  eventName,
  eventResponseName,
  type WebhookGroup,
  type WebhookSymbols,
  webhookExports,
  webhookGroups,
} from "../shared/webhook-symbols.js";
import { sharedHeaders, sharedHeaderViews } from "./shared-headers.js";
import type { TypeScope } from "./type-scope.js";
import { type EventView, eventView } from "./webhook-event.js";

/** What `templates/client/webhooks.ts.hbs` prints. */
export interface WebhooksView {
  /** The webhooks, then the callbacks. */
  readonly events: readonly EventView[];
  /** The headers that several events have. */
  readonly sharedHeaders: readonly { readonly name: Code; readonly body: Code }[];
  /** Whether an event has parameters in its query. */
  readonly query: boolean;
  readonly groups: readonly GroupView[];
  /** The names of webhooks by their key in the document. */
  readonly keys: Code | null;
  /** The property of payloads that states the webhook, and the names by its value. */
  readonly payloads: { readonly doc: Code; readonly property: string; readonly names: Code } | null;
}

interface GroupView {
  readonly names: Readonly<Record<keyof WebhookSymbols, Code>>;
  readonly docs: Readonly<Record<keyof WebhookSymbols, Code>>;
  readonly events: readonly { readonly key: Code; readonly name: Code; readonly response: Code }[];
  /** Whether an event has declared headers. */
  readonly headers: boolean;
  readonly query: boolean;
}

/** Every name that the module declares. */
export function declaredWebhookNames(model: SdkModel): readonly string[] {
  const { types, values } = webhookExports(model);
  const all = allWebhooks(model);
  const events = all.flatMap((webhook) => [eventName(webhook), eventResponseName(webhook)]);
  return [...types, ...values, ...events, ...sharedHeaders(all).values(), "DeclaredQuery", "namesByKey", "namesByPayload"];
}

export function webhooksView(model: SdkModel, scope: TypeScope): WebhooksView {
  const { webhooks } = model;
  const all = allWebhooks(model);
  const shared = sharedHeaders(all);
  return {
    events: all.map((webhook) => eventView(webhook, shared, scope)),
    sharedHeaders: sharedHeaderViews(all, shared, scope),
    query: all.some(({ query }) => query.length > 0),
    groups: webhookGroups(model).map(groupView),
    keys: webhooks === undefined ? null : objectLiteral(namesByKey(webhooks.list)),
    payloads: payloadsView(model),
  };
}

/** Of several methods with one key, POST is the webhook. */
function namesByKey(list: readonly Webhook[]): readonly (readonly [string, string])[] {
  const names = new Map<string, string>();
  for (const { key, name, method } of list) if (method === "POST" || !names.has(key)) names.set(key, name);
  return [...names];
}

function payloadsView({ webhooks }: SdkModel): WebhooksView["payloads"] {
  if (webhooks?.discriminator === undefined) return null;
  const { property, names } = webhooks.discriminator;
  return {
    doc: docComment([
      `Returns the name of the webhook that a payload belongs to, by the property \`${property}\`. Undefined: the document has no such webhook.`,
    ]),
    property,
    names: objectLiteral(names.map(({ value, name }) => [value, name])),
  };
}

function groupView({ isCallback, symbols, list }: WebhookGroup): GroupView {
  const { events, responses, handler, handlers, request, handle } = symbols;
  const comment = (text: string): Code => docComment([text]);
  const word = isCallback ? "callback" : "webhook";
  return {
    names: {
      events: identifier(events),
      responses: identifier(responses),
      handler: identifier(handler),
      handlers: identifier(handlers),
      request: identifier(request),
      handle: identifier(handle),
    },
    docs: {
      events: comment(`What arrives, by the name of the ${word}.`),
      responses: comment(`What a handler may return, by the name of the ${word}.`),
      handler: comment(`Handles a ${word}, and returns the response.`),
      handlers: comment(`A handler for every ${word}. \`Partial<${handlers}>\` has handlers for some.`),
      request: comment(`A request that was verified and whose body was parsed.`),
      handle: comment(
        `Calls the handler of a ${word}, and returns its response. Undefined: there is no handler. The request is not verified or validated.`,
      ),
    },
    events: list.map((webhook) => ({
      key: propertyKey(webhook.name),
      name: identifier(eventName(webhook)),
      response: identifier(eventResponseName(webhook)),
    })),
    headers: list.some((webhook) => webhook.headers.length > 0),
    query: list.some((webhook) => webhook.query.length > 0),
  };
}
