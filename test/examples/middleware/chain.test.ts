import {
  AbortError,
  bearer,
  ConnectionError,
  call,
  createClient,
  type Handler,
  type HttpRequest,
  type Middleware,
  NotFoundError,
  passwordGrant,
  RequestError,
  TimeoutError,
} from "../../runtime/runtime.js";
import { type Answer, api, json, operation, type Server, serve } from "../../runtime/server.js";

// The rules for every middleware in docs/middleware.md.

let server: Server;
afterEach(() => server.close());

async function start(answer: Answer, middleware: readonly Middleware[], options = {}) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, middleware, retry: false, ...options });
}

const fine: Answer = (_, response) => json(response, {});
const secured = { ...api, security: [["token"]], schemes: { token: { type: "http", scheme: "bearer" } } } as const;
const grantable = { ...api, security: [["grant"]], schemes: { grant: { type: "oauth2" } } } as const;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Replaces the body, so that the operation does not matter. */
const withBody =
  (make: () => BodyInit): Middleware =>
  (next) =>
  (request) =>
    next({ ...request, method: "PUT", body: make() });

describe("the order", () => {
  test("is retries, redirects, credentials, middleware from first to last, logger, fetch", async () => {
    const log: string[] = [];
    const noting =
      (name: string): Middleware =>
      (next) =>
      async (request) => {
        const { pathname } = new URL(request.url);
        log.push(`${name} ${request.attempt} ${pathname} ${request.headers.get("authorization") !== null}`);
        const response = await next(request);
        log.push(`${name} ${response.status}`);
        return response;
      };
    const client = await start(
      ({ url }, response, number) => {
        if (number === 0) json(response, {}, 503);
        else if (url === "/things") response.writeHead(307, { location: "/moved" }).end();
        else json(response, {});
      },
      [noting("first"), noting("last")],
      { auth: bearer("TOKEN"), logger: noting("logger"), retry: { limit: 1, delay: 1 } },
    );
    await call(client, operation({ api: secured }), {});
    expect(log).toEqual([
      ...["first 0 /things true", "last 0 /things true", "logger 0 /things true", "logger 503", "last 503", "first 503"],
      ...["first 1 /things true", "last 1 /things true", "logger 1 /things true", "logger 307", "last 307", "first 307"],
      ...["first 1 /moved true", "last 1 /moved true", "logger 1 /moved true", "logger 200", "last 200", "first 200"],
    ]);
  });

  test("creates a middleware once per client, and runs it once per attempt", async () => {
    const counts = { made: 0, run: 0 };
    const counting: Middleware = (next) => {
      counts.made++;
      return (request) => {
        counts.run++;
        return next(request);
      };
    };
    const client = await start((_, response, number) => json(response, {}, number === 0 ? 503 : 200), [counting], { retry: { delay: 1 } });
    await call(client, operation(), {});
    await call(client, operation(), {});
    expect(counts).toEqual({ made: 1, run: 3 });
  });
});

test("token requests pass through with their own operation, and a rejected token repeats the request", async () => {
  const seen: string[] = [];
  const noting: Middleware = (next) => async (request) => {
    const response = await next(request);
    seen.push(`${request.operation.id} ${request.operation.path} ${request.attempt} ${response.status}`);
    return response;
  };
  let tokens = 0;
  const client = await start(
    ({ url, headers }, response) => {
      if (url === "/token") json(response, { access_token: `token-${++tokens}`, token_type: "bearer" });
      else json(response, {}, headers.authorization === "Bearer token-2" ? 200 : 401);
    },
    [noting],
    { auth: passwordGrant({ username: "anna", password: "SECRET42", tokenUrl: "/token" }) },
  );
  await call(client, operation({ api: grantable }), {});
  expect(seen).toEqual([
    "passwordGrant /token 0 200",
    "get_things /things 0 401",
    "passwordGrant /token 0 200",
    "get_things /things 0 200",
  ]);
});

describe("a middleware", () => {
  test("receives the operation and the request", async () => {
    const seen: HttpRequest[] = [];
    const client = await start(fine, [
      (next) => (request) => {
        seen.push(request);
        return next(request);
      },
    ]);
    const described = operation({ id: "get_thing", path: "/things/{id}", query: ["q"] });
    await call(client, described, { id: "a b", q: 1 }, { headers: { "x-mine": "1" } });
    expect(seen[0]).toMatchObject({
      operation: { id: "get_thing", method: "GET", path: "/things/{id}", api: { security: [] } },
      base: server.url,
      method: "GET",
      url: `${server.url}/things/a%20b?q=1`,
      body: undefined,
      attempt: 0,
    });
    expect(seen[0]?.headers.get("x-mine")).toBe("1");
    expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
  });

  test("changes a copy, so that the next attempt starts from the original request", async () => {
    const adding: Middleware = (next) => (request) => {
      const headers = new Headers(request.headers);
      headers.append("x-tag", `attempt ${request.attempt}`);
      return next({ ...request, headers, url: `${request.url}?a=${request.attempt}` });
    };
    const client = await start((_, response, number) => json(response, {}, number === 0 ? 503 : 200), [adding], { retry: { delay: 1 } });
    await call(client, operation(), {});
    expect(server.received.map(({ url, headers }) => [url, headers["x-tag"]])).toEqual([
      ["/things?a=0", "attempt 0"],
      ["/things?a=1", "attempt 1"],
    ]);
  });

  test("can respond instead of the server, with data or an error", async () => {
    const answering: Middleware =
      () =>
      async ({ operation }) =>
        operation.id === "gone" ? Response.json({ detail: "no" }, { status: 404 }) : Response.json({ from: "here" });
    const client = await start(fine, [answering]);
    await expect(call(client, operation(), {})).resolves.toEqual({ from: "here" });
    const gone = call(client, operation({ id: "gone" }), {});
    await expect(gone).rejects.toBeInstanceOf(NotFoundError);
    await expect(gone).rejects.toMatchObject({ detail: "no" });
    expect(server.received).toHaveLength(0);
  });

  test("can replace a failure with a response", async () => {
    const lenient: Middleware = (next) => (request) => next(request).catch(() => Response.json("instead"));
    const client = await start((_, response) => void response.socket?.destroy(), [lenient]);
    await expect(call(client, operation(), {})).resolves.toBe("instead");
  });
});

describe("a middleware that throws", () => {
  const mine = new Error("mine");
  test.each<[string, Middleware]>([
    [
      "immediately",
      () => () => {
        throw mine;
      },
    ],
    ["later", () => () => Promise.reject(mine)],
    [
      "after the response",
      (next) => async (request) => {
        const response = await next(request);
        await response.body?.cancel();
        throw mine;
      },
    ],
  ])("%s fails the call with its error as the cause, without a retry", async (_, middleware) => {
    const client = await start(fine, [middleware], { retry: { limit: 3, delay: 1 } });
    const failing = call(client, operation(), {});
    await expect(failing).rejects.toBeInstanceOf(RequestError);
    await expect(failing).rejects.toMatchObject({ cause: mine });
    expect(server.received.length).toBeLessThanOrEqual(1);
    const result = await call(client, operation(), {}).safe();
    expect(result).toMatchObject({ ok: false, status: undefined });
  });

  test("a value that is not an error becomes the cause too", async () => {
    const client = await start(fine, [() => () => Promise.reject("text")]);
    await expect(call(client, operation(), {})).rejects.toMatchObject({ name: "RequestError", cause: "text" });
  });

  test("a connection error is retried", async () => {
    let failed = 0;
    const flaky: Middleware = (next) => async (request) => {
      if (failed++ < 2) throw new ConnectionError("no way through", { cause: "unplugged" });
      return next(request);
    };
    const client = await start(fine, [flaky], { retry: { limit: 2, delay: 1 } });
    await expect(call(client, operation(), {})).resolves.toEqual({});
    expect(server.received).toHaveLength(1);
  });

  test("fails the call if it returns no response, against its type", async () => {
    const forgetful = ((next: Handler) => async (request: HttpRequest) => void (await next(request))) as unknown as Middleware;
    const client = await start(fine, [forgetful]);
    await expect(call(client, operation(), {})).rejects.toBeInstanceOf(RequestError);
  });
});

describe("a middleware that calls next twice", () => {
  const twice: Middleware = (next) => async (request) => {
    const first = await next(request);
    await first.body?.cancel();
    return next(request);
  };

  test("sends two requests, and the second response counts", async () => {
    const client = await start((_, response, number) => json(response, number), [withBody(() => "text"), twice]);
    await expect(call(client, operation(), {})).resolves.toBe(1);
    expect(server.received.map(({ body }) => body)).toEqual(["text", "text"]);
  });

  test("cannot send a stream a second time", async () => {
    const client = await start(fine, [withBody(() => new Blob(["text"]).stream()), twice]);
    await expect(call(client, operation(), {})).rejects.toBeInstanceOf(ConnectionError);
    expect(server.received.map(({ body }) => body)).toEqual(["text"]);
  });

  test("can send both concurrently", async () => {
    const racing: Middleware = (next) => async (request) => {
      const [first, second] = await Promise.all([next(request), next({ ...request, url: `${request.url}?second` })]);
      return Response.json([await first.json(), await second.json()]);
    };
    const client = await start(({ url }, response) => json(response, url), [racing]);
    await expect(call(client, operation(), {})).resolves.toEqual(["/things", "/things?second"]);
  });
});

describe("an abort", () => {
  test("ends the call immediately, and the waiting middleware then sends nothing", async () => {
    let outcome: unknown;
    const slow: Middleware = (next) => async (request) => {
      await pause(300);
      return next(request).catch((error: unknown) => {
        outcome = error;
        throw error;
      });
    };
    const client = await start(fine, [slow]);
    const controller = new AbortController();
    const waiting = call(client, operation(), {}, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 10);
    await expect(waiting).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    expect(outcome).toBeUndefined();
    await pause(340);
    expect(outcome).toBeInstanceOf(AbortError);
    expect(server.received).toHaveLength(0);
  });

  test("and a timeout are the reason of the signal", async () => {
    const reasons: unknown[] = [];
    const watching: Middleware = (next) => (request) => {
      request.signal.addEventListener("abort", () => reasons.push(request.signal.reason));
      return next(request);
    };
    const client = await start(() => undefined, [watching]);
    const controller = new AbortController();
    const aborted = call(client, operation(), {}, { signal: controller.signal });
    await pause(20);
    controller.abort();
    const outcomes = await Promise.all([aborted.safe(), call(client, operation(), {}, { timeout: 30 }).safe()]);
    expect(outcomes.map((result) => !result.ok && result.error)).toEqual(reasons);
    expect(reasons).toEqual([expect.any(AbortError), expect.any(TimeoutError)]);
  });

  test("before the call runs no middleware", async () => {
    let ran = false;
    const client = await start(fine, [
      (next) => (request) => {
        ran = true;
        return next(request);
      },
    ]);
    await expect(call(client, operation(), {}, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortError);
    expect(ran).toBe(false);
  });
});
