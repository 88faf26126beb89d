/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ConnectionError, DecodeError, RateLimitError, ServerError, TimeoutError } from "../../runtime/index.js";
import type { WaitOptions } from "../flows.js";
import { checkNumber } from "./check-number.js";
import type { Scope } from "./flow.js";

/** `WaitOptions` with their defaults, in milliseconds. */
export interface WaitSettings {
  readonly interval: number;
  readonly maxOutage: number;
}

/** Applies the defaults. Throws a `RequestError` if a number is out of range. */
export function waitSettings({ interval = 2000, maxOutage = 300_000 }: WaitOptions<never>): WaitSettings {
  checkNumber("interval", interval);
  checkNumber("maxOutage", maxOutage, 0);
  return { interval, maxOutage };
}

/**
 * Repeats a request every `interval` until it succeeds.
 *
 * Throws the last error if another attempt would start more than `maxOutage` after the first one.
 * Errors that `isRetryable` does not accept are thrown immediately.
 */
export async function retryWhileUnavailable<Value>(
  scope: Pick<Scope, "pause">,
  settings: WaitSettings,
  send: () => Promise<Value>,
  isRetryable: (error: unknown) => boolean = isTransient,
): Promise<Value> {
  const start = Date.now();
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!isRetryable(error) || !canRetry(start, settings)) throw error;
      await scope.pause(settings.interval);
    }
  }
}

/** Whether the next attempt starts within `maxOutage` of the given time. */
export function canRetry(since: number, { interval, maxOutage }: WaitSettings): boolean {
  return Date.now() + interval - since <= maxOutage;
}

/** Whether repeating a read can succeed: the connection, the response or the server failed. */
export function isTransient(error: unknown): boolean {
  return isUnavailable(error) || [ServerError, DecodeError, RateLimitError].some((type) => error instanceof type);
}

/**
 * Whether the server probably did not process the request.
 *
 * A 500 comes from the server itself. A 502, 503 or 504 usually comes from a proxy in front of it.
 */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof ServerError) return error.status > 500;
  return error instanceof ConnectionError || error instanceof TimeoutError;
}
