// Clocks as a parameter: tests may stop the time and advance it.
import { setTimeout as delay } from "node:timers/promises";

/**
 * @typedef {object} Clock
 * @property {() => number} now Milliseconds since 1970.
 * @property {(milliseconds: number, signal: AbortSignal) => Promise<void>} sleep Rejects when the signal aborts.
 */

/** @type {Clock} */
export const systemClock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
};

/**
 * Creates a clock that moves only when `advance` is called.
 *
 * @param {number} [start] Milliseconds since 1970.
 * @returns {Clock & { advance(milliseconds: number): void }}
 */
export function manualClock(start = Date.UTC(2026, 0, 1)) {
  let time = start;
  /** @type {Set<{ due: number, wake: () => void }>} */
  const sleepers = new Set();
  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { due: time + milliseconds, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      }),
    advance(milliseconds) {
      time += milliseconds;
      for (const sleeper of sleepers) {
        if (sleeper.due > time) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
  };
}
