import type { ResponsePath, Type } from "./model.js";
import { nonNullType } from "./type-fold.js";

/** Named types by name. */
export type Types = ReadonlyMap<string, Type>;

/** Returns the type at a path of a page, or in its last item. Undefined for a header. */
export function typeAtPath(path: ResponsePath, item: Type, page: Type | undefined, types: Types): Type | undefined {
  if (typeof path === "object" && "header" in path) return undefined;
  if (typeof path === "object" && "item" in path) return propertyType(item, path.item, types);
  const names: readonly string[] = typeof path === "string" ? [path] : path;
  return names.reduce((type: Type | undefined, name) => type && propertyType(type, name, types), page);
}

function propertyType(type: Type, name: string, types: Types, visited: readonly string[] = []): Type | undefined {
  const inner = nonNullType(type);
  if (inner?.kind === "ref") {
    const target = visited.includes(inner.name) ? undefined : types.get(inner.name);
    return target && propertyType(target, name, types, [...visited, inner.name]);
  }
  const property = inner?.kind === "object" ? inner.properties.find((candidate) => candidate.name === name) : undefined;
  return property && resolveType(property.type, types);
}

/** Follows references, without null. */
export function resolveType(type: Type, types: Types, visited: readonly string[] = []): Type {
  const inner = nonNullType(type) ?? type;
  const target = inner.kind === "ref" && !visited.includes(inner.name) ? types.get(inner.name) : undefined;
  return target === undefined || inner.kind !== "ref" ? inner : resolveType(target, types, [...visited, inner.name]);
}
