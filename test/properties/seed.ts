import { randomInt } from "node:crypto";

const { PINWHEEL_SEED, PINWHEEL_RUNS } = process.env;

/** The seed of all random input. `PINWHEEL_SEED=...` repeats a failure. */
export const seed: number = PINWHEEL_SEED === undefined ? randomInt(2 ** 31) : Number(PINWHEEL_SEED);

/** How often each property is tried: once, or more often with `npm run test:properties -- RUNS`. */
export const runs: number = PINWHEEL_RUNS === undefined ? 1 : Number(PINWHEEL_RUNS);

/** Says how to repeat what failed. */
export function explain(failures: readonly unknown[]): string {
  if (failures.length === 0) return "";
  const shown = failures.slice(0, 8).map((failure) => JSON.stringify(failure));
  return [`${failures.length} failures; repeat them with PINWHEEL_SEED=${seed} PINWHEEL_RUNS=${runs}.`, ...shown].join("\n");
}
