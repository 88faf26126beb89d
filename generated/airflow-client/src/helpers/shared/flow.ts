/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError, type CallOptions, RequestError, TimeoutError } from "../../runtime/index.js";
import type { Flow, FlowOptions } from "../flows.js";

/** What the work of a flow has to go by. */
export interface Scope {
  /** For each request: its signal ends with the flow. */
  readonly call: Pick<CallOptions, "headers" | "retry"> & { readonly signal: AbortSignal };
  /** Waits so many milliseconds. Throws when the flow is to end. */
  pause(milliseconds: number): Promise<void>;
}

/**
 * Begins the work in the next microtask. `name` stands in front of the message when the time is up. Nothing is left behind when it ends:
 * no timer, no listener, no request.
 */
export function flow<Result, Progress>(
  name: string,
  { signal, timeout, onProgress, headers, retry }: FlowOptions<Progress>,
  work: (scope: Scope) => AsyncGenerator<Progress, Result, void>,
): Flow<Result, Progress> {
  const controller = new AbortController();
  const call = { signal: controller.signal, ...(headers && { headers }), ...(retry !== undefined && { retry }) };
  let handover: Handover<Progress> | undefined;
  const give = async (progress: Progress): Promise<void> => {
    onProgress?.(progress);
    await handover?.put(progress, controller.signal);
  };
  const run = async (): Promise<Result> => {
    if (timeout !== undefined && timeout !== false) checkNumber("timeout", timeout, 0);
    const limit = startLimit(controller, signal, timeout);
    try {
      return await drain(work({ call, pause: (milliseconds) => pause(milliseconds, controller.signal) }), give);
    } catch (error) {
      throw limit.isReached() ? new TimeoutError(`${name}: not done after ${timeout} ms`, { cause: error }) : error;
    } finally {
      limit.end();
    }
  };
  const result = Promise.resolve().then(run);
  return Object.assign(result, {
    [Symbol.asyncIterator]: (): AsyncIterator<Progress, undefined> => {
      if (handover) throw new RequestError(`${name}: one loop can follow its steps, and there is one already`);
      const made = newHandover<Progress>(() => controller.abort(new AbortError(`${name}: the loop over it was left`)));
      handover = made;
      result.then(() => made.end(), made.fail);
      return made;
    },
  });
}

async function drain<Result, Progress>(
  steps: AsyncGenerator<Progress, Result, void>,
  give: (progress: Progress) => Promise<void>,
): Promise<Result> {
  let step = await steps.next();
  while (!step.done) {
    try {
      await give(step.value);
    } catch (error) {
      const left: AsyncIterator<Progress, Result, void> = steps;
      await left.return?.();
      throw error;
    }
    step = await steps.next();
  }
  return step.value;
}

/** Hands steps to a loop, one when it asks for one. */
interface Handover<Item> extends AsyncIterator<Item, undefined> {
  /** Waits until somebody takes it. Throws the reason of the signal. */
  put(item: Item, signal: AbortSignal): Promise<void>;
  end(): void;
  fail(error: unknown): void;
}

interface Asker<Item> {
  resolve(result: IteratorResult<Item, undefined>): void;
  reject(error: unknown): void;
}

const over: IteratorReturnResult<undefined> = { done: true, value: undefined };

function newHandover<Item>(leave: () => void): Handover<Item> {
  const askers: Asker<Item>[] = [];
  let offered: { readonly item: Item; taken(): void } | undefined;
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;
  const end = (): void => {
    isOver = true;
    for (const { resolve } of askers.splice(0)) resolve(over);
  };
  return {
    next() {
      const ready = offered;
      offered = undefined;
      ready?.taken();
      if (ready) return Promise.resolve({ done: false, value: ready.item });
      const told = failure;
      failure = undefined;
      if (told) return Promise.reject(told.error);
      return isOver ? Promise.resolve(over) : new Promise((resolve, reject) => askers.push({ resolve, reject }));
    },
    return() {
      end();
      leave();
      return Promise.resolve(over);
    },
    put(item, signal) {
      const asker = askers.shift();
      if (asker) asker.resolve({ done: false, value: item });
      return asker ? Promise.resolve() : untilTaken(signal, (taken) => (offered = taken && { item, taken }));
    },
    end,
    fail(error) {
      if (isOver) return;
      const asker = askers.shift();
      if (asker) asker.reject(error);
      else failure = { error };
      end();
    },
  };
}

/** `offer` gets a function to call when the item is taken, and nothing when it is withdrawn. */
function untilTaken(signal: AbortSignal, offer: (taken: (() => void) | undefined) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      offer(undefined);
      reject(abortion(signal));
    };
    offer(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

interface Limit {
  readonly isReached: () => boolean;
  readonly end: () => void;
}

/** Aborts when the caller does, or when the time is up. */
function startLimit(controller: AbortController, caller: AbortSignal | undefined, timeout: FlowOptions<never>["timeout"]): Limit {
  let reached = false;
  const giveUp = (): void => {
    reached = !controller.signal.aborted;
    controller.abort();
  };
  const timer = timeout ? setTimeout(giveUp, timeout) : undefined;
  const passOn = (): void => controller.abort(caller?.reason);
  if (caller?.aborted) passOn();
  caller?.addEventListener("abort", passOn, { once: true });
  const end = (): void => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", passOn);
  };
  return { isReached: () => reached, end };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const aborted = (): void => {
      clearTimeout(timer);
      reject(abortion(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", aborted);
      resolve();
    }, milliseconds);
    if (signal.aborted) aborted();
    else signal.addEventListener("abort", aborted, { once: true });
  });
}

function abortion({ reason }: AbortSignal): AbortError {
  return reason instanceof AbortError ? reason : new AbortError("the flow was aborted", { cause: reason });
}

/** Throws a `RequestError` for what no timer can wait. */
export function checkNumber(name: string, value: number, least = 1): void {
  if (!(value >= least && value < 2 ** 31)) throw new RequestError(`${name} is a number of at least ${least}, not ${String(value)}`);
}
