import { type EtagCacheOptions, etagCache } from "../../../examples/middleware/etag-cache.js";
import { ConnectionError, call, createClient, NotFoundError, redirects } from "../../runtime/runtime.js";
import { type Answer, json, operation, type Received, type Server, serve } from "../../runtime/server.js";

let server: Server;
afterEach(() => server.close());

async function start(answer: Answer, options: EtagCacheOptions & { readonly headers?: Readonly<Record<string, string>> } = {}) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, middleware: [etagCache(options)], retry: false, redirects, headers: options.headers ?? {} });
}

/** Responds with a 304 if the client has the current version. */
function versioned(thing: { version: number }, more: Record<string, string> = {}, body?: () => unknown): Answer {
  return (request, response) => {
    const etag = `W/"${thing.version}"`;
    if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag, ...more }).end();
    else json(response, body?.() ?? { version: thing.version, url: request.url }, 200, { etag, ...more });
  };
}

const conditions = (): (string | undefined)[] => server.received.map(({ headers }: Received) => headers["if-none-match"]);
const item = operation({ path: "/things/{id}", query: ["q"] });

test("revalidates a cached response, and returns it after a 304", async () => {
  const thing = { version: 1 };
  const client = await start(versioned(thing));
  const first = await call(client, item, { id: "a" }).withResponse();
  const second = await call(client, item, { id: "a" }).withResponse();
  expect(second.data).toEqual(first.data);
  expect(second).toMatchObject({ status: 200, response: { url: `${server.url}/things/a` } });
  expect(second.headers.get("content-type")).toBe("application/json");
  thing.version = 2;
  await expect(call(client, item, { id: "a" })).resolves.toMatchObject({ version: 2 });
  await expect(call(client, item, { id: "a" })).resolves.toMatchObject({ version: 2 });
  expect(conditions()).toEqual([undefined, 'W/"1"', 'W/"1"', 'W/"2"']);
});

test("returns a separate body to each caller", async () => {
  const client = await start(versioned({ version: 1 }));
  await call(client, item, { id: "a" });
  const responses = await Promise.all([1, 2, 3].map(() => call(client, item, { id: "a" })));
  expect(responses).toEqual(responses.map(() => ({ version: 1, url: "/things/a" })));
});

test("updates headers from the 304, except those about the body", async () => {
  let count = 0;
  const client = await start((request, response) => {
    const headers = { etag: '"1"', "x-count": `${++count}`, "set-cookie": `session=${count}` };
    if (request.headers["if-none-match"]) response.writeHead(304, { ...headers, "content-type": "text/wrong" }).end();
    else json(response, {}, 200, headers);
  });
  await call(client, item, { id: "a" });
  const { headers } = await call(client, item, { id: "a" }).withResponse();
  expect([headers.get("x-count"), headers.get("content-type"), headers.get("set-cookie")]).toEqual(["2", "application/json", null]);
});

test("does not share responses between URLs, headers or credentials", async () => {
  const client = await start((request, response) =>
    json(response, { for: request.headers.authorization ?? "anonymous" }, 200, { etag: '"same"' }),
  );
  const as = (user: string, q = "1") => call(client, item, { id: "a", q }, { headers: { authorization: user } });
  await expect(as("Bearer anna")).resolves.toEqual({ for: "Bearer anna" });
  await expect(as("Bearer bob")).resolves.toEqual({ for: "Bearer bob" });
  await as("Bearer anna", "2");
  await call(client, item, { id: "a", q: "1" }, { headers: { authorization: "Bearer anna", "accept-language": "de" } });
  expect(conditions()).toEqual([undefined, undefined, undefined, undefined]);
  await as("Bearer bob");
  expect(conditions()[4]).toBe('"same"');
});

test("ignores trace headers in the cache key", async () => {
  const client = await start(versioned({ version: 1 }));
  for (const traceparent of ["00-1", "00-2"]) await call(client, item, { id: "a" }, { headers: { traceparent } });
  expect(conditions()).toEqual([undefined, 'W/"1"']);
});

test.each([
  ["the server forbids it", { "cache-control": "private, no-store" }],
  ["it varies by all headers", { vary: "Accept, *" }],
  ["it varies by a trace header", { vary: "traceparent" }],
])("caches nothing if %s", async (_, headers) => {
  const client = await start(versioned({ version: 1 }, headers));
  await call(client, item, { id: "a" });
  await call(client, item, { id: "a" });
  expect(conditions()).toEqual([undefined, undefined]);
});

test("caches no responses without an ETag, of other methods, or of errors", async () => {
  const client = await start(({ url }, response) => {
    if (url === "/things/plain") json(response, {});
    else json(response, {}, url === "/things/gone" ? 404 : 200, { etag: '"1"' });
  });
  for (let twice = 0; twice < 2; twice++) {
    await call(client, item, { id: "plain" });
    await call(client, { ...item, method: "POST" }, { id: "a" });
    await expect(call(client, item, { id: "gone" })).rejects.toBeInstanceOf(NotFoundError);
  }
  expect(conditions().filter(Boolean)).toEqual([]);
});

test("removes a response after a 404", async () => {
  let gone = false;
  const client = await start((_, response) => json(response, {}, gone ? 404 : 200, { etag: '"1"' }));
  await call(client, item, { id: "a" });
  gone = true;
  for (let twice = 0; twice < 2; twice++) await expect(call(client, item, { id: "a" })).rejects.toBeInstanceOf(NotFoundError);
  expect(conditions()).toEqual([undefined, '"1"', undefined]);
});

test("passes a condition of the caller through", async () => {
  const client = await start(versioned({ version: 1 }));
  await call(client, item, { id: "a" });
  const result = await call(client, item, { id: "a" }, { headers: { "if-none-match": 'W/"1"' } }).safe();
  expect(result.status).toBe(304);
});

test("removes the least recently used response at the size limit", async () => {
  const client = await start(
    versioned({ version: 1 }, {}, () => "x".repeat(1000)),
    { maxBytes: 3 * (1002 + 1024) },
  );
  for (const id of ["a", "b", "c", "a", "d"]) await call(client, item, { id });
  for (const id of ["a", "c", "d", "b"]) await call(client, item, { id });
  expect(conditions().map(Boolean)).toEqual([false, false, false, true, false, true, true, true, false]);
});

test("does not cache bodies that are too long or interrupted", async () => {
  let cut = true;
  const client = await start(
    (request, response) => {
      if (request.url === "/things/long") return json(response, "x".repeat(5000), 200, { etag: '"1"' });
      response.writeHead(200, { "content-type": "application/json", etag: '"1"' });
      response.write('{"half":');
      if (cut) setTimeout(() => response.socket?.destroy(), 20);
      else response.end("1}");
    },
    { maxBodyBytes: 1000 },
  );
  for (let twice = 0; twice < 2; twice++) await expect(call(client, item, { id: "long" })).resolves.toHaveLength(5000);
  await expect(call(client, item, { id: "cut" })).rejects.toBeInstanceOf(ConnectionError);
  cut = false;
  await expect(call(client, item, { id: "cut" })).resolves.toEqual({ half: 1 });
  expect(conditions()).toEqual([undefined, undefined, undefined, undefined]);
});

test("caches no redirected response, because the condition would apply to another URL", async () => {
  const client = await start(({ url }, response) => {
    if (url === "/things/moved") response.writeHead(307, { location: "/things/here" }).end();
    else json(response, { at: url }, 200, { etag: '"1"' });
  });
  for (let twice = 0; twice < 2; twice++) await expect(call(client, item, { id: "moved" })).resolves.toEqual({ at: "/things/here" });
  expect(conditions().filter(Boolean)).toEqual([]);
});
