import type { Type } from "./model.js";
import { unionOf } from "./schema/combine.js";
import { intersectionOf } from "./schema/intersect.js";
import { containers, foldType, leaves, type TypeHandlers } from "./type-fold.js";

/** What the compiler does not accept of aliases. The result does not depend on their order. */
export interface AliasProblems {
  /** The references that close a cycle, by the name of the type that contains them. */
  readonly cycles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Types at the end of a long chain of aliases, those first that the others refer to. */
  readonly long: readonly string[];
}

/** How many aliases may follow each other. The compiler follows them by recursion. */
const longestChain = 50;

/**
 * Finds references from a named type back to itself without an object, an array or a map in
 * between, and chains of such references.
 */
export function aliasProblems(types: ReadonlyMap<string, Type>): AliasProblems {
  const search: AliasSearch = { cycles: new Map(), long: [], types, path: [], lengths: new Map() };
  for (const start of [...types.keys()].sort()) {
    if (!search.lengths.has(start)) enterAlias(start, search);
    for (let top = search.path.at(-1); top !== undefined; top = search.path.at(-1)) {
      const target = top.pending.pop();
      if (target === undefined) leaveAlias(top, search);
      else visitAlias(target, top, search);
    }
  }
  return search;
}

interface AliasStep {
  readonly name: string;
  readonly pending: string[];
  /** Aliases that follow each other from here, as far as is known. */
  length: number;
}

interface AliasSearch {
  readonly cycles: Map<string, Set<string>>;
  readonly long: string[];
  readonly types: ReadonlyMap<string, Type>;
  readonly path: AliasStep[];
  /** Length of the chain from each type; "open" for the types of the path. */
  readonly lengths: Map<string, number | "open">;
}

function enterAlias(name: string, { lengths, path, types }: AliasSearch): void {
  lengths.set(name, "open");
  const type = types.get(name);
  path.push({ name, pending: type === undefined ? [] : [...new Set(aliasRefs(type))].sort().reverse(), length: 0 });
}

function visitAlias(target: string, top: AliasStep, search: AliasSearch): void {
  const length = search.lengths.get(target);
  if (length === undefined) enterAlias(target, search);
  else if (length === "open") search.cycles.set(top.name, (search.cycles.get(top.name) ?? new Set()).add(target));
  else top.length = Math.max(top.length, 1 + length);
}

function leaveAlias({ name, length }: AliasStep, { path, lengths, long }: AliasSearch): void {
  const isLong = length > longestChain;
  if (isLong) long.push(name);
  // A long chain is replaced by its end.
  const shortened = isLong ? 1 : length;
  lengths.set(name, shortened);
  path.pop();
  const parent = path.at(-1);
  if (parent !== undefined) parent.length = Math.max(parent.length, 1 + shortened);
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
 * Returns a type without aliases between it and the types that are objects, lists or plain values:
 * the last of them replaces each reference to an alias.
 */
export function withoutAliases(type: Type, types: ReadonlyMap<string, Type>): Type {
  const known = new Map<string, Type>();
  const follow = (alias: Type): Type =>
    foldType<Type>(alias, {
      ...leaves<Type>((leaf) => leaf),
      ...containers<Type>((container) => container),
      ref: (ref) => {
        const target = types.get(ref.name);
        if (target === undefined || aliasRefs(target).length === 0) return ref;
        const end = known.get(ref.name) ?? follow(target);
        known.set(ref.name, end);
        return end;
      },
      union: ({ members, discriminator }) => unionOf(members.map(follow), discriminator),
      intersection: ({ members }) => intersectionOf(members.map(follow)),
    });
  return follow(type);
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
