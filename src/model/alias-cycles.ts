import type { Type } from "./model.js";
import { containers, foldType, leaves, type TypeHandlers } from "./type-fold.js";

/**
 * Finds references from a named type back to itself without an object, an array or a map in
 * between.
 *
 * TypeScript rejects such aliases. Returns the references that close a cycle, by the name of the
 * type that contains them. The result does not depend on the order of the types.
 */
export function aliasCycles(types: ReadonlyMap<string, Type>): ReadonlyMap<string, ReadonlySet<string>> {
  const closing = new Map<string, Set<string>>();
  const state = new Map<string, "open" | "done">();
  for (const start of [...types.keys()].sort()) {
    const path: { readonly name: string; readonly pending: string[] }[] = [];
    const enter = (name: string): void => {
      state.set(name, "open");
      const type = types.get(name);
      path.push({ name, pending: type === undefined ? [] : [...new Set(aliasRefs(type))].sort().reverse() });
    };
    if (!state.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = top.pending.pop();
      if (target === undefined) {
        state.set(top.name, "done");
        path.pop();
      } else if (state.get(target) === "open") {
        closing.set(top.name, new Set([...(closing.get(top.name) ?? []), target]));
      } else if (!state.has(target)) {
        enter(target);
      }
    }
  }
  return closing;
}

/**
 * Replaces references by `unknown` if they are the whole type, or a member of a union or
 * intersection.
 */
export function cutAliases(type: Type, targets: ReadonlySet<string>): Type {
  return foldType<Type>(type, {
    ...leaves<Type>((leaf) => leaf),
    ...containers<Type>((container) => container),
    ref: (ref) => (targets.has(ref.name) ? { kind: "unknown" } : ref),
    union: (union, cut) => ({ ...union, members: union.members.map(cut) }),
    intersection: (intersection, cut) => ({ ...intersection, members: intersection.members.map(cut) }),
  });
}

/**
 * Returns the names of references that are the whole type, or a member of a union or intersection.
 */
function aliasRefs(type: Type): readonly string[] {
  return foldType(type, aliasHandlers);
}

const aliasHandlers: TypeHandlers<readonly string[]> = {
  ...leaves<readonly string[]>(() => []),
  ...containers<readonly string[]>(() => []),
  ref: ({ name }) => [name],
  union: ({ members }, refs) => members.flatMap(refs),
  intersection: ({ members }, refs) => members.flatMap(refs),
};
