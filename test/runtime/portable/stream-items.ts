import type { CallOptions, EventCall, Operation } from "../runtime.js";
import { equal, throws, within } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { chunked, fakeClient } from "./fake-fetch.js";

const ndjson = "application/x-ndjson";
const sequence = "application/json-seq";
const sse = "text/event-stream";

type Chunks = Parameters<typeof chunked>[0];

/** Opens a stream that sends these chunks. */
function open(context: PortableContext, type: string, chunks: Chunks, options: CallOptions = {}, end?: "open"): EventCall<unknown> {
  const { client } = fakeClient(context, {}, () => new Response(chunked(chunks, end), { headers: { "content-type": type } }));
  return context.runtime.events(client, get({ accept: [type] }), {}, options);
}

async function items(...args: Parameters<typeof open>): Promise<unknown[]> {
  return [...(await open(...args))];
}

/** Returns the first items of a stream that sends nothing more and does not end. */
async function first(count: number, ...[context, type, chunks]: Parameters<typeof open>): Promise<unknown[]> {
  const found: unknown[] = [];
  const loop = async (): Promise<void> => {
    for await (const item of open(context, type, chunks, {}, "open")) if (found.push(item) === count) break;
  };
  await within(3000, loop());
  return found;
}

/** Returns the message of the error of a stream. */
async function failed(...args: Parameters<typeof open>): Promise<string> {
  return (await throws(items(...args), args[0].runtime.DecodeError)).message;
}

/** Returns the items, and the texts that `onInvalidLine` receives. */
async function split(context: PortableContext, type: string, chunks: Chunks): Promise<readonly [unknown[], string[]]> {
  const invalid: string[] = [];
  return [await items(context, type, chunks, { onInvalidLine: (line) => invalid.push(line) }), invalid];
}

export const cases: readonly PortableCase[] = [
  {
    id: "ITEMS-lines",
    title: "a line is JSON without the white space around it, and RS and CR do not count",
    async run(context) {
      equal(await items(context, ndjson, ["\x1e1\n", " 2 \r\n\t\n\r\n", "3", "4\n", "5"]), [1, 2, 34, 5]);
      equal(await split(context, ndjson, [" x \r\n1\nx\ry\n\x1ex\nx\x1e\n"]), [[1], [" x ", "x\ry", "\x1ex", "x\x1e"]]);
      equal(await split(context, ndjson, ['null\nfalse\n0\n""\nundefined\n']), [[null, false, 0, ""], ["undefined"]]);
    },
  },
  {
    id: "ITEMS-message",
    title: "the message has the number of the line or record that is not JSON",
    async run(context) {
      equal(await failed(context, ndjson, ["1\n\n2\nx\n"]), "line 4 of the response is not valid JSON: status 200");
      equal(await failed(context, ndjson, ["x"]), "line 1 of the response is not valid JSON: status 200");
      equal(await failed(context, sequence, ["\x1e1\n\x1e[x]\n"]), "record 2 of the response is not valid JSON: status 200");
      equal(await failed(context, sequence, ["x\n\x1e1\n"]), "record 0 of the response is not valid JSON: status 200");
    },
  },
  {
    id: "ITEMS-length",
    title: "an item may have as many characters as the limit, and one more is an error",
    async run(context) {
      const message = "an item of the stream is longer than 6 characters: status 200";
      const limit = { maxItemLength: 6 };
      for (const [type, chunks, item] of [
        [ndjson, ['"abcd"\n"abcd"\n'], "abcd"],
        [ndjson, ['"ab', 'cd"\n', '"abcd"'], "abcd"],
        [sequence, ['\x1e"abc"\n\x1e"abc"\n'], "abc"],
        [sse, ["data:a\n\ndata:a\n\n"], "a"],
      ] as const) {
        equal(await items(context, type, chunks, limit), [item, item]);
      }
      for (const [type, chunks] of [
        [ndjson, ['"abcde"\n']],
        [ndjson, ['1\n"abcde"\n']],
        [ndjson, ['"abc', 'de"']],
        [ndjson, ['1\n"abc', 'de"']],
        [sequence, ['\x1e"abcde"\n']],
        [sequence, ["\x1e[1,\n2,\n3]\n"]],
        [sse, ["data:ab\n\n"]],
        [sse, ["data\n", "data\n", "data\n", "data\n", "data\n", "data\n", "data\n"]],
      ] as const) {
        equal(await failed(context, type, chunks, limit), message, JSON.stringify(chunks));
      }
      const seven = "data\n".repeat(7);
      equal(await items(context, sse, [`${seven}\n`], { maxItemLength: 7 }), ["\n".repeat(6)]);
    },
  },
  {
    id: "ITEMS-sequence",
    title: "a record arrives when its last bracket is closed, without waiting for the next one",
    async run(context) {
      equal(await first(1, context, sequence, ['\x1e{"a":\n[1,\n{}]\n', "}\n"]), [{ a: [1, {}] }]);
      equal(await first(2, context, sequence, ['\x1e["]"\n]\n\x1e{"}":"{"\n}\n']), [["]"], { "}": "{" }]);
      equal(await first(1, context, sequence, ["\x1e12\n"]), [12]);
    },
  },
  {
    id: "ITEMS-sequence",
    title: "RFC 7464: text outside of records, records without white space after them, and incomplete ones are not items",
    async run(context) {
      equal(await split(context, sequence, ["a\n\x1e1\nb\n\x1e2\n"]), [
        [1, 2],
        ["a", "b"],
      ]);
      equal(await split(context, sequence, ["\x1e1 \x1e2\x1etrue\x1e null\x1enull\t"]), [
        [1, null],
        ["2", "true", " null"],
      ]);
      equal(await split(context, sequence, ['\x1e"a"\x1e{}\x1e[]\x1e"b']), [["a", {}, []], ['"b']]);
      equal(await split(context, sequence, ["\x1e[1\n\x1e[2]\n\x1e]\n\x1e[3]\n"]), [
        [[2], [3]],
        ["[1", "]"],
      ]);
      equal(await split(context, sequence, ["\x1e \n\x1e\n\n\x1e1\n"]), [[1], []]);
    },
  },
  {
    id: "ITEMS-events",
    title: "a CRLF that is split between two chunks is one line end, also with an empty chunk between them",
    async run(context) {
      for (const chunks of [
        ["data: a\r", "\ndata: b\r\n\r\n"],
        ["data: a\r", new Uint8Array(0), "\ndata: b\r", "\n\r", "\n"],
        ["data: a\r", "data: b\r", "\r"],
        ["data: a\n", "data: b\n", "\n"],
      ]) {
        equal(await items(context, sse, chunks), ["a\nb"], JSON.stringify(chunks));
      }
      equal(await items(context, sse, ["data: a\n", "\ndata: b\n\n"]), ["a", "b"]);
      equal(await items(context, ndjson, ["1\r", "\n2\n"]), [1, 2]);
    },
  },
  {
    id: "ITEMS-events",
    title: "HTML standard, 9.2.6: one space after the colon is dropped, other fields and comments are ignored",
    async run(context) {
      const text = [
        ...["data:a\n\n", "data: a\n\n", "data:  a\n\n", "data:\ta\n\n", "data: a: b\n\n"],
        ...["Data: x\ndata : x\n data: x\nxdata: x\ndatax: x\n: data: x\ndata: only\n\n", "event: x\n\n", "data\n\n"],
      ];
      equal(await items(context, sse, text), ["a", "a", " a", "\ta", "a: b", "only", ""]);
    },
  },
  {
    id: "ITEMS-events",
    title: "the name belongs to one event; id and retry stay until they are changed by a valid value",
    async run(context) {
      const text =
        "event: a\nid: 1\nretry: 20\ndata: x\n\ndata: x\n\nid: 2\0\nretry: 1.5\nretry: x1\nretry: 1x\nretry:\ndata: x\n\nid\nevent\ndata: x\n\n";
      const found: unknown[] = [];
      for await (const { event, id, retry } of open(context, sse, [text]).events()) found.push([event, id, retry]);
      equal(found, [
        ["a", "1", 20],
        ["message", "1", 20],
        ["message", "1", 20],
        ["message", "", 20],
      ]);
    },
  },
  {
    id: "ITEMS-types",
    title: "the media type decides between lines and records; items of other formats have no name and no id",
    async run(context) {
      equal(await items(context, "application/geo+json-seq", ["\x1e[1\n]\n"]), [[1]]);
      equal(await items(context, "application/anything", ["1\n2\n"]), [1, 2]);
      const found: unknown[] = [];
      for await (const event of open(context, ndjson, ["1\n"]).events()) found.push(event);
      equal(found, [{ data: 1, event: "message", id: "", retry: undefined }]);
      const { client } = fakeClient(context, {}, () => new Response(chunked(["\x1e[1\n]\n"])));
      equal([...(await context.runtime.events(client, get({ accept: ["application/json", `${sequence}; a=b`] }), {}))], [[1]]);
    },
  },
  {
    id: "ITEMS-parser",
    title: "a parser and a validation of the call take precedence over those of the client",
    async run(context) {
      const { events } = context.runtime;
      const answer = () => new Response("1\n2\n", { headers: { "content-type": ndjson } });
      const { client } = fakeClient(context, { parseJson: (text) => `client ${text}`, validate: (data) => [data] }, answer);
      equal([...(await events(client, get({ accept: [ndjson] }), {}))], [["client 1"], ["client 2"]]);
      const options: CallOptions = { parseJson: (text) => `call ${text}`, validate: (data) => ({ data }) };
      equal([...(await events(client, get({ accept: [ndjson] }), {}, options))], [{ data: "call 1" }, { data: "call 2" }]);
      const event = () => new Response("data: 1\n\ndata: x\n\n", { headers: { "content-type": sse } });
      equal([...(await events(fakeClient(context, {}, event).client, get({ accept: [sse] }), {}))], [1, "x"]);
    },
  },
  {
    id: "STREAM-text-events",
    title: "data stays text if the document describes text, by the name of the event",
    async run(context) {
      const chunks = ['data: 1\n\nevent: a\ndata: 2\n\nevent: b\ndata: {"c":3}\n\n'];
      const read = async (textEvents: Operation["textEvents"]): Promise<unknown[]> => {
        const { client } = fakeClient(context, {}, () => new Response(chunked(chunks), { headers: { "content-type": sse } }));
        return [...(await context.runtime.events(client, get({ accept: [sse], ...(textEvents && { textEvents }) }), {}))];
      };
      equal(await read(undefined), [1, 2, { c: 3 }]);
      equal(await read({ only: ["a", "b"] }), [1, "2", '{"c":3}']);
      equal(await read({ only: ["message"] }), ["1", 2, { c: 3 }]);
      equal(await read({ except: ["b"] }), ["1", "2", { c: 3 }]);
      equal(await read({ except: [] }), ["1", "2", '{"c":3}']);
    },
  },
];
