import type { NamedType, Operation, Resource, SdkModel, Type } from "../../../model/model.js";
import { refsOf, visitTypes } from "../../../model/type-fold.js";

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
   * Enums that some type refers to as open: a newer server may send values that the document does
   * not list.
   */
  readonly openEnums: ReadonlySet<string>;
}

export function referencesOf({ types, resources }: SdkModel): References {
  const allOperations = resources.flatMap((resource) => resource.operations.map((operation): OperationOf => ({ resource, operation })));
  return {
    operations: groupByName(allOperations, ({ operation }) => refsOf(typesOf(operation))),
    types: groupByName(types, ({ name, type }) => [...refsOf([type])].filter((other) => other !== name)),
    openEnums: openRefs(types.map(({ type }) => type)),
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

function typesOf({ params, success, errors }: Operation): readonly Type[] {
  const responses = [...success, ...errors].flatMap(({ content }) => content.map(({ type }) => type));
  return [...params.properties.map(({ type }) => type), ...(params.body === undefined ? [] : [params.body.type]), ...responses];
}

function openRefs(types: readonly Type[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of types) {
    visitTypes(type, (inner) => {
      if (inner.kind === "ref" && inner.open === true) names.add(inner.name);
    });
  }
  return names;
}
