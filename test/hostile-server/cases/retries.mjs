import { inTurn, json, raw, reset } from "../answer.mjs";

const busy =
  (retryAfter, status = 503) =>
  (exchange) =>
    json(exchange, {}, status, retryAfter === undefined ? {} : { "retry-after": retryAfter });
const thenOk = (first) => inTurn(first, (exchange) => json(exchange, { n: exchange.number }));
const inAnHour = () => new Date(Date.now() + 3_600_000).toUTCString();

/** A wait beyond the timeout of the call or beyond the cap: the call fails immediately. */
const tooLong = { call: "open", ends: "ServerError", status: 503, requests: 1 };
/** An unusable value is treated as a missing one. */
const ignored = { call: "open", ends: "data", data: { n: 1 }, requests: 2 };

const values = [
  ["huge", "9999999999", tooLong],
  ["beyond-cap", "121", tooLong],
  ["400-digits", "9".repeat(400), tooLong],
  ["max-int", "2147483648", tooLong],
  ["year-9999", "Fri, 31 Dec 9999 23:59:59 GMT", tooLong],
  ["1e309", "1e309", ignored],
  ["infinity", "Infinity", ignored],
  ["negative", "-1", ignored],
  ["nan", "NaN", ignored],
  ["empty", "", ignored],
  ["zero", "0", ignored],
  ["past", "Sat, 01 Jan 2000 00:00:00 GMT", ignored],
  ["hex", "0x10", ignored],
  ["list", "120, 1", ignored],
  ["garbage", "in a while", ignored],
  ["no-date", "Xyz, 99 Foo 0000 99:99:99 GMT", ignored],
  ["iso-duration", "PT1H", ignored],
];

/** @type {import("./case.d.ts").Case[]} */
export const retries = [
  ...values.map(([name, value, expected]) => ({ name: `retry-after-${name}`, answer: thenOk(busy(value)), ...expected })),
  {
    name: "retry-after-in-an-hour",
    answer: (x) => json(x, {}, 429, { "retry-after": inAnHour() }),
    ...tooLong,
    ends: "RateLimitError",
    status: 429,
  },
  { name: "retry-after-half-a-second", answer: thenOk(busy("0.5")), ...ignored },
  { name: "retry-after-one", answer: thenOk(busy("1")), ...ignored },
  { name: "retry-after-ms-overflow", answer: thenOk((x) => json(x, {}, 503, { "retry-after-ms": "2147483648" })), ...ignored },
  {
    name: "retry-after-twice",
    answer: raw("HTTP/1.1 503 Busy\r\nretry-after: 9999\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n"),
    call: "open",
    ends: "ServerError",
    status: 503,
    requests: 1,
  },
  { name: "always-503", call: "secured", answer: busy(), ends: "ServerError", status: 503, requests: 3 },
  { name: "always-429", call: "secured", answer: busy("0", 429), ends: "RateLimitError", status: 429, requests: 3 },
  {
    name: "always-401",
    call: "secured",
    answer: (x) => json(x, {}, 401, { "www-authenticate": "Bearer" }),
    ends: "UnauthenticatedError",
    status: 401,
    requests: 1,
  },
  { name: "always-409", call: "secured", answer: (x) => json(x, {}, 409), ends: "ConflictError", status: 409, requests: 1 },
  { name: "always-500", call: "secured", answer: (x) => json(x, {}, 500), ends: "ServerError", status: 500, requests: 1 },
  {
    name: "should-retry-true",
    call: "open",
    answer: (x) => json(x, {}, 400, { "x-should-retry": "true" }),
    ends: "BadRequestError",
    status: 400,
    requests: 1,
  },
  { name: "once-503", call: "secured", answer: thenOk(busy()), ends: "data", data: { n: 1 }, requests: 2 },
  { name: "once-503-post", call: "post", answer: thenOk(busy()), ends: "ServerError", status: 503, requests: 1 },
  { name: "once-503-stream-body", call: "one-shot", answer: thenOk(busy()), ends: "ServerError", status: 503, requests: 1 },
  {
    name: "reset-then-503-then-reset",
    call: "open",
    answer: inTurn(reset, busy(), reset),
    ends: "ConnectionError",
    requests: 3,
  },
  { name: "stream-always-503", call: "sse", answer: busy(), ends: "ServerError", status: 503, requests: 3 },
  {
    name: "list-503-in-the-middle",
    call: "list",
    answer: inTurn(
      (x) => json(x, { items: [1], next: "b" }),
      busy(),
      (x) => json(x, { items: [2] }),
    ),
    ends: "data",
    items: [1, 2],
    requests: 3,
  },
];
