/**
 * Calls `work` for every item, at most `limit` at a time. Returns the results in the order of the
 * items.
 *
 * After a failure, starts no further calls, waits for the running ones, and throws the first error.
 */
export async function concurrently<T, R>(items: readonly T[], limit: number, work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const failures: unknown[] = [];
  const queue = items.entries();
  const processQueue = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, processQueue));
  if (failures.length > 0) throw failures[0];
  return results;
}
