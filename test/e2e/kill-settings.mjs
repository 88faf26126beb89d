import { commitHash } from "../support/commit-hash.mjs";

/** Number of kills in CI. */
const usualCount = 5;

/**
 * Returns the number of kills and their seed: those of the command line, of the environment, or else 5 and the hash of the commit.
 *
 * The same seed chooses the same flows and moments.
 */
export function killSettings({ kills, seed }, { PINWHEEL_KILLS, PINWHEEL_KILL_SEED } = process.env) {
  const count = Number(kills || PINWHEEL_KILLS || usualCount);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`The number of kills must be a positive integer, not "${kills ?? PINWHEEL_KILLS}".`);
  return { count, seed: seed || PINWHEEL_KILL_SEED || commitHash() };
}
