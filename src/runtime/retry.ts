import { ConnectionError, RequestError, TimeoutError } from "./errors.js";
import type { HttpRequest, Middleware } from "./middleware.js";
import { own } from "./own.js";
import { type Clock, sleep } from "./timeout.js";

/** How a call is tried again. Times are in milliseconds. */
export interface Retries {
  /** Attempts after the first; default 2. */
  readonly limit?: number;
  /** Before attempt n the pause is random between 0 and `delay` times 2 to the power n - 1, default 500, but at most `maxDelay`. */
  readonly delay?: number;
  /** Default 8,000. */
  readonly maxDelay?: number;
  /** A longer `Retry-After` ends the call, default 120,000. */
  readonly maxRetryAfter?: number;
}

/** Methods that do the same when they are done twice: RFC 9110, 9.2.2. Others need an idempotency key. */
const methods: ReadonlySet<string> = /* @__PURE__ */ new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"]);

/** Statuses that pass: the request was not dealt with, or a gateway in between has failed. 500 is not one. */
const statuses: ReadonlySet<number> = /* @__PURE__ */ new Set([408, 429, 502, 503, 504]);

/** Tries again what may be tried again; the reply or error of the last attempt is the call's. Throws {@link RequestError}. */
export function retrying(setting: number | false | Retries | undefined, clock: Clock): Middleware {
  const rules = rulesOf(setting);
  return (next) => async (request) => {
    const limit = mayRepeat(request) ? rules.limit : 0;
    for (let attempt = 0; attempt < limit; attempt++) {
      const outcome = await next({ ...request, attempt }).catch((error: unknown) => error);
      const pause = clock.signal.aborted ? undefined : pauseAfter(outcome, attempt, rules);
      if (pause === undefined || pause >= clock.remaining()) return settle(outcome);
      if (outcome instanceof Response) discard(outcome);
      await sleep(pause, clock.signal);
    }
    return next({ ...request, attempt: limit });
  };
}

function settle(outcome: unknown): Response {
  if (outcome instanceof Response) return outcome;
  throw outcome;
}

/** Settings with their defaults. Throws {@link RequestError}. */
export function rulesOf(setting: number | false | Retries | undefined): Required<Retries> {
  const given = own(typeof setting === "object" ? setting : setting === undefined ? {} : { limit: setting === false ? 0 : setting });
  const rules = { limit: 2, delay: 500, maxDelay: 8000, maxRetryAfter: 120_000, ...given };
  for (const [name, value] of Object.entries(rules)) {
    if (!(value >= 0 && value < 2 ** 31)) throw new RequestError(`retry: ${name} is a number of 0 or more, not ${String(value)}`);
  }
  return rules;
}

/** Frees the connection of a reply that nobody will read. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

/** True if the body can be sent a second time. */
export function isReplayable(request: HttpRequest): boolean {
  return !(request.body instanceof ReadableStream);
}

function mayRepeat(request: HttpRequest): boolean {
  return (methods.has(request.method) || request.headers.has("idempotency-key")) && isReplayable(request);
}

/** Milliseconds to wait before the next attempt; undefined: there is none. */
function pauseAfter(outcome: unknown, attempt: number, rules: Required<Retries>): number | undefined {
  const backoff = Math.random() * Math.min(rules.maxDelay, rules.delay * 2 ** attempt);
  if (outcome instanceof ConnectionError || outcome instanceof TimeoutError) return backoff;
  if (!(outcome instanceof Response) || !statuses.has(outcome.status)) return undefined;
  const asked = retryAfter(outcome.headers.get("retry-after"));
  if (asked === undefined) return backoff;
  return asked <= rules.maxRetryAfter ? asked : undefined;
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where it says nothing usable. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const wait = /[a-z]/i.test(value) ? Date.parse(value) - Date.now() : Number.NaN;
  return wait > 0 ? wait : undefined;
}
