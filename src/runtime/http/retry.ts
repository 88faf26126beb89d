import { callError } from "../core/errors.js";
import type { HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";

/** How a call is tried again. Times are in milliseconds. What is no number means that there is no other attempt. */
export interface Retries {
  /** Attempts after the first; default 2. */
  readonly limit?: number | false;
  /**
   * Before attempt n the pause is random between 0 and `delay` times 2 to the power n - 1, at most 16 times; default 500. What a server asks
   * for by `Retry-After` counts instead, as long as the call has the time.
   */
  readonly delay?: number;
}

/**
 * Milliseconds to wait after an attempt that failed: what `Retry-After` asks for in seconds or as a date (RFC 9110, 10.2.3), else a random
 * pause; NaN where it is not to be repeated. Methods that do the same when they are done twice (RFC 9110, 9.2.2) may be repeated, others
 * with an idempotency key.
 */
export function pauseAfter(
  error: unknown,
  attempt: number,
  { method, headers, body }: Pick<HttpRequest, "method" | "headers" | "body">,
  setting: number | false | Retries | undefined,
): number {
  const { limit = 2, delay = 500 } = typeof setting === "object" ? ownProperties(setting) : { limit: setting };
  const { status, name, response } = callError(error);
  const repeats = /^(GET|HEAD|PUT|DELETE|QUERY)$/.test(method) || headers.get("idempotency-key");
  if (!(attempt < +limit) || !passing.test(`${status ?? name}`) || !repeats || body instanceof ReadableStream) return 0 / 0;
  const after = `${response?.headers.get("retry-after")}`;
  const asked = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return asked >= 0 ? asked : Math.random() * delay * 2 ** Math.min(4, attempt);
}

/** What passes: the request was not dealt with, a gateway in between has failed, or no reply came. 500 is not one. */
const passing = /^(408|429|50[234]|(Connection|Timeout)Error)$/;
