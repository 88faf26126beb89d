import { type Attributes, type SpanContext, tracing } from "../../../examples/middleware/tracing.js";
import { AbortError, ConnectionError, call, createClient, NotFoundError } from "../../runtime/runtime.js";
import { type Answer, json, operation, type Server, serve } from "../../runtime/server.js";

let server: Server;
afterEach(() => server.close());

interface Recorded {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Attributes;
  readonly context: SpanContext;
  status?: number;
  ended: number;
}

/** A tracer that records its spans. Ids count up from one. */
function fakeTracer(change: Partial<SpanContext> = {}) {
  const spans: Recorded[] = [];
  const startSpan = (name: string, options: { kind: number; attributes: Attributes }) => {
    const spanId = (spans.length + 1).toString(16).padStart(16, "0");
    const context = { traceId: "0af7651916cd43dd8448eb211c80319c", spanId, traceFlags: 1, ...change };
    const span: Recorded = { name, ...options, context, ended: 0 };
    spans.push(span);
    return {
      spanContext: () => context,
      setAttribute: (key: string, value: string | number) => {
        span.attributes[key] = value;
      },
      setStatus: ({ code }: { code: number }) => {
        span.status = code;
      },
      end: () => {
        span.ended++;
      },
    };
  };
  return { spans, startSpan };
}

async function start(answer: Answer, tracer: ReturnType<typeof fakeTracer>, options = {}) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, middleware: [tracing(tracer)], retry: false, ...options });
}

const read = operation({ path: "/things/{id}", query: ["token"] });

test("describes the request without parameter values, and sends traceparent", async () => {
  const tracer = fakeTracer();
  const client = await start((_, response) => json(response, {}), tracer);
  await call(client, read, { id: "SECRET-ID", token: "SECRET42" });
  expect(tracer.spans).toEqual([
    {
      name: "GET /things/{id}",
      kind: 2,
      attributes: {
        "http.request.method": "GET",
        "url.template": "/things/{id}",
        "server.address": "127.0.0.1",
        "server.port": Number(new URL(server.url).port),
        "http.response.status_code": 200,
      },
      context: expect.anything(),
      ended: 1,
    },
  ]);
  expect(JSON.stringify(tracer.spans)).not.toContain("SECRET");
  expect(server.received[0]?.headers["traceparent"]).toBe("00-0af7651916cd43dd8448eb211c80319c-0000000000000001-01");
  expect(server.received[0]?.headers).not.toHaveProperty("tracestate");
});

test("sends the trace state, and flags with two digits", async () => {
  const tracer = fakeTracer({ traceFlags: 0, traceState: { serialize: () => "congo=t61rcWkgMzE" } });
  const client = await start((_, response) => json(response, {}), tracer);
  await call(client, read, { id: "1" });
  expect(server.received[0]?.headers).toMatchObject({ tracestate: "congo=t61rcWkgMzE", traceparent: expect.stringMatching(/-00$/) });
});

test("sends no header if the tracer records nothing", async () => {
  const tracer = fakeTracer({ traceId: "0".repeat(32), spanId: "0".repeat(16) });
  const client = await start((_, response) => json(response, {}), tracer);
  await call(client, read, { id: "1" });
  expect(server.received[0]?.headers).not.toHaveProperty("traceparent");
});

test("does not change the request of other middleware", async () => {
  const tracer = fakeTracer();
  const seen: (string | null)[] = [];
  const client = await start((_, response) => json(response, {}), tracer, {
    middleware: [
      (next: (request: { headers: Headers }) => Promise<Response>) => async (request: { headers: Headers }) => {
        const response = await next(request);
        seen.push(request.headers.get("traceparent"));
        return response;
      },
      tracing(tracer),
    ],
  });
  await call(client, read, { id: "1" });
  expect(seen).toEqual([null]);
});

test("creates a span with its own context for each attempt", async () => {
  const tracer = fakeTracer();
  const client = await start((_, response, number) => json(response, {}, number === 0 ? 503 : 200), tracer, { retry: { delay: 1 } });
  await call(client, read, { id: "1" });
  expect(tracer.spans.map(({ attributes, status }) => [attributes["http.request.resend_count"], attributes["error.type"], status])).toEqual(
    [
      [undefined, "503", 2],
      [1, undefined, undefined],
    ],
  );
  const contexts = server.received.map(({ headers }) => headers["traceparent"]);
  expect(new Set(contexts).size).toBe(2);
});

test("marks failures by status or error name, and ends every span", async () => {
  const tracer = fakeTracer();
  const client = await start(({ url }, response) => {
    if (url === "/things/gone") json(response, {}, 404);
    else if (url === "/things/cut") response.socket?.destroy();
  }, tracer);
  await expect(call(client, read, { id: "gone" })).rejects.toBeInstanceOf(NotFoundError);
  await expect(call(client, read, { id: "cut" })).rejects.toBeInstanceOf(ConnectionError);
  const controller = new AbortController();
  const hanging = call(client, read, { id: "hangs" }, { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await expect(hanging).rejects.toBeInstanceOf(AbortError);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tracer.spans.map(({ attributes, status, ended }) => [attributes["error.type"], status, ended])).toEqual([
    ["404", 2, 1],
    ["ConnectionError", 2, 1],
    ["AbortError", 2, 1],
  ]);
});
