import type { Middleware } from "airflow-client/runtime";

export interface CircuitBreakerOptions {
  /** Failures in a row after which nothing is sent. Default 5. */
  readonly failures?: number;
  /** Milliseconds until one request may try again. Default 10,000. */
  readonly cooldown?: number;
}

/** The `cause` of the error of a call that was not sent. It is not tried again. */
export class CircuitOpen extends Error {
  override readonly name = "CircuitOpen";
}

/**
 * Spares a server that is down, and those who would wait for it: after some failures in a row, calls fail at once. When the pause is
 * over one request goes through; if it succeeds all do, else the pause starts again. A failure is no reply in time, or one with 502, 503
 * or 504; a call that the caller aborts says nothing. One breaker is for one server.
 */
export function circuitBreaker({ failures = 5, cooldown = 10_000 }: CircuitBreakerOptions = {}): Middleware {
  let failed = 0;
  let retryAt = 0;
  let trying = false;
  const count = (failure: boolean): void => {
    failed = failure ? failed + 1 : 0;
    if (failed >= failures) retryAt = performance.now() + cooldown;
  };
  return (next) => async (request) => {
    const open = failed >= failures;
    if (open && (trying || performance.now() < retryAt)) throw new CircuitOpen(`${failed} failures in a row: nothing is sent for now`);
    trying ||= open;
    try {
      const response = await next(request);
      count([502, 503, 504].includes(response.status));
      return response;
    } catch (error) {
      if (error instanceof Error && ["ConnectionError", "TimeoutError"].includes(error.name)) count(true);
      throw error;
    } finally {
      if (open) trying = false;
    }
  };
}
