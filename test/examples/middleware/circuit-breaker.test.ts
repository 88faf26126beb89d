import { CircuitOpenError, circuitBreaker } from "../../../examples/middleware/circuit-breaker.js";
import { AbortError, call, createClient, NotFoundError, RequestError, ServerError, TimeoutError } from "../../runtime/runtime.js";
import { json, operation, type Server, serve } from "../../runtime/server.js";

let server: Server;
afterEach(() => server.close());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a server whose status can be changed. With 0 it does not respond. */
async function start(cooldown: number, failures = 3) {
  const state = { status: 503 };
  server = await serve((_, response) => {
    if (state.status !== 0) json(response, {}, state.status);
  });
  const client = createClient({ baseUrl: server.url, middleware: [circuitBreaker({ failures, cooldown })], retry: false });
  const send = (options = {}) => call(client, operation(), {}, options);
  const fail = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) await expect(send()).rejects.toBeInstanceOf(ServerError);
  };
  return { state, send, fail };
}

test("sends nothing after several consecutive failures, and reports why", async () => {
  const { send, fail } = await start(10_000);
  await fail(3);
  const result = await send().safe();
  expect(result).toMatchObject({ ok: false, status: undefined });
  expect(!result.ok && result.error).toBeInstanceOf(RequestError);
  expect(!result.ok && result.error.cause).toBeInstanceOf(CircuitOpenError);
  expect(server.received).toHaveLength(3);
});

test("does not retry requests that were not sent", async () => {
  const { fail, send } = await start(10_000);
  await fail(3);
  await expect(send({ retry: { limit: 5, delay: 1 } })).rejects.toBeInstanceOf(RequestError);
  expect(server.received).toHaveLength(3);
});

test("sends one request after the cooldown, and all others if it succeeds", async () => {
  const { state, send, fail } = await start(300);
  await fail(3);
  await pause(320);
  await fail(1);
  await expect(send()).rejects.toMatchObject({ cause: { name: "CircuitOpenError" } });
  await pause(320);
  state.status = 200;
  const outcomes = await Promise.all([send().safe(), send().safe(), send().safe()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  await Promise.all([send(), send(), send()]);
  expect(server.received).toHaveLength(3 + 1 + 1 + 3);
});

test("counts only consecutive failures, and no client errors", async () => {
  const { state, send, fail } = await start(10_000);
  for (let round = 0; round < 3; round++) {
    state.status = 503;
    await fail(2);
    state.status = 404;
    await expect(send()).rejects.toBeInstanceOf(NotFoundError);
  }
  expect(server.received).toHaveLength(9);
});

test("counts timeouts, but not aborts, also for the test request", async () => {
  const { state, send } = await start(300, 2);
  state.status = 0;
  const aborted = () => expect(send({ signal: AbortSignal.timeout(20) })).rejects.toBeInstanceOf(AbortError);
  for (let time = 0; time < 3; time++) await aborted();
  for (let time = 0; time < 2; time++) await expect(send({ timeout: 20 })).rejects.toBeInstanceOf(TimeoutError);
  await expect(send()).rejects.toMatchObject({ cause: { name: "CircuitOpenError" } });
  await pause(320);
  await aborted();
  await pause(20);
  state.status = 200;
  await expect(send()).resolves.toEqual({});
});
