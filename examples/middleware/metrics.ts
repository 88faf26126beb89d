import type { HttpRequest, Middleware } from "airflow-client/runtime";

/**
 * The methods of a meter that this needs, such as `metrics.getMeter("my-app")` of
 * `@opentelemetry/api`.
 */
export interface Meter {
  createCounter(name: string, options: { description: string }): { add(value: number, attributes: Attributes): void };
  createHistogram(name: string, options: { description: string; unit: string }): { record(value: number, attributes: Attributes): void };
}

export type Attributes = Record<string, string | number>;

/**
 * Counts attempts and measures the time until the response headers, in seconds.
 *
 * The attributes are the operation and the status, or the name of the error. All of them come from
 * the document, which limits the number of time series.
 */
export function metrics(meter: Meter): Middleware {
  const requests = meter.createCounter("http.client.requests", { description: "Attempts" });
  const durations = meter.createHistogram("http.client.request.duration", { description: "Time until the response headers", unit: "s" });
  return (next) => async (request) => {
    const start = performance.now();
    const record = (outcome: Attributes): void => {
      const attributes = { ...attributesOf(request), ...outcome };
      requests.add(1, attributes);
      durations.record((performance.now() - start) / 1000, attributes);
    };
    try {
      const response = await next(request);
      record({ "http.response.status_code": response.status });
      return response;
    } catch (error) {
      record({ "error.type": error instanceof Error ? error.name : typeof error });
      throw error;
    }
  };
}

function attributesOf({ operation, method }: HttpRequest): Attributes {
  return { operation: operation.id, "http.request.method": method, "url.template": operation.path };
}
