import type { Client, ClientOptions, Clock, internals } from "../runtime.js";
import { pause } from "./assert.js";
import type { PortableContext } from "./case.js";

/** A clock that {@link FakeClock.run} advances from timer to timer. So tests of time do not depend on the machine. */
export interface FakeClock extends Clock {
  /** Returns the result of a call. Runs its timers in order whenever no other work is pending. */
  run<Value>(call: PromiseLike<Value>): Promise<Value>;
  /** Resolves after a delay on this clock. */
  wait(milliseconds: number): Promise<void>;
}

/** Creates a client whose retries and timeouts use a clock. */
export function clientWithClock({ runtime }: PortableContext, options: ClientOptions, clock: Clock): Client {
  const key: typeof internals = runtime.internals;
  return { [key]: { ...runtime.createClient(options)[key], clock } };
}

export function fakeClock(random: () => number = () => 0.5): FakeClock {
  let time = 0;
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  const schedule: Clock["schedule"] = (action, milliseconds) => {
    const timer = { at: time + milliseconds, action };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const runNext = (): void => {
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (next === undefined) return;
    timers.delete(next);
    time = next.at;
    next.action();
  };
  return {
    now: () => time,
    schedule,
    random,
    wait: (milliseconds) => new Promise((resolve) => schedule(resolve, milliseconds)),
    run: async (call) => {
      let isSettled = false;
      const settle = (): void => {
        isSettled = true;
      };
      call.then(settle, settle);
      while (!isSettled) {
        // Promises that are already resolved run first.
        await pause(0);
        if (!isSettled) runNext();
      }
      return call;
    },
  };
}
