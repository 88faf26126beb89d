import type { CallOptions, ClientOptions, EventCall, Operation, PaginationSpec } from "../runtime.js";
import { equal, noMatch, ok, throws, within } from "./assert.js";
import { endsIn, get, shownOf, typedError } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { type Answer, json, untilLeft, wire } from "./wire.js";

interface Asked {
  readonly operation?: Partial<Operation>;
  readonly client?: ClientOptions;
  readonly options?: CallOptions;
}

/** Returns the data of a call that a script answers, within 10 seconds. */
async function read(context: PortableContext, answer: Answer, { operation, client, options }: Asked = {}): Promise<unknown> {
  const script = await wire(context, [answer]);
  const { call, createClient } = context.runtime;
  return within(10_000, call(createClient({ baseUrl: script.url, retry: false, ...client }), get(operation), {}, options));
}

/** Returns the items of a stream that a script answers, or the parts of its events that `pick` selects. */
async function items(
  context: PortableContext,
  type: string,
  answer: Answer,
  options?: CallOptions,
  pick: (call: EventCall<unknown>) => AsyncIterable<unknown> = (call) => call,
): Promise<unknown[]> {
  const script = await wire(context, [{ ...answer, headers: { "content-type": type, ...answer.headers } }]);
  const client = context.runtime.createClient({ baseUrl: script.url, retry: false });
  return all(pick(context.runtime.events(client, get({ accept: [type] }), {}, options)));
}

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const raw = (...body: NonNullable<Answer["body"]>): Answer => ({ raw: true, body });
const cors = "access-control-allow-origin: *\r\n";
const text = (type: string, ...body: NonNullable<Answer["body"]>): Answer => ({ headers: { "content-type": type }, body });

const values: readonly PortableCase[] = [
  {
    id: "SEC-X01",
    title: "a property __proto__ of a response is an ordinary property and changes no prototype",
    async run(context) {
      const given = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
      for (const parseJson of [JSON.parse, context.runtime.losslessJson]) {
        const data = (await read(context, text("application/json", given), { options: { parseJson } })) as object;
        equal(Object.keys(data), ["__proto__", "constructor"]);
        equal(Reflect.get({}, "polluted"), undefined);
        equal(Object.getPrototypeOf(data) === Object.prototype, true);
      }
      const error = await endsIn(context, "ApiError", read(context, { ...text("application/json", given), status: 400 }));
      equal([Reflect.get(error, "detail"), Reflect.get({}, "polluted")], [undefined, undefined]);
      const page = json({ items: [1], next: "n" });
      const script = await wire(context, [page]);
      const client = context.runtime.createClient({ baseUrl: script.url });
      const pagination: PaginationSpec = { items: "items", kind: "cursor", cursor: { cursor: "__proto__", next: "next" } };
      const [first] = await context.runtime.pages(client, get({ query: ["__proto__"], pagination }), {}).toArray({ max: 1 });
      equal([first, Reflect.get({}, "next")], [1, undefined]);
    },
  },
  {
    id: "SEC-X02",
    title: "a response with a property then can be awaited, and then is not called",
    async run(context) {
      for (const then of ["x", { call: 1 }, null]) equal(await read(context, json({ then })), { then });
      equal(JSON.stringify(await items(context, "application/x-ndjson", { body: ['{"then":"x"}\n'] })), '[{"then":"x"}]');
    },
  },
  {
    id: "SEC-X03",
    title: "names from a server never match inherited properties",
    async run(context) {
      for (const type of ["constructor", "__proto__", "toString", "application/constructor"]) {
        for (const operation of [{}, { accept: ["application/json", "text/plain"], decode: context.runtime.decodeByMediaType }]) {
          await endsIn(context, "DecodeError", read(context, text(type, "x"), { operation }));
        }
      }
      const odd = { body: ["event: __proto__\nid: constructor\n__proto__: x\ndata: 1\n\n"] };
      equal(await items(context, "text/event-stream", odd, {}, (call) => call.events()), [
        { data: 1, event: "__proto__", id: "constructor", retry: undefined },
      ]);
      for (const place of ["constructor", ["constructor", "name"], { header: "constructor" }, { item: "constructor" }]) {
        const script = await wire(context, [json({ items: [1] })]);
        const client = context.runtime.createClient({ baseUrl: script.url });
        const call = context.runtime.pages(
          client,
          get({ pagination: { items: "items", total: place, kind: "cursor", cursor: { cursor: "c", next: place } } }),
          {},
        );
        equal([await call.toArray(), await call.total()], [[1], undefined]);
      }
      const inherited = await wire(context, [json({})]);
      const call = context.runtime.pages(
        context.runtime.createClient({ baseUrl: inherited.url }),
        get({ pagination: { items: "constructor", kind: "link", link: "next" } }),
        {},
      );
      await endsIn(context, "DecodeError", call.toArray());
    },
  },
  {
    id: "SEC-X04",
    title: "HTML with 200, an empty 200, a 204, a byte order mark, no type",
    async run(context) {
      const error = await endsIn(context, "DecodeError", read(context, text("text/html", "<h1>SECRET42</h1>")));
      equal([error.message, Reflect.get(error, "type")], ["the response is not valid JSON: status 200", "text/html"]);
      noMatch(shownOf(error), "SECRET42");
      equal(await read(context, text("application/json")), undefined);
      equal(await read(context, { status: 204 }), undefined);
      equal(await read(context, text("application/json", "\ufeff{}")), {});
      equal(await read(context, { body: ["[1]"] }), [1]);
      await endsIn(context, "DecodeError", read(context, text("application/json", "\ufeff\ufeff{}")));
      await endsIn(context, "DecodeError", read(context, text("application/json", "{")));
    },
  },
  {
    id: "SEC-X04",
    title: "an unknown status and a body shorter than its Content-Length are typed errors",
    async run(context) {
      const head = (status: string, length: number): string =>
        `HTTP/1.1 ${status}\r\n${cors}content-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
      await typedError(context, read(context, raw(`${head("999 Odd", 2)}{}`)));
      await typedError(context, read(context, raw(`${head("200 OK", 20)}{}`)));
      await typedError(context, read(context, raw("SSH-2.0-x\r\n")));
    },
  },
  {
    id: "SEC-X24",
    title: "100,000 nested arrays are parsed or cause a typed error, in a body, an error, a line and an event",
    async run(context) {
      const depth = 100_000;
      const deep = "[".repeat(depth) + "]".repeat(depth);
      for (const parseJson of [JSON.parse, context.runtime.losslessJson]) {
        const settled = read(context, text("application/json", deep), { options: { parseJson } });
        await settled.then(
          (data) => ok(Array.isArray(data), "no array"),
          () => endsIn(context, "DecodeError", settled),
        );
      }
      await endsIn(context, "ApiError", read(context, { ...text("application/json", deep), status: 400 }));
      const lines = await items(context, "application/x-ndjson", { body: [`${deep}\n1\n`] }, { onInvalidLine: () => undefined });
      equal(lines.at(-1), 1);
      equal((await items(context, "text/event-stream", { body: [`data: ${deep}\n\ndata: 1\n\n`] })).at(-1), 1);
    },
  },
  {
    id: "SEC-X25",
    title: "numbers are parsed like JSON.parse; losslessJson changes no integer",
    async run(context) {
      const given = "[9007199254740993,1e400,-0]";
      equal(await read(context, text("application/json", given)), [9007199254740992, Number.POSITIVE_INFINITY, -0]);
      const [id] = (await read(context, text("application/json", given), {
        client: { parseJson: context.runtime.losslessJson },
      })) as unknown[];
      equal(id, 9007199254740993n);
    },
  },
];

/** 2 MB of text in 2 kB of gzip. */
const bomb = `H4sIAAAAAAACA+3BgQAAAAACIJfN9pcY5CoF${"A".repeat(2582)}DuZJ7mVjSChB4A`;

const sizes: readonly PortableCase[] = [
  {
    id: "SEC-X17",
    title: "an endless error body is read up to 64 KiB, an endless response up to the client's limit",
    async run(context) {
      const chunk = "x".repeat(1000);
      const endless: Answer = {
        headers: { "content-type": "application/json" },
        body: [{ text: chunk, times: 5000, delay: 0 }],
        end: "hang",
      };
      const error = await endsIn(context, "ApiError", read(context, { ...endless, status: 500 }));
      ok(String(Reflect.get(error, "body")).length <= 65_536, "more than 64 KiB were kept");
      ok(error.message.length < 400, "the message quotes too much");
      const client = { middleware: [context.runtime.maxResponseBytes(100_000)] };
      await endsIn(context, "DecodeError", read(context, endless, { client }));
      await endsIn(context, "ApiError", read(context, { ...endless, status: 500 }, { client }));
    },
  },
  {
    id: "SEC-X18",
    title: "the limit counts bytes after decompression",
    async run(context) {
      const answer: Answer = { headers: { "content-type": "application/json", "content-encoding": "gzip" }, body: [{ base64: bomb }] };
      equal(((await read(context, answer)) as string).length, 2_000_000);
      const client = { middleware: [context.runtime.maxResponseBytes(100_000)] };
      await endsIn(context, "DecodeError", read(context, answer, { client }));
      await endsIn(context, "ApiError", read(context, { ...answer, status: 500 }, { client }));
    },
  },
  {
    id: "SEC-X19",
    title: "a line or event that never ends takes linear time, and is limited if the caller sets a limit",
    async run(context) {
      for (const type of ["application/x-ndjson", "application/json-seq", "text/event-stream"]) {
        const start = type === "text/event-stream" ? "data: " : '\u001e"';
        const body = [start, { text: "x".repeat(64), times: 20_000, delay: 0 }];
        await within(10_000, items(context, type, { body }, { onInvalidLine: () => undefined }));
        const limited = items(context, type, { body, end: "hang" }, { maxItemLength: 10_000 });
        await endsIn(context, "DecodeError", within(5000, limited));
        const many = await items(
          context,
          type,
          { body: [{ text: type === "text/event-stream" ? "data: 1\n\n" : "\u001e1\n", times: 3000 }] },
          { maxItemLength: 20 },
        );
        equal(many.length, 3000);
      }
      const manyLines = items(
        context,
        "text/event-stream",
        { body: [{ text: "data: x\n", times: 20_000 }], end: "hang" },
        { maxItemLength: 10_000 },
      );
      await endsIn(context, "DecodeError", within(5000, manyLines));
    },
  },
  {
    id: "SEC-X19",
    title: "chunks of one byte take linear time",
    async run(context) {
      const one = [{ text: "1", times: 1 }, { text: "0", times: 10_000 }, "\n"];
      equal((await within(10_000, items(context, "application/x-ndjson", { body: [...one, ...one] }))).length, 2);
    },
  },
  {
    id: "SEC-X20",
    title: "unusual fields, names, ids, pauses and line ends are handled; an incomplete event is not delivered",
    async run(context) {
      const odd = 'event: error\r\nid: \0\rretry: 1e14\nretry: -1\n:\n:::\nunknown\ndata:1\n\n\n\r\n\rdata: {"cut":';
      equal(await items(context, "text/event-stream", { body: [odd] }, {}, (call) => call.events()), [
        { data: 1, event: "error", id: "", retry: undefined },
      ]);
      const euro = [0xe2, 0x82, 0xac].map((byte) => ({ base64: btoa(String.fromCharCode(byte)), delay: 5 }));
      equal(await items(context, "text/event-stream", { body: ["data: ", ...euro, "\n\n"] }), ["€"]);
      equal(await items(context, "text/event-stream", { body: ["data: ", { base64: "/w==" }, "\n\n"] }), ["\ufffd"]);
    },
  },
  {
    id: "SEC-X21",
    title: "an interrupted stream is an error, and a stream that is left is cancelled, in each format",
    async run(context) {
      for (const [type, item] of [
        ["application/x-ndjson", "1\n"],
        ["text/event-stream", "data: 1\n\n"],
        ["application/json-seq", "\u001e1\n"],
      ] as const) {
        for (const end of ["cut", "reset"] as const) {
          await endsIn(context, "ConnectionError", items(context, type, { body: [item, { text: " ", delay: 30 }], end }));
        }
        const script = await wire(context, [{ ...text(type, item), end: "hang" }]);
        const client = context.runtime.createClient({ baseUrl: script.url });
        for await (const _ of context.runtime.events(client, get({ accept: [type] }), {})) break;
        await untilLeft(script, "the request is left");
      }
    },
  },
];

async function paged(context: PortableContext, pagination: PaginationSpec, answers: readonly Answer[]) {
  const script = await wire(context, answers);
  const client = context.runtime.createClient({ baseUrl: script.url, retry: false });
  const call = context.runtime.pages(client, get({ query: ["cursor"], pagination: { items: "items", ...pagination } }), {});
  return { ...script, items: () => within(10_000, call.toArray()) };
}

const cursor: PaginationSpec = { kind: "cursor", cursor: { cursor: "cursor", next: "next" } };
const link: PaginationSpec = { kind: "link", link: "next" };
const page = (next: unknown, items: readonly number[] = [1], changes: Answer = {}): Answer => json({ items, next }, changes);

const paging: readonly PortableCase[] = [
  {
    id: "SEC-X22",
    title: "a repeated cursor, or A, B, A, B, is a typed error after as many requests as there are cursors",
    async run(context) {
      const same = await paged(context, cursor, [page("a", [1], { repeat: true })]);
      await throws(same.items(), context.runtime.DecodeError, "pagination loop");
      equal((await same.seen()).length, 2);
      const circle = await paged(context, cursor, [page("a"), page("b"), page("a"), page("b", [1], { repeat: true })]);
      await throws(circle.items(), context.runtime.DecodeError, "pagination loop");
      equal((await circle.seen()).length, 3);
      const links = await paged(context, link, [page("{{base}}/x"), page("{{base}}/y"), page("{{base}}/x", [1], { repeat: true })]);
      await throws(links.items(), context.runtime.DecodeError, "pagination loop");
      equal((await links.seen()).length, 3);
    },
  },
  {
    id: "SEC-X22",
    title: "an empty page with a cursor is not the end, but an empty cursor is; endless empty pages are a typed error",
    async run(context) {
      const gaps = await paged(context, cursor, [page("a"), page("b", []), page("c", []), page("")]);
      equal(await gaps.items(), [1, 1]);
      let number = 0;
      const fetch = async (): Promise<Response> => Response.json({ items: [], next: `c${number++}` });
      const client = context.runtime.createClient({ baseUrl: "http://h", fetch });
      const call = context.runtime.pages(client, get({ query: ["cursor"], pagination: { items: "items", ...cursor } }), {});
      await throws(call.toArray(), context.runtime.DecodeError, "empty");
      ok(number > 50 && number < 200, `${number} requests`);
    },
  },
  {
    id: "SEC-X23",
    title: "a cursor is encoded as data, or rejected if it is invalid",
    async run(context) {
      const dots = await paged(context, cursor, [page("../../admin?x=1#"), page(null)]);
      equal(await dots.items(), [1, 1]);
      equal((await dots.seen())[1]?.url, "/things?cursor=..%2F..%2Fadmin%3Fx%3D1%23");
      for (const next of [{}, ["a"], true]) {
        const odd = await paged(context, cursor, [page(next)]);
        await throws(odd.items(), context.runtime.DecodeError, "cursor");
      }
      const half = await paged(context, cursor, [text("application/json", '{"items":[1],"next":"\\ud800"}')]);
      await typedError(context, half.items());
    },
  },
  {
    id: "SEC-C04",
    title: "a link to the next page is followed only on the API's own origin, including scheme and port",
    async run(context) {
      const { host } = new URL(context.baseUrl);
      const targets = [
        "{{other}}/steal",
        "//evil.example/steal",
        `https://${host}/steal`,
        "http://127.0.0.1:1/steal",
        `http://u:p@${host}/x`,
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[",
        7,
        {},
        "\\\\evil.example\\x",
      ];
      for (const target of targets) {
        const { items, seen } = await paged(context, link, [page(target, [1], { repeat: true })]);
        const error = await throws(items(), context.runtime.DecodeError, "link");
        noMatch(error.message, "evil");
        equal((await seen()).length, 1, String(target));
      }
      for (const target of ["<{{other}}/steal>; rel=next", "<//evil.example/x>; rel=next"]) {
        const headers = { link: target, "access-control-expose-headers": "*" };
        const { items } = await paged(context, { kind: "link", link: { header: "link" } }, [page(null, [1], { headers, repeat: true })]);
        await throws(items(), context.runtime.DecodeError, "another origin");
      }
    },
  },
  {
    id: "SEC-C04",
    title: "the request for a link has the credentials and headers of every page, on the API's own origin",
    async run(context) {
      const script = await wire(context, [page("{{base}}/x"), page(null)]);
      const client = context.runtime.createClient({ baseUrl: script.url, headers: { "x-team": "a" } });
      equal(await context.runtime.pages(client, get({ pagination: { items: "items", kind: "link", link: "next" } }), {}).toArray(), [1, 1]);
      equal(
        (await script.seen()).map(({ url, headers }) => [url, headers["x-team"]]),
        [
          ["/things", "a"],
          ["/x", "a"],
        ],
      );
    },
  },
];

export const cases: readonly PortableCase[] = [...values, ...sizes, ...paging];
