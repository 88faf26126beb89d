import { type Attributes, type Meter, metrics } from "../../../examples/middleware/metrics.js";
import { ConnectionError, call, createClient, NotFoundError } from "../../runtime/runtime.js";
import { json, operation, type Server, serve } from "../../runtime/server.js";

let server: Server;
afterEach(() => server.close());

interface Point {
  readonly value: number;
  readonly attributes: Attributes;
}

/** A meter that records its points by the name of the instrument. */
function fakeMeter(): Meter & { readonly points: Map<string, Point[]> } {
  const points = new Map<string, Point[]>();
  const instrument = (name: string) => {
    const recorded: Point[] = [];
    points.set(name, recorded);
    return (value: number, attributes: Attributes) => void recorded.push({ value, attributes });
  };
  return { points, createCounter: (name) => ({ add: instrument(name) }), createHistogram: (name) => ({ record: instrument(name) }) };
}

test("counts and measures by operation and outcome, without parameter values", async () => {
  server = await serve(({ url }, response, number) => {
    if (url.endsWith("gone")) json(response, {}, 404);
    else if (url.endsWith("cut")) response.socket?.destroy();
    else setTimeout(() => json(response, {}, number === 0 ? 503 : 200), 20);
  });
  const meter = fakeMeter();
  const client = createClient({ baseUrl: server.url, middleware: [metrics(meter)], retry: { limit: 1, delay: 1 } });
  const item = operation({ id: "get_thing", path: "/things/{id}" });
  await call(client, item, { id: "SECRET42" });
  await expect(call(client, item, { id: "gone" })).rejects.toBeInstanceOf(NotFoundError);
  await expect(call(client, item, { id: "cut" }, { retry: false })).rejects.toBeInstanceOf(ConnectionError);

  const described = { operation: "get_thing", "http.request.method": "GET", "url.template": "/things/{id}" };
  const attributes = [
    { ...described, "http.response.status_code": 503 },
    { ...described, "http.response.status_code": 200 },
    { ...described, "http.response.status_code": 404 },
    { ...described, "error.type": "ConnectionError" },
  ];
  expect(meter.points.get("http.client.requests")).toEqual(attributes.map((set) => ({ value: 1, attributes: set })));
  const durations = meter.points.get("http.client.request.duration") ?? [];
  expect(durations.map((point) => point.attributes)).toEqual(attributes);
  for (const { value } of durations.slice(0, 2)) expect(value).toBeGreaterThanOrEqual(0.015);
  for (const { value } of durations) expect(value).toBeLessThan(5);
});
