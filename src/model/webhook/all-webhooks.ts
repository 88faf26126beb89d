import type { SdkModel, Webhook } from "../model.js";

/** Returns the webhooks of an API, then its callbacks. */
export function allWebhooks({ webhooks, callbacks = [] }: SdkModel): readonly Webhook[] {
  return [...(webhooks?.list ?? []), ...callbacks];
}
