import type { Middleware } from "airflow-client/runtime";

/**
 * Limits the number of concurrent requests. Other requests wait in a queue, in order.
 *
 * A slot is free again when the response headers have arrived, so an open stream blocks no others.
 * An aborted request leaves the queue immediately. The time in the queue counts toward the timeout
 * of the attempt. Clients with the same middleware share the limit.
 */
export function concurrencyLimit(limit: number): Middleware {
  if (!(limit >= 1)) throw new RangeError(`the limit must be a number of at least 1, not ${limit}`);
  let freeSlots = Math.floor(limit);
  const queue = new Set<() => void>();

  const enter = (signal: AbortSignal): Promise<void> | undefined => {
    signal.throwIfAborted();
    if (freeSlots > 0) {
      freeSlots--;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        queue.delete(start);
        reject(signal.reason);
      };
      const start = (): void => {
        queue.delete(start);
        signal.removeEventListener("abort", leave);
        resolve();
      };
      queue.add(start);
      signal.addEventListener("abort", leave, { once: true });
    });
  };

  /**
   * Passes the slot to the first request in the queue, so that a new request cannot overtake it.
   */
  const exit = (): void => {
    const [first] = queue;
    if (first) first();
    else freeSlots++;
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
