import { createHash } from "node:crypto";

/** A sample is one of so many parts. */
const parts = 3;

/** Whether a run checks only a sample. It checks everything with `--all`, and with `--server`, unless that comes with `--seed`. */
export function isSample({ all, server, seed }) {
  return !all && (server === undefined || seed !== undefined);
}

/**
 * Returns a third of the items. The name of an item chooses its part, and the seed chooses the part to return, so that three seeds are
 * enough to return every item, and a new item does not move others. Throws an error if the part is empty.
 */
export function sampleOf(items, nameOf, seed) {
  const part = numberOf(seed) % parts;
  const sample = items.filter((item) => numberOf(nameOf(item)) % parts === part);
  if (sample.length === 0) throw new Error(`The sample of seed ${seed} has none of ${items.length} items.`);
  return sample;
}

/** Returns the item whose turn it is with a seed. */
export function turnOf(items, seed) {
  return items[numberOf(seed) % items.length];
}

/** A number of 32 bits that depends on all of a text. */
const numberOf = (text) => createHash("sha256").update(text).digest().readUInt32BE();
