import type { LogEntry } from "../runtime.js";
import { equal, ok, throws } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, type Reply, reply } from "./fake-fetch.js";
import { api, get } from "./secured.js";

/** Returns the log entries of one call. */
async function entriesOf(
  context: PortableContext,
  answer: Reply,
  operation = get([]),
  headers: Record<string, string> = {},
): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  const { client } = fakeClient(context, { logger: context.runtime.logTo((entry) => entries.push(entry)) }, answer);
  await context.runtime.call(client, operation, {}, { headers }).safe();
  return entries;
}

export const cases: readonly PortableCase[] = [
  {
    id: "LOG-entry",
    title: "an entry has operation, method, URL and status, and the time until the response",
    async run(context) {
      const { now } = performance;
      let time = 5000;
      performance.now = () => time;
      try {
        const answer: Reply = () => {
          time += 250;
          return Response.json({}, { status: 404 });
        };
        equal(await entriesOf(context, answer), [
          {
            operation: "get_things",
            method: "GET",
            url: "https://api.example/things",
            headers: { accept: "application/json" },
            status: 404,
            milliseconds: 250,
          },
        ]);
      } finally {
        performance.now = now;
      }
    },
  },
  {
    id: "LOG-entry",
    title: "an entry has no status if no response arrived, or if the platform hides it",
    async run(context) {
      const hidden = (): Response => Object.defineProperty(new Response(null), "status", { value: 0 });
      for (const answer of [() => Promise.reject(new TypeError("lost")), hidden]) {
        const [entry, ...others] = await entriesOf(context, answer);
        ok(entry, "there is no entry");
        equal([Object.hasOwn(entry, "status"), others], [false, []]);
      }
    },
  },
  {
    id: "LOG-headers",
    title: "only headers that are known to be harmless are shown, unless the API uses one of them for a key",
    async run(context) {
      const harmless = { accept: "a/b", "content-type": "c/d", "idempotency-key": "k", traceparent: "t", "user-agent": "u" };
      const others = { authorization: "x", cookie: "x", "x-accept": "x", "accept-language": "x" };
      const hidden = Object.fromEntries(Object.keys(others).map((name) => [name, "***"]));
      const headers = { ...harmless, ...others };
      equal((await entriesOf(context, reply({}), get([]), headers))[0]?.headers, { ...harmless, ...hidden });
      const schemes = { key: { type: "apiKey", in: "header", name: "User-Agent" }, basic: { type: "http", scheme: "basic" } } as const;
      const [entry] = await entriesOf(context, reply({}), get([], { api: { ...api, schemes } }), headers);
      equal(entry?.headers, { ...harmless, ...hidden, "user-agent": "***" });
    },
  },
  {
    id: "LOG-url",
    title: "the values of a query are hidden, and a pair without a name as a whole",
    async run(context) {
      for (const [query, shown] of [
        ["", ""],
        ["?", "?***"],
        ["?a=1&b=2=3&c", "?a=***&b=***&***"],
        ["?=1&d=", "?=***&d=***"],
      ] as const) {
        const [entry] = await entriesOf(context, reply({}), get([], { path: `/things${query}` }));
        equal(entry?.url, `https://api.example/things${shown}`);
      }
    },
  },
  {
    id: "LOG-error",
    title: "the error of a request is thrown although the logger throws, too",
    async run(context) {
      const { call, ConnectionError, logTo } = context.runtime;
      const logger = logTo(() => {
        throw new Error("the disk is full");
      });
      const reason = new TypeError("lost");
      const { client } = fakeClient(context, { logger }, () => Promise.reject(reason));
      const error = await throws(call(client, get([]), {}), ConnectionError);
      ok(error.cause === reason, "the cause is what fetch threw");
      equal(error.message, "no response from the server (GET /things)");
    },
  },
];
