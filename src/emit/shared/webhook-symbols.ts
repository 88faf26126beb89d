import type { SdkModel, Webhook } from "../../model/model.js";

/** The names that `webhooks.ts` declares for all webhooks, or for all callbacks. */
export interface WebhookSymbols {
  /** The events by name. */
  readonly events: string;
  /** The responses by name of the event. */
  readonly responses: string;
  readonly handler: string;
  readonly handlers: string;
  readonly request: string;
  /** The function that calls a handler. */
  readonly handle: string;
}

/** The webhooks or the callbacks of an API. */
export interface WebhookGroup {
  readonly isCallback: boolean;
  readonly symbols: WebhookSymbols;
  readonly list: readonly Webhook[];
}

/** The function that returns the name of a webhook by its key, and by its payload. */
export const webhookLookUps = { key: "webhookOfKey", payload: "webhookOfPayload" } as const;

export function hasWebhooks({ webhooks, callbacks }: SdkModel): boolean {
  return webhooks !== undefined || callbacks !== undefined;
}

/** Returns the webhooks and the callbacks, without those that the API does not have. */
export function webhookGroups({ webhooks, callbacks = [] }: SdkModel): readonly WebhookGroup[] {
  const list = webhooks?.list ?? [];
  return [
    { isCallback: false, symbols: symbolsOf("Webhook"), list },
    { isCallback: true, symbols: symbolsOf("Callback"), list: callbacks },
  ].filter((group) => group.list.length > 0);
}

function symbolsOf(kind: "Webhook" | "Callback"): WebhookSymbols {
  return {
    events: `${kind}s`,
    responses: `${kind}Responses`,
    handler: `${kind}Handler`,
    handlers: `${kind}Handlers`,
    request: `${kind}Request`,
    handle: `handle${kind}`,
  };
}

/** Name of the type of an event. */
export function eventName(webhook: Webhook): string {
  return `${eventStem(webhook)}${webhook.typeSuffix ?? ""}`;
}

/** Name of the type of the responses to an event. */
export function eventResponseName(webhook: Webhook): string {
  return `${eventStem(webhook)}Response${webhook.typeSuffix ?? ""}`;
}

function eventStem({ typeName, callback }: Webhook): string {
  return `${typeName}${callback === undefined ? "Webhook" : "Callback"}`;
}

/** The exports of `webhooks.ts` that are not types of single events. */
export function webhookExports(model: SdkModel): { readonly types: readonly string[]; readonly values: readonly string[] } {
  const groups = webhookGroups(model);
  const lookUps = model.webhooks === undefined ? [] : [webhookLookUps.key];
  return {
    types: groups.flatMap(({ symbols }) => [symbols.events, symbols.responses, symbols.handler, symbols.handlers, symbols.request]),
    values: [
      ...groups.map(({ symbols }) => symbols.handle),
      ...lookUps,
      ...(model.webhooks?.discriminator === undefined ? [] : [webhookLookUps.payload]),
    ],
  };
}
