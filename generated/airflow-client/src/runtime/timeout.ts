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
  /** Of the attempt that is under way. */
  readonly signal: AbortSignal;
  /** Starts an attempt; its signal ends with it, and with the call. Throws {@link AbortError} if the caller has aborted. */
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
  const given: Timeouts = own(typeof setting === "object" ? setting : setting === undefined ? {} : { attempt: setting });
  const { attempt = 60_000, total = attempt && Math.min(5 * attempt, longest) } = given;
  return { attempt: numeric(attempt), total: numeric(total) };
}

function numeric(milliseconds: number | false): number {
  return milliseconds === false ? Number.POSITIVE_INFINITY : checked("timeout", milliseconds, 1);
}

/** A number from `least` to the longest delay that a timer has; a longer one would fire at once. Throws {@link RequestError}. */
export function checked(name: string, value: unknown, least: number): number {
  if (typeof value === "number" && value >= least && value <= longest) return value;
  throw new RequestError(`${name} is a number from ${least} to ${longest}, not ${String(value)}`);
}

const longest = 2 ** 31 - 1;

/** Starts to measure. The caller's signal is listened to until `end`. */
export function startClock(caller: AbortSignal | undefined, setting: number | false | Timeouts | undefined): Clock {
  const limits = limitsOf(setting);
  const deadline = Date.now() + limits.total;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: ((reason: unknown) => void) | undefined;
  let stopped: Promise<never>;
  let controller: AbortController;
  const remaining = (): number => deadline - Date.now();
  const abort = (): void => stop?.(new AbortError("the call was aborted", { cause: caller?.reason }));
  const begin = (): void => {
    clearTimeout(timer);
    const current = new AbortController();
    controller = current;
    stopped = new Promise((_, reject) => {
      stop = (reason) => {
        current.abort(reason);
        reject(reason);
      };
    });
    stopped.catch(() => undefined);
    if (caller?.aborted) {
      abort();
      throw current.signal.reason;
    }
  };
  const limit = (milliseconds: number): void => {
    clearTimeout(timer);
    if (milliseconds < Number.POSITIVE_INFINITY) {
      timer = setTimeout(() => stop?.(new TimeoutError(`no end after ${milliseconds} ms`)), milliseconds);
    }
  };
  const race = <Value>(promise: Promise<Value>): Promise<Value> => Promise.race([stopped, promise]);
  caller?.addEventListener("abort", abort);
  return {
    get signal() {
      return controller.signal;
    },
    attempt() {
      begin();
      limit(Math.min(limits.attempt, remaining()));
      return controller.signal;
    },
    pause(milliseconds) {
      begin();
      return race(
        new Promise((resolve) => {
          timer = setTimeout(resolve, milliseconds);
        }),
      );
    },
    race,
    remaining,
    silence: limit,
    end() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
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
