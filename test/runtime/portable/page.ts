import type { CallOptions, Operation, PageCall, PaginationSpec } from "../runtime.js";
import { equal, match, pause, throws, within } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { type Answer, json, untilLeft, type Wire, wire } from "./wire.js";

type Things = PageCall<{ readonly items: readonly number[] }, Readonly<Record<never, never>>, number>;

const query = ["limit", "offset", "page", "cursor"];
const offset = { offset: "offset", limit: "limit" };

interface Asked {
  readonly params?: object;
  readonly options?: CallOptions;
  readonly operation?: Partial<Operation>;
}

interface Listed extends Wire {
  readonly call: Things;
  /** Queries of the received requests. */
  queries(): Promise<readonly string[]>;
}

/** Calls a list whose pages a script answers. */
async function list(context: PortableContext, pagination: PaginationSpec, answers: readonly Answer[], asked: Asked = {}): Promise<Listed> {
  const script = await wire(context, answers);
  const client = context.runtime.createClient({ baseUrl: script.url, retry: false });
  const operation = get({ query, pagination: { items: "items", ...pagination }, ...asked.operation });
  const call: Things = context.runtime.pages(client, operation, asked.params ?? {}, asked.options);
  return { ...script, call, queries: async () => (await script.seen()).map(({ url }) => url.replace("/things", "")) };
}

/** Fails unless the call throws a DecodeError with this message within 10 seconds. */
async function decodeError(context: PortableContext, promise: PromiseLike<unknown>, message: RegExp): Promise<void> {
  await throws(within(10_000, promise), context.runtime.DecodeError, message);
}

const page = (items: readonly number[], more: object = {}, changes: Answer = {}): Answer => json({ items, ...more }, changes);

const ways: readonly PortableCase[] = [
  {
    id: "PAGE-offset",
    title: "counts the received items, not the requested ones, up to the total",
    async run(context) {
      const pages = [page([0, 1], { total: 5 }), page([2, 3], { total: 5 }), page([4], { total: 5 })];
      const { call, queries } = await list(context, { total: "total", kind: "offset", offset }, pages, { params: { limit: 50 } });
      equal(await call.toArray(), [0, 1, 2, 3, 4]);
      equal(await call.total(), 5);
      equal(await queries(), ["?limit=50", "?limit=50&offset=2", "?limit=50&offset=4"]);
    },
  },
  {
    id: "PAGE-offset",
    title: "without a total, an empty page is the end, and the caller's start is used",
    async run(context) {
      const { call, queries } = await list(context, { kind: "offset", offset }, [page([7, 8]), page([])], { params: { offset: 7 } });
      equal(await call.toArray(), [7, 8]);
      equal(await call.total(), undefined);
      equal(await queries(), ["?offset=7", "?offset=9"]);
    },
  },
  {
    id: "PAGE-number",
    title: "by number, from the start in the document to the last page in the response",
    async run(context) {
      const fromOne = await list(context, { kind: "page", page: { page: "page", pages: ["meta", "pages"] } }, [
        page([1], { meta: { pages: 3 } }),
        page([], { meta: { pages: 3 } }),
        page([3], { meta: { pages: 3 } }),
      ]);
      equal(await fromOne.call.toArray(), [1, 3]);
      equal(await fromOne.queries(), ["", "?page=2", "?page=3"]);
      const fromZero = await list(context, { kind: "page", page: { page: "page", first: 0 }, total: "total" }, [
        page([1, 2], { total: 3 }),
        page([3], { total: 3 }),
      ]);
      equal(await fromZero.call.toArray(), [1, 2, 3]);
      equal(await fromZero.queries(), ["", "?page=1"]);
    },
  },
  {
    id: "PAGE-cursor",
    title: "a cursor is data; null, an empty string, a missing cursor and a flag are the end",
    async run(context) {
      for (const end of [{ next: null }, { next: "" }, {}, { next: "c", more: false }]) {
        const cursor = { cursor: "cursor", next: "next", more: "more" };
        const { call, queries } = await list(context, { kind: "cursor", cursor }, [page([1], { next: "../../a?x=1#é&" }), page([2], end)]);
        equal(await call.toArray(), [1, 2]);
        equal(await queries(), ["", "?cursor=..%2F..%2Fa%3Fx%3D1%23%C3%A9%26"]);
      }
    },
  },
  {
    id: "PAGE-cursor",
    title: "the cursor may be nested, in a header, or a property of the last item",
    async run(context) {
      const deep = await list(context, { kind: "cursor", cursor: { cursor: "cursor", next: ["meta", "next"] } }, [
        page([1], { meta: { next: 2 } }),
        page([2]),
      ]);
      equal(await deep.call.toArray(), [1, 2]);
      const header = await list(context, { kind: "cursor", cursor: { cursor: "cursor", next: { header: "x-next" } } }, [
        page([1], {}, { headers: { "x-next": "n", "access-control-expose-headers": "*" } }),
        page([2]),
      ]);
      equal(await header.call.toArray(), [1, 2]);
      const items = [json({ items: [{ id: "a" }, { id: "b" }], more: true }), json({ items: [{ id: "c" }], more: false })];
      const last = await list(context, { kind: "cursor", cursor: { cursor: "cursor", next: { item: "id" }, more: "more" } }, items);
      equal(await last.call.toArray(), [{ id: "a" }, { id: "b" }, { id: "c" }]);
      equal(
        [await deep.queries(), await header.queries(), await last.queries()],
        [
          ["", "?cursor=2"],
          ["", "?cursor=n"],
          ["", "?cursor=b"],
        ],
      );
    },
  },
  {
    id: "PAGE-link",
    title: "a link in the body is followed unchanged, relative to its page",
    async run(context) {
      const pages = [
        page([1], { links: { next: "?page=2&x=%2F" } }),
        page([2], { links: { next: "{{base}}/other/3#part" } }),
        page([3], { links: {} }),
      ];
      const { call, seen } = await list(context, { kind: "link", link: ["links", "next"] }, pages, { params: { limit: 1 } });
      equal(await call.toArray(), [1, 2, 3]);
      equal(
        (await seen()).map(({ url }) => url),
        ["/things?limit=1", "/things?page=2&x=%2F", "/other/3"],
      );
    },
  },
  {
    id: "PAGE-link-header",
    title: "RFC 8288: several links in one header or in many, several relations, quotes, other cases and an anchor",
    async run(context) {
      const headers = [
        '<?page=9>; rel=last, <?page=2>; title="a, <b>; rel=next"; rel="prev NEXT"',
        '<?page=8>; rel="next"; anchor="/other", <?page=3>;REL=next; rel=last',
        ["<?page=1>; rel=first", "<?page=4> ; rel = next"],
        '<?page=1>; rel="first"',
      ];
      const pages = headers.map((link, index) => json([index], { headers: { link, "access-control-expose-headers": "*" } }));
      const client = await wire(context, pages);
      const operation = get({ pagination: { kind: "link", link: { header: "link" } } });
      const call = context.runtime.pages(context.runtime.createClient({ baseUrl: client.url }), operation, {});
      equal(await call.toArray(), [0, 1, 2, 3]);
      equal(
        (await client.seen()).map(({ url }) => url),
        ["/things", "/things?page=2", "/things?page=3", "/things?page=4"],
      );
    },
  },
];

const both: PaginationSpec = { total: "total", kind: "cursor-or-offset", offset, cursor: { cursor: "cursor", next: "next", first: "" } };

/** A list of runs like Airflow's, newest first, by offset or by cursor. A new run is added after every request. */
function growing(count: number): { readonly fetch: (url: string) => Promise<Response>; readonly urls: string[] } {
  let newest = count;
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    const { searchParams } = new URL(url);
    urls.push(searchParams.toString());
    const cursor = searchParams.get("cursor");
    const from = cursor === null ? newest - Number(searchParams.get("offset") ?? 0) : cursor === "" ? newest : Number(cursor);
    const items = Array.from({ length: Math.max(0, Math.min(100, from)) }, (_, index) => from - index);
    const next = from > 100 ? String(from - 100) : null;
    const total = newest++;
    return Response.json(cursor === null ? { items, total, next: null } : { items, total: null, next });
  };
  return { fetch, urls };
}

const modes: readonly PortableCase[] = [
  {
    id: "PAGE-cursor-first",
    title: "a loop uses cursors from its first page: 2,000 items while new ones are added, none skipped or repeated, no extra request",
    async run({ runtime }) {
      const { fetch, urls } = growing(2000);
      const client = runtime.createClient({ baseUrl: "http://h", fetch });
      const items: unknown[] = [];
      for await (const item of runtime.pages(client, get({ query, pagination: { items: "items", ...both } }), {})) items.push(item);
      equal(
        items,
        Array.from({ length: 2000 }, (_, index) => 2000 - index),
      );
      equal(urls.length, 20);
      equal(urls.slice(0, 2), ["cursor=", "cursor=1900"]);
    },
  },
  {
    id: "PAGE-cursor-first",
    title: "an awaited page is requested with the params; a later loop starts again with cursors",
    async run({ runtime }) {
      const { fetch, urls } = growing(150);
      const client = runtime.createClient({ baseUrl: "http://h", fetch });
      const call = runtime.pages(client, get({ query, pagination: { items: "items", ...both } }), { limit: 100 });
      equal(((await call) as { readonly total: number }).total, 150);
      equal(await call.total(), 150);
      equal(urls, ["limit=100"]);
      equal((await call.toArray()).length, 151);
      equal(urls, ["limit=100", "limit=100&cursor=", "limit=100&cursor=51"]);
    },
  },
  {
    id: "PAGE-cursor-first",
    title: "the total is requested with a separate page after a loop with cursors",
    async run({ runtime }) {
      const { fetch, urls } = growing(5);
      const call = runtime.pages(
        runtime.createClient({ baseUrl: "http://h", fetch }),
        get({ query, pagination: { items: "items", ...both } }),
        {},
      );
      equal((await call.toArray()).length, 5);
      equal(await call.total(), 6);
      equal(urls, ["cursor=", ""]);
    },
  },
  {
    id: "PAGE-cursor-first",
    title: "offsets are used if the server does not support cursors, or if the caller sets an offset",
    async run(context) {
      const first = page([1, 2], { total: 3 });
      const old = await list(context, both, [first, first, page([3], { total: 3 })]);
      equal(await old.call.toArray(), [1, 2, 3]);
      equal([...(await old.queries())].sort(), ["", "?cursor=", "?offset=2"], "the first two are on their way at once");
      const own = await list(context, both, [page([2], { total: 2, next: null })], { params: { offset: 1 } });
      equal(await own.call.toArray(), [2]);
      equal(await own.queries(), ["?offset=1"]);
    },
  },
];

const three = [page([1, 2], { total: 5 }), page([3, 4], { total: 5 }), page([5], { total: 5 })];
const counted: PaginationSpec = { total: "total", kind: "offset", offset };

const loops: readonly PortableCase[] = [
  {
    id: "PAGE-loop",
    title: "the requested page is reused, loops are independent, and a loop that is left requests nothing more",
    async run(context) {
      const { call, queries } = await list(context, counted, three);
      equal((await call).items, [1, 2]);
      for await (const item of call) if (item === 2) break;
      equal(await queries(), [""]);
      equal(await call.toArray({ max: 3 }), [1, 2, 3]);
      equal(await call.toArray({ max: 0 }), []);
      await pause(50);
      equal(await queries(), ["", "?offset=2"]);
    },
  },
  {
    id: "PAGE-prefetch",
    title: "requests one page ahead while the loop is busy, and no more",
    async run(context) {
      const { call, seenAtLeast, queries } = await list(context, counted, three);
      const seen: unknown[] = [];
      for await (const { items } of call.pages({ prefetch: true })) {
        seen.push(items);
        if (seen.length === 1) {
          await seenAtLeast(2);
          await pause(50);
          equal((await queries()).length, 2);
        }
      }
      equal(seen, [[1, 2], [3, 4], [5]]);
    },
  },
  {
    id: "PAGE-prefetch",
    title: "the request for the next page is aborted when the loop is left",
    async run(context) {
      const { call, seenAtLeast, seen } = await list(context, counted, [three[0] ?? {}, { end: "hang" }]);
      for await (const item of call.items({ prefetch: true })) {
        await seenAtLeast(2);
        if (item === 1) break;
      }
      await untilLeft({ seen }, "the request is left", 1);
    },
  },
  {
    id: "PAGE-leave",
    title: "an iterator that is closed while it waits ends immediately and aborts its request",
    async run(context) {
      const { call, seen, seenAtLeast } = await list(context, counted, [three[0] ?? {}, { end: "hang" }]);
      const pages = call.pages()[Symbol.asyncIterator]();
      await pages.next();
      const waiting = pages.next();
      await seenAtLeast(2);
      pages.return?.();
      equal((await within(2000, waiting)).done, true);
      await untilLeft({ seen }, "the request is left", 1);
    },
  },
  {
    id: "PAGE-abort",
    title: "the caller's signal ends a loop between pages and while it waits, with the caller's reason",
    async run(context) {
      for (const abortIn of [0, 50]) {
        const controller = new AbortController();
        const { call } = await list(context, counted, [three[0] ?? {}, { end: "hang" }], { options: { signal: controller.signal } });
        const loop = async (): Promise<void> => {
          for await (const _ of call.pages()) abortIn ? setTimeout(() => controller.abort("enough"), abortIn) : controller.abort("enough");
        };
        const error = await throws(within(3000, loop()), context.runtime.AbortError);
        equal(error.cause, "enough");
      }
    },
  },
  {
    id: "PAGE-limit",
    title: "more pages than the caller allows are an error, exactly as many are allowed",
    async run(context) {
      const { call } = await list(context, counted, three);
      equal((await call.toArray({ maxPages: 3 })).length, 5);
      const cut = await list(context, counted, three);
      await decodeError(context, cut.call.toArray({ maxPages: 2 }), /more than 2 pages/);
    },
  },
  {
    id: "PAGE-errors",
    title: "the error of a page is thrown by the loop, and nothing is reported twice",
    async run(context) {
      const { call } = await list(context, counted, [three[0] ?? {}, json({ detail: "gone" }, { status: 404 })]);
      const error = await throws(call.toArray(), context.runtime.NotFoundError);
      match(error.message, "gone");
    },
  },
  {
    id: "PAGE-total",
    title: "a failed total rejects once; the call itself is not an unhandled rejection",
    async run(context) {
      const { call } = await list(context, counted, [json({ detail: "gone" }, { status: 404 })]);
      await throws(call.total(), context.runtime.NotFoundError);
      await pause(20);
    },
  },
  {
    id: "PAGE-total",
    title: "the total may be nested, or in a header as digits; a value that is not a number is ignored",
    async run(context) {
      const places: readonly [PaginationSpec["total"] & {}, Answer][] = [
        [["meta", "total"], page([], { meta: { total: 3 } })],
        [{ header: "x-total-count" }, page([], {}, { headers: { "x-total-count": "3", "access-control-expose-headers": "*" } })],
      ];
      for (const [total, answer] of places) {
        equal(await (await list(context, { total, kind: "offset", offset }, [answer])).call.total(), 3);
        equal(
          await (await list(context, { total, kind: "offset", offset }, [page([], { meta: { total: "many" } })])).call.total(),
          undefined,
        );
      }
    },
  },
];

export const cases: readonly PortableCase[] = [...ways, ...modes, ...loops];
