/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError, type CallOptions, RequestError, TimeoutError } from "../../runtime/index.js";
import type { Flow, FlowOptions } from "../flows.js";
import { sleep } from "./abortable.js";
import { checkNumber } from "./check-number.js";
import { compact } from "./compact.js";
import { type Ids, withIds } from "./error-ids.js";
import { StepChannel } from "./step-channel.js";

/** The options and tools that a flow passes to its work. */
export interface Scope {
  /** Options for every request. The signal aborts when the flow ends early. */
  readonly callOptions: Pick<CallOptions, "headers" | "retry"> & { readonly signal: AbortSignal };
  /** Waits for a number of milliseconds. Throws when the flow ends early. */
  pause(milliseconds: number): Promise<void>;
  /** Adds the ids of the work on the server to all later errors of requests, and to timeouts. */
  identify(ids: Ids): void;
}

/**
 * Starts a flow in the next microtask, so that a loop in the same statement receives every step.
 *
 * All timers, listeners and requests of the flow are gone when it ends.
 *
 * @param activity starts error messages, such as `syncing variables`
 * @param work yields the steps and returns the result
 */
export function flow<Result, Progress>(
  activity: string,
  options: FlowOptions<Progress>,
  work: (scope: Scope) => AsyncGenerator<Progress, Result, void>,
): Flow<Result, Progress> {
  const controller = new AbortController();
  let channel: StepChannel<Progress> | undefined;
  const deliver = async (step: Progress): Promise<void> => {
    options.onProgress?.(step);
    await channel?.send(step);
  };
  const result = Promise.resolve().then(() => run(activity, options, controller, (scope) => deliverSteps(work(scope), deliver)));
  const iterate = (): AsyncIterator<Progress, undefined> => {
    if (channel !== undefined) throw new RequestError(`${activity}: a flow supports a single loop over its steps`);
    const steps = new StepChannel<Progress>(controller.signal, () => controller.abort(new AbortError(`${activity}: the loop was left`)));
    channel = steps;
    result.then(
      () => steps.close(),
      (error: unknown) => steps.fail(error),
    );
    return steps;
  };
  return Object.assign(result, { [Symbol.asyncIterator]: iterate });
}

/** Runs the work until it ends, the caller aborts, or the timeout expires. */
async function run<Result>(
  activity: string,
  { signal, timeout = false, headers, retry }: FlowOptions<never>,
  controller: AbortController,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  if (timeout !== false) checkNumber("timeout", timeout, 0);
  let isTimedOut = false;
  let ids: Ids = {};
  const onTimeout = (): void => {
    isTimedOut = !controller.signal.aborted;
    controller.abort();
  };
  const timer = timeout ? setTimeout(onTimeout, timeout) : undefined;
  const unlink = linkSignal(signal, controller);
  try {
    return await work({
      callOptions: { signal: controller.signal, ...compact({ headers, retry }) },
      pause: (milliseconds) => sleep(milliseconds, controller.signal),
      identify: (newIds) => {
        ids = { ...ids, ...newIds };
      },
    });
  } catch (error) {
    const isTimeout = isTimedOut && error instanceof AbortError;
    throw withIds(isTimeout ? new TimeoutError(`${activity} timed out after ${timeout} ms`, { cause: error }) : error, ids);
  } finally {
    clearTimeout(timer);
    unlink();
  }
}

/** Delivers every step and returns the result. If the delivery fails, the work cleans up first. */
async function deliverSteps<Result, Progress>(
  steps: AsyncIterator<Progress, Result, void>,
  deliver: (step: Progress) => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    try {
      await deliver(step.value);
    } catch (error) {
      await steps.return?.();
      throw error;
    }
  }
}

/** Aborts the controller when the signal aborts. Returns a function that removes the listener. */
export function linkSignal(signal: AbortSignal | undefined, controller: AbortController): () => void {
  const onAbort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });
  return () => signal?.removeEventListener("abort", onAbort);
}
