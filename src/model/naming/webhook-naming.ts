import type { Report } from "../../diagnostics/diagnostic.js";
import type { Spec, SpecCallback, SpecOperation, SpecWebhook } from "../../openapi/spec.js";
import { shortHash } from "../../util/short-hash.js";
import { type Claim, reportChanges, reportCollisions, resolveClaims } from "./claims.js";
import { callbackKey, operationKey, webhookKey } from "./keys.js";
import { safeMethod } from "./nested-names.js";
import type { PinnedNames } from "./pinned-names.js";
import type { OperationName } from "./resource-naming.js";
import { identifier } from "./words.js";

type OperationNames = ReadonlyMap<string, OperationName>;

/** Decides the names of all webhooks and callbacks, by key. */
export function webhookNames(
  spec: Spec,
  operations: OperationNames,
  pinned: PinnedNames | undefined,
  report: Report,
): ReadonlyMap<string, string> {
  const webhooks = webhookClaims(spec.webhooks ?? [], pinned);
  const callbacks = spec.operations.flatMap((operation) => callbackClaims(operation, operations, pinned));
  return new Map([...resolve("webhooks", webhooks, pinned, report), ...resolve("callbacks", callbacks, pinned, report)]);
}

/** A claim with another name for the case that the first is taken. */
interface WebhookClaim extends Claim {
  readonly longer: string;
}

function resolve(
  what: "webhooks" | "callbacks",
  claims: readonly WebhookClaim[],
  pinned: PinnedNames | undefined,
  report: Report,
): ReadonlyMap<string, string> {
  if (claims.length === 0) return new Map();
  const longer = new Map(claims.map((claim) => [claim.key, claim.longer]));
  const names = resolveClaims(claims, ({ key, name }, taken) => {
    const other = longer.get(key) ?? name;
    const isTaken = [...taken].some((each) => each.toLowerCase() === other.toLowerCase());
    return isTaken ? `${name}_${shortHash(key)}` : other;
  });
  reportCollisions(what, claims, names, report);
  reportChanges(claims, names, pinned?.operations ?? {}, report);
  return names;
}

/**
 * A webhook is named after its key. If a key has several methods, the names of all but POST have
 * the method too.
 */
function webhookClaims(webhooks: readonly SpecWebhook[], pinned: PinnedNames | undefined): readonly WebhookClaim[] {
  const methods = new Map<string, string[]>();
  for (const { key, method } of webhooks) methods.set(key, [...(methods.get(key) ?? []), method]);
  return webhooks.map((webhook) => {
    const isMain = webhook.method === "POST" || methods.get(webhook.key)?.length === 1;
    const longer = nameOf(`${webhook.key} ${webhook.method.toLowerCase()}`);
    return claimFor(webhookKey(webhook), webhook, { name: isMain ? nameOf(webhook.key) : longer, longer }, pinned);
  });
}

/** A callback is named after the resource and the method of its operation, and its key. */
function callbackClaims(operation: SpecOperation, operations: OperationNames, pinned: PinnedNames | undefined): readonly WebhookClaim[] {
  const name = operations.get(operationKey(operation));
  return (operation.callbacks ?? []).map((callback: SpecCallback) => {
    const words = name === undefined ? callback.key : `${name.resource} ${name.method} ${callback.key}`;
    // Callbacks with one key have different properties in their URLs.
    const names = {
      name: nameOf(words),
      longer: nameOf(`${words} ${callback.expression.replaceAll(/\$[a-z]+/g, " ")} ${callback.method.toLowerCase()}`),
    };
    return claimFor(callbackKey(operation, callback), callback, names, pinned);
  });
}

function claimFor(
  key: string,
  { origin, rename }: SpecWebhook,
  { name, longer }: Pick<WebhookClaim, "name" | "longer">,
  pinned: PinnedNames | undefined,
): WebhookClaim {
  if (rename !== undefined) return { key, pointer: origin, name: nameOf(rename), longer, source: "author" };
  const pin = pinned !== undefined && Object.hasOwn(pinned.operations, key) ? pinned.operations[key] : undefined;
  if (pin === undefined || !isName(pin)) return { key, pointer: origin, name, longer, source: "words" };
  return { key, pointer: origin, name, longer, pin, source: "pinned" };
}

function nameOf(text: string): string {
  return safeMethod(identifier(text, "camel"));
}

function isName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && safeMethod(name) === name;
}
