/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ConnectionError, DecodeError, RateLimitError, ServerError, TimeoutError } from "../../runtime/index.js";
import type { WaitOptions } from "../flows.js";
import { checkNumber, type Scope } from "./flow.js";

/** How a flow waits, with the defaults filled in. */
export interface Waiting {
  readonly interval: number;
  readonly patience: number;
}

/** Throws a `RequestError`. */
export function waitingOf({ interval = 2000, patience = 60_000 }: WaitOptions<never>): Waiting {
  checkNumber("interval", interval);
  checkNumber("patience", patience, 0);
  return { interval, patience };
}

/**
 * Reads again, after a pause each time, as long as the server fails to answer and its silence does not last longer than the caller's
 * patience. Then throws the error of the last attempt; other errors at once.
 */
export async function outlast<Value>(
  scope: Scope,
  { interval, patience }: Waiting,
  read: () => Promise<Value>,
  isPassing: (error: unknown) => boolean = mayPass,
): Promise<Value> {
  const since = Date.now();
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!isPassing(error) || Date.now() + interval - since > patience) throw error;
      await scope.pause(interval);
    }
  }
}

/** No reply, one that broke off, or one of a server or gateway in trouble. */
export function mayPass(error: unknown): boolean {
  return passing.some((kind) => error instanceof kind);
}

const passing: readonly (abstract new (...args: never[]) => Error)[] = [
  ServerError,
  ConnectionError,
  TimeoutError,
  DecodeError,
  RateLimitError,
];

/** No reply, or that of a gateway whose server is not there: the request may not have been dealt with. */
export function isAway(error: unknown): boolean {
  return error instanceof ServerError ? error.status > 500 : error instanceof ConnectionError || error instanceof TimeoutError;
}
