/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { callError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { Operation, Params } from "../core/operation.js";
import { pauseAfter, retryLimits } from "../http/retry.js";
import { sleep, timeoutLimits, withDeadline } from "../http/timeout.js";
import type { Internals } from "./client.js";
import type { CallOptions } from "./options.js";

/** Reads a successful response. */
export type ReadResponse<Value> = (response: Response, operation: Operation, options: CallOptions) => Promise<Value>;

/**
 * Sends a request, retries it within its limits, and reads the successful response.
 *
 * Every error that it throws is a `CallError`.
 */
export async function perform<Value>(
  core: Internals,
  operation: Operation,
  params: object,
  callOptions: CallOptions | undefined,
  read: ReadResponse<Value>,
): Promise<Value> {
  const { clock } = core;
  const options = ownProperties(callOptions);
  const { signal, timeout = core.timeout, retry = core.retry } = options;
  const [attemptLimit, totalLimit] = timeoutLimits(timeout);
  const retries = retryLimits(retry);
  const end = clock.now() + totalLimit;
  try {
    const request = core.request(operation, params, options);
    for (let attempt = 0; ; attempt++) {
      const work = async (signal: AbortSignal): Promise<Value> => {
        const response = await core.send({ attempt, signal, ...request });
        if (response.ok || request.operation.ok?.includes(response.status)) return read(response, request.operation, options);
        throw await core.decodeError(request, response);
      };
      try {
        const milliseconds = Math.min(attemptLimit, end - clock.now());
        const message = (): string => `request timed out after ${Math.round(milliseconds)} ms (${request.subject})`;
        return await withDeadline(signal, milliseconds, message, work, clock);
      } catch (cause) {
        const error = core.errorOf(cause, request);
        const pause = pauseAfter(error, attempt, request, retries, clock);
        if (pause === undefined || pause >= end - clock.now()) throw error;
        await sleep(pause, signal, clock);
      }
    }
  } catch (cause) {
    throw callError(cause);
  } finally {
    operation.close?.(operation, params as Params);
  }
}
