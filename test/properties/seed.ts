const { PINWHEEL_SEED = "1", PINWHEEL_RUNS = "1" } = process.env;

/** The seed of all random input. The same in every `npm test`, so that it passes or fails for everybody alike. */
export const seed: number = Number(PINWHEEL_SEED);

/** How often each property is tried. */
export const runs: number = Number(PINWHEEL_RUNS);

/** Says how to repeat what failed. */
export function explain(failures: readonly unknown[]): string {
  if (failures.length === 0) return "";
  const shown = failures.slice(0, 8).map((failure) => JSON.stringify(failure));
  return [`${failures.length} failures; repeat them with PINWHEEL_SEED=${seed} PINWHEEL_RUNS=${runs}.`, ...shown].join("\n");
}
