import { drip, flood, forever, head, inTurn, json, raw, reset } from "../answer.mjs";

const open = (exchange, status = 200) => {
  exchange.response.writeHead(status, { "content-type": "application/json" });
  return exchange.response;
};
const late = { ends: "TimeoutError" };
const broken = { ends: "ConnectionError" };

/** @type {import("./case.d.ts").Case[]} */
export const time = [
  { name: "ok", call: "secured", answer: (x) => json(x, { ok: true }), ends: "data", data: { ok: true }, requests: 1 },
  { name: "never-answers", call: "secured", answer: () => undefined, ...late, requests: 3 },
  { name: "never-answers-post", call: "post", answer: () => undefined, ...late, requests: 1 },
  {
    name: "never-answers-second-try",
    call: "open",
    answer: inTurn(
      (x) => json(x, {}, 503),
      () => undefined,
    ),
    ...late,
    requests: 3,
  },
  { name: "stalled-head", call: "open", answer: raw("HTTP/1.1 200 OK\r\ncontent-ty", { open: true }), ...late },
  { name: "drip-head", call: "open", answer: ({ response }) => drip(response.socket, headPieces(), 10), ...late },
  { name: "stalled-body", call: "open", answer: (x) => open(x).write('{"a":'), ...late },
  {
    name: "stalled-body-of-known-length",
    call: "open",
    answer: raw(`${head(200, { "content-type": "application/json", "content-length": 9 })}{`, { open: true }),
    ...late,
  },
  { name: "drip", call: "open", answer: (x) => drip(open(x), forever(" "), 10), ...late },
  { name: "stalled-error-body", call: "open", answer: (x) => open(x, 500).write('{"detail":'), ...late },
  { name: "drip-error-body", call: "open", answer: (x) => drip(open(x, 404), forever(" "), 10), ...late },
  { name: "drip-503", call: "open", answer: (x) => drip(open(x, 503), forever(" "), 10), ...late, requests: 3 },
  {
    name: "stalled-redirect-target",
    call: "open",
    answer: (x) => x.path === "/things" && x.response.writeHead(302, { location: "far" }).end(),
    ...late,
  },
  {
    name: "endless-1xx",
    call: "open",
    answer: ({ response }) => drip(response.socket, forever("HTTP/1.1 103 Early Hints\r\n\r\n"), 10),
    ends: ["TimeoutError", "ConnectionError"],
  },
  {
    name: "stalled-stream",
    call: "sse",
    answer: (x) => x.response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n"),
    ...late,
    items: [1],
  },
  {
    name: "stalled-page",
    call: "list",
    answer: inTurn(
      (x) => json(x, { items: [1], next: "b" }),
      () => undefined,
    ),
    ...late,
    items: [1],
  },
  { name: "late", call: "open", answer: (x) => setTimeout(json, 150, x, { late: true }), ends: "data", data: { late: true }, requests: 1 },

  { name: "reset", call: "open", answer: reset, ...broken, requests: 3 },
  { name: "reset-after-send-post", call: "post", answer: reset, ...broken, requests: 1 },
  {
    name: "reset-after-send-key",
    call: "idempotent",
    answer: inTurn(reset, (x) => json(x, { keys: x.request.headers["idempotency-key"] })),
    ends: "data",
    data: { keys: "k-1" },
    requests: 2,
  },
  {
    name: "reset-once",
    call: "open",
    answer: inTurn(reset, (x) => json(x, { n: x.number })),
    ends: "data",
    data: { n: 1 },
    requests: 2,
  },
  { name: "reset-after-head", call: "open", answer: afterHead, ...broken },
  { name: "closed-without-a-byte", call: "open", answer: ({ response }) => response.socket.end(), ...broken, requests: 3 },
  {
    name: "half-body",
    call: "open",
    answer: raw(`${head(200, { "content-type": "application/json", "content-length": 100 })}{"a":1}`, { silent: true }),
    ...broken,
  },
  {
    name: "half-chunk",
    call: "open",
    answer: raw(`${head(200, { "content-type": "application/json", "transfer-encoding": "chunked" })}20\r\n{"a":1}`, { silent: true }),
    ...broken,
  },
  {
    name: "no-last-chunk",
    call: "open",
    answer: raw(`${head(200, { "content-type": "application/json", "transfer-encoding": "chunked" })}7\r\n{"a":1}\r\n`, { silent: true }),
    ...broken,
  },
  {
    name: "half-error-body",
    call: "open",
    answer: raw(`${head(404, { "content-type": "application/json", "content-length": 100 })}{"a"`),
    ends: ["NotFoundError"],
    status: 404,
  },
  {
    name: "bad-chunk-size",
    call: "open",
    answer: raw(`${head(200, { "content-type": "application/json", "transfer-encoding": "chunked" })}zz\r\n{}`, { silent: true }),
    ...broken,
  },
  { name: "no-http", call: "open", answer: raw("SSH-2.0-OpenSSH_9.6\r\n"), ...broken, requests: 3 },
  {
    name: "two-content-lengths",
    call: "open",
    answer: raw(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{} `),
    ends: ["ConnectionError", "data"],
  },
  {
    name: "length-and-chunked",
    call: "open",
    answer: raw(
      `${head(200, { "content-type": "application/json", "content-length": 2, "transfer-encoding": "chunked" })}2\r\n{}\r\n0\r\n\r\n`,
    ),
    ends: ["ConnectionError", "data"],
  },
  {
    name: "negative-length",
    call: "open",
    answer: raw(`${head(200, { "content-type": "application/json", "content-length": -1 })}{}`),
    ends: ["ConnectionError"],
  },
  {
    name: "smuggled-second-reply",
    call: "open",
    answer: raw(`${head(200, { "content-type": "application/json", "content-length": 7 })}{"a":1}${head(200, { "content-length": 2 })}[]`),
    ends: ["data", "ConnectionError"],
    data: { a: 1 },
  },
  {
    name: "until-close",
    call: "open",
    answer: raw(`HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"a":1}`),
    ends: "data",
    data: { a: 1 },
  },

  { name: "abort-before", call: "aborted", answer: (x) => json(x, {}), ends: "AbortError", requests: 0 },
  { name: "abort-while-waiting", call: "abort", answer: () => undefined, ends: "AbortError", requests: 1 },
  { name: "abort-in-body", call: "abort", answer: (x) => open(x).write("{"), ends: "AbortError", requests: 1 },
  { name: "abort-in-error-body", call: "abort", answer: (x) => open(x, 500).write("{"), ends: "AbortError", requests: 1 },
  {
    name: "abort-in-flood",
    call: "abort",
    answer: (x) => flood(open(x, 200), "[".repeat(1024)),
    ends: "AbortError",
    requests: 1,
    heavy: true,
  },
  { name: "abort-in-pause", call: "abort", answer: (x) => json(x, {}, 503, { "retry-after": "1" }), ends: "AbortError", requests: 1 },
  {
    name: "abort-in-stream",
    call: "abort-stream",
    answer: (x) => drip(x.response.writeHead(200, { "content-type": "text/event-stream" }), forever(": still here\n"), 10),
    ends: "AbortError",
    requests: 1,
  },
  {
    name: "abort-in-list",
    call: "abort-list",
    answer: inTurn(
      (x) => json(x, { items: [1], next: "b" }),
      () => undefined,
    ),
    ends: "AbortError",
    requests: 2,
  },
];

function* headPieces() {
  yield "HTTP/1.1 200 OK\r\n";
  for (let number = 0; ; number++) yield `x-${number % 100}: 1\r\n`;
}

function afterHead(exchange) {
  const response = open(exchange);
  response.write("{", () => setTimeout(reset, 20, exchange));
}
