import { binaryBody, ConnectionError, call, createClient, TimeoutError, wholeBody } from "./runtime.js";
import { type Answer, json, operation, type Server, serve } from "./server.js";

let server: Server;
afterEach(() => server.close());

async function clientOf(answer: Answer, options = {}) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, retry: { limit: 2, delay: 1 }, ...options });
}

const failing =
  (times: number, status = 503, headers: Record<string, string> = {}): Answer =>
  (_, response, number) =>
    number < times ? json(response, {}, status, headers) : json(response, { number });

describe("retries", () => {
  test.each([408, 429, 502, 503, 504])("a GET is tried again after %i", async (status) => {
    const client = await clientOf(failing(2, status));
    await expect(call(client, operation(), {})).resolves.toEqual({ number: 2 });
  });

  test.each([400, 401, 404, 409, 500, 501])("nothing is tried again after %i", async (status) => {
    const client = await clientOf(failing(9, status, { "x-should-retry": "true" }));
    await expect(call(client, operation(), {})).rejects.toMatchObject({ status });
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ["GET", {}, 3],
    ["PUT", {}, 3],
    ["DELETE", {}, 3],
    ["POST", {}, 1],
    ["PATCH", {}, 1],
    ["POST", { idempotencyKey: "k1" }, 3],
    ["GET", { retry: 0 }, 1],
    ["GET", { retry: false }, 1],
    ["GET", { retry: { limit: 1, delay: 0 } }, 2],
  ] as const)("%s with %j is sent %i times at most", async (method, options, times) => {
    const client = await clientOf(failing(99));
    await expect(call(client, operation({ method }), {}, options)).rejects.toMatchObject({ status: 503 });
    expect(server.received).toHaveLength(times);
    expect(new Set(server.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  test("a connection that breaks is tried again, but a POST is not", async () => {
    const answer: Answer = (_, response, number) => (number === 0 ? response.destroy() : json(response, { number }));
    await expect(call(await clientOf(answer), operation(), {})).resolves.toEqual({ number: 1 });
    await server.close();
    await expect(call(await clientOf(answer), operation({ method: "POST" }), {})).rejects.toBeInstanceOf(ConnectionError);
    expect(server.received).toHaveLength(1);
  });

  test("a body that can be read once is sent once", async () => {
    const client = await clientOf(failing(9));
    const put = operation({ method: "PUT", body: { send: wholeBody, content: { "text/plain": binaryBody } } });
    await expect(call(client, put, { body: new Response("once").body })).rejects.toMatchObject({ status: 503 });
    expect(server.received.map(({ body }) => body)).toEqual(["once"]);
  });

  test("waits as long as the server asks", async () => {
    const client = await clientOf(failing(1, 429, { "retry-after": "1" }));
    const start = performance.now();
    await call(client, operation(), {});
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  test.each(["9999999999", "1e309", "121", "Fri, 31 Dec 9999 23:59:59 GMT"])("does not wait for Retry-After: %s", async (value) => {
    const client = await clientOf(failing(9, 503, { "retry-after": value }));
    await expect(call(client, operation(), {}, { timeout: { total: 5000 } })).rejects.toMatchObject({ status: 503 });
    expect(server.received).toHaveLength(value === "1e309" ? 3 : 1);
  });

  test.each(["-1", "NaN", "", "0", "Sat, 01 Jan 2000 00:00:00 GMT", "soon"])(
    "goes on without delay after Retry-After: %p",
    async (value) => {
      const client = await clientOf(failing(1, 503, { "retry-after": value }));
      await expect(call(client, operation(), {}, { timeout: { total: 5000 } })).resolves.toEqual({ number: 1 });
    },
  );

  test("an abort ends the pause, and nothing is sent after it", async () => {
    const client = await clientOf(failing(9, 503, { "retry-after": "60" }));
    const sent = call(client, operation(), {}, { signal: AbortSignal.timeout(50) });
    await expect(sent).rejects.toMatchObject({ name: "AbortError", cause: { name: "TimeoutError" } });
    expect(server.received).toHaveLength(1);
  });

  test("a pause beyond the total limit is not begun", async () => {
    const client = await clientOf(failing(9, 503, { "retry-after": "60" }));
    await expect(call(client, operation(), {}, { timeout: { total: 2000 } })).rejects.toMatchObject({ status: 503 });
  });
});

describe("timeouts", () => {
  const stalled: Answer = (_, response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"a":');

  test.each([
    ["a server that never answers", () => undefined],
    ["a body that stalls", stalled],
    ["an error's body that stalls", (_: unknown, response: Parameters<Answer>[1]) => void response.writeHead(500).write("x")],
  ] as [string, Answer][])("end %s", async (_, answer) => {
    const client = await clientOf(answer, { retry: false });
    await expect(call(client, operation(), {}, { timeout: 50 })).rejects.toBeInstanceOf(TimeoutError);
  });

  test("end a body that drips", async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    await expect(call(client, operation(), {}, { timeout: 80 })).rejects.toBeInstanceOf(TimeoutError);
  });

  test("of an attempt start another, within the total", async () => {
    const client = await clientOf((_, response, number) => (number < 2 ? undefined : json(response, { number })));
    await expect(call(client, operation(), {}, { timeout: { attempt: 60 } })).resolves.toEqual({ number: 2 });
    await server.close();
    await expect(call(await clientOf(() => undefined), operation(), {}, { timeout: { attempt: 60, total: 90 } })).rejects.toBeInstanceOf(
      TimeoutError,
    );
    expect(server.received.length).toBeLessThanOrEqual(2);
  });

  test("hold for a fetch that ignores its signal", async () => {
    const client = await clientOf(() => undefined, { fetch: () => new Promise(() => undefined), retry: false });
    await expect(call(client, operation(), {}, { timeout: 30 })).rejects.toBeInstanceOf(TimeoutError);
  });

  test("can be switched off", async () => {
    const client = await clientOf(failing(0), { timeout: false });
    await expect(call(client, operation(), {})).resolves.toEqual({ number: 0 });
  });
});

test("a reply that breaks off is a ConnectionError", async () => {
  const client = await clientOf((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write("[1", () => response.destroy());
  });
  await expect(call(client, operation(), {})).rejects.toBeInstanceOf(ConnectionError);
});
