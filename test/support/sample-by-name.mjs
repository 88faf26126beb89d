import { createHash } from "node:crypto";

/** Returns `count` of the items, chosen by a seed and their names, so that a new item replaces at most one other. */
export function sampleByName(items, count, seed) {
  const ranked = items.map((item) => ({ item, rank: createHash("sha256").update(`${seed}\n${item.name}`).digest("hex") }));
  return ranked
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}
