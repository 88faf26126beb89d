import type { ClientOptions, Middleware, Operation } from "../runtime.js";
import { equal, match, noMatch, ok } from "./assert.js";
import { api, clientClass, endsIn, get, quick } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { get as getSecured, api as secured } from "./secured.js";
import { type Answer, json, wire } from "./wire.js";

/** The message of the error of a client class. The id of the script in its path is replaced by `ID`. */
async function messageOf(context: PortableContext, answer: Answer, operation: Operation = get(), params: object = {}): Promise<string> {
  const script = await wire(context, [answer]);
  const client = clientClass(context, api, { baseUrl: script.url, retry: false });
  const error = await endsIn(context, "ApiError", context.runtime.call(client, operation, params));
  return error.message.replace(new URL(script.url).pathname, "/ID");
}

const item: Operation = get({ id: "get_thing", path: "/things/{id}" });

/** A client whose `fetch` fails as that of Node does. */
function failing(
  context: PortableContext,
  code: string,
  options: ClientOptions = {},
): { client: ReturnType<typeof clientClass>; count: () => number } {
  let count = 0;
  const fetch = async (): Promise<never> => {
    count++;
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("details of undici"), { code }) });
  };
  return { client: clientClass(context, api, { baseUrl: "http://127.0.0.1:9", retry: quick, fetch, ...options }), count: () => count };
}

const platformTimeouts = ["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"];

const descriptions: readonly (readonly [body: unknown, message: string])[] = [
  [{ detail: "not here" }, "not here"],
  [{ title: "Gone", detail: "since May" }, "Gone: since May"],
  [{ title: "Gone" }, "Gone"],
  [
    { detail: [{ type: "extra_forbidden", loc: ["body", "execution_date"], msg: "Extra inputs are not permitted", input: "SECRET42" }] },
    "body.execution_date: Extra inputs are not permitted",
  ],
  [
    { detail: [{ loc: ["body", 0, "id"], msg: "a" }, { loc: [], msg: "b" }, "c", { msg: "d" }, { msg: "e" }] },
    "body.0.id: a; b; c; and 2 more",
  ],
  [
    { detail: { reason: "Unique constraint violation", statement: "INSERT SECRET42", orig_error: "SECRET42" } },
    "Unique constraint violation",
  ],
  [
    { detail: { message: "look for ID 7 in the logs", reason: "Unique constraint violation" } },
    "Unique constraint violation: look for ID 7 in the logs",
  ],
  [{ message: "Not Found", documentation_url: "https://api.test" }, "Not Found"],
  [{ error: "invalid_grant", error_description: "the code has expired" }, "the code has expired"],
  [{ error: { message: "quota exceeded", code: 8 } }, "quota exceeded"],
  [{ errors: [{ message: "name is missing" }, { title: "too long" }] }, "name is missing; too long"],
];

export const cases: readonly PortableCase[] = [
  {
    id: "ERROR-description",
    title: "the message says what the server says is wrong, and never the input that it repeats",
    async run(context) {
      for (const [body, description] of descriptions) {
        const message = await messageOf(context, json(body, { status: 422 }));
        equal(message, `GET /ID/things: 422: ${description}`);
        noMatch(message, "SECRET42");
      }
      for (const body of [{}, [], null, 7, { detail: 7 }, { detail: [[1], 7, {}] }, { detail: {} }, { detail: "" }]) {
        equal(await messageOf(context, json(body, { status: 422 })), "GET /ID/things: 422");
      }
    },
  },
  {
    id: "ERROR-description",
    title: "a client without methods describes title and detail of RFC 9457, and its errors have no other name",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({ title: "Gone", detail: "since May", message: "x" }, { status: 404 })]);
      const error = await endsIn(context, "ApiError", call(createClient({ baseUrl: script.url, retry: false }), item, { id: 7 }));
      equal([error.name, error.message], ["ApiError", "GET /things/{id}: 404: Gone: since May"]);
    },
  },
  {
    id: "ERROR-detail",
    title: "detail is decoded and described at any size of the body",
    async run(context) {
      const entry = { type: "missing", loc: ["body", "name"], msg: "Field required", input: "x".repeat(1500) };
      const script = await wire(context, [json({ detail: Array(100).fill(entry) }, { status: 422 })]);
      const client = clientClass(context, api, { baseUrl: script.url, retry: false });
      const error = await endsIn(context, "ApiError", context.runtime.call(client, get(), {}));
      match(error.message, /422: body\.name: Field required; .*and 97 more$/);
      const detail: unknown = Reflect.get(error, "detail");
      equal(Array.isArray(detail) && detail.length, 100);
    },
  },
  {
    id: "ERROR-path",
    title: "the message has the real path, the properties have the template and the operation",
    async run(context) {
      const script = await wire(context, [json({}, { status: 404 })]);
      const client = clientClass(context, api, { baseUrl: script.url, retry: false });
      const operation = get({ ...item, query: ["q"] });
      const error = await endsIn(context, "ApiError", context.runtime.call(client, operation, { id: "a/b", q: "SECRET42" }));
      equal(error.message, `GET ${new URL(script.url).pathname}/things/a%2Fb: 404`);
      equal(Reflect.get(error, "request"), { method: "GET", path: "/things/{id}", operationId: "get_thing" });
    },
  },
  {
    id: "ERROR-path",
    title: "the message has the path template if the path is long or may contain a secret",
    async run(context) {
      const { call, bearer } = context.runtime;
      const answer = json({}, { status: 404 });
      const bot = get({ path: "/bot{token}/send" });
      equal(await messageOf(context, answer, bot, { token: "SECRET42" }), "GET /bot{token}/send: 404");
      equal(await messageOf(context, answer, item, { id: "x".repeat(101) }), "GET /things/{id}: 404");
      const script = await wire(context, [answer]);
      const client = clientClass(context, secured, { baseUrl: script.url, auth: bearer("SECRET42"), retry: false });
      const operation = getSecured([["bearer"]], { path: "/things/{id}" });
      noMatch((await endsIn(context, "ApiError", call(client, operation, { id: "SECRET42" }))).message, "SECRET42");
      const lost = clientClass(context, secured, {
        baseUrl: "http://127.0.0.1:9",
        auth: bearer("SECRET42"),
        retry: false,
        fetch: () => Promise.reject(new TypeError("fetch failed")),
      });
      noMatch((await endsIn(context, "ConnectionError", call(lost, operation, { id: "SECRET42" }))).message, "SECRET42");
    },
  },
  {
    id: "ERROR-connection",
    title: "the message of a lost connection has the code of the failure, the host and the port",
    async run(context) {
      const { call } = context.runtime;
      const lost = failing(context, "ECONNREFUSED");
      const error = await endsIn(context, "ConnectionError", call(lost.client, item, { id: 7 }));
      equal(error.message, "no response: ECONNREFUSED 127.0.0.1:9 (GET /things/7)");
      equal(lost.count(), 3);
      for (const [baseUrl, server] of [
        ["https://api.test", "api.test:443"],
        ["http://api.test", "api.test:80"],
        ["http://[::1]:8080", "[::1]:8080"],
      ]) {
        const { client } = failing(context, "ENOTFOUND", { baseUrl: baseUrl ?? "", retry: false });
        match(
          (await endsIn(context, "ConnectionError", call(client, get(), {}))).message,
          `no response: ENOTFOUND ${server} (GET /things)`,
        );
      }
    },
  },
  {
    id: "ERROR-connection",
    title: "the message of a refused port names the server on every platform",
    async run(context) {
      const client = clientClass(context, api, { baseUrl: "http://127.0.0.1:65530", retry: false });
      const error = await endsIn(context, "ConnectionError", context.runtime.call(client, get(), {}));
      match(
        error.message,
        context.platform === "node" ? "no response: ECONNREFUSED 127.0.0.1:65530 (GET /things)" : "127.0.0.1:65530 (GET /things)",
      );
    },
  },
  {
    id: "ERROR-platform-timeout",
    title: "a time limit of fetch itself is a TimeoutError, and the call is not retried",
    async run(context) {
      const { call, events } = context.runtime;
      for (const code of platformTimeouts) {
        const { client, count } = failing(context, code);
        const error = await endsIn(context, "TimeoutError", call(client, get(), {}));
        match(error.message, code);
        equal([count(), error.cause instanceof TypeError], [1, true]);
      }
      const cause = new TypeError("terminated", { cause: Object.assign(new Error(), { code: "UND_ERR_BODY_TIMEOUT" }) });
      let count = 0;
      const fetch = async (): Promise<Response> => {
        count++;
        const body = new ReadableStream({ pull: (controller) => controller.error(cause) }, { highWaterMark: 0 });
        return new Response(body, { headers: { "content-type": "application/x-ndjson" } });
      };
      const client = clientClass(context, api, { baseUrl: "http://127.0.0.1:9", fetch, retry: quick });
      await endsIn(context, "TimeoutError", call(client, get(), {}));
      equal(count, 1);
      await endsIn(context, "TimeoutError", events(client, get({ accept: ["application/x-ndjson"] }), {}));
    },
  },
  {
    id: "ERROR-stack",
    title: "the stack of an error contains the functions of the caller, also behind a login, middleware and pages",
    async run(context) {
      const { call, clientCredentials, pages } = context.runtime;
      const script = await wire(context, [json({ detail: "no" }, { status: 400, repeat: true })]);
      const layer: Middleware = (next) => async (request) => {
        const response = await next(request);
        return response;
      };
      const client = clientClass(context, secured, {
        baseUrl: script.url,
        retry: false,
        middleware: Array(12).fill(layer),
        auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
      });
      async function innerCaller(operation: Operation): Promise<unknown> {
        return await call(client, operation, {});
      }
      async function outerCaller(operation: Operation): Promise<unknown> {
        return await innerCaller(operation);
      }
      async function loopCaller(): Promise<void> {
        const operation = get({ pagination: { kind: "page", page: { page: "page" } } });
        for await (const _ of pages(client, operation, {})) ok(false, "there is no item");
      }
      // Only V8 (Node, Deno, Chromium) and some others keep the frames of async functions.
      if (context.platform === "bun") return;
      const stackOf = async (promise: Promise<unknown>): Promise<string> =>
        (await promise.catch((error: unknown) => (error as Error).stack)) as string;
      match(await stackOf(outerCaller(get())), /innerCaller.*outerCaller/s);
      match(await stackOf(outerCaller(getSecured([["oauth"]]))), /innerCaller.*outerCaller/s);
      match(await stackOf(loopCaller()), /loopCaller|error-messages/);
    },
  },
];
