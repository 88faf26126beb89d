/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Works on several items at once and gives what comes of them in the order of the items. Takes no more items than it works on. Where one
 * fails, or the loop is left, the others are waited for, so that nothing goes on behind the caller's back.
 */
export async function* inOrder<Item, Value>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value, void, void> {
  const running: Promise<Value>[] = [];
  try {
    for await (const item of items) {
      const begun = work(item);
      begun.catch(() => undefined);
      running.push(begun);
      if (running.length < limit) continue;
      yield await take(running);
    }
    while (running.length > 0) yield await take(running);
  } finally {
    await Promise.allSettled(running);
  }
}

async function take<Value>(running: Promise<Value>[]): Promise<Value> {
  const [first] = running.splice(0, 1);
  if (first === undefined) throw new RangeError("nothing is running");
  return first;
}
