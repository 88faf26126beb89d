// Compares every pair of releases of one API, in both directions. What one direction adds, the other one removes.
import { changesBetween } from "./compare.mjs";

/** Codes of changes, and those of the same change in the other direction. */
const opposites = [
  ["operation-added", "operation-removed"],
  ["error-status-added", "error-status-removed"],
  ["pagination-gained", "pagination-lost"],
  ["auth-scheme-added", "auth-scheme-removed"],
].flatMap(([added, removed]) => [
  [added, removed],
  [removed, added],
]);

/**
 * @param {readonly import("./compare.mjs").Release[]} releases
 * @param {(line: string) => void} print
 */
export async function problemsOfAllPairs(releases, print) {
  const problems = [];
  let count = 0;
  for (const [index, before] of releases.entries()) {
    for (const after of releases.slice(index).filter(({ api }) => api === before.api)) {
      const pair = `${before.version} and ${after.version}`;
      const forth = await changesBetween(before, after);
      const back = await changesBetween(after, before);
      count += 2;
      print(`${pair}: ${forth.length} changes, ${back.length} back`);
      if (before === after && forth.length > 0) problems.push(`${before.version} differs from itself`);
      for (const [code, opposite] of opposites) {
        const [here, there] = [placesOf(forth, code), placesOf(back, opposite)];
        if (here !== there) problems.push(`${pair}: ${code} of ${here || "nothing"}, but ${opposite} of ${there || "nothing"} back`);
      }
    }
  }
  return { count, problems };
}

/** @param {readonly import("./compare.mjs").Change[]} changes @param {string} code */
function placesOf(changes, code) {
  return changes
    .filter((change) => change.code === code)
    .map(({ where, before, after }) => `${where.operation ?? ""} ${JSON.stringify(before ?? after ?? "")}`)
    .sort()
    .join(", ");
}
