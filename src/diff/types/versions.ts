import type { NamedType } from "../../model/model.js";
import { type Comparison, pairKey, resolveType } from "../comparison.js";
import { isSameStructure } from "./same-structure.js";

/**
 * Whether two named types at the same position are versions of one type: they have the same name,
 * are the forms of one schema for two directions, or the type was renamed.
 */
export function areVersions(comparison: Comparison, before: NamedType, after: NamedType): boolean {
  if (before.name === after.name) return true;
  const key = pairKey(before.name, after.name);
  const cached = comparison.versions.get(key);
  if (cached !== undefined) return cached;
  const result = before.key === after.key || isRenamed(comparison, before, after);
  comparison.versions.set(key, result);
  return result;
}

function isRenamed(comparison: Comparison, before: NamedType, after: NamedType): boolean {
  if (comparison.after.has(before.name) || comparison.before.has(after.name)) return false;
  return isSameStructure(comparison, before.type, after.type) || isSimilar(comparison, before, after);
}

/** Whether two objects have most of their properties in common. */
function isSimilar(comparison: Comparison, before: NamedType, after: NamedType): boolean {
  const left = resolveType(comparison.before, before.type);
  const right = resolveType(comparison.after, after.type);
  if (left.kind !== "object" || right.kind !== "object") return false;
  const names = new Set(left.properties.map(({ name }) => name));
  const common = right.properties.filter(({ name }) => names.has(name)).length;
  return common * 2 > Math.max(left.properties.length, right.properties.length);
}
