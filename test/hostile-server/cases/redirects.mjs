import { forever, inTurn, json, raw, send } from "../answer.mjs";

/** Redirects to the target that a function of the exchange returns. A request to the target is answered with data. */
const to =
  (status, target, headers = {}) =>
  (exchange) =>
    exchange.path === "/things" ? send(exchange, status, { location: target(exchange), ...headers }) : json(exchange, { landed: true });

const steal = ({ other }) => `${other}/steal`;
const landed = { landed: true };
const home = { ends: "data", data: landed, foreign: 0, requests: 2 };
const refused = { ends: "RequestError", foreign: 0, requests: 1 };
/** The platform follows redirects of calls without secrets, and rejects invalid targets. */
const failed = { ends: "ConnectionError", foreign: 0 };

/** @type {import("./case.d.ts").Case[]} */
export const redirects = [
  ...[301, 302, 303, 307, 308].flatMap((status) => [
    { name: `redirect-${status}-cross-origin`, call: "secured", answer: to(status, steal), ...refused },
    { name: `redirect-${status}-cross-origin-key`, call: "keyed", answer: to(status, steal), ...refused },
    { name: `redirect-${status}-same-origin`, call: "secured", answer: to(status, () => "landed"), ...home },
    { name: `redirect-${status}-public`, call: "open", answer: to(status, steal), ends: "data", data: landed, foreign: 1, requests: 1 },
  ]),
  ...[301, 302, 307, 308].map((status) => ({
    name: `redirect-${status}-secret-body`,
    call: "post",
    answer: to(status, steal),
    ...refused,
  })),
  { name: "redirect-303-secret-body", call: "post", answer: to(303, steal), ...refused },
  { name: "redirect-307-body-same-origin", call: "post", answer: to(307, () => "landed"), ...home },
  { name: "redirect-307-one-shot", call: "one-shot", answer: to(307, () => "landed"), ...refused },
  { name: "redirect-301-post-same-origin", call: "post", answer: to(301, () => "landed"), ...refused },
  { name: "redirect-protocol-relative", call: "secured", answer: to(302, (x) => steal(x).replace("http:", "")), ...refused },
  { name: "redirect-backslashes", call: "secured", answer: to(302, (x) => steal(x).replace("http://", "/\\")), ...refused },
  { name: "redirect-tab-in-host", call: "secured", answer: to(302, (x) => steal(x).replace("http://", "/\t/")), ...refused },
  {
    name: "redirect-other-name-of-host",
    call: "secured",
    answer: to(302, (x) => `${x.home}/x`.replace("127.0.0.1", "localhost")),
    ...refused,
  },
  { name: "redirect-scheme", call: "secured", answer: to(302, (x) => `${x.home}/x`.replace("http:", "https:")), ...refused },
  { name: "redirect-no-port", call: "secured", answer: to(302, () => "http://127.0.0.1/x"), ...refused },
  {
    name: "redirect-userinfo",
    call: "open",
    answer: to(302, (x) => `${x.home}/x`.replace("//", "//user:pass@")),
    ...failed,
    ends: ["ConnectionError", "data"],
  },
  { name: "redirect-javascript", call: "open", answer: to(302, () => "javascript:globalThis.pwned=1"), ...failed },
  { name: "redirect-file", call: "open", answer: to(302, () => "file:///etc/hostname"), ...failed },
  { name: "redirect-data", call: "open", answer: to(302, () => 'data:application/json,{"pwned":1}'), ...failed },
  { name: "redirect-blob", call: "open", answer: to(302, () => "blob:http://127.0.0.1/1"), ...failed },
  { name: "redirect-no-url", call: "open", answer: to(302, () => "http://["), ...failed },
  { name: "redirect-dots", call: "secured", answer: to(302, (x) => `${x.home}/a/../landed`), ...home },
  { name: "redirect-fragment", call: "secured", answer: to(302, () => "landed#SECRET-fragment"), ...home },
  {
    name: "redirect-two-locations",
    call: "secured",
    answer: twoLocations,
    ends: ["RequestError", "data"],
    foreign: 0,
    requests: 2,
  },
  { name: "redirect-without-location", call: "secured", answer: (x) => send(x, 302, {}), ends: "ApiError", status: 302, requests: 1 },
  { name: "redirect-empty-location", call: "secured", answer: to(302, () => ""), ends: "ApiError", status: 302, requests: 1 },
  { name: "redirect-loop", call: "secured", answer: to(302, () => "things"), ends: "RequestError", requests: 11 },
  { name: "redirect-endless", call: "open", answer: endless, ends: "ConnectionError" },
  {
    name: "redirect-home-then-away",
    call: "secured",
    answer: inTurn((x) => send(x, 307, { location: `${x.home}/next` }), to307away),
    ends: "RequestError",
    foreign: 0,
    requests: 2,
  },
  { name: "redirect-with-endless-body", call: "secured", answer: endlessBody, ...home },
  { name: "redirect-300", call: "open", answer: (x) => send(x, 300, { location: steal(x) }), ends: "ApiError", status: 300, foreign: 0 },
  { name: "redirect-304", call: "open", answer: (x) => send(x, 304, { location: steal(x) }), ends: "ApiError", status: 304, foreign: 0 },
  {
    name: "redirect-305-proxy",
    call: "open",
    answer: (x) => send(x, 305, { location: steal(x) }),
    ends: "ApiError",
    status: 305,
    foreign: 0,
  },
  {
    name: "refresh-header",
    call: "secured",
    answer: (x) => json(x, { a: 1 }, 200, { refresh: `0;url=${steal(x)}` }),
    ends: "data",
    foreign: 0,
  },
  { name: "redirect-list", call: "list", answer: to(302, steal), ...refused },
  { name: "redirect-stream", call: "sse", answer: to(302, steal), ...refused },
];

function twoLocations(exchange) {
  if (exchange.path !== "/things") return json(exchange, landed);
  return raw(`HTTP/1.1 302 Found\r\nlocation: landed\r\nlocation: ${steal(exchange)}\r\ncontent-length: 0\r\n\r\n`)(exchange);
}

function endless(exchange) {
  send(exchange, 302, { location: `${exchange.home}/${exchange.number}` });
}

function to307away(exchange) {
  send(exchange, 307, { location: steal(exchange) });
}

function endlessBody(exchange) {
  if (exchange.path !== "/things") return json(exchange, landed);
  exchange.response.writeHead(302, { location: "landed" });
  for (const piece of forever("x".repeat(1024))) if (!exchange.response.write(piece)) return;
}
