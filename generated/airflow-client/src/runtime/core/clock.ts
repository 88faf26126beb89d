/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** The time and randomness that retries and timeouts use. Tests pass a fake clock. */
export interface Clock {
  /** Milliseconds since a fixed moment. Never runs backwards. */
  readonly now: () => number;
  /** Runs an action after a number of milliseconds. Returns a function that cancels it. */
  readonly schedule: (action: () => void, milliseconds: number) => () => void;
  /** Returns a random number from 0 up to, but not including, 1. */
  readonly random: () => number;
}

/** The clock of the platform. */
export const systemClock: Clock = {
  now: () => performance.now(),
  schedule: (action, milliseconds) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
