import { ConnectionError, TimeoutError } from "./errors.js";
import type { HttpRequest } from "./middleware.js";
import { own } from "./own.js";
import { checked } from "./timeout.js";

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

/** Settings with their defaults. Throws a `RequestError`. */
export function rulesOf(setting: number | false | Retries | undefined): Required<Retries> {
  const given = typeof setting === "object" ? setting : { limit: Number(setting ?? 2) };
  const rules = own({ limit: 2, delay: 500, maxDelay: 8000, maxRetryAfter: 120_000, ...given });
  for (const [name, value] of Object.entries(rules)) checked(`retry.${name}`, value, 0);
  return rules;
}

/**
 * Methods that do the same when they are done twice (RFC 9110, 9.2.2) may be repeated, others with an idempotency key; a body that can
 * be read once may not.
 */
export function mayRepeat({ method, headers, body }: Pick<HttpRequest, "method" | "headers" | "body">): boolean {
  return (/^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/.test(method) || headers.has("idempotency-key")) && isReplayable({ body });
}

/** True if the body can be sent a second time. */
export function isReplayable({ body }: Pick<HttpRequest, "body">): boolean {
  return !(body instanceof ReadableStream);
}

/** Milliseconds to wait after an attempt that gave a reply or failed; NaN where it is not to be repeated. */
export function pauseAfter(
  response: Response | undefined,
  error: unknown,
  attempt: number,
  { delay, maxDelay, maxRetryAfter }: Required<Retries>,
): number {
  const passes = response
    ? passing.test(`${response.status}`)
    : (error instanceof ConnectionError && error.cause) || error instanceof TimeoutError;
  const asked = retryAfter(response?.headers.get("retry-after") ?? "");
  if (!passes || asked > maxRetryAfter) return 0 / 0;
  return asked >= 0 ? asked : Math.random() * Math.min(maxDelay, delay * 2 ** attempt);
}

/** Statuses that pass: the request was not dealt with, or a gateway in between has failed. 500 is not one. */
const passing = /^(408|429|50[234])$/;

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date (RFC 9110, 10.2.3); NaN where it says nothing usable. */
function retryAfter(value: string): number {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = /[a-z]/i.test(value) ? Date.parse(value) - Date.now() : 0;
  return wait > 0 ? wait : 0 / 0;
}

/** Frees the connection of a reply that nobody will read. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}
