import { setTimeout as pause } from "node:timers/promises";

/** Calls `ask` until its result is neither undefined nor false, and returns the result. Throws after `limit` milliseconds. */
export async function until(what, ask, { limit = 180_000, interval = 500 } = {}) {
  for (const end = performance.now() + limit; performance.now() < end; await pause(interval)) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
  }
  throw new Error(`${what}: not so after ${limit / 1000} s`);
}
