import { AbortError, type CallError, TimeoutError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";

/** Limits in milliseconds; `false` and 0 are the longest that a timer can be, 24 days. */
export interface Timeouts {
  /** For each attempt from its first byte sent to the last byte of the body; for a stream, to the reply's headers. Default 60,000. */
  readonly attempt?: number | false;
  /** For the call with all attempts and the pauses between them. Default: five times that of an attempt. */
  readonly total?: number | false;
}

/** Limits with their defaults. */
export function timeoutLimits(setting: number | false | Timeouts | undefined): readonly [attempt: number, total: number] {
  const given: { readonly [Name in keyof Timeouts]: Timeouts[Name] | undefined } =
    typeof setting === "object" ? ownProperties(setting) : { attempt: setting };
  const { attempt = 60_000, total = attempt && 5 * attempt } = given;
  return [Math.min(attempt || longest, longest), Math.min(total || longest, longest)];
}

/** A longer timer would end at once. */
const longest = 2 ** 31 - 1;

/**
 * What the work gives, unless the caller aborts or the limit in milliseconds passes before, whatever the work does then: its signal tells
 * it to stop. It begins after the pause. Neither timer nor listener is left behind.
 */
export function withDeadline<Value>(
  caller: AbortSignal | undefined,
  limit: number,
  work: (signal: AbortSignal) => Promise<Value>,
  pause?: number,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ending =
      <Result>(end: (result: Result) => void) =>
      (result: Result): void => {
        clearTimeout(timer);
        caller?.removeEventListener("abort", abort);
        end(result);
      };
    const fail = ending(reject);
    const stop = (reason: CallError): void => {
      controller.abort(reason);
      fail(reason);
    };
    const abort = (): void => stop(new AbortError("aborted", { cause: caller?.reason }));
    const start = (): void => {
      timer = setTimeout(() => stop(new TimeoutError(`no end in ${limit} ms`)), limit);
      work(controller.signal).then(ending(resolve), fail);
    };
    caller?.addEventListener("abort", abort);
    if (caller?.aborted) abort();
    else if (pause) timer = setTimeout(start, pause);
    else start();
  });
}
