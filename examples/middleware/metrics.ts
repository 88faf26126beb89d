import type { HttpRequest, Middleware } from "airflow-client/runtime";

/** The part of a meter that is needed here. `metrics.getMeter("my-app")` of `@opentelemetry/api` is one. */
export interface Meter {
  createCounter(name: string, options: { description: string }): { add(value: number, attributes: Attributes): void };
  createHistogram(name: string, options: { description: string; unit: string }): { record(value: number, attributes: Attributes): void };
}

export type Attributes = Record<string, string | number>;

/**
 * Counts attempts and measures how long each took, in seconds, to the reply's headers; by operation and status, or by the name of the
 * error where no reply came. The values of all attributes come from the document, so that there are only so many series.
 */
export function metrics(meter: Meter): Middleware {
  const requests = meter.createCounter("http.client.requests", { description: "Attempts" });
  const durations = meter.createHistogram("http.client.request.duration", { description: "Until the reply's headers", unit: "s" });
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
