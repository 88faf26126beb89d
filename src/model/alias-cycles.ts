import type { Type } from "./model.js";

/**
 * References that lead from a named type back to itself without an object, an array or a map in between: TypeScript has no such types,
 * and they describe no value. Each is given as the name it stands in and the name it refers to. Independent of the order of the types.
 */
export function aliasCycles(types: ReadonlyMap<string, Type>): ReadonlyMap<string, ReadonlySet<string>> {
  const cuts = new Map<string, Set<string>>();
  const state = new Map<string, "open" | "done">();
  for (const start of [...types.keys()].sort()) {
    const stack: { readonly name: string; readonly next: string[] }[] = [];
    const enter = (name: string): void => {
      state.set(name, "open");
      const type = types.get(name);
      stack.push({ name, next: type === undefined ? [] : [...new Set(aliasRefs(type))].sort().reverse() });
    };
    if (!state.has(start)) enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = top.next.pop();
      if (target === undefined) {
        state.set(top.name, "done");
        stack.pop();
      } else if (state.get(target) === "open") {
        cuts.set(top.name, new Set([...(cuts.get(top.name) ?? []), target]));
      } else if (!state.has(target)) {
        enter(target);
      }
    }
  }
  return cuts;
}

/** The type with the given references replaced by any value, where they stand for the type itself. */
export function cutAliases(type: Type, targets: ReadonlySet<string>): Type {
  switch (type.kind) {
    case "ref":
      return targets.has(type.name) ? { kind: "unknown" } : type;
    case "union":
    case "intersection":
      return { ...type, members: type.members.map((member) => cutAliases(member, targets)) };
    case "unknown":
    case "never":
    case "null":
    case "scalar":
    case "literal":
    case "enum":
    case "array":
    case "tuple":
    case "record":
    case "object":
    case "binary":
      return type;
  }
}

function aliasRefs(type: Type): readonly string[] {
  if (type.kind === "ref") return [type.name];
  return type.kind === "union" || type.kind === "intersection" ? type.members.flatMap(aliasRefs) : [];
}
