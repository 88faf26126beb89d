import type { Type } from "../../model/model.js";
import { addPair, type Comparison } from "../comparison.js";
import type { Owner } from "../finding.js";

/**
 * Whether both versions of a type are equal, apart from docs. Then the named types in it are
 * compared, and nothing else needs to be. Most types of an API do not change, and this is much
 * faster than to look for each difference.
 */
export function isUnchanged(comparison: Comparison, before: Type, after: Type, owner: Owner): boolean {
  const names: string[] = [];
  if (!isEqual(before, after, names)) return false;
  for (const name of names) {
    const left = comparison.before.get(name);
    const right = comparison.after.get(name);
    if (left !== undefined && right !== undefined) addPair(comparison, left, right, owner);
  }
  return true;
}

/** Keys of the model that only docs use, or that follow from the direction. */
const docKeys: ReadonlySet<string> = new Set(["access", "example", "open", "origin"]);

/** Compares plain data. Collects the names of the types that it refers to. */
function isEqual(before: unknown, after: unknown, names: string[]): boolean {
  if (!isObject(before) || !isObject(after)) return before === after;
  if (Array.isArray(before) !== Array.isArray(after)) return false;
  for (const key in before) {
    if (docKeys.has(key)) continue;
    if (key === "doc" ? isDeprecated(before) !== isDeprecated(after) : !isEqual(before[key], after[key], names)) return false;
  }
  for (const key in after) if (!(key in before) && !docKeys.has(key)) return false;
  if (before["kind"] === "ref" && typeof before["name"] === "string") names.push(before["name"]);
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isDeprecated({ doc }: Readonly<Record<string, unknown>>): boolean {
  return isObject(doc) && doc["deprecated"] === true;
}
