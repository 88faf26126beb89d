import type { NamedType, Operation, Property, SdkModel, Type, Webhook } from "../model.js";
import { refsOf } from "../type-fold.js";
import { allWebhooks } from "../webhook/all-webhooks.js";

/** Returns the named types that operations, webhooks and callbacks use, also through each other. */
export function usedTypes(model: SdkModel): readonly NamedType[] {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const byName = new Map(model.types.map(({ name, type }) => [name, type]));
  const used = new Set<string>();
  const pending = [...refsOf([...operations.flatMap(typesOfOperation), ...allWebhooks(model).flatMap(typesOfWebhook)])];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const type = byName.get(name);
    if (used.has(name) || type === undefined) continue;
    used.add(name);
    pending.push(...refsOf([type]));
  }
  return model.types.filter(({ name }) => used.has(name));
}

function typesOfOperation({ params, body, success, errors, pagination }: Operation): readonly Type[] {
  return [
    ...typesOf(params.properties),
    ...(params.body === undefined ? [] : [params.body.type]),
    ...typesOf(body?.content ?? []),
    ...[...success, ...errors].flatMap(({ content, headers }) => [
      ...typesOf(content),
      ...content.flatMap(({ events = [] }) => typesOf(events)),
      ...typesOf(headers),
    ]),
    ...(pagination === undefined ? [] : [pagination.item]),
  ];
}

function typesOfWebhook({ payload, headers, query, responses }: Webhook): readonly Type[] {
  return [
    ...typesOf(payload?.content ?? []),
    ...typesOf([...headers, ...query]),
    ...responses.flatMap((response) => [...typesOf(response.content), ...typesOf(response.headers)]),
  ];
}

function typesOf(parts: readonly Pick<Property, "type">[]): readonly Type[] {
  return parts.map(({ type }) => type);
}
