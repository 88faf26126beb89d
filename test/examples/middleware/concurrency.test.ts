import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { concurrencyLimit } from "../../../examples/middleware/concurrency.js";
import { AbortError, ConnectionError, call, createClient, type HttpRequest, TimeoutError } from "../../runtime/runtime.js";
import { type Answer, json, operation, type Server, serve } from "../../runtime/server.js";

let server: Server;
afterEach(() => server?.close());

const item = operation({ path: "/things/{id}" });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a server that holds its responses until the test sends them. */
async function holding(limit: number, options = {}) {
  const open: ServerResponse[] = [];
  const answer: Answer = (_, response) => void open.push(response);
  server = await serve(answer);
  const client = createClient({ baseUrl: server.url, middleware: [concurrencyLimit(limit)], retry: false, ...options });
  /** Waits until `count` requests have arrived, and a little longer, so that an excess request would be seen. */
  const arrived = async (count: number): Promise<string[]> => {
    while (server.received.length < count) await pause(5);
    await pause(30);
    return server.received.map(({ url }) => url.replace("/things/", ""));
  };
  return { client, open, arrived };
}

test("sends only as many requests as the limit allows, and the others in order", async () => {
  const { client, open, arrived } = await holding(2);
  const calls = ["a", "b", "c", "d", "e"].map((id) => call(client, item, { id }));
  expect(await arrived(2)).toEqual(["a", "b"]);
  json(open[0] as ServerResponse, 0);
  expect(await arrived(3)).toEqual(["a", "b", "c"]);
  const late = call(client, item, { id: "late" });
  for (let next = 1; next < 6; next++) {
    await arrived(Math.min(next + 2, 6));
    json(open[next] as ServerResponse, next);
  }
  expect(await Promise.all([...calls, late])).toEqual([0, 1, 2, 3, 4, 5]);
  expect(await arrived(6)).toEqual(["a", "b", "c", "d", "e", "late"]);
});

test("reaches the limit under load and never exceeds it", async () => {
  const [limit, total] = [4, 200];
  let running = 0;
  let most = 0;
  const count = (next: (request: HttpRequest) => Promise<Response>) => async (request: HttpRequest) => {
    most = Math.max(most, ++running);
    try {
      return await next(request);
    } finally {
      running--;
    }
  };
  /** The server answers only when as many requests are open as the limit allows, in random order. */
  const open: ServerResponse[] = [];
  server = await serve((_, response) => {
    open.push(response);
    if (open.length < limit) return;
    for (const held of open.splice(0).sort(() => Math.random() - 0.5)) json(held, 1);
  });
  const client = createClient({ baseUrl: server.url, middleware: [concurrencyLimit(limit), count] });
  await Promise.all(Array.from({ length: total }, () => call(client, item, { id: "a" })));
  expect([most, server.received.length]).toEqual([limit, total]);
});

test("never sends a call that is aborted in the queue, and leaves no listener", async () => {
  const signals: AbortSignal[] = [];
  const open: ServerResponse[] = [];
  server = await serve((_, response) => void open.push(response));
  const watch = (next: (request: HttpRequest) => Promise<Response>) => (request: HttpRequest) => {
    signals.push(request.signal);
    return next(request);
  };
  const client = createClient({ baseUrl: server.url, middleware: [watch, concurrencyLimit(1)], retry: false });
  const controller = new AbortController();
  const first = call(client, item, { id: "first" });
  const second = call(client, item, { id: "second" }, { signal: controller.signal });
  const third = call(client, item, { id: "third" });
  while (signals.length < 3 || open.length < 1) await pause(5);
  controller.abort("no longer wanted");
  await expect(second).rejects.toMatchObject({ name: "AbortError", cause: "no longer wanted" });
  json(open[0] as ServerResponse, 1);
  while (open.length < 2) await pause(5);
  json(open[1] as ServerResponse, 1);
  expect(await Promise.all([first, third])).toEqual([1, 1]);
  expect(server.received.map(({ url }) => url)).toEqual(["/things/first", "/things/third"]);
  const [sent, queued, waited] = signals.map((signal) => getEventListeners(signal, "abort").length);
  expect(queued).toBe(0);
  expect(waited).toBe(sent);
});

test("counts the time in the queue as time of the attempt", async () => {
  const { client, open, arrived } = await holding(1);
  const first = call(client, item, { id: "first" });
  await arrived(1);
  await expect(call(client, item, { id: "second" }, { timeout: 40 })).rejects.toBeInstanceOf(TimeoutError);
  json(open[0] as ServerResponse, 1);
  await first;
  expect(await arrived(1)).toEqual(["first"]);
});

test("sends the next request after a failure, an abort and an error of another middleware", async () => {
  let broken = true;
  const breaking = (next: (request: HttpRequest) => Promise<Response>) => (request: HttpRequest) => {
    if (broken) throw new Error("mine");
    return next(request);
  };
  const { client, open } = await holding(1, { middleware: [concurrencyLimit(1), breaking] });
  await expect(call(client, item, { id: "a" })).rejects.toMatchObject({ cause: { message: "mine" } });
  broken = false;
  const cut = call(client, item, { id: "b" });
  while (open.length < 1) await pause(5);
  open[0]?.socket?.destroy();
  await expect(cut).rejects.toBeInstanceOf(ConnectionError);
  const controller = new AbortController();
  const aborted = call(client, item, { id: "c" }, { signal: controller.signal });
  while (open.length < 2) await pause(5);
  controller.abort();
  await expect(aborted).rejects.toBeInstanceOf(AbortError);
  const last = call(client, item, { id: "d" });
  while (open.length < 3) await pause(5);
  json(open[2] as ServerResponse, "through");
  await expect(last).resolves.toBe("through");
});

test("does not count an open stream", async () => {
  let stream: ServerResponse | undefined;
  server = await serve(({ url }, response) => {
    if (url !== "/things/slow") return json(response, 1);
    stream = response.writeHead(200, { "content-type": "application/json" });
    stream.write("[");
  });
  const client = createClient({ baseUrl: server.url, middleware: [concurrencyLimit(1)] });
  const order: string[] = [];
  const slow = call(client, item, { id: "slow" }).then(() => order.push("slow"));
  await call(client, item, { id: "fast" }).then(() => order.push("fast"));
  stream?.end("]");
  await slow;
  expect(order).toEqual(["fast", "slow"]);
});

test("is shared by all clients with the same middleware", async () => {
  const shared = concurrencyLimit(1);
  const { open, arrived } = await holding(1);
  const clients = [1, 2].map(() => createClient({ baseUrl: server.url, middleware: [shared] }));
  const calls = clients.map((client, id) => call(client, item, { id }));
  expect(await arrived(1)).toEqual(["0"]);
  json(open[0] as ServerResponse, 0);
  expect(await arrived(2)).toEqual(["0", "1"]);
  json(open[1] as ServerResponse, 1);
  expect(await Promise.all(calls)).toEqual([0, 1]);
});

test.each([0, -1, Number.NaN])("throws for a limit of %s", (limit) => {
  expect(() => concurrencyLimit(limit)).toThrow(RangeError);
});
