/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Items of a source that ends as soon as its loop is left, even while it waits for something: `return()` aborts the signal that the
 * source was given, before it asks the source to clean up, which a source that nobody has begun to read does, too. The signal follows
 * that of the caller.
 */
export function abortableIterator<Item>(
  caller: AbortSignal | undefined,
  source: (signal: AbortSignal) => AsyncGenerator<Item, void>,
): AsyncIterableIterator<Item> {
  const controller = new AbortController();
  const items = followed(caller, controller, source);
  let state: "new" | "begun" | "left" = "new";
  let leave = (): void => undefined;
  const next = (): Promise<IteratorResult<Item, void>> => {
    if (state === "new") state = "begun";
    return new Promise((resolve, reject) => {
      leave = () => resolve({ done: true, value: undefined });
      items.next().then(resolve, (error: unknown) => (state === "left" ? leave() : reject(error)));
    });
  };
  const end = async (): Promise<IteratorResult<Item, void>> => {
    const begun = state !== "new";
    state = "left";
    controller.abort();
    leave();
    if (!begun) await items.next().catch(() => undefined);
    return items.return();
  };
  const iterator: AsyncIterableIterator<Item> = {
    next,
    return: end,
    throw: (error: unknown) => end().then(() => Promise.reject(error)),
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** Listens to the caller's signal for as long as the loop runs. */
async function* followed<Item>(
  caller: AbortSignal | undefined,
  controller: AbortController,
  source: (signal: AbortSignal) => AsyncGenerator<Item, void>,
): AsyncGenerator<Item, void> {
  const follow = (): void => controller.abort(caller?.reason);
  if (caller?.aborted) follow();
  caller?.addEventListener("abort", follow, { once: true });
  try {
    yield* source(controller.signal);
  } finally {
    caller?.removeEventListener("abort", follow);
    controller.abort();
  }
}
