import { jest } from "@jest/globals";
import type { Api } from "../../src/runtime/core/operation.js";
import { type ClientOptions, call, clientCredentials, createClient, events, refreshToken } from "./runtime.js";
import { operation } from "./server.js";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

type Fetch = NonNullable<ClientOptions["fetch"]>;

const secured: Api = { security: [["oauth"]], schemes: { oauth: { type: "oauth2", tokenUrl: "/token" } } };

/** Runs the timers of the given time, and the promises that they settle. */
async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

/** Returns a list that the result or the error of the promise is added to. */
function settled(promise: PromiseLike<unknown>): unknown[] {
  const results: unknown[] = [];
  promise.then(
    (value) => results.push(value),
    (error: unknown) => results.push(String(error)),
  );
  return results;
}

test("a login ends after one minute, whatever the limits of the call are", async () => {
  const fetch: Fetch = () => new Promise(() => undefined);
  const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const client = createClient({ baseUrl: "https://api.example", fetch, auth, retry: false, timeout: false });
  const results = settled(call(client, operation({ api: secured }), {}));
  await pass(59_999);
  expect(results).toEqual([]);
  await pass(1);
  expect(results).toEqual(["TimeoutError: login timed out after 60000 ms"]);
});

test("a refresh waits ten seconds for the one before it, and then has its turn", async () => {
  const bodies: string[] = [];
  const fetch: Fetch = async (url, { body }) => {
    if (!url.endsWith("/token")) return Response.json({ done: true });
    bodies.push(String(body));
    return bodies.length === 1 ? new Promise(() => undefined) : Response.json({ access_token: "t2" });
  };
  const auth = refreshToken({ refreshToken: "r1" });
  const [first, second] = ["a", "b"].map((name) => createClient({ baseUrl: `https://${name}.example`, fetch, auth, retry: false }));
  if (!first || !second) throw new Error("there are two clients");
  settled(call(first, operation({ api: secured }), {}));
  const results = settled(call(second, operation({ api: secured }), {}));
  await pass(9999);
  expect(bodies).toHaveLength(1);
  await pass(1);
  expect(bodies).toHaveLength(2);
  expect(results).toEqual([{ done: true }]);
});

test("a call waits five seconds for the token request of another one", async () => {
  let requests = 0;
  const fetch: Fetch = async (url) => {
    if (!url.endsWith("/token")) return Response.json({ done: true });
    return ++requests === 1 ? new Promise(() => undefined) : Response.json({ access_token: "t2" });
  };
  const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const client = createClient({ baseUrl: "https://api.example", fetch, auth, retry: false });
  settled(call(client, operation({ api: secured }), {}));
  const results = settled(call(client, operation({ api: secured }), {}));
  await pass(4999);
  expect([requests, results]).toEqual([1, []]);
  await pass(1);
  expect([requests, results]).toEqual([2, [{ done: true }]]);
});

describe("server-sent events reconnect", () => {
  /** Returns how many requests are sent after each of these times, if the connections bring these texts. */
  async function requestsAfter(texts: readonly string[], times: readonly number[]): Promise<number[]> {
    let requests = 0;
    const fetch: Fetch = async () => {
      const text = texts[requests++];
      const headers = { "content-type": "text/event-stream" };
      return text === undefined ? new Response(null, { status: 204 }) : new Response(text, { headers });
    };
    const client = createClient({ baseUrl: "https://api.example", fetch });
    settled(events(client, operation({ accept: ["text/event-stream"] }), {}, { reconnect: true }));
    const counts: number[] = [];
    let now = 0;
    for (const time of times) {
      await pass(time - now);
      now = time;
      counts.push(requests);
    }
    return counts;
  }

  test("after half a second to a second", async () => {
    for (const [random, milliseconds] of [
      [0, 500],
      [0.5, 750],
    ] as const) {
      const spy = jest.spyOn(Math, "random").mockReturnValue(random);
      expect(await requestsAfter(["data: 1\n\n"], [milliseconds - 1, milliseconds])).toEqual([1, 2]);
      spy.mockRestore();
    }
  });

  test("after the time that the server requests, which doubles without an event", async () => {
    const texts = ["retry: 3000\ndata: 1\n\n", ":\n\n", ":\n\n", "data: 2\n\n"];
    const times = [2999, 3000, 8999, 9000, 20_999, 21_000, 23_999, 24_000];
    expect(await requestsAfter(texts, times)).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
  });

  test("after two minutes at most", async () => {
    expect(await requestsAfter(["retry: 999999999\ndata: 1\n\n"], [119_999, 120_000])).toEqual([1, 2]);
  });
});

test("the clock of the platform runs an action once, unless it is cancelled", async () => {
  const { signal } = new AbortController();
  const fetch: Fetch = () => new Promise(() => undefined);
  const client = createClient({ baseUrl: "https://api.example", fetch, retry: false, timeout: 100 });
  const results = settled(call(client, operation(), {}, { signal }));
  await pass(99);
  expect(results).toEqual([]);
  await pass(1);
  expect(results).toEqual(["TimeoutError: request timed out after 100 ms (GET /things)"]);
  expect(jest.getTimerCount()).toBe(0);
});
