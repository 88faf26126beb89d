import { inTurn, json, send } from "../answer.mjs";

const page =
  (items, next, more = {}) =>
  (exchange) =>
    json(exchange, { items, ...(next === undefined ? {} : { next }), ...more });
const cursorOf = ({ request }) => new URL(request.url, "http://h").searchParams.get("cursor");
const undecodable = { call: "list", ends: "DecodeError" };

/** @type {import("./case.d.ts").Case[]} */
export const pages = [
  { name: "same-cursor", answer: page([1], "same"), ...undecodable, items: [1, 1], requests: 2 },
  {
    name: "cycle",
    answer: (x) => json(x, { items: [x.number], next: cursorOf(x) === "A" ? "B" : "A" }),
    ...undecodable,
    items: [0, 1, 2],
    requests: 3,
  },
  {
    name: "empty-forever",
    call: "list",
    answer: (x) => json(x, { items: [], next: `c${x.number}` }),
    ends: "DecodeError",
    items: [],
    requests: 101,
    heavy: true,
  },
  {
    name: "new-cursor-forever",
    call: "list-ten",
    answer: (x) => json(x, { items: [x.number], next: `c${x.number}` }),
    ends: "data",
    requests: 10,
  },
  {
    name: "empty-page-in-the-middle",
    call: "list",
    answer: inTurn(page([1], "a"), page([], "b"), page([2])),
    ends: "data",
    items: [1, 2],
    requests: 3,
  },
  { name: "empty-string", call: "list", answer: page([1], ""), ends: "data", items: [1], requests: 1 },
  { name: "null-cursor", call: "list", answer: page([1], null), ends: "data", items: [1], requests: 1 },
  {
    name: "dots-cursor",
    call: "list",
    answer: inTurn(page([1], "../../admin?x=1#"), (x) => json(x, { items: [cursorOf(x)] })),
    ends: "data",
    items: [1, "../../admin?x=1#"],
    requests: 2,
  },
  {
    name: "crlf-cursor",
    call: "list",
    answer: inTurn(page([1], "a\r\nx: 1&cursor=b"), (x) => json(x, { items: [cursorOf(x)] })),
    ends: "data",
    items: [1, "a\r\nx: 1&cursor=b"],
    requests: 2,
  },
  { name: "surrogate-cursor", call: "list", answer: page([1], "\ud800"), ends: ["RequestError", "DecodeError"], items: [1], requests: 1 },
  { name: "object-cursor", answer: page([1], { $ne: null }), ...undecodable, items: [1], requests: 1 },
  { name: "list-cursor", answer: page([1], ["a", "b"]), ...undecodable, items: [1], requests: 1 },
  { name: "true-cursor", answer: page([1], true), ...undecodable, items: [1], requests: 1 },
  {
    name: "proto-cursor",
    call: "list",
    answer: inTurn(page([1], "__proto__"), page([2], "constructor"), page([3])),
    ends: "data",
    items: [1, 2, 3],
    requests: 3,
  },
  {
    name: "inherited-items",
    answer: (x) => send(x, 200, { "content-type": "application/json" }, '{"__proto__":{"items":[1],"next":"x"}}'),
    ...undecodable,
    items: [],
    requests: 1,
  },
  { name: "items-null", answer: page(null), ...undecodable, requests: 1 },
  { name: "items-object", answer: page({ length: 1e9 }), ...undecodable, requests: 1 },
  { name: "page-is-text", answer: (x) => json(x, "items"), ...undecodable, requests: 1 },
  { name: "page-is-empty", answer: (x) => send(x, 200, { "content-type": "application/json" }), ...undecodable, requests: 1 },
  {
    name: "second-page-is-html",
    answer: inTurn(page([1], "b"), (x) => send(x, 200, { "content-type": "text/html" }, "<p>")),
    ...undecodable,
    items: [1],
    requests: 2,
  },
  {
    name: "second-page-is-500",
    call: "list",
    answer: inTurn(page([1], "b"), (x) => json(x, {}, 500)),
    ends: "ServerError",
    status: 500,
    items: [1],
    requests: 2,
  },
  {
    name: "total-too-large",
    call: "list-offset",
    answer: (x) => json(x, { items: x.number < 2 ? [x.number] : [], total: 1e300 }),
    ends: "data",
    items: [0, 1],
    requests: 3,
  },
  {
    name: "total-nan",
    call: "list-offset",
    answer: (x) => json(x, { items: x.number < 2 ? [x.number] : [], total: "NaN" }),
    ends: "data",
    items: [0, 1],
    requests: 3,
  },
  {
    name: "total-negative",
    call: "list-offset",
    answer: (x) => json(x, { items: [x.number], total: -1 }),
    ends: "data",
    items: [0],
    requests: 1,
  },
  ...linkCases((exchange, items, link) => json(exchange, { items, next: link }), "list-link"),
  ...linkCases((exchange, items, link) => json(exchange, { items }, 200, { link: `<${link}>; rel="next"` }), "list-header"),
  linkHeader("two", (x) => `<${x.home}/b>; rel=prev, <${x.other}/steal>; rel="next"`, { ends: "DecodeError", items: [1], requests: 1 }),
  linkHeader("quoted", (x) => `<${x.home}/b>; title="a>; rel="next", <${x.other}>"; rel=last`, { ends: "data", items: [1], requests: 1 }),
  linkHeader("broken", () => '<<<>;;;,;rel="next', { ends: ["data", "DecodeError"], items: [1], requests: 1 }),
  linkHeader("long", () => `${"<a>;".repeat(2500)}rel`, { ends: ["data", "DecodeError"], items: [1], requests: 1 }),
  linkHeader("many", () => Array.from({ length: 500 }, (_, n) => `<${n}>; rel=x`).join(","), { ends: "data", items: [1], requests: 1 }),
];

function linkHeader(name, link, expected) {
  return { name: `link-header-${name}`, call: "list-header", answer: (x) => json(x, { items: [1] }, 200, { link: link(x) }), ...expected };
}

/** Returns cases for the targets of a link. The link is in the body or in a header. */
function linkCases(answer, call) {
  const refused = { call, ends: "DecodeError", items: [1], requests: 1, foreign: 0 };
  const once = (name, link) => ({ name: `${call}-${name}`, answer: (x) => answer(x, [1], link(x)), ...refused });
  return [
    once("cross-origin", (x) => `${x.other}/steal`),
    once("protocol-relative", (x) => `${x.other}/steal`.replace("http:", "")),
    once("backslashes", (x) => `${x.other}/steal`.replace("http://", "/\\")),
    once("other-name-of-host", (x) => `${x.home}/b`.replace("127.0.0.1", "localhost")),
    once("scheme", (x) => `${x.home}/b`.replace("http:", "https:")),
    once("userinfo", (x) => `${x.home}/b`.replace("//", "//u:p@")),
    once("javascript", () => "javascript:globalThis.pwned=1"),
    once("file", () => "file:///etc/hostname"),
    once("no-url", () => "http://["),
    {
      name: `${call}-same-origin`,
      call,
      answer: inTurn(
        (x) => answer(x, [1], "b?c=1"),
        (x) => json(x, { items: [x.path] }),
      ),
      ends: "data",
      items: [1, "/b"],
      requests: 2,
    },
    { name: `${call}-loop`, call, answer: (x) => answer(x, [1], "things"), ends: "DecodeError", items: [1], requests: 1 },
    {
      name: `${call}-cycle`,
      call,
      answer: (x) => answer(x, [1], x.path === "/a" ? "b" : "a"),
      ends: "DecodeError",
      items: [1, 1, 1],
      requests: 3,
    },
    {
      name: `${call}-redirect-away`,
      call,
      answer: inTurn(
        (x) => answer(x, [1], "b"),
        (x) => send(x, 302, { location: `${x.other}/steal` }),
      ),
      ends: "RequestError",
      items: [1],
      requests: 2,
      foreign: 0,
    },
  ];
}
