import type { NamedType, Operation, SdkModel, Type } from "../model/model.js";
import { refsOf } from "../model/type-fold.js";
import { allWebhooks } from "../model/webhook/all-webhooks.js";
import { groupBy } from "../util/group-by.js";
import type { ApiPaths } from "./paths.js";

/** One module of named types. */
export interface ModelModule {
  /** Relative to the sources' root. */
  readonly path: string;
  readonly types: readonly NamedType[];
}

/**
 * Decides which module declares each named type: `models/RESOURCE.ts` if one resource alone uses
 * it, else `models/shared.ts`. So that a reader finds the types of a resource together.
 */
export function modelModules(model: SdkModel, paths: ApiPaths): readonly ModelModule[] {
  const users = resourcesByType(model);
  const modules = groupBy(model.types, ({ name }) => {
    const [resource, ...others] = users.get(name) ?? [];
    return resource === undefined || others.length > 0 ? paths.sharedModels : paths.modelsOf(resource);
  });
  return [...modules].map(([path, types]) => ({ path, types })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the names of all types that a response contains, through other types too. */
export function responseTypes(model: SdkModel): ReadonlySet<string> {
  const operations = model.resources.flatMap((resource) => resource.operations);
  return reachable([...operations.flatMap(typesReceived), ...payloadTypes(model)], directRefs(model));
}

/** Returns the names of all types that a request contains, through other types too. */
export function requestTypes(model: SdkModel): ReadonlySet<string> {
  const operations = model.resources.flatMap((resource) => resource.operations);
  return reachable(operations.flatMap(typesSent), directRefs(model));
}

/** The types of the payloads of webhooks and callbacks. */
function payloadTypes(model: SdkModel): readonly Type[] {
  return allWebhooks(model).flatMap(({ payload }) => payload?.content.map(({ type }) => type) ?? []);
}

function resourcesByType(model: SdkModel): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>(model.types.map(({ name }) => [name, new Set()]));
  const refs = directRefs(model);
  for (const { name, operations } of model.resources) {
    const types = operations.flatMap((operation) => [...typesReceived(operation), ...typesSent(operation)]);
    for (const type of reachable(types, refs)) users.get(type)?.add(name);
  }
  return users;
}

function typesReceived({ success, errors, pagination }: Operation): readonly Type[] {
  const items = pagination === undefined ? [] : [pagination.item];
  return [...[...success, ...errors].flatMap(({ content }) => content.map(({ type }) => type)), ...items];
}

function typesSent({ params, body }: Operation): readonly Type[] {
  return [
    ...params.properties.map(({ type }) => type),
    ...(params.body === undefined ? [] : [params.body.type]),
    ...(body?.content ?? []).map(({ type }) => type),
  ];
}

/** By named type, the names of the types that it refers to. */
type DirectRefs = ReadonlyMap<string, ReadonlySet<string>>;

function directRefs(model: SdkModel): DirectRefs {
  return new Map(model.types.map(({ name, type }) => [name, refsOf([type])]));
}

/** Names of the types that the given types refer to, directly or through other named types. */
function reachable(roots: readonly Type[], refs: DirectRefs): ReadonlySet<string> {
  const names = new Set<string>();
  const pending = [...refsOf(roots)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    pending.push(...(refs.get(name) ?? []));
  }
  return names;
}
