/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Maps items concurrently and yields the results in the order of the items.
 *
 * Reads at most `limit` items ahead. Waits for all running work before it ends, also after an error
 * or an early return. Otherwise requests would continue in the background.
 */
export async function* mapInOrder<Item, Value>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  map: (item: Item) => Promise<Value>,
): AsyncGenerator<Value, void, void> {
  const running: Promise<Value>[] = [];
  try {
    for await (const item of items) {
      const value = map(item);
      // The rejection is handled when the value is yielded.
      value.catch(() => undefined);
      if (running.push(value) >= limit) yield* first(running);
    }
    while (running.length > 0) yield* first(running);
  } finally {
    await Promise.allSettled(running);
  }
}

async function* first<Value>(running: Promise<Value>[]): AsyncGenerator<Value, void, void> {
  for (const value of running.splice(0, 1)) yield await value;
}
