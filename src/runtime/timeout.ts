import { AbortError, RequestError, TimeoutError } from "./errors.js";
import { own } from "./own.js";

/** Limits in milliseconds, from 1 to 2,147,483,647. */
export interface Timeouts {
  /** For each attempt from its first byte sent to the last byte of the body; for a stream, to the reply's headers. Default 60,000. */
  readonly attempt?: number | false;
  /** For the call with all attempts and the pauses between them. Default: five times that of an attempt. */
  readonly total?: number | false;
}

/** What bounds one call in time, with one timer. */
export interface Clock {
  /** Of the attempt that is under way: ends with it, and with the call. */
  readonly signal: AbortSignal;
  /** Starts an attempt and gives its signal. Throws {@link AbortError} if the caller has aborted. */
  attempt(): AbortSignal;
  /** Waits, as long as the caller does not abort. */
  pause(milliseconds: number): Promise<void>;
  /** What the promise gives, unless the attempt ends before, whatever the promise does then. */
  race<Value>(promise: Promise<Value>): Promise<Value>;
  /** Milliseconds until the whole call ends. */
  remaining(): number;
  /** From now on only this silence has a limit: each call starts it again. */
  silence(milliseconds: number): void;
  /** Stops timer and listener. */
  end(): void;
}

/** Limits with their defaults, Infinity where there is none. Throws {@link RequestError}. */
export function limitsOf(setting: number | false | Timeouts | undefined): { attempt: number; total: number } {
  const given = own((typeof setting === "object" ? setting : { attempt: setting }) as Timeouts);
  const { attempt = 60_000, total = attempt && Math.min(5 * attempt, longest) } = given;
  const [one, all] = [attempt, total].map((limit) => (limit === false ? 1 / 0 : checked("timeout", limit, 1)));
  return { attempt: one as number, total: all as number };
}

/** A number from `least` to the longest delay that a timer has; a longer one would fire at once. Throws {@link RequestError}. */
export function checked(name: string, value: unknown, least: number): number {
  if (typeof value === "number" && value >= least && value <= longest) return value;
  throw new RequestError(`${name} cannot be ${String(value)}`);
}

const longest = 2 ** 31 - 1;

/** Starts to measure. The caller's signal is listened to until `end`. */
export function startClock(caller: AbortSignal | undefined, setting: number | false | Timeouts | undefined): Clock {
  const limits = limitsOf(setting);
  const deadline = Date.now() + limits.total;
  let controller: AbortController;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail: ((reason: unknown) => void) | undefined;
  const stop = (reason: unknown): void => {
    controller.abort(reason);
    fail?.(reason);
  };
  const abort = (): void => stop(new AbortError("the call was aborted", { cause: caller?.reason }));
  const clock: Clock = {
    get signal() {
      return controller.signal;
    },
    attempt() {
      controller = new AbortController();
      if (caller?.aborted) {
        abort();
        throw controller.signal.reason;
      }
      clock.silence(Math.min(limits.attempt, clock.remaining()));
      return controller.signal;
    },
    pause(milliseconds) {
      clock.attempt();
      clearTimeout(timer);
      return clock.race(
        new Promise((resolve) => {
          timer = setTimeout(resolve, milliseconds);
        }),
      );
    },
    race: (promise) =>
      new Promise((resolve, reject) => {
        fail = reject;
        if (controller.signal.aborted) reject(controller.signal.reason);
        promise.then(resolve, reject);
      }),
    remaining: () => deadline - Date.now(),
    silence(milliseconds) {
      clearTimeout(timer);
      if (milliseconds <= longest) timer = setTimeout(() => stop(new TimeoutError(`no end after ${milliseconds} ms`)), milliseconds);
    },
    end() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
  caller?.addEventListener("abort", abort);
  return clock;
}

/** What the promise gives, unless the signal is aborted before. Leaves nothing behind, so it may be used often with one signal. */
export function untilAborted<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    const settled = (): void => signal.removeEventListener("abort", stop);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
    promise.then(resolve, reject).then(settled, settled);
  });
}

/** Waits; an aborted signal ends it. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const woken = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await untilAborted(signal, woken);
  } finally {
    clearTimeout(timer);
  }
}
