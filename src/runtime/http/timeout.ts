import { type Clock, systemClock } from "../core/clock.js";
import { AbortError, type CallError, TimeoutError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";

/**
 * Time limits in milliseconds. `false` and 0 mean no limit, which in practice is 24 days, the
 * longest time of a timer.
 *
 * Node's `fetch` itself stops after 300 seconds without headers, and after 300 seconds between two
 * chunks of a body. The error is a {@link TimeoutError} that is not retried. For longer limits,
 * pass a `dispatcher` or a `fetch` with an Agent of the package `undici`.
 */
export interface Timeouts {
  /**
   * Limit of each attempt, from sending the request to the end of the response body. For a stream,
   * to the headers of the response. Default: 60,000.
   */
  readonly attempt?: number | false;
  /**
   * Limit of the call, with all attempts and the delays between them. Default: five times
   * `attempt`.
   */
  readonly total?: number | false;
}

/** Returns the limits of a setting in milliseconds, with their defaults. */
export function timeoutLimits(setting: number | false | Timeouts | undefined): readonly [attempt: number, total: number] {
  const timeouts: { readonly [Name in keyof Timeouts]: Timeouts[Name] | undefined } =
    typeof setting === "object" ? ownProperties(setting) : { attempt: setting };
  const { attempt = 60_000, total = attempt && 5 * attempt } = timeouts;
  return [Math.min(attempt || longestTimer, longestTimer), Math.min(total || longestTimer, longestTimer)];
}

/** The longest time of a timer. A longer one would fire immediately. */
const longestTimer = 2 ** 31 - 1;

/**
 * Returns the result of `work` if it finishes in time.
 *
 * Throws {@link TimeoutError} after `milliseconds`, and {@link AbortError} when the caller aborts,
 * even if `work` does not stop. In both cases, aborts the signal that `work` received. Removes its
 * timer and its listener.
 *
 * @param message of the {@link TimeoutError}
 */
export async function withDeadline<Value>(
  signal: AbortSignal | undefined,
  milliseconds: number,
  message: () => string,
  work: (signal: AbortSignal) => Promise<Value>,
  clock: Clock = systemClock,
): Promise<Value> {
  const abortError = (): AbortError => new AbortError("request aborted", { cause: signal?.reason });
  if (signal?.aborted) throw abortError();
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const stop = (error: CallError): void => {
      release();
      controller.abort(error);
      reject(error);
    };
    const onAbort = (): void => stop(abortError());
    const cancelTimer = clock.schedule(() => stop(new TimeoutError(message())), milliseconds);
    const release = (): void => {
      cancelTimer();
      signal?.removeEventListener("abort", onAbort);
    };
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).finally(release).then(resolve, reject);
  });
}

/** Waits. Throws {@link AbortError} as soon as the signal is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined, clock: Clock = systemClock): Promise<void> {
  const wait = (stopped: AbortSignal): Promise<void> =>
    new Promise((resolve) => stopped.addEventListener("abort", clock.schedule(resolve, milliseconds)));
  return withDeadline(signal, longestTimer, String, wait, clock);
}
