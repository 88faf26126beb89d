import {
  AbortError,
  ApiError,
  binaryBody,
  ConnectionError,
  call,
  createClient,
  createFacade,
  DecodeError,
  decodeByMediaType,
  formBody,
  headerParameters,
  internals,
  jsonBody,
  multipartBody,
  NotFoundError,
  objectBody,
  RequestError,
  ServerError,
  wholeBody,
} from "./runtime.js";
import { type Answer, api, json, operation, type Server, serve } from "./server.js";

let server: Server;
afterEach(() => server.close());

async function clientOf(answer: Answer, options = {}) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, retry: false, ...options });
}

const last = () => server.received.at(-1);

describe("a call", () => {
  test("gives the decoded body", async () => {
    const client = await clientOf((_, response) => json(response, { id: 1, extra: { kept: true } }));
    await expect(call(client, operation(), {})).resolves.toEqual({ id: 1, extra: { kept: true } });
  });

  test("is sent once, whether or not it is awaited, and however often", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    const sent = call(client, operation(), {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.received).toHaveLength(1);
    await sent;
    await sent;
    await sent.safe();
    await sent.withResponse();
    expect(server.received).toHaveLength(1);
  });

  test("gives the response beside the data", async () => {
    const client = await clientOf((_, response) => json(response, [1], 201, { "x-more": "yes" }));
    const reply = await call(client, operation(), {}).withResponse();
    expect(reply).toMatchObject({ data: [1], status: 201 });
    expect(reply.headers.get("x-more")).toBe("yes");
    expect(reply.response.url).toBe(`${server.url}/things`);
  });

  test("gives a result that never throws", async () => {
    const client = await clientOf(({ url }, response) => json(response, { detail: "gone" }, url === "/things" ? 200 : 404));
    await expect(call(client, operation(), {}).safe()).resolves.toMatchObject({ ok: true, status: 200 });
    const failed = await call(client, operation({ path: "/others" }), {}).safe();
    expect(failed).toMatchObject({ ok: false, status: 404 });
    const broken = await call(client, operation({ path: "/{id}" }), {}).safe();
    expect(broken).toMatchObject({ ok: false, status: undefined, response: undefined });
    expect(!broken.ok && broken.error).toBeInstanceOf(RequestError);
  });

  test("sends params that belong to no parameter as the body", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    const trigger = operation({
      method: "POST",
      path: "/dags/{dag_id}/runs/{run}",
      query: ["dry_run"],
      headers: { send: headerParameters, names: ["x-trace"] },
      body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dry_run", "x-trace"] },
    });
    const params = { dag_id: "a", run: "r", dry_run: true, "x-trace": "t", conf: { day: 1 }, note: null, missing: undefined };
    await call(client, trigger, params);
    expect(last()).toMatchObject({ method: "POST", url: "/dags/a/runs/r?dry_run=true" });
    expect(last()?.headers).toMatchObject({ "content-type": "application/json", "x-trace": "t", accept: "application/json" });
    expect(JSON.parse(last()?.body ?? "")).toEqual({ run: "r", conf: { day: 1 }, note: null });
  });

  test("sends an undeclared param in the body", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    const patch = (lists: object) =>
      operation({
        method: "PATCH",
        path: "/dags/{dag_id}",
        body: { send: objectBody, content: { "application/json": jsonBody }, ...lists },
      });
    await call(client, patch({ not: ["dag_id"] }), { dag_id: "a", is_paused: true, later: 1 });
    expect(JSON.parse(last()?.body ?? "")).toEqual({ is_paused: true, later: 1 });
  });

  test.each([
    ["no body where none is required", {}, {}, "", undefined],
    ["an empty object where one is required", { required: true }, {}, "{}", "application/json"],
    ["the member `body` where it is the whole", { send: wholeBody }, { body: [1, "2"] }, '[1,"2"]', "application/json"],
    ["a string as JSON", { send: wholeBody }, { body: "text" }, '"text"', "application/json"],
    ["false as JSON", { send: wholeBody }, { body: false }, "false", "application/json"],
  ] as const)("sends %s", async (_, body, params, sent, type) => {
    const client = await clientOf((_, response) => json(response, {}));
    await call(
      client,
      operation({ method: "POST", body: { send: objectBody, content: { "application/json": jsonBody }, ...body } }),
      params,
    );
    expect(last()?.body).toBe(sent);
    expect(last()?.headers["content-type"]).toBe(type);
  });

  test("sends the body in the format that the caller's content type names", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    const post = operation({
      method: "POST",
      body: { send: objectBody, content: { "application/json": jsonBody, "application/x-www-form-urlencoded": formBody } },
    });
    await call(client, post, { a: "x y&z", b: [1, 2] }, { headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect(last()?.body).toBe("a=x%20y%26z&b=1&b=2");
    await call(client, post, { a: 1 }, { headers: { "content-type": "text/unheard-of" } });
    expect(last()).toMatchObject({ body: '{"a":1}', headers: { "content-type": "application/json" } });
  });

  test("sends multipart with files, arrays and objects", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    const post = operation({ method: "POST", body: { send: objectBody, content: { "multipart/form-data": multipartBody } } });
    await call(client, post, { file: new File(["abc"], "a.txt", { type: "text/plain" }), tags: ["x", "y"], meta: { n: 1 } });
    expect(last()?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(last()?.body).toContain('name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nabc');
    expect(last()?.body.match(/name="tags"\r\n\r\n[xy]\r\n/g)).toHaveLength(2);
    expect(last()?.body).toContain('Content-Type: application/json\r\n\r\n{"n":1}');
  });

  test("sends bytes and streams as they are", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    const put = operation({ method: "PUT", body: { send: wholeBody, content: { "application/octet-stream": binaryBody } } });
    for (const body of [new TextEncoder().encode("bytes"), new Blob(["bytes"]), new Response("bytes").body, "bytes"]) {
      await call(client, put, { body });
      expect(last()).toMatchObject({ body: "bytes", headers: { "content-type": "application/octet-stream" } });
    }
    await expect(call(client, put, { body: { a: 1 } })).rejects.toThrow(RequestError);
  });

  test("lets the caller choose the media type of the reply, which is never part of the body", async () => {
    const client = await clientOf((_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("text"));
    const post = operation({
      method: "POST",
      accept: ["application/json", "text/plain"],
      decode: decodeByMediaType,
      body: { send: objectBody, content: { "application/json": jsonBody }, not: ["accept"] },
    });
    await expect(call(client, post, { accept: "text/plain", a: 1 })).resolves.toBe("text");
    expect(last()).toMatchObject({ body: '{"a":1}', headers: { accept: "text/plain" } });
  });

  test("adds undeclared query parameters and headers, and the client's own", async () => {
    const client = await clientOf((_, response) => json(response, {}), { headers: { "x-team": "a", "x-both": "client" } });
    await call(client, operation({ query: ["a"] }), { a: 1 }, { query: { "b[]": ["x", "y"] }, headers: { "x-both": "call" } });
    expect(last()?.url).toBe("/things?a=1&b%5B%5D=x&b%5B%5D=y");
    expect(last()?.headers).toMatchObject({ "x-team": "a", "x-both": "call" });
  });

  test("ends when the caller's signal is aborted, before and while it runs", async () => {
    const client = await clientOf(() => undefined);
    const aborted = call(client, operation(), {}, { signal: AbortSignal.abort(new Error("mine")) });
    await expect(aborted).rejects.toMatchObject({ name: "AbortError", cause: { message: "mine" } });
    expect(server.received).toHaveLength(0);
    const controller = new AbortController();
    const pending = call(client, operation(), {}, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 20);
    await expect(pending).rejects.toMatchObject({ cause: "enough" });
    await expect(pending).rejects.toBeInstanceOf(AbortError);
  });

  test("leaves no listener on a signal that many calls share", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: unknown[]) => {
      listeners++;
      Reflect.apply(addEventListener, signal, args);
    };
    signal.removeEventListener = (...args: unknown[]) => {
      listeners--;
      Reflect.apply(removeEventListener, signal, args);
    };
    await Promise.all(Array.from({ length: 50 }, () => call(client, operation(), {}, { signal })));
    expect(listeners).toBe(0);
  });

  test("reports a server that is not there as a ConnectionError with its cause", async () => {
    const client = await clientOf((_, response) => json(response, {}));
    await server.close();
    const error = await call(client, operation(), {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toHaveProperty("cause.cause.code", "ECONNREFUSED");
    server = await serve(() => undefined);
  });

  test("reports what a middleware throws as a RequestError with that cause", async () => {
    const cause = new Error("theirs");
    const client = await clientOf((_, response) => json(response, {}), { middleware: [() => () => Promise.reject(cause)] });
    await expect(call(client, operation(), {})).rejects.toMatchObject({ name: "RequestError", cause });
  });

  test("runs middlewares in order around each attempt, with the operation at hand", async () => {
    const client = await clientOf((_, response, number) => json(response, {}, number === 0 ? 503 : 200), {
      retry: { limit: 1, delay: 0 },
      middleware: ["a", "b"].map((name) => (next: (request: never) => unknown) => (request: { operation: { id: string } }) => {
        seen.push(`${name} ${request.operation.id}`);
        return next(request as never);
      }),
    });
    const seen: string[] = [];
    await call(client, operation(), {});
    expect(seen).toEqual(["a get_things", "b get_things", "a get_things", "b get_things"]);
  });
});

describe("decoding", () => {
  const cases: [string, Record<string, string>, string | Buffer, unknown][] = [
    ["JSON", { "content-type": "application/json" }, '{"a":1}', { a: 1 }],
    ["JSON with parameters, in any case", { "content-type": "Application/JSON; charset=UTF-8" }, '"ü"', "ü"],
    ["a type built on JSON", { "content-type": "application/problem+json" }, "[]", []],
    ["JSON after a byte order mark", { "content-type": "application/json" }, "\uFEFF[1]", [1]],
    ["JSON in UTF-8, whatever a charset says", { "content-type": "application/json; charset=iso-8859-1" }, '"ä"', "ä"],
    ["JSON that calls itself something else", { "content-type": "text/html" }, "[1]", [1]],
    ["JSON without a content type", {}, "[1]", [1]],
    ["an empty body", { "content-type": "application/json" }, "", undefined],
    ["a member named then", { "content-type": "application/json" }, '{"then":"x"}', JSON.parse('{"then":"x"}')],
  ];
  test.each(cases)("reads %s", async (_, headers, body, data) => {
    const client = await clientOf((_, response) => response.writeHead(200, headers).end(body));
    await expect(call(client, operation(), {})).resolves.toEqual(data);
  });

  test("reads 204 and replies that have no declared body as undefined", async () => {
    const client = await clientOf(({ url }, response) => (url === "/none" ? response.writeHead(204).end() : json(response, { a: 1 })));
    await expect(call(client, operation({ path: "/none" }), {})).resolves.toBeUndefined();
    const { accept: _, ...bodiless } = operation();
    await expect(call(client, bodiless, {})).resolves.toBeUndefined();
  });

  test("keeps a member named __proto__ as data", async () => {
    const client = await clientOf((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"__proto__":{"polluted":1}}'),
    );
    const data = await call<{ 200: object }, never>(client, operation(), {});
    expect(Object.keys(data)).toEqual(["__proto__"]);
    expect(data).not.toHaveProperty("polluted");
  });

  test("reads text and bytes", async () => {
    const client = await clientOf((_, response) => response.writeHead(200, { "content-type": "text/csv" }).end("a,b"));
    await expect(call(client, operation({ accept: ["text/*"], decode: decodeByMediaType }), {})).resolves.toBe("a,b");
    await server.close();
    const bytes = await clientOf((_, response) => response.writeHead(200, { "content-type": "image/png" }).end("png"));
    const blob = await call<Blob>(bytes, operation({ accept: ["image/*"], decode: decodeByMediaType }), {});
    expect([blob.type, await blob.text()]).toEqual(["image/png", "png"]);
  });

  test.each([
    ["a page of HTML", "text/html", "<h1>SECRET42</h1>"],
    ["broken JSON", "application/json", "SECRET42 {"],
    ["bytes", "application/zip", "SECRET42"],
    ["an odd type", "constructor", "SECRET42"],
  ])("refuses %s without quoting it", async (_, type, body) => {
    const client = await clientOf((_, response) => response.writeHead(200, { "content-type": type }).end(body));
    const result = await call(client, operation(), {}).safe();
    if (result.ok || result.status !== undefined) throw new Error("this reply cannot be read");
    expect(result.error).toBeInstanceOf(DecodeError);
    expect(result.error).toMatchObject({ message: "the response is not valid JSON: status 200", type });
    expect(result.response?.status).toBe(200);
    const { inspect } = await import("node:util");
    expect(inspect(result.error) + String(result.error.stack) + JSON.stringify(result.error)).not.toContain("SECRET42");
  });
});

describe("errors", () => {
  test("are of a class by status, with the members of RFC 9457 and the whole body", async () => {
    const body = { type: "about:blank", title: "Not Found", detail: "no such DAG", instance: "/x", more: 1 };
    const client = await clientOf((_, response) => json(response, body, 404, { "x-request-id": "r-1" }));
    const error = await call(client, operation({ path: "/dags/{dag_id}" }), { dag_id: "secret" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      ...{ name: "ApiError", status: 404, requestId: "r-1", request: { method: "GET", path: "/dags/{dag_id}" } },
      ...{ type: "about:blank", title: "Not Found", detail: "no such DAG", instance: "/x", body },
      message: "GET /dags/{dag_id}: 404: Not Found: no such DAG",
    });
  });

  test.each([
    [404, "NotFoundError"],
    [500, "ServerError"],
    [599, "ServerError"],
    [418, "ApiError"],
  ])("of a client class have the name of their class: %d", async (status, name) => {
    server = await serve((_, response) => json(response, {}, status));
    const client = { [internals]: createFacade(api, { baseUrl: server.url, retry: false }) };
    expect(await call(client, operation(), {}).safe()).toMatchObject({ error: { name, status } });
  });

  test("show neither body nor headers when printed, and no control characters", async () => {
    const body = { detail: "\u001b[31mred\n::error::", token: "SECRET42" };
    const client = await clientOf((_, response) => json(response, body, 500, { "x-echo": "SECRET42" }));
    const error = await call(client, operation(), {}).catch((reason: unknown) => reason);
    const { inspect } = await import("node:util");
    const printed = `${error} ${inspect(error)} ${JSON.stringify(error)} ${(error as Error).stack}`;
    expect(error).toBeInstanceOf(ServerError);
    expect(printed).not.toMatch(/SECRET42/);
    expect((error as Error).message).toBe("GET /things: 500: [31mred ::error::");
  });

  test("cut long text to 200 characters", async () => {
    const client = await clientOf((_, response) => json(response, { detail: "x".repeat(5000) }, 400));
    const error = await call(client, operation(), {}).catch((reason: unknown) => reason as Error);
    expect((error as Error).message.length).toBeLessThan(230);
  });

  test("keep text as text, at most 64 KiB of it, and leave an endless body", async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(503, { "content-type": "text/html" });
      const more = () => {
        while (response.write("x".repeat(10_000)));
      };
      response.on("drain", more);
      more();
    });
    const error = await call(client, operation(), {}).catch((reason: unknown) => reason);
    expect((error as ApiError<number, string>).body).toHaveLength(64 * 1024);
  });

  test("of a redirect without a place are errors, too", async () => {
    const client = await clientOf((_, response) => response.writeHead(302).end());
    await expect(call(client, operation(), {})).rejects.toMatchObject({ name: "ApiError", status: 302 });
  });

  test("are no errors where the document calls the status a success", async () => {
    const client = await clientOf((_, response) => response.writeHead(307, { location: "https://login.example/" }).end());
    await expect(call(client, operation({ ok: [307] }), {}).safe()).resolves.toMatchObject({ ok: true, status: 307 });
  });
});

test("reads options as own members only", async () => {
  const client = await clientOf((_, response) => json(response, {}));
  const polluted = {
    baseUrl: "http://127.0.0.1:1",
    fetch: () => Promise.reject(new Error("theirs")),
    headers: { evil: "1" },
    body: "x",
    method: "PUT",
  };
  Object.assign(Object.prototype, polluted);
  try {
    await call(client, operation({ security: [] }), {});
    await call(createClient({}), operation({ api: { ...api, server: server.url } }), {});
  } finally {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
  }
  expect(server.received.map(({ method, headers }) => [method, headers["evil"]])).toEqual([
    ["GET", undefined],
    ["GET", undefined],
  ]);
});
