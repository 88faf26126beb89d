import { type LogLine, logging } from "../../../examples/middleware/logging.js";
import { ConnectionError, call, createClient } from "../../runtime/runtime.js";
import { type Answer, api, json, operation, type Server, serve } from "../../runtime/server.js";

let server: Server;
afterEach(() => server.close());

async function start(answer: Answer, write: (line: LogLine) => void, options = {}) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, middleware: [logging(write)], retry: false, ...options });
}

const search = operation({ path: "/things/{id}", query: ["q", "api_key"] });

test("writes an entry without secrets for each attempt", async () => {
  const lines: LogLine[] = [];
  const client = await start(
    (_, response) => json(response, { secret: "SECRET42" }, 200, { "x-request-id": "r1" }),
    (line) => lines.push(line),
  );
  const options = { headers: { authorization: "Bearer SECRET42", "x-key": "SECRET42", "user-agent": "mine" }, query: { more: "SECRET42" } };
  await call(client, search, { id: "SECRET42", q: ["SECRET42", "SECRET42"], api_key: "SECRET42" }, options);
  expect(lines).toEqual([
    {
      level: "info",
      operation: "get_things",
      method: "GET",
      path: "/things/{id}",
      query: ["q", "api_key", "more"],
      headers: { accept: "application/json", authorization: "[redacted]", "x-key": "[redacted]", "user-agent": "mine" },
      attempt: 0,
      status: 200,
      requestId: "r1",
      milliseconds: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain("SECRET42");
});

test("redacts a safe header if the API sends its key in it", async () => {
  const lines: LogLine[] = [];
  const client = await start(
    (_, response) => json(response, {}),
    (line) => lines.push(line),
  );
  const keyed = { ...api, schemes: { key: { type: "apiKey", in: "header", name: "User-Agent" } } } as const;
  await call(client, operation({ api: keyed }), {}, { headers: { "user-agent": "SECRET42" } });
  expect(lines[0]?.headers["user-agent"]).toBe("[redacted]");
});

test("records the number and the outcome of each attempt", async () => {
  const lines: LogLine[] = [];
  const client = await start(
    (_, response, number) => {
      if (number === 0) json(response, { detail: "SECRET42" }, 503);
      else response.socket?.destroy();
    },
    (line) => lines.push(line),
    { retry: { limit: 1, delay: 1 } },
  );
  await expect(call(client, operation(), {})).rejects.toBeInstanceOf(ConnectionError);
  expect(lines).toMatchObject([
    { level: "warn", attempt: 0, status: 503 },
    { level: "error", attempt: 1, error: "ConnectionError" },
  ]);
  expect(lines[1]).not.toHaveProperty("status");
});

test("ignores errors of the write function", async () => {
  const client = await start(
    (_, response) => json(response, { id: 1 }),
    () => {
      throw new Error("the disk is full");
    },
  );
  await expect(call(client, operation(), {})).resolves.toEqual({ id: 1 });
});
