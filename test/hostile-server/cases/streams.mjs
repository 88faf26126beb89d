import { drip, flood, forever, json, send } from "../answer.mjs";

const events = (text) => (exchange) => send(exchange, 200, { "content-type": "text/event-stream" }, text);
const lines = (text) => (exchange) => send(exchange, 200, { "content-type": "application/x-ndjson" }, text);
const begin = ({ response }, type) => response.writeHead(200, { "content-type": type });
/** Sends one byte at a time. */
const crumbs =
  (type, text) =>
  ({ response }) => {
    response.writeHead(200, { "content-type": type }).socket.setNoDelay(true);
    drip(
      response,
      [...Buffer.from(text)].map((byte) => Buffer.of(byte)),
      1,
    );
  };
const sse = (items) => ({ call: "sse", ends: "data", items });
const ndjson = (items) => ({ call: "ndjson", ends: "data", items });

/** @type {import("./case.d.ts").Case[]} */
export const streams = [
  { name: "sse-one-byte-chunks", answer: crumbs("text/event-stream", 'data: {"a":"é"}\r\n\r\ndata: 2\n\n'), ...sse([{ a: "é" }, 2]) },
  { name: "sse-mixed-ends", answer: events("data: 1\r\rdata: 2\n\ndata: 3\r\n\r\ndata: 4\n\r\n"), ...sse([1, 2, 3, 4]) },
  { name: "sse-proto-event", answer: events("event: __proto__\ndata: 1\n\nevent: constructor\ndata: 2\n\n"), ...sse([1, 2]) },
  { name: "sse-error-event", answer: events('event: error\ndata: {"message":"no"}\n\n'), ...sse([{ message: "no" }]) },
  { name: "sse-nul-id", answer: events("id: a\0b\ndata: 1\n\n"), ...sse([1]) },
  { name: "sse-retry-huge", answer: events("retry: 100000000000000\ndata: 1\n\nretry: -1\nretry: 1e9\ndata: 2\n\n"), ...sse([1, 2]) },
  { name: "sse-truncated", answer: events("data: 1\n\ndata: 2"), ...sse([1]) },
  { name: "sse-truncated-after-line", answer: events("data: 1\n\ndata: 2\n"), ...sse([1]) },
  { name: "sse-bom", answer: events("\ufeffdata: 1\n\n"), ...sse([1]) },
  { name: "sse-unknown-fields", answer: events(":\n: c\nfoo: 1\n__proto__: 2\ndata: 1\ndataset: 3\n\n"), ...sse([1]) },
  { name: "sse-empty-data", answer: events("data\n\ndata:\n\nevent: x\n\n"), ...sse(["", ""]) },
  { name: "sse-data-of-many-lines", answer: events(`${"data: a\n".repeat(20_000)}\n`), call: "sse", ends: "data" },
  { name: "sse-thenable", answer: events('data: {"then":1}\n\n'), ...sse([JSON.parse('{"then":1}')]) },
  { name: "sse-reset", answer: resetInStream, call: "sse", ends: "ConnectionError", items: [1] },
  { name: "sse-html", answer: (x) => send(x, 200, { "content-type": "text/html" }, "<p>"), call: "sse", ends: "DecodeError" },
  { name: "sse-204", answer: (x) => send(x, 204, {}), call: "sse", ends: ["data", "DecodeError"], items: [] },
  { name: "sse-404", answer: (x) => json(x, { detail: "no" }, 404), call: "sse", ends: "NotFoundError", status: 404 },
  {
    name: "sse-no-newline",
    call: "abort-stream",
    answer: (x) => flood(begin(x, "text/event-stream"), `data: ${"a".repeat(4096)}`),
    ends: ["AbortError", "DecodeError"],
    heavy: true,
  },
  {
    name: "sse-endless-data",
    call: "abort-stream",
    answer: (x) => flood(begin(x, "text/event-stream"), `data: ${"a".repeat(4096)}\n`),
    ends: ["AbortError", "DecodeError"],
    heavy: true,
  },
  {
    name: "sse-only-comments",
    call: "abort-stream",
    answer: (x) => flood(begin(x, "text/event-stream"), ":\n".repeat(2000)),
    ends: "AbortError",
    heavy: true,
  },
  {
    name: "sse-left",
    call: "leave-stream",
    answer: (x) => flood(begin(x, "text/event-stream"), "data: 1\n\n".repeat(100)),
    ends: "data",
    items: [1],
  },
  {
    name: "sse-silent-after-first",
    call: "leave-stream",
    answer: (x) => begin(x, "text/event-stream").write("data: 1\n\n"),
    ends: "data",
    items: [1],
  },
  { name: "ndjson-one-byte-chunks", answer: crumbs("application/x-ndjson", '{"a":"é"}\r\n\n2'), ...ndjson([{ a: "é" }, 2]) },
  { name: "ndjson-no-last-newline", answer: lines("1\n2"), ...ndjson([1, 2]) },
  { name: "ndjson-invalid-line", answer: lines('1\n{"SECRET-a\n2\n'), call: "ndjson", ends: "DecodeError", items: [1] },
  { name: "ndjson-cut-in-line", answer: lines('1\n{"SECRET-a":'), call: "ndjson", ends: "DecodeError", items: [1] },
  { name: "ndjson-proto", answer: lines('{"__proto__":{"polluted":1}}\n'), call: "ndjson", ends: "data" },
  { name: "ndjson-long-line", answer: (x) => drip(begin(x, "application/x-ndjson"), longLine(), 0), call: "ndjson", ends: "data" },
  {
    name: "ndjson-line-never-ends",
    call: "abort-ndjson",
    answer: (x) => flood(begin(x, "application/x-ndjson"), "[".repeat(4096)),
    ends: ["AbortError", "DecodeError"],
    heavy: true,
  },
  {
    name: "ndjson-blank-lines",
    call: "abort-ndjson",
    answer: (x) => flood(begin(x, "application/x-ndjson"), "\n".repeat(4096)),
    ends: "AbortError",
    heavy: true,
  },
  { name: "ndjson-drip", call: "abort-ndjson", answer: (x) => drip(begin(x, "application/x-ndjson"), forever(" "), 5), ends: "AbortError" },
  { name: "ndjson-reset", answer: resetInLines, call: "ndjson", ends: "ConnectionError", items: [1] },
  { name: "ndjson-as-json", answer: (x) => json(x, [1]), call: "ndjson", ends: ["data", "DecodeError"] },
];

function* longLine() {
  yield '"';
  for (let piece = 0; piece < 300; piece++) yield "a".repeat(8192);
  yield '"\n';
}

function resetInStream(exchange) {
  begin(exchange, "text/event-stream").write("data: 1\n\ndata: 2\n", () =>
    setTimeout(() => exchange.response.socket.resetAndDestroy(), 120),
  );
}

function resetInLines(exchange) {
  begin(exchange, "application/x-ndjson").write("1\n2", () => setTimeout(() => exchange.response.socket.resetAndDestroy(), 120));
}
