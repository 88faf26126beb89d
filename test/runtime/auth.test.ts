import type { Api } from "../../src/runtime/core/operation.js";
import { apiKey, basic, bearer, call, createClient, type LogEntry, logTo, passwordGrant } from "./runtime.js";
import { type Answer, api, json, operation, type Server, serve } from "./server.js";

let server: Server;
afterEach(() => server.close());

const secured: Api = {
  ...api,
  security: [["oauth"]],
  schemes: {
    basic: { type: "http", scheme: "basic" },
    oauth: { type: "oauth2", tokenUrl: "/auth/token", request: "json" },
    key: { type: "apiKey", in: "header", name: "X-Key" },
  },
};

async function clientOf(answer: Answer, options = {}) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, retry: false, ...options });
}

const ok: Answer = (_, response) => json(response, {});
const authorization = () => server.received.map(({ headers }) => headers.authorization);

test("basic is UTF-8 in base64", async () => {
  const client = await clientOf(ok, { auth: basic({ username: "jörg", password: "p:ä€" }) });
  await call(client, operation({ api: { ...secured, security: [["basic"]] } }), {});
  expect(Buffer.from(authorization()[0]?.replace("Basic ", "") ?? "", "base64").toString()).toBe("jörg:p:ä€");
});

test("bearer takes a token, or a function that is asked before each attempt", async () => {
  let count = 0;
  const client = await clientOf((_, response, number) => json(response, {}, number === 0 ? 503 : 200), {
    auth: bearer(async () => `t${++count}`),
    retry: { limit: 1, delay: 0 },
  });
  await call(client, operation({ api: secured }), {});
  expect(authorization()).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a token with a line break is refused and not shown", async () => {
  expect(() => bearer("SECRET42\n")).not.toThrow("SECRET42");
  expect(() => bearer("SECRET42\n")).toThrow("token");
  const client = await clientOf(ok, { auth: bearer(() => "SECRET42\n") });
  await expect(call(client, operation({ api: secured }), {})).rejects.not.toThrow("SECRET42");
});

test.each([
  ["asks for nothing", { security: [] }, undefined],
  ["allows no credentials only", { security: [[]] }, undefined],
  ["allows none, or some", { security: [[], ["oauth"]] }, "Bearer t"],
  ["says nothing in an API that has schemes but no requirement", { api: { ...secured, security: [] } }, undefined],
  ["belongs to an API without schemes", { api }, "Bearer t"],
])("credentials are sent as the operation asks: one that %s", async (_, changes, expected) => {
  const client = await clientOf(ok, { auth: bearer("t") });
  await call(client, operation({ api: secured, ...changes }), {});
  expect(authorization()).toEqual([expected]);
});

test("of one credential for each scheme, the first complete alternative counts", async () => {
  const client = await clientOf(ok, { auth: { key: apiKey("k"), oauth: bearer("t") } });
  await call(client, operation({ api: secured, security: [["absent"], ["key"], ["oauth"]] }), {});
  await call(client, operation({ api: secured, security: [["key", "oauth"]] }), {});
  await call(client, operation({ api: secured, security: [["toString"]] }), {});
  expect(server.received.map(({ headers }) => [headers["x-key"], headers.authorization])).toEqual([
    ["k", undefined],
    ["k", "Bearer t"],
    [undefined, undefined],
  ]);
});

test("a logger sees every request, and no secret", async () => {
  const entries: LogEntry[] = [];
  const client = await clientOf(tokens(), {
    auth: passwordGrant({ username: "u", password: "SECRET42" }),
    headers: { "x-custom": "SECRET42" },
    logger: logTo((entry) => entries.push(entry)),
  });
  await call(client, operation({ api: secured, query: ["key"] }), { key: "SECRET42" });
  expect(entries.map(({ method, url, status }) => [method, url.replace(server.url, ""), status])).toEqual([
    ["POST", "/auth/token", 201],
    ["GET", "/things?key=***", 200],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/SECRET42|token-1/);
});

/** Hands out token-1, token-2...; a token that is not the newest is refused when `strict`. */
function tokens({ strict = false, body = {} as object, status = 201, refusal = 401 } = {}): Answer {
  let issued = 0;
  return ({ url, headers }, response) => {
    if (url.endsWith("/auth/token")) json(response, { access_token: `token-${++issued}`, ...body }, status);
    else if (strict && headers.authorization !== "Bearer token-2") json(response, { detail: "Invalid JWT token" }, refusal);
    else json(response, { ok: true });
  };
}

describe("passwordGrant", () => {
  const auth = passwordGrant({ username: "u", password: "p&q" });
  const protectedOperation = operation({ api: secured });
  const paths = () => server.received.map(({ url }) => url);

  test("asks once for many calls at the same time, below the base URL's path, and keeps the token", async () => {
    server = await serve(tokens());
    const client = createClient({ baseUrl: `${server.url}/deploy`, auth });
    await Promise.all([1, 2, 3].map(() => call(client, protectedOperation, {})));
    await call(client, protectedOperation, {});
    expect(paths()).toEqual(["/deploy/auth/token", ...Array(4).fill("/deploy/things")]);
    expect(server.received[0]).toMatchObject({ method: "POST", body: '{"username":"u","password":"p&q"}' });
    expect(authorization().slice(1)).toEqual(Array(4).fill("Bearer token-1"));
  });

  test("speaks RFC 6749 where the API does not say JSON", async () => {
    const client = await clientOf(tokens({ status: 200 }), {
      auth: passwordGrant({ username: "u", password: "p&q", tokenUrl: "/auth/token" }),
    });
    await call(client, operation(), {});
    expect(server.received[0]).toMatchObject({ body: "grant_type=password&username=u&password=p%26q" });
    expect(server.received[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  const jwt = (exp: number) => `h.${Buffer.from(JSON.stringify({ exp, name: "ü" })).toString("base64url")}.s`;
  const now = () => Math.floor(Date.now() / 1000);
  test.each([
    ["expires_in that is over soon", () => ({ expires_in: 0.001 }), 2],
    ["expires_in that is far", () => ({ expires_in: 3600 }), 1],
    ["exp of the JWT that is far", () => ({ access_token: jwt(now() + 3600) }), 1],
    ["exp of the JWT that is past, as with a wrong clock", () => ({ access_token: jwt(now() - 3600) }), 1],
    ["no time at all", () => ({}), 1],
  ])("renews by %s", async (_, body, times) => {
    const client = await clientOf(tokens({ body: body() }), { auth });
    await call(client, protectedOperation, {});
    await new Promise((resolve) => setTimeout(resolve, 10));
    await call(client, protectedOperation, {});
    expect(paths().filter((path) => path === "/auth/token")).toHaveLength(times);
  });

  test.each([
    [401, auth],
    [403, passwordGrant({ username: "u", password: "p&q", isRefused: ({ status }) => status === 403 })],
  ])("answers a refusal with %i with a new token, once", async (refusal, auth) => {
    const client = await clientOf(tokens({ strict: true, refusal }), { auth });
    await expect(call(client, { ...protectedOperation, method: "POST" }, {})).resolves.toEqual({ ok: true });
    expect(authorization()).toEqual([undefined, "Bearer token-1", undefined, "Bearer token-2"]);
    await server.close();
    const never = await clientOf(
      ({ url }, response) => (url === "/things" ? json(response, {}, 401) : json(response, { access_token: "x" })),
      { auth },
    );
    await expect(call(never, protectedOperation, {})).rejects.toMatchObject({ status: 401 });
    expect(paths()).toEqual(["/auth/token", "/things", "/auth/token"]);
  });

  test("leaves another 403 alone, with its body", async () => {
    const client = await clientOf(
      ({ url }, response) => (url === "/things" ? json(response, { detail: "no" }, 403) : json(response, { access_token: "x" })),
      { auth },
    );
    await expect(call(client, protectedOperation, {})).rejects.toMatchObject({ status: 403, detail: "no" });
    expect(paths()).toEqual(["/auth/token", "/things"]);
  });

  test.each([{ expires_in: -1 }, { expires_in: "soon" }, { access_token: "a\nb" }, { access_token: 7 }, { access_token: "" }])(
    "refuses %j",
    async (body) => {
      const client = await clientOf(tokens({ body }), { auth });
      await expect(call(client, protectedOperation, {})).rejects.toMatchObject({ name: "DecodeError" });
      expect(paths()).toEqual(["/auth/token"]);
    },
  );

  test("reports wrong credentials as the server does, and asks again the next time", async () => {
    const client = await clientOf((_, response) => json(response, { detail: "wrong" }, 401), { auth });
    await expect(call(client, protectedOperation, {})).rejects.toMatchObject({ status: 401, request: { path: "/auth/token" } });
    await expect(call(client, protectedOperation, {})).rejects.toMatchObject({ detail: "wrong" });
    expect(paths()).toEqual(["/auth/token", "/auth/token"]);
  });

  test("sends no password to another origin that only the document names, nor after a redirect", async () => {
    const elsewhere = { ...secured, schemes: { oauth: { type: "oauth2", tokenUrl: "http://127.0.0.1:1/token" } } } as const;
    const client = await clientOf((_, response) => response.writeHead(307, { location: "/auth/other" }).end(), { auth });
    await expect(call(client, operation({ api: elsewhere }), {})).rejects.toMatchObject({ name: "RequestError" });
    expect(paths()).toEqual([]);
    await expect(call(client, protectedOperation, {})).rejects.toThrow("token request failed: POST /auth/token: 307");
    expect(paths()).toEqual(["/auth/token"]);
  });
});
