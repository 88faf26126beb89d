import type { Clock } from "../core/clock.js";
import { type CallError, ConnectionError, TimeoutError } from "../core/errors.js";
import { isReplayable } from "../core/message.js";
import type { HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";

/** How a call is retried. */
export interface Retries {
  /** Attempts after the first; default 2. `false` and 0 mean none. */
  readonly limit?: number | false;
  /**
   * Base of the delays in milliseconds; default 500. The delay before retry n is random, from 0 to
   * `delay` times 2 to the power n - 1, at most 16 times `delay`.
   *
   * A `Retry-After` of the server takes precedence. If it exceeds the remaining time of the call,
   * the call fails immediately.
   */
  readonly delay?: number;
}

/** Returns the retries of a setting, with their defaults. */
export function retryLimits(setting: number | false | Retries | undefined): readonly [limit: number, delay: number] {
  const { limit = 2, delay = 500 } = typeof setting === "object" ? ownProperties(setting) : { limit: setting };
  return [Number(limit), delay];
}

/**
 * Returns the milliseconds to wait before the next attempt. Undefined if the request must not be
 * retried.
 */
export function pauseAfter(
  error: CallError<Response | undefined>,
  attempt: number,
  request: Pick<HttpRequest, "method" | "headers" | "body">,
  [limit, delay]: ReturnType<typeof retryLimits>,
  clock: Clock,
): number | undefined {
  const mayRetry = attempt < limit && isTransient(error) && isRepeatable(request, error);
  if (!mayRetry) return undefined;
  return retryAfter(error) ?? clock.random() * delay * 2 ** Math.min(4, attempt);
}

/**
 * Whether the next attempt may succeed: the server did not process the request, a gateway failed,
 * or the connection failed or timed out.
 */
function isTransient(error: CallError<Response | undefined>): boolean {
  // A time limit of `fetch` itself, the only one with a cause, is so long that it is not retried.
  if (error instanceof TimeoutError) return !error.cause;
  return error instanceof ConnectionError || transientStatuses.test(String(error.status));
}

/**
 * Statuses that are retried: those of HTTP, of Cloudflare (520 to 524), and of overloaded servers
 * (529). Excludes 500, because the server may have processed the request.
 */
const transientStatuses = /408|429|50[234]|52[0-49]/;

/**
 * Whether a request can be repeated: it was not sent yet, has an idempotent method (RFC 9110,
 * 9.2.2) or an idempotency key, and its body can be read again.
 */
function isRepeatable(request: Pick<HttpRequest, "method" | "headers" | "body">, { isUnsent }: CallError<Response | undefined>): boolean {
  const { method, headers } = request;
  return isReplayable(request) && (isUnsent || idempotentMethods.test(method) || Boolean(headers.get("idempotency-key")));
}

const idempotentMethods = /^(GET|HEAD|PUT|DELETE|QUERY)$/;

/**
 * Returns the `Retry-After` of a response in milliseconds. The header has seconds or a date (RFC
 * 9110, 10.2.3); some servers send a fraction of seconds. Undefined if it is not usable.
 */
function retryAfter({ response }: CallError<Response | undefined>): number | undefined {
  const value = response?.headers.get("retry-after")?.trim() ?? "";
  const milliseconds = /^[\d.]+$/.test(value) ? Math.ceil(Number(value) * 1000) : Date.parse(value) - Date.now();
  return milliseconds >= 0 ? milliseconds : undefined;
}
