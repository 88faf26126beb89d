import { addFinding, addPair, type Comparison } from "../comparison.js";
import type { Place, TypePair } from "../finding.js";
import { compareTypes } from "./compare-types.js";
import { compareFacts } from "./properties.js";

/**
 * Compares the named types at equal positions, each pair once. Types that no operation uses are
 * compared by name.
 */
export function comparePairs(comparison: Comparison): void {
  compareAllPending(comparison);
  for (const before of comparison.before.values()) {
    const after = comparison.after.get(before.name);
    if (after !== undefined) addPair(comparison, before, after, undefined);
  }
  compareAllPending(comparison);
}

function compareAllPending(comparison: Comparison): void {
  for (let pair = comparison.pending.pop(); pair !== undefined; pair = comparison.pending.pop()) comparePair(comparison, pair);
}

function comparePair(comparison: Comparison, pair: TypePair): void {
  const { before, after } = pair;
  const place: Place = { path: [], pointer: after.origin, cause: `${before.origin} ${after.origin}` };
  compareTypes(comparison, { before: before.type, after: after.type, place, owner: pair });
  compareFacts(comparison, before, after, { place, owner: pair });
  if (before.doc.deprecated !== true && after.doc.deprecated === true) {
    addFinding(comparison, pair, { name: "type-deprecated", place });
  }
}
