import { bearer, call, cookieParameters, createClient, form, jsonBody, objectBody, redirects } from "./runtime.js";
import { api, json, operation, type Server, serve } from "./server.js";

let server: Server;
let other: Server;
beforeEach(async () => {
  other = await serve((_, response) => json(response, { from: "other" }));
  server = await serve(({ url }, response) => {
    const { searchParams } = new URL(url, "http://h");
    const to = searchParams.get("to")?.replace("OTHER", other.url).replace("SELF", server.url);
    if (to === undefined) json(response, { from: "self" });
    else response.writeHead(Number(searchParams.get("status")), { location: to }).end();
  });
});
afterEach(async () => {
  await server.close();
  await other.close();
});

const secured = { ...api, security: [["key"]], schemes: { key: { type: "http", scheme: "bearer" } } } as const;

function send(changes: Parameters<typeof operation>[0], status: number, to: string, options = {}, params = {}) {
  const client = createClient({ baseUrl: server.url, retry: false, redirects, ...options });
  return call(client, operation({ query: ["to", "status"], ...changes }), { to, status, ...params });
}

describe.each([301, 302, 303, 307, 308])("status %i", (status) => {
  test("is followed within the origin, credentials included", async () => {
    const auth = bearer("t0ken");
    await expect(send({ api: secured }, status, "/elsewhere", { auth })).resolves.toEqual({ from: "self" });
    expect(server.received[1]).toMatchObject({ url: "/elsewhere", headers: { authorization: "Bearer t0ken" } });
  });

  test.each([
    ["a credential", { api: secured }, { auth: bearer("t0ken") }],
    ["a key in a header of the client's", {}, { headers: { "X-Api-Key": "t0ken" } }],
    ["a cookie", { cookies: { send: cookieParameters, names: [{ name: "sid", style: form, value: "t0ken" }] } }, {}],
    ["a body", { method: "PUT", body: { send: objectBody, content: { "application/json": jsonBody }, required: true } }, {}],
  ] as const)("is not followed to another origin with %s", async (_, changes, options) => {
    await expect(send(changes, status, "OTHER/x", options).catch((error: Error) => error.name)).resolves.toEqual("RequestError");
    await send(changes, status, other.url.replace("http:", ""), options).safe();
    expect(other.received.filter(({ headers, body }) => JSON.stringify([headers, body]).includes("t0ken") || body !== "")).toEqual([]);
  });

  test("is followed to another origin where nothing could leak", async () => {
    await expect(send({}, status, "OTHER/x")).resolves.toEqual({ from: "other" });
  });
});

test("303 asks by GET, without a body", async () => {
  await send({ method: "POST", body: { send: objectBody, content: { "application/json": jsonBody } } }, 303, "/x", {}, { a: 1 });
  expect(server.received[1]).toMatchObject({ method: "GET", url: "/x", body: "" });
  expect(server.received[1]?.headers).not.toHaveProperty("content-type");
});

test.each([307, 308])("%i repeats the body", async (status) => {
  await send(
    { method: "POST", body: { send: objectBody, content: { "application/json": jsonBody }, not: ["to", "status"] } },
    status,
    "/x",
    {},
    { a: 1 },
  );
  expect(server.received[1]).toMatchObject({ method: "POST", body: '{"a":1}' });
});

test.each([301, 302])("%i does not turn a POST into a GET", async (status) => {
  await expect(
    send({ method: "POST", body: { send: objectBody, content: { "application/json": jsonBody } } }, status, "/x"),
  ).rejects.toThrow(/set baseUrl/);
  expect(server.received).toHaveLength(1);
});

test.each(["javascript:alert(1)", "file:///etc/passwd", "data:,x", "http://u:p@127.0.0.1/", "http://[", "ftp://h/"])(
  "%s is refused",
  async (to) => {
    await expect(send({ api: secured }, 302, to, { auth: bearer("t0ken") })).rejects.toMatchObject({ name: "RequestError" });
    await expect(send({}, 302, to)).rejects.toMatchObject({ name: "ConnectionError" });
  },
);

test("a loop ends", async () => {
  const loop = await serve((_, response) => response.writeHead(302, { location: "/things" }).end());
  const client = createClient({ baseUrl: loop.url, retry: false, redirects, headers: { "x-key": "1" } });
  await expect(call(client, operation(), {})).rejects.toThrow("redirect refused");
  expect(loop.received).toHaveLength(11);
  await loop.close();
});

test("the platform follows where nothing could leak; a redirect that a browser hides is refused otherwise", async () => {
  const modes: (string | undefined)[] = [];
  const opaque = Object.defineProperty(new Response(null), "status", { value: 0 });
  const fetch = async (_: string, init: RequestInit) => {
    modes.push(init.redirect);
    return init.redirect === "follow" ? Response.json({ from: "browser" }) : opaque;
  };
  await expect(send({}, 302, "/x", { fetch })).resolves.toEqual({ from: "browser" });
  await expect(send({ api: secured }, 302, "/x", { fetch, auth: bearer("t") })).rejects.toThrow("redirect refused");
  expect(modes).toEqual(["follow", "manual"]);
});
