import type { CallOptions, EventCall, StreamEvent } from "../runtime.js";
import { equal, noMatch, pause, throws, within } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { type Answer, untilLeft, type Wire, wire } from "./wire.js";

type Items = EventCall<unknown>;

const ndjson = "application/x-ndjson";
const sse = "text/event-stream";

interface Streamed extends Wire {
  readonly call: Items;
}

/** Opens a stream that a script answers. */
async function stream(context: PortableContext, type: string, answers: readonly Answer[], options?: CallOptions): Promise<Streamed> {
  const script = await wire(context, answers);
  const client = context.runtime.createClient({ baseUrl: script.url, retry: false });
  return { ...script, call: context.runtime.events(client, get({ accept: [type] }), {}, options) };
}

function answer(type: string, body: Answer["body"], changes: Answer = {}): Answer {
  return { headers: { "content-type": type }, body: body ?? [], ...changes };
}

async function all<Item>(items: AsyncIterable<Item>, limit = Number.POSITIVE_INFINITY): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) if (found.push(item) >= limit) break;
  return found;
}

/** Returns each byte as a separate chunk. */
function bytes(text: string): { readonly base64: string; readonly delay: number }[] {
  return [...new TextEncoder().encode(text)].map((byte) => ({ base64: btoa(String.fromCharCode(byte)), delay: 1 }));
}

const formats: readonly PortableCase[] = [
  {
    id: "STREAM-type",
    title: "a JSON response is an error for a stream, even if the operation declares it for other calls",
    async run(context) {
      const { call, createClient, DecodeError, events } = context.runtime;
      for (const type of [ndjson, sse]) {
        const script = await wire(context, [answer("application/json", ['{"detail":"not a stream"}'], { repeat: true })]);
        const client = createClient({ baseUrl: script.url, retry: false });
        const operation = get({ accept: ["application/json", type] });
        await throws(Promise.resolve(events(client, operation, {})), DecodeError, /does not declare/);
        equal(await call(client, operation, {}), { detail: "not a stream" });
      }
    },
  },
  {
    id: "STREAM-limit",
    title: "a line or event that never ends is an error after 16 MiB, unless the caller raises the limit",
    async run(context) {
      for (const [type, start] of [
        [ndjson, '"'],
        ["application/json-seq", '\u001e"'],
        [sse, "data: "],
      ] as const) {
        const mebibyte = { text: "x".repeat(2 ** 20), times: 17, delay: 0 };
        const endless = await stream(context, type, [answer(type, [start, mebibyte], { end: "hang" })]);
        await within(20_000, throws(all(endless.call), context.runtime.DecodeError, /longer than 16777216/), type);
        await untilLeft(endless, "the request is left");
        const long = await stream(context, type, [answer(type, [start, mebibyte, '"\n\n'])], { maxItemLength: Number.POSITIVE_INFINITY });
        equal((await all(long.call)).length, 1, type);
      }
    },
  },
  {
    id: "STREAM-ndjson",
    title: "lines of JSON with each media type, with CRLF, empty lines, a byte order mark, split characters and no last LF",
    async run(context) {
      for (const type of [ndjson, "application/ndjson", "application/jsonl"]) {
        const { call } = await stream(context, type, [answer(`${type}; charset=utf-8`, bytes('\ufeff{"a":"ü€😀"}\r\n\n"\u2028"\n3'))]);
        equal(await all(call), [{ a: "ü€😀" }, "\u2028", 3]);
      }
    },
  },
  {
    id: "STREAM-ndjson",
    title: "a line that is not JSON is an error that does not quote it, or is passed to the caller",
    async run(context) {
      const lines = [answer(ndjson, ["1\n(SECRET42 stopped)\n2\n"])];
      const strict = await stream(context, ndjson, lines);
      const error = await throws(all(strict.call), context.runtime.DecodeError, /line 2/);
      noMatch(error.message, "SECRET42");
      const taken: string[] = [];
      const { call } = await stream(context, ndjson, lines, { onInvalidLine: (line) => taken.push(line) });
      equal([await all(call), taken], [[1, 2], ["(SECRET42 stopped)"]]);
    },
  },
  {
    id: "STREAM-json-seq",
    title: "RFC 7464: records of several lines, empty records, and a complete or incomplete last record",
    async run(context) {
      const type = "application/json-seq";
      const { call } = await stream(context, type, [answer(type, ['\x1e{"a":\n 1}\n\x1e\x1e12\n\x1e"x"', "\x1etrue\n\x1e[]"])]);
      equal(await all(call), [{ a: 1 }, 12, "x", true, []]);
      for (const cut of ["\x1e12", "\x1etru", '\x1e{"a":']) {
        const invalid: string[] = [];
        const loose = await stream(context, type, [answer("application/geo+json-seq", [`\x1e1\n${cut}`])], {
          onInvalidLine: (text) => invalid.push(text),
        });
        await throws(all(loose.call), context.runtime.DecodeError, "does not declare");
        const again = await stream(context, type, [answer(type, [`\x1e1\n${cut}`])], { onInvalidLine: (text) => invalid.push(text) });
        equal([await all(again.call), invalid], [[1], [cut.slice(1)]]);
      }
    },
  },
  {
    id: "STREAM-sse",
    title: "the HTML standard's own examples, event by event",
    async run(context) {
      const text = [
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        "data: YHOO\ndata: +2\ndata: 10\n\n",
        "data\n\ndata\ndata\n\ndata:",
        "test\n\ndata: test\n",
      ];
      const { call } = await stream(context, sse, [answer(sse, text)]);
      const events = await all(call.events());
      equal(
        events.map(({ data, id }) => [data, id]),
        [
          ["first event", "1"],
          ["second event", ""],
          [" third event", ""],
          ["YHOO\n+2\n10", ""],
          ["", ""],
          ["\n", ""],
          ["test", ""],
        ],
      );
    },
  },
  {
    id: "STREAM-sse",
    title: "an event has its name, id and pause; the id also applies to later events, the name does not",
    async run(context) {
      const text = 'event: added\nid: a1\nretry: 10\ndata: {"n":1}\n\nid: a\0b\nretry: 1e3\ndata: 2\n\nevent: gone\n\ndata: 3\n\n';
      const { call } = await stream(context, sse, [answer(sse, [text])]);
      const expected: StreamEvent<unknown>[] = [
        { data: { n: 1 }, event: "added", id: "a1", retry: 10 },
        { data: 2, event: "message", id: "a1", retry: 10 },
        { data: 3, event: "message", id: "a1", retry: 10 },
      ];
      equal(await all(call.events()), expected);
    },
  },
  {
    id: "STREAM-sse",
    title: "CR, LF and CRLF are supported, even if they are split",
    async run(context) {
      const { call } = await stream(context, sse, [answer(sse, bytes("\ufeffdata: 1\r\n\r\ndata: 2\r\rdata: 3\n\ndata: é\r\n\r"))]);
      equal(await all(call), [1, 2, 3, "é"]);
    },
  },
  {
    id: "STREAM-type",
    title: "a response without a media type is read as the declared one, another media type is rejected",
    async run(context) {
      const untyped = await stream(context, ndjson, [{ body: ["1\n2\n"] }]);
      equal(await untyped.call, [1, 2]);
      const html = await stream(context, ndjson, [answer("text/html", ["<p>"])]);
      await throws(all(html.call), context.runtime.DecodeError);
    },
  },
];

const lives: readonly PortableCase[] = [
  {
    id: "STREAM-leave",
    title: "items arrive when they are sent, and leaving the loop cancels the request",
    async run(context) {
      for (const type of [ndjson, sse]) {
        const script = await stream(context, type, [answer(type, [type === sse ? "data: 1\n\n" : "1\n"], { end: "hang" })]);
        equal(await within(2000, all(script.call, 1)), [1]);
        await untilLeft(script, "the request is left");
      }
    },
  },
  {
    id: "STREAM-leave",
    title: "an iterator that is closed while it waits, or before it is read, ends immediately and cancels the request",
    async run(context) {
      for (const reads of [0, 2]) {
        const script = await stream(context, ndjson, [answer(ndjson, ["1\n"], { end: "hang" })]);
        const items = script.call[Symbol.asyncIterator]();
        if (reads > 0) equal((await items.next()).value, 1);
        const waiting = reads > 0 ? items.next() : undefined;
        await script.seenAtLeast(1);
        const returned = items.return?.();
        if (waiting) equal((await within(2000, waiting)).done, true);
        await within(2000, Promise.resolve(returned));
        await untilLeft(script, "the request is left");
      }
    },
  },
  {
    id: "STREAM-once",
    title: "a stream is read once, by a loop or by awaiting it; awaiting it collects the items and may be repeated",
    async run(context) {
      const { call } = await stream(context, ndjson, [answer(ndjson, ["1\n2\n"])]);
      equal([await call, await call, (await call.withResponse()).status], [[1, 2], [1, 2], 200]);
      await throws(() => call[Symbol.asyncIterator](), context.runtime.RequestError, "once");
    },
  },
  {
    id: "STREAM-broken",
    title: "an interrupted stream is an error after the received items, not an end",
    async run(context) {
      for (const end of ["cut", "reset"] as const) {
        const { call } = await stream(context, ndjson, [answer(ndjson, ["1\n", { text: "2", delay: 50 }], { end })]);
        const items: unknown[] = [];
        const loop = async (): Promise<void> => {
          for await (const item of call) items.push(item);
        };
        await throws(within(3000, loop()), context.runtime.ConnectionError);
        equal(items, [1]);
      }
    },
  },
  {
    id: "STREAM-abort",
    title: "the caller's signal and the timeout for silence end a stream; no timeout limits the length of an active stream",
    async run(context) {
      const hanging = [answer(ndjson, ["1\n"], { end: "hang" })];
      const aborted = await stream(context, ndjson, hanging, { signal: AbortSignal.timeout(100) });
      await throws(within(3000, all(aborted.call)), context.runtime.AbortError);
      const silent = await stream(context, ndjson, hanging, { timeout: 100 });
      await throws(within(3000, all(silent.call)), context.runtime.TimeoutError);
      const slow = await stream(context, ndjson, [answer(ndjson, [{ text: "1\n", delay: 50, times: 10 }])], { timeout: 300 });
      equal((await all(slow.call)).length, 10);
    },
  },
  {
    id: "STREAM-abort",
    title: "an abort while the loop is busy is an error at the next item",
    async run(context) {
      const controller = new AbortController();
      const { call } = await stream(context, ndjson, [answer(ndjson, ["1\n"], { end: "hang" })], { signal: controller.signal });
      const loop = async (): Promise<void> => {
        for await (const _ of call) controller.abort("enough");
      };
      equal((await throws(within(2000, loop()), context.runtime.AbortError)).cause, "enough");
    },
  },
];

const quick = (text: string, changes?: Answer): Answer => answer(sse, [`retry: 5\n${text}`], changes);

const reconnections: readonly PortableCase[] = [
  {
    id: "STREAM-reconnect",
    title: "reconnects with the last id after an end or an interruption, until the server responds with 204",
    async run(context) {
      const answers = [
        quick("id: 1\ndata: 1\n\ndata: 2\n\n"),
        quick("id: 2\ndata: 3\n\nid: 9\ndata: lost", { end: "cut" }),
        answer(sse, ["data: 4\n\n"]),
        { status: 204 },
      ];
      const { call, seen } = await stream(context, sse, answers, { reconnect: true });
      equal(await within(5000, all(call)), [1, 2, 3, 4]);
      equal(
        (await seen()).map(({ headers }) => headers["last-event-id"]),
        [undefined, "1", "2", "2"],
      );
    },
  },
  {
    id: "STREAM-reconnect",
    title: "does not reconnect by default, for other formats, or after an error of the server",
    async run(context) {
      const plain = await stream(context, sse, [quick("data: 1\n\n")]);
      equal(await all(plain.call), [1]);
      const lines = await stream(context, ndjson, [answer(ndjson, ["1\n"])], { reconnect: true });
      equal(await all(lines.call), [1]);
      const failed = await stream(context, sse, [quick("data: 1\n\n"), { status: 404 }], { reconnect: true });
      await throws(within(3000, all(failed.call)), context.runtime.NotFoundError);
      equal([(await plain.seen()).length, (await lines.seen()).length, (await failed.seen()).length], [1, 1, 2]);
    },
  },
  {
    id: "STREAM-reconnect",
    title: "stops reconnecting after the allowed number of connections without an event",
    async run(context) {
      const { call, seen } = await stream(context, sse, [quick("data: 1\n\n"), quick("", { repeat: true })], { reconnect: 2 });
      equal(await within(3000, all(call)), [1]);
      equal((await seen()).length, 3);
      const broken = await stream(context, sse, [quick("data: 1\n\n"), quick("", { repeat: true, end: "cut" })], { reconnect: 2 });
      await throws(within(3000, all(broken.call)), context.runtime.ConnectionError);
    },
  },
  {
    id: "STREAM-reconnect",
    title: "leaving the loop ends the pause before the next connection, even if the server requests a long one",
    async run(context) {
      const { call, seen } = await stream(context, sse, [answer(sse, ["retry: 100000000000000\ndata: 1\n\n"])], { reconnect: true });
      const items = call[Symbol.asyncIterator]();
      await items.next();
      const waiting = items.next();
      await pause(100);
      items.return?.();
      equal((await within(1000, waiting)).done, true);
      equal((await seen()).length, 1);
    },
  },
  {
    id: "STREAM-reconnect",
    title: "the id is sent back as the received bytes, with any characters",
    elsewhere: { worker: "workerd encodes each of these bytes as a character in UTF-8" },
    async run(context) {
      const { call, seen } = await stream(
        context,
        sse,
        [answer(sse, ["retry: 1\nid: ü€\ndata: 1\n\n"]), answer(sse, ["data: 2\n\n"]), { status: 204 }],
        { reconnect: true },
      );
      equal(await all(call), [1, 2]);
      const ids = (await seen()).map(({ headers }) => headers["last-event-id"] ?? "");
      const decoded = (text: string) => new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
      const received = context.platform === "worker" ? ids.map(decoded) : ids;
      equal(received.map(decoded), ["", "ü€", "ü€"]);
    },
  },
];

export const cases: readonly PortableCase[] = [...formats, ...lives, ...reconnections];
