import type { CallOptions, PageCall, PaginationSpec } from "../runtime.js";
import { equal, ok, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, type Reply, reply } from "./fake-fetch.js";

interface Listed {
  readonly call: PageCall<unknown, unknown, unknown>;
  /** Queries of the requests. */
  readonly queries: () => readonly string[];
}

/** Calls a list whose pages are answered in order. The last answer is repeated. */
function list(
  context: PortableContext,
  pagination: PaginationSpec,
  replies: readonly Reply[],
  params = {},
  options: CallOptions = {},
): Listed {
  const { client, sent } = fakeClient(context, {}, ...replies);
  const operation = get({ query: ["limit", "offset", "page", "cursor"], pagination: { items: "items", ...pagination } });
  const call = context.runtime.pages(client, operation, params, options);
  return { call, queries: () => sent.map(({ url }) => new URL(url).search) };
}

const page = (items: readonly unknown[], more: object = {}): Reply => reply({ items, ...more });
const cursor = { kind: "cursor", cursor: { cursor: "cursor", next: "next" } } as const;
const offset = { kind: "offset", offset: { offset: "offset", limit: "limit" } } as const;

/** Returns the items and the queries of a list. */
async function listed(...args: Parameters<typeof list>): Promise<readonly [unknown[], readonly string[]]> {
  const { call, queries } = list(...args);
  return [await call.toArray(), queries()];
}

/** Returns the message of the error of a list. */
async function failed(...args: Parameters<typeof list>): Promise<string> {
  return (await throws(list(...args).call.toArray(), args[0].runtime.DecodeError)).message;
}

export const cases: readonly PortableCase[] = [
  {
    id: "PAGE-message",
    title: "the message says what is wrong with a page",
    async run(context) {
      for (const body of [{}, { items: null }, { items: {} }, { items: "text" }, null, 7]) {
        equal(await failed(context, cursor, [reply(body)]), "the response does not contain a list of items: status 200");
      }
      for (const next of [{}, [1], true]) {
        const message = "the pagination cursor in the response is not a string: status 200";
        equal(await failed(context, cursor, [page([1], { next })]), message);
      }
      const loop = "pagination loop: the server returned a page that was already visited: status 200";
      equal(await failed(context, cursor, [page([1], { next: "a" })], { cursor: "a" }), loop);
      equal(await failed(context, { kind: "link", link: "next" }, [page([1], { next: "/things" })]), loop);
      const { call } = list(context, cursor, [page([1], { next: "a" }), page([2], { next: "b" })]);
      const error = await throws(call.toArray({ maxPages: 1 }), context.runtime.DecodeError);
      equal(error.message, "the list has more than 1 pages: status 200");
    },
  },
  {
    id: "PAGE-empty",
    title: "a list may have 100 empty pages in a row; the next one is an error",
    async run(context) {
      const pages = (count: number, start = 0) => Array.from({ length: count }, (_, index) => page([], { next: `n${start + index}` }));
      const allowed = [...pages(100), page([1], { next: "x" }), ...pages(100, 100), page([2])];
      equal((await listed(context, cursor, allowed))[0], [1, 2]);
      const message = "the server returned 100 empty pages in a row: status 200";
      equal(await failed(context, cursor, pages(101)), message);
    },
  },
  {
    id: "PAGE-cursor",
    title: "zero is a cursor; a flag other than false does not end the list, and a missing cursor does",
    async run(context) {
      const more = { kind: "cursor", cursor: { cursor: "cursor", next: "next", more: "more" } } as const;
      equal(await listed(context, cursor, [page([1], { next: 0 }), page([2])]), [
        [1, 2],
        ["", "?cursor=0"],
      ]);
      for (const flag of [undefined, null, 0, true]) {
        equal(await listed(context, more, [page([1], { next: "a", more: flag }), page([2])]), [
          [1, 2],
          ["", "?cursor=a"],
        ]);
      }
      equal(await listed(context, more, [page([1], { more: true })]), [[1], [""]]);
    },
  },
  {
    id: "PAGE-cursor-first",
    title: "a loop begins with the first cursor of the document, unless the caller passes a cursor or an offset",
    async run(context) {
      const first = { kind: "cursor", cursor: { cursor: "cursor", next: "next", first: "start" } } as const;
      equal(await listed(context, first, [page([1])]), [[1], ["?cursor=start"]]);
      equal(await listed(context, first, [page([1])], { cursor: "own" }), [[1], ["?cursor=own"]]);
      equal(await listed(context, first, [page([1])], { offset: 3 }), [[1], ["?offset=3&cursor=start"]]);
      const both = { ...first, kind: "cursor-or-offset", offset: { offset: "offset", limit: "limit" } } as const;
      equal(await listed(context, both, [page([1], { next: "" })]), [[1], ["?cursor=start"]]);
      equal(await listed(context, both, [page([1], { next: "" })], { cursor: "own" }), [[1], ["?cursor=own"]]);
      equal(await listed(context, both, [page([1], { next: "b" }), page([])], { offset: 3 }), [[1], ["?offset=3", "?offset=4"]]);
      equal(await listed(context, both, [page([1], { next: "b" }), page([2], { next: null })], { cursor: "a", offset: 3 }), [
        [1, 2],
        ["?offset=3&cursor=a", "?offset=3&cursor=b"],
      ]);
    },
  },
  {
    id: "PAGE-offset",
    title: "a list ends when the total is reached, which may be digits; other totals are ignored",
    async run(context) {
      const total = { ...offset, total: "total" } as const;
      for (const value of [2, "2"]) equal(await listed(context, total, [page([1, 2], { total: value })]), [[1, 2], [""]]);
      for (const value of ["2a", "a2", "-1", "", null, true, [2]]) {
        equal(await listed(context, total, [page([1, 2], { total: value }), page([], { total: value })]), [
          [1, 2],
          ["", "?offset=2"],
        ]);
      }
      equal(await listed(context, total, [page([1, 2], { total: 3 }), page([3], { total: 3 })]), [
        [1, 2, 3],
        ["", "?offset=2"],
      ]);
      equal(await listed(context, total, [page([], { total: 3 })]), [[], [""]]);
    },
  },
  {
    id: "PAGE-number",
    title: "a loop ends with the last page or item, also from a later page and from page zero",
    async run(context) {
      const byTotal = { kind: "page", page: { page: "page" }, total: "total" } as const;
      const two = (total: number) => page([1, 2], { total });
      equal((await listed(context, byTotal, [two(4)], { page: 2 }))[1], ["?page=2"]);
      equal((await listed(context, byTotal, [two(5), page([3], { total: 5 })], { page: 2 }))[1], ["?page=2", "?page=3"]);
      equal((await listed(context, byTotal, [two(4), two(4)]))[1], ["", "?page=2"]);
      equal((await listed(context, { kind: "page", page: { page: "page" } }, [page([1]), page([])]))[1], ["", "?page=2"]);
      const fromZero = (count: unknown) => ({ kind: "page", page: { page: "page", first: 0, pages: "pages" }, count }) as PaginationSpec;
      for (const pages of [2, "2"]) equal((await listed(context, fromZero(pages), [page([1], { pages })]))[1], ["", "?page=1"]);
      equal((await listed(context, fromZero(0), [page([1], { pages: 1 })]))[1], [""]);
      equal((await listed(context, fromZero(0), [page([1]), page([])]))[1], ["", "?page=1"]);
      const fromOne = { kind: "page", page: { page: "page", pages: "pages" } } as const;
      equal((await listed(context, fromOne, [page([1], { pages: 2 })]))[1], ["", "?page=2"]);
    },
  },
  {
    id: "PAGE-items",
    title: "without a place in the document, the response itself is the list; the total may be missing",
    async run(context) {
      const { client } = fakeClient(context, {}, reply([1, 2]), reply([]));
      const operation = get({ query: ["offset"], pagination: offset });
      const call = context.runtime.pages(client, operation, {});
      equal([await call.toArray(), await call.total()], [[1, 2], undefined]);
      const last = { ...offset, total: { item: "total" } } as const;
      equal(await list(context, last, [page([{ total: 1 }, { total: 9 }])]).call.total(), 9);
      equal(await list(context, last, [page([])]).call.total(), undefined);
    },
  },
  {
    id: "PAGE-link",
    title: "a relative link is resolved against its own page, even if fetch does not say where the response is from",
    async run(context) {
      const replies = [page([1], { next: "/deep/2" }), page([2], { next: "3" }), page([3])];
      const { client, sent } = fakeClient(context, {}, ...replies);
      const operation = get({ pagination: { items: "items", kind: "link", link: "next" } });
      equal(await context.runtime.pages(client, operation, {}).toArray(), [1, 2, 3]);
      equal(
        sent.map(({ url }) => url),
        ["https://api.example/things", "https://api.example/deep/2", "https://api.example/deep/3"],
      );
    },
  },
  {
    id: "PAGE-loop",
    title: "pages are requested when the loop asks for them; max ends the collection",
    async run(context) {
      const replies = [page([1, 2], { next: "a" }), page([3], { next: "b" }), page([4])];
      const { call, queries } = list(context, cursor, replies);
      const pages = call.pages()[Symbol.asyncIterator]();
      equal((await pages.next()).value, { items: [1, 2], next: "a" });
      await new Promise((resolve) => setTimeout(resolve, 5));
      equal(queries(), [""]);
      equal((await pages.next()).value, { items: [3], next: "b" });
      for (const [max, items] of [
        [0, []],
        [-1, []],
        [1, [1]],
        [2, [1, 2]],
        [3, [1, 2, 3]],
      ] as const) {
        equal(await list(context, cursor, replies).call.toArray({ max }), items);
      }
      const one = list(context, cursor, replies);
      equal([await one.call.toArray({ max: 2 }), one.queries()], [[1, 2], [""]]);
    },
  },
  {
    id: "PAGE-errors",
    title: "a failed page is the same error for each way to read it",
    async run(context) {
      const { call } = list(context, { ...offset, total: "total" }, [reply({}, { status: 404 })]);
      const error = await throws(call.total(), context.runtime.NotFoundError);
      ok((await call.safe()).ok === false, "safe() has the error");
      equal([(await throws(call.toArray(), context.runtime.NotFoundError)) === error, error.message], [true, "GET /things: 404"]);
    },
  },
];
