// The examples that name OpenTelemetry fit its API. Nothing here runs: it holds where it compiles.
import { metrics as meters, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { metrics } from "../../examples/middleware/metrics.js";
import { tracing } from "../../examples/middleware/tracing.js";
import type { Middleware } from "../../src/runtime/index.js";

const tracer: Tracer = trace.getTracer("my-app");
export const middleware: readonly Middleware[] = [tracing(tracer), metrics(meters.getMeter("my-app"))];

/** The numbers that the example writes in place of an import. */
SpanKind.CLIENT satisfies 2;
SpanStatusCode.ERROR satisfies 2;
