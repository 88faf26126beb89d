import type { SdkModel, Type, Webhook } from "../../model/model.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding, OperationOwner, Place } from "../finding.js";
import { matchContent } from "../operations/content.js";
import { operationPlace, ownerOf } from "../operations/operation-place.js";
import { compareHeaders } from "../operations/responses.js";
import { compareTypes } from "../types/compare-types.js";
import { compareProperties } from "../types/properties.js";

/** Compares the requests that the API sends: webhooks and callbacks. */
export function compareWebhooks(comparison: Comparison, before: SdkModel, after: SdkModel): void {
  compareLists(comparison, before.webhooks?.list ?? [], after.webhooks?.list ?? [], "webhooks");
  compareLists(comparison, before.callbacks ?? [], after.callbacks ?? [], "callbacks");
}

function compareLists(comparison: Comparison, before: readonly Webhook[], after: readonly Webhook[], prefix: string): void {
  const left = new Map(before.map((webhook) => [webhook.id, webhook]));
  const right = new Map(after.map((webhook) => [webhook.id, webhook]));
  // A webhook whose id changed with its method or path keeps its name.
  const partnerOf = (webhook: Webhook, byId: ReadonlyMap<string, Webhook>, others: ReadonlyMap<string, Webhook>): Webhook | undefined =>
    byId.get(webhook.id) ?? [...byId.values()].find(({ id, name }) => name === webhook.name && !others.has(id));
  const add = (webhook: Webhook, finding: Omit<Finding, "place">): void =>
    addFinding(comparison, ownerOf(`${prefix}.${webhook.name}`, "none"), { place: operationPlace(webhook, finding.name), ...finding });
  for (const webhook of left.values()) {
    if (partnerOf(webhook, right, left) === undefined)
      add(webhook, { name: "webhook-removed", before: webhook.key, lost: typesOf(webhook) });
  }
  for (const webhook of right.values()) {
    const old = partnerOf(webhook, left, right);
    if (old === undefined) add(webhook, { name: "webhook-added", after: webhook.key });
    else compareWebhook(comparison, old, webhook, prefix);
  }
}

/** Callers receive the payload, like a response. They send the response, like a request. */
function compareWebhook(comparison: Comparison, before: Webhook, after: Webhook, prefix: string): void {
  const name = `${prefix}.${after.name}`;
  const received = ownerOf(name, "response");
  const add = (finding: Omit<Finding, "place">): void =>
    addFinding(comparison, ownerOf(name, "none"), { place: operationPlace(after, finding.name), ...finding });
  if (before.name !== after.name) add({ name: "operation-renamed", before: `${prefix}.${before.name}`, after: name });
  if (before.method !== after.method) add({ name: "webhook-method-changed", before: before.method, after: after.method });
  const root: Place = { path: [], pointer: after.origin, cause: `${before.origin} ${after.origin}` };
  comparePayload(comparison, before, after, root, received);
  compareHeaders(comparison, before.headers, after.headers, { place: root, owner: received });
  compareProperties(comparison, before.query, after.query, { place: root, owner: received }, compareTypes);
  for (const response of after.responses) {
    const old = before.responses.find(({ status }) => status === response.status);
    if (old === undefined) continue;
    const place: Place = { path: [String(response.status)], pointer: response.origin, cause: `${old.origin} ${response.origin}` };
    for (const pair of matchContent(old.content, response.content).matches) {
      compareTypes(comparison, { before: pair.before.type, after: pair.after.type, place, owner: ownerOf(name, "request") });
    }
  }
}

function comparePayload(comparison: Comparison, before: Webhook, after: Webhook, root: Place, owner: OperationOwner): void {
  const [old, now] = [before.payload, after.payload];
  const place: Place = { ...root, pointer: now?.origin ?? root.pointer };
  const add = (finding: Omit<Finding, "place">): void => addFinding(comparison, owner, { place, ...finding });
  if (old === undefined && now === undefined) return;
  if (old === undefined) {
    add({ name: "response-body-added" });
    return;
  }
  if (now === undefined) {
    add({ name: "response-body-removed", lost: typesOf(before) });
    return;
  }
  const { matches, removed, added, replaced } = matchContent(old.content, now.content);
  for (const content of removed) add({ name: "response-media-type-removed", before: content.mediaType, lost: [content.type] });
  for (const content of added) add({ name: "response-media-type-added", after: content.mediaType });
  if (replaced !== undefined) {
    add({ name: "response-media-type-changed", before: replaced.before.mediaType, after: replaced.after.mediaType });
  }
  for (const pair of [...matches, ...(replaced === undefined ? [] : [replaced])]) {
    compareTypes(comparison, { before: pair.before.type, after: pair.after.type, place, owner });
  }
}

function typesOf({ payload, headers, query }: Webhook): readonly Type[] {
  return [...(payload?.content ?? []), ...headers, ...query].map(({ type }) => type);
}
