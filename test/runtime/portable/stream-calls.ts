import type { CallOptions, EventCall } from "../runtime.js";
import { equal, ok, throws, within } from "./assert.js";
import { endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { chunked, fakeClient, type Reply, reply } from "./fake-fetch.js";

const ndjson = "application/x-ndjson";
const sse = "text/event-stream";
const once = "a response stream can be read only once: make another call to read it again";

/** Opens a stream, and returns the requests, too. */
function open(context: PortableContext, type: string, options: CallOptions, ...replies: readonly Reply[]) {
  const { client, sent } = fakeClient(context, {}, ...replies);
  const call: EventCall<unknown> = context.runtime.events(client, get({ accept: [type] }), {}, options);
  return { call, sent };
}

function download({ runtime }: PortableContext, client: Parameters<typeof runtime.download>[0], accept: readonly string[]) {
  return runtime.download<Blob | undefined>(client, get({ accept }), {});
}

const lines =
  (...chunks: readonly string[]): Reply =>
  () =>
    new Response(chunked(chunks), { headers: { "content-type": ndjson } });
const events =
  (text: string): Reply =>
  () =>
    new Response(text, { headers: { "content-type": sse } });

/** A stream that stays open, and records when it is cancelled. */
function endless(type: string, cancelled: unknown[]): Reply {
  return () => {
    const start = (controller: ReadableStreamDefaultController): void => controller.enqueue(new TextEncoder().encode("1\n"));
    const cancel = (): void => void cancelled.push(type);
    return new Response(new ReadableStream({ start, cancel }), { headers: { "content-type": type } });
  };
}

export const cases: readonly PortableCase[] = [
  {
    id: "STREAM-once",
    title: "the message says that a stream is read only once, for each way to read it",
    async run(context) {
      const { RequestError } = context.runtime;
      const { call } = open(context, ndjson, {}, lines("1\n"));
      equal(await call, [1]);
      for (const again of [() => call.events(), () => call[Symbol.asyncIterator]()]) {
        equal((await throws(again, RequestError)).message, once);
      }
      const looped = open(context, ndjson, {}, lines("1\n")).call;
      for await (const item of looped) equal(item, 1);
      equal((await throws(Promise.resolve(looped), RequestError)).message, once);
      const { client } = fakeClient(context, {}, lines("a"));
      const bytes = download(context, client, [ndjson]);
      await bytes.stream();
      equal((await throws(Promise.resolve(bytes), RequestError)).message, once);
    },
  },
  {
    id: "STREAM-promise",
    title: "a call for a stream has the methods of a promise, and each of them reads the same items",
    async run(context) {
      const { NotFoundError } = context.runtime;
      const { call, sent } = open(context, ndjson, {}, lines("1\n"));
      let ended = 0;
      const items = await call.finally(() => ended++);
      equal([items, ended, sent.length], [[1], 1, 1]);
      ok((await call.catch(() => undefined)) === items && (await call.then((data) => data)) === items, "other items");
      const { data, status, headers } = await call.withResponse();
      equal([data === items, status, headers.get("content-type")], [true, 200, ndjson]);
      const result = await call.safe();
      ok(result.ok && result.data === items && result.status === 200, "safe() has other items");
      equal(Object.prototype.toString.call(call), "[object Call]");
      const failed = open(context, ndjson, {}, reply({}, { status: 404 })).call;
      const error = await throws(
        failed.finally(() => ended++),
        NotFoundError,
      );
      const outcome = await failed.safe();
      ok(!outcome.ok && outcome.error === error && ended === 2, "the failure is the same");
      equal(await failed.catch((reason: unknown) => reason === error), true);
      equal(await failed.then(undefined, (reason: unknown) => reason === error), true);
    },
  },
  {
    id: "STREAM-promise",
    title: "a stream whose request failed is a failure of the loop that reads it, and only there",
    async run(context) {
      const { call } = open(context, ndjson, {}, reply({}, { status: 404 }));
      const iterator = call[Symbol.asyncIterator]();
      await new Promise((resolve) => setTimeout(resolve, 10));
      await throws(iterator.next(), context.runtime.NotFoundError);
      equal(await iterator.next(), { done: true, value: undefined });
    },
  },
  {
    id: "STREAM-leave",
    title: "return() and throw() of an iterator cancel the request, and nothing follows",
    async run(context) {
      for (const way of ["return", "throw"] as const) {
        const cancelled: unknown[] = [];
        const iterator = open(context, ndjson, {}, endless(ndjson, cancelled)).call[Symbol.asyncIterator]();
        equal(await iterator.next(), { done: false, value: 1 });
        const waiting = iterator.next();
        if (way === "return") equal(await within(2000, iterator.return?.() ?? Promise.reject()), { done: true, value: undefined });
        else await within(2000, throws(iterator.throw?.(new Error("own")) ?? Promise.reject(), Error, "own"));
        equal(
          [await within(2000, waiting), await iterator.next(), cancelled],
          [{ done: true, value: undefined }, { done: true, value: undefined }, [ndjson]],
        );
      }
    },
  },
  {
    id: "STREAM-abort",
    title: "a signal that is aborted before the loop begins ends it with its reason",
    async run(context) {
      const controller = new AbortController();
      const cancelled: unknown[] = [];
      const { call } = open(context, ndjson, { signal: controller.signal }, endless(ndjson, cancelled));
      await new Promise((resolve) => setTimeout(resolve, 10));
      controller.abort("enough");
      const iterator = call[Symbol.asyncIterator]();
      equal((await within(2000, endsIn(context, "AbortError", iterator.next()))).cause, "enough");
      equal(cancelled, [ndjson]);
    },
  },
  {
    id: "STREAM-abort",
    title: "after the end of a stream, an abort of the signal changes nothing",
    async run(context) {
      const controller = new AbortController();
      const { call } = open(context, ndjson, { signal: controller.signal }, lines("1\n"));
      const found: unknown[] = [];
      for await (const item of call) found.push(item);
      controller.abort();
      equal(found, [1]);
    },
  },
  {
    id: "STREAM-silence",
    title: "the message has the time without data",
    async run(context) {
      const { call } = open(context, ndjson, { timeout: 30 }, endless(ndjson, []));
      const error = await within(3000, endsIn(context, "TimeoutError", call));
      equal(error.message, "stream timed out after 30 ms without data");
    },
  },
  {
    id: "STREAM-reconnect",
    title: "true allows five connections in a row without an event; an event starts the count again",
    async run(context) {
      const empty = events("retry: 1\n\n");
      const one = events("retry: 1\ndata: 1\n\n");
      const five = open(context, sse, { reconnect: true }, one, empty, empty, one, empty);
      equal([await five.call, five.sent.length], [[1, 1], 9]);
      const none = open(context, sse, { reconnect: 0 }, one);
      equal([await none.call, none.sent.length], [[1], 1]);
      const off = open(context, sse, { reconnect: false }, one);
      equal([await off.call, off.sent.length], [[1], 1]);
    },
  },
  {
    id: "STREAM-reconnect",
    title: "a connection that reconnects has the headers of the call and the last id; an empty id is not sent",
    async run(context) {
      const replies = [events("retry: 1\nid: a\ndata: 1\n\n"), events("id\ndata: 2\n\n"), () => new Response(null, { status: 204 })];
      const { call, sent } = open(context, sse, { reconnect: true, headers: { "x-own": "1" } }, ...replies);
      equal(await call, [1, 2]);
      equal(
        sent.map(({ headers }) => [headers["x-own"], headers["last-event-id"]]),
        [
          ["1", undefined],
          ["1", "a"],
          ["1", undefined],
        ],
      );
    },
  },
  {
    id: "STREAM-reconnect",
    title: "an invalid response does not reconnect, and a lost connection does",
    async run(context) {
      const lost: Reply = () => {
        const pull = (controller: ReadableStreamDefaultController): void => controller.error(new TypeError("lost"));
        return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { headers: { "content-type": sse } });
      };
      const end: Reply = () => new Response(null, { status: 204 });
      const again = open(
        context,
        sse,
        { reconnect: true },
        events("retry: 1\ndata: 1\n\n"),
        lost,
        () => Promise.reject(new TypeError()),
        end,
      );
      equal([await again.call, again.sent.length], [[1], 4]);
      const html: Reply = () => new Response("<p>", { headers: { "content-type": "text/html" } });
      const wrong = open(context, sse, { reconnect: true }, events("retry: 1\ndata: 1\n\n"), html);
      await endsIn(context, "DecodeError", wrong.call);
      equal(wrong.sent.length, 2);
    },
  },
  {
    id: "DATA-download",
    title: "the type of a download is that of the response with its parameters, else the declared one; a 204 has no data",
    async run(context) {
      const of = async (accept: readonly string[], init: ResponseInit, body: BodyInit | null = new Uint8Array([1])) => {
        const { client } = fakeClient(context, {}, () => new Response(body, init));
        return download(context, client, accept);
      };
      equal((await of(["text/csv"], { headers: { "content-type": "text/csv;header=present" } }))?.type, "text/csv;header=present");
      equal((await of(["image/png;a=b", "image/jpeg"], {}))?.type, "image/png");
      equal(await of(["image/png"], { status: 204 }, null), undefined);
      equal(await of([], { status: 204 }, null), undefined);
      await endsIn(context, "DecodeError", of([], { headers: { "content-type": "image/png" } }));
    },
  },
  {
    id: "DATA-download",
    title: "a stream of bytes is read on demand, piece by piece",
    async run(context) {
      const { client } = fakeClient(context, {}, lines("ab", "c"));
      const reader = (await download(context, client, [ndjson]).stream()).getReader();
      const texts: string[] = [];
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) texts.push(new TextDecoder().decode(piece.value));
      equal(texts, ["ab", "c"]);
    },
  },
  {
    id: "BODILESS-stream",
    title: "the message says that a fetch cannot read server-sent events",
    async run(context) {
      const response = { ok: true, status: 200, headers: new Headers({ "content-type": sse }), text: async () => "" };
      const { call } = open(context, sse, {}, () => response as unknown as Response);
      const error = await endsIn(context, "RequestError", call);
      equal(error.message, "the fetch of this client cannot read a stream: pass one whose responses have a body");
    },
  },
];
