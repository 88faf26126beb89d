import type { Operation, SdkModel } from "../model/model.js";

/** An operation with the name by which callers find it: `books.list`. */
export interface NamedOperation {
  readonly name: string;
  readonly operation: Operation;
}

export interface OperationMatch {
  readonly before: NamedOperation;
  readonly after: NamedOperation;
}

export interface MatchedOperations {
  readonly matches: readonly OperationMatch[];
  readonly removed: readonly NamedOperation[];
  readonly added: readonly NamedOperation[];
}

/**
 * Finds the operations that both versions have: by method and path, or else by id, or else by name.
 * The names of path variables do not count.
 */
export function matchOperations(before: SdkModel, after: SdkModel): MatchedOperations {
  const matches: OperationMatch[] = [];
  let removed = namedOperations(before);
  let added = namedOperations(after);
  for (const keyOf of [wireKey, ({ operation }: NamedOperation) => operation.id, ({ name }: NamedOperation) => name]) {
    const candidates = uniqueByKey(added, keyOf);
    const old = uniqueByKey(removed, keyOf);
    const found = [...old].flatMap(([key, match]) => {
      const partner = candidates.get(key);
      return partner === undefined ? [] : [{ before: match, after: partner }];
    });
    matches.push(...found);
    const used = new Set(found.flatMap((match) => [match.before, match.after]));
    removed = removed.filter((operation) => !used.has(operation));
    added = added.filter((operation) => !used.has(operation));
  }
  return { matches, removed, added };
}

/** `GET /books/{}` */
function wireKey({ operation: { method, path } }: NamedOperation): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

function namedOperations({ resources }: SdkModel): readonly NamedOperation[] {
  return resources.flatMap(({ name, operations }) => operations.map((operation) => ({ name: `${name}.${operation.name}`, operation })));
}

/** Operations whose key no other has. */
function uniqueByKey(
  operations: readonly NamedOperation[],
  keyOf: (operation: NamedOperation) => string,
): ReadonlyMap<string, NamedOperation> {
  const byKey = new Map<string, NamedOperation>();
  const repeated = new Set<string>();
  for (const operation of operations) {
    const key = keyOf(operation);
    if (byKey.has(key)) repeated.add(key);
    byKey.set(key, operation);
  }
  for (const key of repeated) byKey.delete(key);
  return byKey;
}
