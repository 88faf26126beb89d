/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { HttpRequest } from "../core/middleware.js";
import { withDeadline } from "../http/timeout.js";

/** The result of a login, such as a token or a session. */
export interface Renewable {
  /** When to replace it, in milliseconds since 1970. */
  readonly renewAt: number;
}

/**
 * Returns the current credential of a server. Calls `renew` if there is none, if its `renewAt` has
 * passed, or if the server `refused` it.
 */
export type CachedCredential<Value> = (server: string, renew: () => Promise<Value>, refused?: Value) => Promise<Value>;

/**
 * Caches one credential per server. Requests that need a new one at the same time share one
 * renewal.
 */
export function cachedCredential<Value extends Renewable>(): CachedCredential<Value> {
  const entries = new Map<string, { current?: Value; renewal?: Promise<Value> | undefined }>();
  return async (server, renew, refused) => {
    const entry = entries.get(server) ?? {};
    entries.set(server, entry);
    const { current } = entry;
    if (current && current !== refused && Date.now() < current.renewAt) return current;
    const store = async (): Promise<Value> => {
      try {
        entry.current = await renew();
        return entry.current;
      } finally {
        entry.renewal = undefined;
      }
    };
    entry.renewal ??= store();
    return entry.renewal;
  };
}

/**
 * Returns the time to renew a credential, in milliseconds since 1970. It precedes `expiresAt` by a
 * tenth of the remaining time, at most one minute.
 */
export function renewalTime(expiresAt: number): number {
  return expiresAt - Math.min(60_000, (expiresAt - Date.now()) / 10);
}

/**
 * Runs a login within one minute. Throws a `TimeoutError`.
 *
 * The login continues if the call that started it is cancelled, because other calls may wait for
 * it.
 */
export function withLoginDeadline<Value>(request: HttpRequest, login: (request: HttpRequest) => Promise<Value>): Promise<Value> {
  return withDeadline(
    undefined,
    60_000,
    () => "login timed out after 60000 ms",
    (signal) => login({ ...request, signal }),
  );
}
