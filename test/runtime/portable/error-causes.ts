import { equal, ok, throws } from "./assert.js";
import { api, clientClass, endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, fakeFetch, origin } from "./fake-fetch.js";
import { get as getSecured } from "./secured.js";

/** Returns the cause of the error of a call with a key in its query, whose `fetch` throws this. */
async function causeOf(context: PortableContext, thrown: unknown, key = "k3y!"): Promise<unknown> {
  const { apiKey, call } = context.runtime;
  const { client } = fakeClient(context, { auth: apiKey(key) }, () => Promise.reject(thrown));
  return (await endsIn(context, "ConnectionError", call(client, getSecured([["query"]]), {}))).cause;
}

interface Shown {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

function shown(error: unknown): Shown {
  const { name, message, cause } = error as Error;
  const own = Object.hasOwn(error as Error, "code") ? { code: Reflect.get(error as Error, "code") } : {};
  return { name, message, ...own, ...(cause === undefined ? {} : { cause: cause instanceof Error ? shown(cause) : cause }) };
}

export const cases: readonly PortableCase[] = [
  {
    id: "CAUSE-secret",
    title: "a key in the query is replaced in message and causes of a network error; name and code stay",
    async run(context) {
      const inner = Object.assign(new Error("inner k3y%21"), { code: 7, name: "Inner" });
      const outer = Object.assign(new TypeError("outer k3y%21 and k3y%21", { cause: inner }), { code: "ECONNRESET" });
      equal(shown(await causeOf(context, outer)), {
        name: "TypeError",
        message: "outer *** and ***",
        code: "ECONNRESET",
        cause: { name: "Inner", message: "inner ***" },
      });
      equal(shown(await causeOf(context, new TypeError("outer", { cause: "inner k3y%21" }))), {
        name: "TypeError",
        message: "outer",
        cause: "inner ***",
      });
      equal(await causeOf(context, "text k3y%21"), "text ***");
      const url = Object.assign(new TypeError("lost"), { path: "/things?api%20key=k3y%21" });
      equal(
        [shown(await causeOf(context, url)), Reflect.has((await causeOf(context, url)) as object, "path")],
        [{ name: "TypeError", message: "lost" }, false],
      );
    },
  },
  {
    id: "CAUSE-secret",
    title: "a network error without the key, or with a key of fewer than four characters, stays the same object",
    async run(context) {
      for (const [thrown, key] of [
        [new TypeError("lost", { cause: new Error("inner") }), "k3y!"],
        [new TypeError("lost abc"), "abc"],
      ] as const) {
        ok((await causeOf(context, thrown, key)) === thrown, "the cause is what fetch threw");
      }
      const { message } = (await causeOf(context, new TypeError("lost abcd"), "abcd")) as Error;
      equal(message, "lost ***");
    },
  },
  {
    id: "CAUSE-secret",
    title: "only a key in the query changes causes, and only those of network errors",
    async run(context) {
      const { apiKey, call, RequestError } = context.runtime;
      const thrown = new TypeError("lost k3y!");
      const header = fakeClient(context, { auth: apiKey("k3y!") }, () => Promise.reject(thrown));
      ok((await endsIn(context, "ConnectionError", call(header.client, getSecured([["header"]]), {}))).cause === thrown, "header");
      const own = new RequestError("own", { cause: "own k3y%21" });
      const { client } = fakeClient(context, { auth: apiKey("k3y!"), middleware: [() => () => Promise.reject(own)] });
      const error = await throws(call(client, getSecured([["query"]]), {}), RequestError);
      equal([error === own, error.cause], [true, "own k3y%21"]);
    },
  },
  {
    id: "CAUSE-code",
    title: "the code of a lost connection is that of the cause, else of the error itself, if it is a text",
    async run(context) {
      const codes: readonly (readonly [thrown: unknown, shown: string])[] = [
        [new TypeError("a", { cause: Object.assign(new Error("b"), { code: "INNER" }) }), "INNER"],
        [Object.assign(new TypeError("a"), { code: "OUTER" }), "OUTER"],
        [Object.assign(new TypeError("a", { cause: Object.assign(new Error("b"), { code: "INNER" }) }), { code: "OUTER" }), "INNER"],
        [Object.assign(new TypeError("a", { cause: Object.assign(new Error("b"), { code: 7 }) }), { code: "OUTER" }), "OUTER"],
        [Object.assign(new TypeError("a"), { code: 7 }), "connection lost"],
        [undefined, "connection lost"],
        [null, "connection lost"],
        ["text", "connection lost"],
      ];
      for (const [thrown, text] of codes) {
        const { fetch } = fakeFetch(() => Promise.reject(thrown));
        const client = clientClass(context, api, { baseUrl: origin, fetch, retry: false });
        const error = await endsIn(context, "ConnectionError", context.runtime.call(client, get(), {}));
        equal([error.message, error.cause === thrown], [`no response: ${text} api.example:443 (GET /things)`, true]);
      }
    },
  },
  {
    id: "CAUSE-code",
    title: "the message of a time limit of fetch itself has the code of the limit",
    async run(context) {
      const cause = Object.assign(new Error("b"), { code: "UND_ERR_HEADERS_TIMEOUT" });
      const { fetch } = fakeFetch(() => Promise.reject(new TypeError("a", { cause })));
      const client = clientClass(context, api, { baseUrl: origin, fetch, retry: false });
      const error = await endsIn(context, "TimeoutError", context.runtime.call(client, get(), {}));
      const start = "no response: UND_ERR_HEADERS_TIMEOUT api.example:443 (GET /things)";
      equal(error.message, `${start}: the platform's fetch stopped waiting, UND_ERR_HEADERS_TIMEOUT`);
    },
  },
  {
    id: "CAUSE-own",
    title: "what code of the caller throws is the cause of an error that says so",
    async run(context) {
      const { call, RequestError } = context.runtime;
      for (const reason of [new Error("own"), "own", undefined]) {
        const { client } = fakeClient(context, { middleware: [() => () => Promise.reject(reason)] });
        const error = await throws(call(client, get(), {}), RequestError);
        equal([error.message, error.cause === reason], ["request could not be sent", true]);
      }
    },
  },
];
