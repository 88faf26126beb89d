import type { Middleware } from "airflow-client/runtime";

/**
 * At most so many requests at once; the others wait in the order in which they came. A place is free again when the reply's headers
 * are there, so an open stream blocks nobody. One that is aborted leaves the queue at once. Waiting counts as time of the attempt:
 * `timeout` should allow for it. Clients that are given the same middleware share the limit.
 */
export function concurrencyLimit(limit: number): Middleware {
  if (!(limit >= 1)) throw new RangeError(`a limit is a number of 1 or more, not ${limit}`);
  let free = Math.floor(limit);
  const waiting = new Set<() => void>();

  const enter = (signal: AbortSignal): Promise<void> | undefined => {
    signal.throwIfAborted();
    if (free > 0) {
      free--;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(start);
        reject(signal.reason);
      };
      const start = (): void => {
        waiting.delete(start);
        signal.removeEventListener("abort", leave);
        resolve();
      };
      waiting.add(start);
      signal.addEventListener("abort", leave, { once: true });
    });
  };

  /** The place goes to the first in the queue, so that nobody who comes just now can take it. */
  const exit = (): void => {
    const [first] = waiting;
    if (first) first();
    else free++;
  };

  return (next) => async (request) => {
    await enter(request.signal);
    try {
      return await next(request);
    } finally {
      exit();
    }
  };
}
