import type { internals } from "../runtime.js";
import { equal, match, ok } from "./assert.js";
import { api, clientClass, endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClock } from "./fake-clock.js";
import { fakeClient, fakeFetch, origin, type Reply, reply, textReply } from "./fake-fetch.js";
import { get as getSecured, api as secured } from "./secured.js";

/** The classes of `status-errors.ts`, with their statuses. */
const statuses = {
  BadRequestError: [400],
  UnauthenticatedError: [401],
  PermissionDeniedError: [403],
  NotFoundError: [404],
  MethodNotAllowedError: [405],
  NotAcceptableError: [406],
  ConflictError: [409],
  UnprocessableEntityError: [422],
  RateLimitError: [429],
  ServerError: [500, 501, 503, 550, 599],
} as const;

/** Returns the error of a call of a client class to a server with this answer. */
function failed(context: PortableContext, answer: Reply, operation = get()) {
  const { fetch } = fakeFetch(answer);
  return endsIn(
    context,
    "ApiError",
    context.runtime.call(clientClass(context, api, { baseUrl: origin, fetch, retry: false }), operation, {}),
  );
}

const descriptions: readonly (readonly [body: unknown, description: string])[] = [
  [{ detail: "a", message: "b" }, ": a"],
  [{ detail: "", message: "b", error: "c" }, ": b"],
  [{ message: {}, error_description: "b", error: "c" }, ": b"],
  [{ error: "c", errors: ["d"] }, ": c"],
  [{ errors: ["d", "e", "f"] }, ": d; e; f"],
  [{ errors: ["d", "e", "f", "g"] }, ": d; e; f; and 1 more"],
  [{ errors: ["", "d", 7] }, ": d"],
  [{ title: "", detail: "a" }, ": a"],
  [{ title: 7, detail: "a" }, ": a"],
  [{ title: "t", detail: 7 }, ": t"],
  [{ detail: { msg: "a", message: "b" } }, ": a: b"],
  [{ detail: { msg: "", message: "b", reason: "c" } }, ": c: b"],
  [{ detail: { reason: "c", detail: "d" } }, ": c: d"],
  [{ detail: { detail: "d", title: "e" } }, ": e: d"],
  [{ detail: { title: "e", other: "f" } }, ": e"],
  [{ detail: { loc: "body", msg: "a" } }, ": a"],
  [{ detail: { loc: ["body", null, {}, 0, "id"], msg: "a" } }, ": body.0.id: a"],
  [{ detail: { loc: ["body", "id"] } }, ": body.id"],
  [{ detail: [null, "a"] }, ": a"],
  ["text", ""],
];

export const cases: readonly PortableCase[] = [
  {
    id: "ERROR-class",
    title: "each status has the class and the name of its error, and no other",
    async run(context) {
      const { runtime } = context;
      const all = Object.values(statuses).flat<readonly (readonly number[])[]>();
      for (const status of [...all, 399, 402, 407, 408, 410, 418, 421, 423, 428, 430, 499]) {
        const error = await failed(context, reply({}, { status }));
        const [name] = Object.entries(statuses).find(([, list]) => (list as readonly number[]).includes(status)) ?? ["ApiError"];
        equal(error.name, name, String(status));
        for (const other of Object.keys(statuses) as (keyof typeof statuses)[]) {
          equal(error instanceof runtime[other], other === name, `${status} is a ${other}`);
        }
      }
      const odd = await failed(context, () => Object.defineProperty(Response.json({}, { status: 500 }), "status", { value: 600 }));
      equal([odd.name, odd instanceof runtime.ServerError], ["ApiError", false]);
      for (const value of [{ status: 404 }, undefined, new Error("404")]) equal((value as unknown) instanceof runtime.NotFoundError, false);
    },
  },
  {
    id: "ERROR-class",
    title: "the other errors have the names of their classes",
    async run({ runtime }) {
      const { AbortError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError, ValidationError } = runtime;
      const response = new Response(null, { status: 202 });
      equal(
        [AbortError, ConnectionError, LoginError, RequestError, TimeoutError].map((kind) => new kind("a").name),
        ["AbortError", "ConnectionError", "LoginError", "RequestError", "TimeoutError"],
      );
      const decode = new DecodeError("a", response);
      equal([decode.name, decode.message, decode.type, decode.response === response], ["DecodeError", "a: status 202", null, true]);
      equal(new ValidationError([], response).name, "ValidationError");
    },
  },
  {
    id: "ERROR-description",
    title: "the first description of a body counts, with all texts of each of its issues",
    async run(context) {
      for (const [body, description] of descriptions) {
        equal((await failed(context, reply(body, { status: 400 }))).message, `GET /things: 400${description}`, JSON.stringify(body));
      }
    },
  },
  {
    id: "ERROR-length",
    title: "a message has at most 200 characters, and white space and control characters become one space",
    async run(context) {
      const long = await failed(context, reply({ detail: "x".repeat(500) }, { status: 400 }));
      equal(long.message.length, 200);
      const odd = await failed(context, reply({ detail: "a\r\n\t b\u00a0\u2028c\u0000\u200bd" }, { status: 400 }));
      equal(odd.message, "GET /things: 400: a b c d");
    },
  },
  {
    id: "ERROR-body",
    title: "an error keeps the whole JSON of a refused request, and 64 KiB of everything else",
    async run(context) {
      const limit = 65_536;
      const json = { text: "x".repeat(limit) };
      const bodyOf = async (answer: Reply) => Reflect.get(await failed(context, answer), "body");
      equal(await bodyOf(reply(json, { status: 499 })), json);
      equal(((await bodyOf(reply(json, { status: 500 }))) as string).length, limit);
      equal(((await bodyOf(textReply("x".repeat(limit + 1), "text/html", 404))) as string).length, limit);
      equal(await bodyOf(() => new Response("", { status: 404 })), undefined);
      equal(await bodyOf(() => new Response(" ", { status: 404 })), " ");
      equal(await bodyOf(() => new Response("7", { status: 404 })), 7);
      equal(await bodyOf(() => new Response(null, { status: 404 })), undefined);
    },
  },
  {
    id: "ERROR-hidden",
    title: "an error shows name, status and request when it is printed, but neither body nor headers",
    async run(context) {
      const error = await failed(context, reply({ type: "t", instance: "/i" }, { status: 404, headers: { "x-request-id": "r1" } }));
      equal(Object.keys(error).sort(), ["name", "request", "status"]);
      const hidden = ["type", "instance", "title", "requestId"].map((name) => Reflect.get(error, name));
      equal(hidden, ["t", "/i", undefined, "r1"]);
      ok((Reflect.get(error, "headers") as Headers).get("x-request-id") === "r1", "the headers are there");
    },
  },
  {
    id: "ERROR-path",
    title: "the path template is shown for a parameter that may be secret, and for a path of more than 100 characters",
    async run(context) {
      const shown = async (path: string, id = "value"): Promise<string> => {
        const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => [name, id]);
        const { fetch } = fakeFetch(reply({}, { status: 404 }));
        const client = clientClass(context, api, { baseUrl: origin, fetch });
        const error = await endsIn(context, "ApiError", context.runtime.call(client, get({ path }), Object.fromEntries(names)));
        return error.message.slice("GET ".length, -": 404".length);
      };
      const secret = ["token", "resetToken", "client_secret", "PASSWORD", "passwd", "credentials", "signature", "apiKey", "api_key"];
      for (const name of secret) equal(await shown(`/things/{${name}}`), `/things/{${name}}`);
      for (const path of ["/tokens/{id}", "/secrets/{name}/api_key", "/{id}/token/{other}", "/{key}", "/{api-key}"]) {
        equal(await shown(path), path.replace(/\{[^}]+\}/g, "value"));
      }
      equal(await shown("/{id}", "x".repeat(99)), `/${"x".repeat(99)}`);
      equal(await shown("/{id}", "x".repeat(100)), "/{id}");
    },
  },
  {
    id: "ERROR-path",
    title: "a secret in the path is hidden in each kind of error",
    async run(context) {
      const { bearer, call } = context.runtime;
      const clock = fakeClock();
      const operation = getSecured([["bearer"]], { path: "/things/{id}" });
      const messageOf = async (answer: Reply, name: "RequestError" | "TimeoutError" | "ConnectionError"): Promise<string> => {
        const { fetch } = fakeFetch(answer);
        const made = clientClass(context, secured, { baseUrl: origin, fetch, retry: false, auth: bearer("t0ken") });
        const key: typeof internals = context.runtime.internals;
        const client = { [key]: { ...made[key], clock } };
        return (await endsIn(context, name, clock.run(call(client, operation, { id: "t0ken" })))).message;
      };
      const moved = (): Response => new Response(null, { status: 302, headers: { location: "https://other.example" } });
      match(await messageOf(moved, "RequestError"), /\(GET \/things\/\*\*\*\)$/);
      match(await messageOf(() => new Promise(() => undefined), "TimeoutError"), /\(GET \/things\/\*\*\*\)$/);
      match(await messageOf(() => Promise.reject(new TypeError("lost")), "ConnectionError"), /\(GET \/things\/\*\*\*\)$/);
    },
  },
  {
    id: "ERROR-cause",
    title: "the bytes that the HTTP parser of Node attaches to an error are removed",
    async run(context) {
      const cause = Object.assign(new Error("parse"), { data: new Uint8Array([1]) });
      const { client } = fakeClient(context, {}, () => Promise.reject(new TypeError("lost", { cause })));
      const error = await endsIn(context, "ConnectionError", context.runtime.call(client, get(), {}));
      equal([Object.hasOwn(cause, "data"), (error.cause as Error).cause === cause], [false, true]);
    },
  },
];
