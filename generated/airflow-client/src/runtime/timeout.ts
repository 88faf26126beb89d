import { AbortError, RequestError, TimeoutError } from "./errors.js";

/** Limits in milliseconds, from 1 to 2,147,483,647. */
export interface Timeouts {
  /** For each attempt from its first byte sent to the last byte of the body; for a stream, to the reply's headers. Default 60,000. */
  readonly attempt?: number | false;
  /** For the call with all attempts and the pauses between them. Default: five times that of an attempt. */
  readonly total?: number | false;
}

/** What bounds one call in time. */
export interface Clock {
  /** Ends with the whole call. */
  readonly signal: AbortSignal;
  /** Milliseconds until the whole call ends. */
  remaining(): number;
  /** Starts an attempt; its signal ends with its own limit, too. */
  attempt(): AbortSignal;
  /** From now on only silence has a limit: see `heard`. */
  stream(silence: number | undefined): void;
  heard(): void;
  /** Stops all timers and listeners. */
  end(): void;
}

/** Limits as numbers, undefined where there is none. Throws {@link RequestError}. */
export function limitsOf(setting: number | false | Timeouts | undefined): { attempt: number | undefined; total: number | undefined } {
  const { attempt = 60_000, total = attempt && Math.min(5 * attempt, longest) } =
    typeof setting === "object" ? setting : { attempt: setting };
  return { attempt: checked(attempt), total: checked(total) };
}

/** Starts to measure. The caller's signal is listened to until `end`. */
export function startClock(caller: AbortSignal | undefined, setting: number | false | Timeouts | undefined): Clock {
  const limits = limitsOf(setting);
  const deadline = limits.total === undefined ? Number.POSITIVE_INFINITY : Date.now() + limits.total;
  const call = limited(caller, limits.total, (reason) => new AbortError("the call was aborted", { cause: reason }));
  let current = call;
  let silence: number | undefined;
  return {
    signal: call.signal,
    remaining: () => deadline - Date.now(),
    attempt() {
      if (current !== call) current.end();
      current = limited(call.signal, limits.attempt, (reason) => reason);
      return current.signal;
    },
    stream(milliseconds) {
      silence = milliseconds;
      call.restart(undefined);
      current.restart(silence);
    },
    heard: () => current.restart(silence),
    end() {
      current.end();
      call.end();
    },
  };
}

/** Rejects as soon as the signal is aborted, whatever the promise does. */
export function untilAborted<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    const settled = (): void => signal.removeEventListener("abort", stop);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
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

/** The longest delay of a timer; a longer one fires at once. */
const longest = 2 ** 31 - 1;

function checked(milliseconds: number | false): number | undefined {
  if (milliseconds === false) return undefined;
  if (typeof milliseconds === "number" && milliseconds >= 1 && milliseconds <= longest) return milliseconds;
  throw new RequestError(`a timeout is a number of milliseconds from 1 to ${longest}, or false for none, not ${String(milliseconds)}`);
}

interface Limited {
  readonly signal: AbortSignal;
  restart(milliseconds: number | undefined): void;
  end(): void;
}

/** A signal that is aborted with its parent or after a time. */
function limited(parent: AbortSignal | undefined, milliseconds: number | undefined, reasonOf: (reason: unknown) => unknown): Limited {
  const controller = new AbortController();
  const follow = (): void => controller.abort(reasonOf(parent?.reason));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restart = (limit: number | undefined): void => {
    clearTimeout(timer);
    timer = limit === undefined ? undefined : setTimeout(() => controller.abort(new TimeoutError(`no end after ${limit} ms`)), limit);
  };
  const end = (): void => {
    clearTimeout(timer);
    parent?.removeEventListener("abort", follow);
  };
  if (parent?.aborted) follow();
  else {
    parent?.addEventListener("abort", follow, { once: true });
    restart(milliseconds);
  }
  return { signal: controller.signal, restart, end };
}
