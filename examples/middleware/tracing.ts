import type { HttpRequest, Middleware } from "airflow-client/runtime";

/**
 * The methods of a tracer that this needs, such as `trace.getTracer("my-app")` of
 * `@opentelemetry/api`.
 */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Attributes }): Span;
}

export interface Span {
  spanContext(): SpanContext;
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

export interface SpanContext {
  readonly traceId: string;
  readonly spanId: string;
  readonly traceFlags: number;
  readonly traceState?: { serialize(): string };
}

export type Attributes = Record<string, string | number>;

/**
 * Creates a span for each attempt and sends its context in the header `traceparent`.
 *
 * Names and attributes follow the semantic conventions of OpenTelemetry for HTTP clients. The span
 * is a child of the span that is active when the call starts, and ends with the response headers.
 * It contains the path template of the document, so no parameter values.
 */
export function tracing(tracer: Tracer): Middleware {
  return (next) => async (request) => {
    const span = tracer.startSpan(`${request.method} ${request.operation.path}`, { kind: client, attributes: attributesOf(request) });
    const fail = (type: string): void => {
      span.setAttribute("error.type", type);
      span.setStatus({ code: error });
    };
    try {
      const response = await next({ ...request, headers: withContext(request.headers, span.spanContext()) });
      span.setAttribute("http.response.status_code", response.status);
      if (response.status >= 400) fail(String(response.status));
      return response;
    } catch (reason) {
      fail(reason instanceof Error ? reason.name : typeof reason);
      throw reason;
    } finally {
      span.end();
    }
  };
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of `@opentelemetry/api`. */
const client = 2;
const error = 2;

function attributesOf({ operation, method, url, attempt }: HttpRequest): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method,
    "url.template": operation.path,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(attempt > 0 && { "http.request.resend_count": attempt }),
  };
}

/**
 * Adds the trace context to a copy of the headers (W3C Trace Context, 3.2 and 3.3).
 *
 * A tracer that records nothing has ids of zeros. The headers are then returned unchanged.
 */
function withContext(headers: Headers, { traceId, spanId, traceFlags, traceState }: SpanContext): Headers {
  if (/^0*$/.test(traceId) || /^0*$/.test(spanId)) return headers;
  const tracedHeaders = new Headers(headers);
  tracedHeaders.set("traceparent", `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`);
  const state = traceState?.serialize();
  if (state) tracedHeaders.set("tracestate", state);
  return tracedHeaders;
}
