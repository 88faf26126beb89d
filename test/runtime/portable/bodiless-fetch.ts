import type { ClientOptions, Operation } from "../runtime.js";
import { equal, match, throws } from "./assert.js";
import { get, typedError } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";

/** A response as a `fetch` without streams returns it. */
interface Reply {
  readonly type: string;
  readonly text: string;
  readonly status?: number;
}

type Fetch = NonNullable<ClientOptions["fetch"]>;

/** The `fetch` of React Native: responses have no `body`, and are read as a whole. */
function reactNative({ type, text, status = 200 }: Reply): Fetch {
  const response = {
    ok: status < 300,
    status,
    url: "http://127.0.0.1:9/things",
    headers: new Headers({ "content-type": type }),
    bodyUsed: false,
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    blob: async () => new Blob([text]),
  };
  return async () => response as unknown as Response;
}

/** A test double with nothing but `text` and `json`. */
function textOnly(reply: Reply): Fetch {
  return async (...args) => {
    const { arrayBuffer: _, blob: __, ...response } = (await reactNative(reply)(...args)) as unknown as Record<string, unknown>;
    return response as unknown as Response;
  };
}

/** The `fetch` of node-fetch: the body is an async iterable. */
function nodeFetch(reply: Reply): Fetch {
  return async (...args) => {
    const body = (async function* () {
      for (const part of reply.text.match(/.{1,3}/gs) ?? []) yield new TextEncoder().encode(part);
    })();
    return { ...(await reactNative(reply)(...args)), body } as unknown as Response;
  };
}

const kinds: readonly (readonly [string, (reply: Reply) => Fetch])[] = [
  ["react-native", reactNative],
  ["text only", textOnly],
  ["node-fetch", nodeFetch],
];

function clientOf({ runtime }: PortableContext, fetch: Fetch) {
  return runtime.createClient({ baseUrl: "http://127.0.0.1:9", fetch, retry: false });
}

const ndjson: Operation = get({ accept: ["application/x-ndjson"] });

export const cases: readonly PortableCase[] = [
  {
    id: "BODILESS-data",
    title: "data and errors are read by text() if a response has no readable body",
    async run(context) {
      const { ApiError, call, decodeByMediaType } = context.runtime;
      for (const [name, fetch] of kinds) {
        const json = clientOf(context, fetch({ type: "application/json", text: '{"id":"ü"}' }));
        equal(await call(json, get(), {}), { id: "ü" }, name);
        equal(await call(json, get({ decode: decodeByMediaType }), {}), { id: "ü" }, name);
        const empty = clientOf(context, fetch({ type: "application/json", text: "" }));
        equal(await call(empty, get(), {}), undefined, name);
        equal(await call(json, get({ accept: undefined as never }), {}), undefined, name);
        const missing = clientOf(context, fetch({ type: "application/json", text: '{"detail":"not here"}', status: 404 }));
        const error = await throws(call(missing, get(), {}), ApiError);
        equal([error.message, error.body], ["GET /things: 404: not here", { detail: "not here" }], name);
      }
    },
  },
  {
    id: "BODILESS-stream",
    title: "lines and bytes are read as a whole if a response cannot be read in pieces",
    async run(context) {
      const { download, events } = context.runtime;
      for (const [name, fetch] of kinds) {
        const lines = clientOf(context, fetch({ type: "application/x-ndjson", text: '{"event":"ü"}\n2\n' }));
        equal(await events(lines, ndjson, {}), [{ event: "ü" }, 2], name);
        const bytes = clientOf(context, fetch({ type: "application/octet-stream", text: "abc" }));
        const file = await download<Blob>(bytes, get({ accept: ["application/octet-stream"] }), {});
        equal(await file.text(), "abc", name);
      }
    },
  },
  {
    id: "BODILESS-stream",
    title: "server-sent events that cannot be read in pieces are an error that says so",
    async run(context) {
      const { events } = context.runtime;
      const sse = get({ accept: ["text/event-stream"] });
      const reply = { type: "text/event-stream", text: "data: 1\n\n" };
      for (const fetch of [reactNative, textOnly]) {
        const error = await typedError(context, events(clientOf(context, fetch(reply)), sse, {}));
        match(error.message, /cannot read a stream/);
      }
      equal(await events(clientOf(context, nodeFetch(reply)), sse, {}), [1]);
    },
  },
  {
    id: "BODILESS-stream",
    title: "an iterator may omit done in its results, because it is optional (ECMAScript, IteratorResult)",
    async run(context) {
      const pieces = ["1\n", "2\n"].map((text) => ({ value: new TextEncoder().encode(text) }));
      const body = { [Symbol.asyncIterator]: () => ({ next: async () => pieces.shift() ?? { done: true } }) };
      const reply = { ok: true, status: 200, headers: new Headers({ "content-type": "application/x-ndjson" }), body };
      equal(
        await context.runtime.events(
          clientOf(context, async () => reply as unknown as Response),
          ndjson,
          {},
        ),
        [1, 2],
      );
    },
  },
];
