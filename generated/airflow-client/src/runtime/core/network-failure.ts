/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type CallError, ConnectionError, TimeoutError } from "./errors.js";

/**
 * Returns the code of a network failure, such as `ECONNREFUSED`. Node and Deno have it in the cause
 * of their error, Bun in the error itself.
 */
export function networkCode(failure: unknown): string | undefined {
  const codes: readonly unknown[] = [Object(Object(failure).cause).code, Object(failure).code];
  return codes.find((code): code is string => typeof code === "string");
}

/**
 * Turns a time limit of `fetch` itself into a {@link TimeoutError}. Other errors stay the same.
 *
 * Node's `fetch` waits 300 seconds for the headers of a response, and as long between two chunks of
 * its body, whatever limits the caller sets.
 */
export function withPlatformTimeout(error: CallError<Response | undefined>): CallError<Response | undefined> {
  const code = error instanceof ConnectionError ? networkCode(error.cause) : undefined;
  if (code === undefined || !platformTimeouts.has(code)) return error;
  return new TimeoutError(`${error.message}: the platform's fetch stopped waiting, ${code}`, { cause: error.cause });
}

const platformTimeouts: ReadonlySet<string> = /* @__PURE__ */ new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);
