import type { NamedType, Operation, Resource, SdkModel, Type } from "../../../model/model.js";
import { refsOf, visitTypes } from "../../../model/type-fold.js";
import { allWebhooks } from "../../../model/webhook/all-webhooks.js";

/** An operation together with the resource it belongs to. */
export interface OperationOf {
  readonly resource: Resource;
  readonly operation: Operation;
}

/** What refers to each named type. */
export interface References {
  /** Operations that mention a type, in the order of the model. */
  readonly operations: ReadonlyMap<string, readonly OperationOf[]>;
  /** Other types that mention a type. */
  readonly types: ReadonlyMap<string, readonly NamedType[]>;
  /**
   * Enums that a response or a webhook refers to as open: a newer server may send values that the
   * document does not list.
   */
  readonly openEnums: ReadonlySet<string>;
}

export function referencesOf(model: SdkModel): References {
  const { types, resources } = model;
  const allOperations = resources.flatMap((resource) => resource.operations.map((operation): OperationOf => ({ resource, operation })));
  return {
    operations: groupByName(allOperations, ({ operation }) => refsOf(typesOf(operation))),
    types: groupByName(types, ({ name, type }) => [...refsOf([type])].filter((other) => other !== name)),
    openEnums: openRefs(receivedTypes(model), typesByName(types)),
  };
}

/** Returns the types by their names. */
export function typesByName(types: readonly NamedType[]): ReadonlyMap<string, Type> {
  return new Map(types.map(({ name, type }) => [name, type]));
}

function groupByName<Item>(items: readonly Item[], namesOf: (item: Item) => Iterable<string>): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function typesOf(operation: Operation): readonly Type[] {
  const { properties, body } = operation.params;
  return [...properties.map(({ type }) => type), ...(body === undefined ? [] : [body.type]), ...responseTypes(operation)];
}

function responseTypes({ success, errors }: Operation): readonly Type[] {
  return [...success, ...errors].flatMap(({ content }) => content.map(({ type }) => type));
}

function receivedTypes(model: SdkModel): readonly Type[] {
  const payloads = allWebhooks(model).flatMap(({ payload }) => payload?.content ?? []);
  return [...model.resources.flatMap(({ operations }) => operations.flatMap(responseTypes)), ...payloads.map(({ type }) => type)];
}

/** Returns the enums that types, and the named types in them, refer to as open. */
function openRefs(roots: readonly Type[], types: ReadonlyMap<string, Type>): ReadonlySet<string> {
  const open = new Set<string>();
  const visited = new Set<string>();
  const pending = [...roots];
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    visitTypes(type, (inner) => {
      if (inner.kind !== "ref") return;
      if (inner.open === true) open.add(inner.name);
      const target = visited.has(inner.name) ? undefined : types.get(inner.name);
      visited.add(inner.name);
      if (target !== undefined) pending.push(target);
    });
  }
  return open;
}
