/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * An iterator that can be cancelled while it waits. `return()` first aborts the signal passed to
 * `source`, then runs the clean-up of `source`. The signal also aborts when the caller's signal
 * does.
 *
 * The `return()` of a generator is not enough, for three reasons, each explained where it is dealt
 * with below.
 */
export function abortableIterator<Item>(
  caller: AbortSignal | undefined,
  source: (signal: AbortSignal) => AsyncGenerator<Item, void>,
): AsyncIterableIterator<Item> {
  const controller = new AbortController();
  const items = followSignal(caller, controller, source);
  let state: "new" | "iterating" | "cancelled" = "new";
  let endPending = (): void => undefined;
  const next = (): Promise<IteratorResult<Item, void>> => {
    if (state === "new") state = "iterating";
    return new Promise((resolve, reject) => {
      endPending = () => resolve({ done: true, value: undefined });
      // - The abort makes a pending `next()` fail. The caller who cancelled does not want to hear
      //   of it.
      items.next().then(resolve, (error: unknown) => (state === "cancelled" ? endPending() : reject(error)));
    });
  };
  const cancel = async (): Promise<IteratorResult<Item, void>> => {
    const isNew = state === "new";
    state = "cancelled";
    // - `return()` waits for a pending `next()`, which may wait for the server. The abort, and
    //   ending it here, do not.
    controller.abort();
    endPending();
    // - `return()` on a generator that has not started skips its `finally`. Starting it frees the
    //   response that is already there.
    if (isNew) await items.next().catch(() => undefined);
    return items.return();
  };
  const iterator: AsyncIterableIterator<Item> = {
    next,
    return: cancel,
    throw: (error: unknown) => cancel().then(() => Promise.reject(error)),
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** Aborts the controller when the caller's signal does, for as long as the source runs. */
async function* followSignal<Item>(
  caller: AbortSignal | undefined,
  controller: AbortController,
  source: (signal: AbortSignal) => AsyncGenerator<Item, void>,
): AsyncGenerator<Item, void> {
  const abort = (): void => controller.abort(caller?.reason);
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort, { once: true });
  try {
    yield* source(controller.signal);
  } finally {
    caller?.removeEventListener("abort", abort);
    controller.abort();
  }
}
