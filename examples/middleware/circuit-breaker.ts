import type { Middleware } from "airflow-client/runtime";

export interface CircuitBreakerOptions {
  /** Number of consecutive failures after which no requests are sent. Default: 5. */
  readonly failures?: number;
  /** Milliseconds until one request is sent to test the server. Default: 10,000. */
  readonly cooldown?: number;
}

/** The `cause` of the error if a request was not sent. Such a request is not retried. */
export class CircuitOpenError extends Error {
  override readonly name = "CircuitOpenError";
}

/**
 * Stops sending requests to a server that is down, so that calls fail immediately.
 *
 * After a number of consecutive failures, the circuit is open for `cooldown` milliseconds. Then one
 * request is sent. If it succeeds, the circuit closes; otherwise the cooldown starts again. A
 * failure is a connection error, a timeout, or a status of 502, 503 or 504. Aborted calls do not
 * count. Use one circuit breaker per server.
 */
export function circuitBreaker({ failures = 5, cooldown = 10_000 }: CircuitBreakerOptions = {}): Middleware {
  let consecutiveFailures = 0;
  let retryAt = 0;
  let isTesting = false;
  const count = (isFailure: boolean): void => {
    consecutiveFailures = isFailure ? consecutiveFailures + 1 : 0;
    if (consecutiveFailures >= failures) retryAt = performance.now() + cooldown;
  };
  return (next) => async (request) => {
    const isOpen = consecutiveFailures >= failures;
    if (isOpen && (isTesting || performance.now() < retryAt))
      throw new CircuitOpenError(`request not sent, because the last ${consecutiveFailures} requests failed`);
    isTesting ||= isOpen;
    try {
      const response = await next(request);
      count([502, 503, 504].includes(response.status));
      return response;
    } catch (error) {
      if (error instanceof Error && ["ConnectionError", "TimeoutError"].includes(error.name)) count(true);
      throw error;
    } finally {
      if (isOpen) isTesting = false;
    }
  };
}
