import { defineHidden, TimeoutError } from "../core/errors.js";
import type { HttpRequest } from "../core/middleware.js";
import { withDeadline } from "../http/timeout.js";

/** The result of a login, such as a token or a session. */
export interface Renewable {
  /** When to replace it, in milliseconds since 1970. */
  readonly renewAt: number;
}

/** What a request needs of a cached credential. */
export interface CredentialNeed<Value> {
  /** The server that the credential is for. */
  readonly server: string;
  /** Aborted when the request is given up. */
  readonly signal: AbortSignal;
  /** Logs in. */
  readonly renew: () => Promise<Value>;
  /** The credential that the server refused. */
  readonly refused?: Value | undefined;
}

/**
 * Returns the current credential of a server. Logs in if there is none, if its `renewAt` has
 * passed, or if the server `refused` it. The error of a login shows that the request itself was not
 * sent.
 */
export type CachedCredential<Value> = (need: CredentialNeed<Value>) => Promise<Value>;

interface Entry<Value> {
  current?: Value;
  /** The login that requests share. */
  renewal?: Promise<Value> | undefined;
}

/**
 * Caches one credential per server. Requests that need a new one at the same time share one login.
 *
 * A login may never end, because its response is lost, or because the request of a worker that
 * started it is over. So a login is shared no longer when its first request is given up, when a
 * request has run out of time waiting for it, or after five seconds.
 */
export function cachedCredential<Value extends Renewable>(): CachedCredential<Value> {
  const entries = new Map<string, Entry<Value>>();
  return async ({ server, signal, renew, refused }) => {
    const entry = entries.get(server) ?? {};
    entries.set(server, entry);
    try {
      for (;;) {
        const { current, renewal } = entry;
        if (current && current !== refused && Date.now() < current.renewAt) return current;
        if (renewal === undefined) return await started(entry, renew, signal);
        const value = await shared(entry, renewal, signal);
        if (value !== undefined) return value;
      }
    } catch (error) {
      throw withUnsentRequest(error);
    }
  };
}

/** Starts a login that other requests may share. */
function started<Value>(entry: Entry<Value>, renew: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  const renewal = renew();
  entry.renewal = renewal;
  const drop = (): void => dropRenewal(entry, renewal);
  signal.addEventListener("abort", drop, { once: true });
  const store = async (): Promise<Value> => {
    try {
      const value = await renewal;
      entry.current = value;
      return value;
    } finally {
      drop();
      signal.removeEventListener("abort", drop);
    }
  };
  return store();
}

/** How long a request waits for the login of another one, in milliseconds. */
const maxSharing = 5000;

/** Waits for the login of another request. Returns undefined if it takes too long. */
async function shared<Value>(entry: Entry<Value>, renewal: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  try {
    const settled = renewal.catch(() => undefined);
    await withDeadline(
      signal,
      maxSharing,
      () => "waited too long for the login of another request",
      () => settled,
    );
  } catch (error) {
    const isLate = error instanceof TimeoutError;
    if (isLate || signal.reason instanceof TimeoutError) dropRenewal(entry, renewal);
    if (isLate) return undefined;
    throw error;
  }
  return renewal;
}

function dropRenewal<Value>(entry: Entry<Value>, renewal: Promise<Value>): void {
  if (entry.renewal === renewal) entry.renewal = undefined;
}

/** Marks the error of a login: the request that needed it was not sent, and may be retried. */
function withUnsentRequest(error: unknown): unknown {
  if (error instanceof Error) defineHidden(error, { isUnsent: true });
  return error;
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
 * The login continues if the call that started it is given up, because other calls may share it.
 * Its responses are not cached.
 */
export function withLoginDeadline<Value>(request: HttpRequest, login: (request: HttpRequest) => Promise<Value>): Promise<Value> {
  const { next: _, ...fetchOptions } = { ...request.fetchOptions, cache: "no-store" } as const;
  return withDeadline(
    undefined,
    60_000,
    () => "login timed out after 60000 ms",
    (signal) => login({ ...request, signal, fetchOptions }),
  );
}
