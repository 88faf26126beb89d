import type { Operation, OperationResponse, Resource, SdkModel, Webhook, Webhooks } from "../model.js";
import { operationKey } from "../naming/keys.js";
import { allWebhooks } from "../webhook/all-webhooks.js";
import type { Part } from "./select-part.js";
import { usedTypes } from "./used-types.js";

/**
 * Returns the model of a part: its operations and webhooks, and the types and security schemes that
 * these use.
 *
 * The whole model has decided all names and types. So a larger part only adds to the client.
 */
export function pruneModel(model: SdkModel, part: Part): SdkModel {
  const { webhooks: _webhooks, callbacks: _callbacks, ...rest } = model;
  const kept = model.resources.flatMap((resource) => pruneResource(resource, part));
  const names = new Set(kept.flatMap(({ name, operations }) => operations.map((operation) => `${name}.${operation.name}`)));
  const resources = kept.map((resource) => ({ ...resource, operations: resource.operations.map((each) => pruneLinks(each, names)) }));
  const callbacks = (model.callbacks ?? []).filter(
    ({ callback }) => callback !== undefined && names.has(`${callback.resource}.${callback.operation}`),
  );
  const webhooks = pruneWebhooks(model.webhooks, part);
  const pruned: SdkModel = {
    ...rest,
    resources,
    ...(webhooks && { webhooks }),
    ...(callbacks.length > 0 && { callbacks }),
  };
  const schemes = usedSchemes(pruned);
  return { ...pruned, auth: model.auth.filter(({ id }) => schemes.has(id)), types: usedTypes(pruned) };
}

function pruneResource(resource: Resource, part: Part): readonly Resource[] {
  const operations = resource.operations.filter((operation) => part.operations.has(operationKey(operation)));
  return operations.length === 0 ? [] : [{ ...resource, operations }];
}

/** Removes the links to operations that are not part. `names` are those of the others. */
function pruneLinks(operation: Operation, names: ReadonlySet<string>): Operation {
  const prune = (responses: readonly OperationResponse[]): readonly OperationResponse[] =>
    responses.map(({ links: all, ...response }) => {
      const links = all?.filter((link) => names.has(`${link.resource}.${link.operation}`)) ?? [];
      return links.length === 0 ? response : { ...response, links };
    });
  return { ...operation, success: prune(operation.success), errors: prune(operation.errors) };
}

function pruneWebhooks(webhooks: Webhooks | undefined, part: Part): Webhooks | undefined {
  const list = webhooks?.list.filter(({ id }) => part.webhooks.has(id)) ?? [];
  if (list.length === 0) return undefined;
  const discriminator = list.length === 1 ? undefined : webhooks?.discriminator;
  return { list, ...(discriminator && { discriminator: { ...discriminator, names: namesOf(list, discriminator.names) } }) };
}

function namesOf<Entry extends { readonly name: string }>(list: readonly Webhook[], entries: readonly Entry[]): readonly Entry[] {
  const names = new Set(list.map(({ name }) => name));
  return entries.filter(({ name }) => names.has(name));
}

function usedSchemes(model: SdkModel): ReadonlySet<string> {
  const secured = [...model.resources.flatMap(({ operations }) => operations), ...allWebhooks(model)];
  return new Set(secured.flatMap(({ security }) => security.flatMap(({ schemes }) => schemes.map(({ id }) => id))));
}
