/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError } from "../../runtime/index.js";

/**
 * Returns a promise that rejects with an `AbortError` as soon as the signal aborts.
 *
 * @param start begins the work and returns a function that cancels it; receives the function that
 * resolves the promise
 */
export function abortable(signal: AbortSignal, start: (resolve: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(abortError(signal));
      return;
    }
    const onAbort = (): void => {
      cancel();
      reject(abortError(signal));
    };
    const cancel = start(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    });
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

/** Waits for a number of milliseconds. Rejects with an `AbortError` when the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    return () => clearTimeout(timer);
  });
}

function abortError({ reason }: AbortSignal): AbortError {
  return reason instanceof AbortError ? reason : new AbortError("the flow was aborted", { cause: reason });
}
