import { flood, head, json, raw, send } from "../answer.mjs";

const text =
  (type, body, status = 200, headers = {}) =>
  (exchange) =>
    send(exchange, status, type === undefined ? headers : { "content-type": type, ...headers }, body);
const asJson = (body) => text("application/json", body);
const data = (value) => ({ call: "open", ends: "data", data: value });
const undecodable = { call: "open", ends: "DecodeError", requests: 1 };
const broken = { call: "open", ends: "ConnectionError" };
/** Some platforms accept any three digits as a status. */
const oddStatus = { call: "open", ends: ["ApiError", "ConnectionError"] };

/** Compressed once and requested many times. */
const compressed = new Map();
async function gzip(name, make, times = 1) {
  let bytes = compressed.get(name);
  if (bytes === undefined) {
    bytes = new Blob([make()]);
    for (let time = 0; time < times; time++) bytes = await new Response(bytes.stream().pipeThrough(new CompressionStream("gzip"))).blob();
    compressed.set(name, bytes);
  }
  return new Uint8Array(await bytes.arrayBuffer());
}
const bomb = () => `["${"a".repeat(50_000_000)}"]`;
const compressedAnswer =
  (status, encoding, ...content) =>
  async (exchange) =>
    send(exchange, status, { "content-type": "application/json", "content-encoding": encoding }, await gzip(...content));

/** @type {import("./case.d.ts").Case[]} */
export const bodies = [
  { name: "gzip-bomb", call: "limited", answer: compressedAnswer(200, "gzip", "bomb", bomb), ends: "DecodeError", heavy: true },
  {
    name: "gzip-bomb-unlimited",
    answer: compressedAnswer(200, "gzip", "bomb", bomb),
    call: "open",
    ends: ["data", "TimeoutError"],
    heavy: true,
  },
  {
    name: "gzip-bomb-error",
    answer: compressedAnswer(500, "gzip", "bomb", bomb),
    call: "open",
    ends: "ServerError",
    status: 500,
    heavy: true,
  },
  {
    name: "encoding-chain",
    answer: compressedAnswer(200, Array(10).fill("gzip").join(", "), "chain", () => "{}", 10),
    call: "open",
    ends: ["data", "ConnectionError", "DecodeError"],
  },
  {
    name: "encoding-chain-200",
    answer: compressedAnswer(200, Array(200).fill("gzip").join(", "), "chain", () => "{}", 10),
    call: "open",
    ends: ["ConnectionError", "DecodeError"],
  },
  { name: "gzip-broken", answer: text("application/json", "this is not gzip", 200, { "content-encoding": "gzip" }), ...broken },
  {
    name: "gzip-truncated",
    answer: async (x) =>
      send(
        x,
        200,
        { "content-type": "application/json", "content-encoding": "gzip" },
        (await gzip("small", () => `["${"b".repeat(9000)}"]`)).subarray(0, 30),
      ),
    call: "open",
    ends: ["ConnectionError", "DecodeError"],
  },
  {
    name: "encoding-unknown",
    answer: text("application/json", "\u0001\u0002", 200, { "content-encoding": "zpaq" }),
    call: "open",
    ends: ["DecodeError", "ConnectionError"],
  },
  { name: "infinite-json", call: "limited", answer: (x) => flood(start(x, 200), "[".repeat(4096)), ends: "DecodeError", heavy: true },
  {
    name: "infinite-error",
    call: "open",
    answer: (x) => flood(start(x, 500), "x".repeat(4096)),
    ends: "ServerError",
    status: 500,
    heavy: true,
  },
  {
    name: "infinite-404-html",
    call: "open",
    answer: (x) => flood(x.response.writeHead(404, { "content-type": "text/html" }), "<b>".repeat(999)),
    ends: "NotFoundError",
    status: 404,
  },
  {
    name: "infinite-undeclared-type",
    call: "open",
    answer: (x) => flood(x.response.writeHead(200, { "content-type": "video/mp4" }), "x".repeat(4096)),
    ends: "DecodeError",
  },
  { name: "infinite-204", answer: raw(`${head(204)}${"x".repeat(4000)}`), ...data(undefined) },
  {
    name: "error-10mb",
    call: "open",
    answer: text("application/json", `{"detail":"${"SECRET-".repeat(1_500_000)}"}`, 500),
    ends: "ServerError",
    status: 500,
    heavy: true,
  },
  { name: "deep", answer: asJson("[".repeat(100_000) + "]".repeat(100_000)), call: "open", ends: ["data", "DecodeError"] },
  {
    name: "deep-objects",
    answer: asJson('{"a":'.repeat(100_000) + "1" + "}".repeat(100_000)),
    call: "open",
    ends: ["data", "DecodeError"],
  },
  {
    name: "deep-error",
    call: "open",
    answer: text("application/problem+json", `{"detail":${"[".repeat(20_000)}${"]".repeat(20_000)}}`, 400),
    ends: "BadRequestError",
    status: 400,
  },
  {
    name: "huge-header",
    answer: (x) => json(x, {}, 200, { "x-big": "h".repeat(1_000_000) }),
    call: "open",
    ends: ["ConnectionError", "data"],
  },
  {
    name: "many-headers",
    answer: (x) => json(x, {}, 200, Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`x-${n}`, "v"]))),
    call: "open",
    ends: ["ConnectionError", "data"],
  },
  {
    name: "control-in-header",
    answer: raw(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx: a\x01b\r\ncontent-length: 2\r\n\r\n{}`),
    call: "open",
    ends: ["data", "ConnectionError"],
  },
  {
    name: "latin1-header",
    answer: raw(`HTTP/1.1 404 \xe4\xf6\r\ncontent-type: application/json\r\nx-request-id: \xff\x1b\r\ncontent-length: 2\r\n\r\n{}`),
    call: "open",
    ends: ["NotFoundError", "ConnectionError"],
  },

  { name: "html-200", answer: text("text/html", "<html>SECRET-page</html>"), ...undecodable },
  { name: "html-500", answer: text("text/html", "<html>SECRET-page</html>", 500), call: "open", ends: "ServerError", status: 500 },
  { name: "html-as-json", answer: asJson("<html>SECRET-page</html>"), ...undecodable },
  { name: "json-as-html", answer: text("text/html", '{"a":1}'), ...data({ a: 1 }) },
  { name: "empty-200", answer: asJson(""), ...data(undefined) },
  { name: "blank-200", answer: asJson(" \r\n\t"), ...data(undefined) },
  {
    name: "204-with-body",
    answer: raw(`${head(204, { "content-type": "application/json", "content-length": 7 })}{"a":1}`),
    ...data(undefined),
  },
  { name: "205-with-body", answer: text("application/json", '{"a":1}', 205), ...data(undefined) },
  { name: "bom", answer: asJson('\ufeff{"a":1}'), ...data({ a: 1 }) },
  { name: "no-type-json", answer: text(undefined, '{"a":1}'), ...data({ a: 1 }) },
  { name: "no-type-text", answer: text(undefined, "SECRET-text"), ...undecodable },
  { name: "type-constructor", answer: text("constructor", "{}"), ...data({}) },
  { name: "type-proto", answer: text("__proto__", "{}"), ...data({}) },
  { name: "type-semicolons", answer: text(";;;", "{}"), call: "open", ends: ["data", "DecodeError"] },
  { name: "type-upper-case", answer: text("APPLICATION/JSON;Charset=UTF-8", '{"a":1}'), ...data({ a: 1 }) },
  { name: "type-very-long", answer: text(`application/${"x".repeat(9000)}`, "{}"), ...data({}) },
  { name: "type-multipart", answer: text("multipart/mixed; boundary=x", "--x--"), ...undecodable },
  {
    name: "type-twice",
    answer: raw('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-type: text/html\r\ncontent-length: 7\r\n\r\n{"a":1}'),
    call: "open",
    ends: ["data", "DecodeError"],
  },
  { name: "charset-unknown", answer: text("application/json; charset=klingon", "{}"), ...data({}) },
  { name: "charset-inherited", answer: text("application/json; charset=constructor", "{}"), ...data({}) },
  {
    name: "charset-utf16",
    answer: (x) => send(x, 200, { "content-type": "application/json; charset=utf-16le" }, Buffer.from('{"a":"é"}', "utf16le")),
    ...undecodable,
  },
  {
    name: "charset-lies",
    answer: (x) => send(x, 200, { "content-type": "application/json; charset=utf-16le" }, '{"a":1}'),
    ...data({ a: 1 }),
  },
  {
    name: "invalid-utf8",
    answer: (x) => send(x, 200, { "content-type": "application/json" }, Buffer.from('{"a":"\xff"}', "latin1")),
    ...data({ a: "\ufffd" }),
  },
  { name: "invalid-json-secret", answer: asJson('{"token":"SECRET-42" oops'), ...undecodable },
  { name: "truncated-json-secret", answer: asJson('{"token":"SECRET-42"'), ...undecodable },
  { name: "two-documents", answer: asJson('{"a":1}{"b":2}'), ...undecodable },
  { name: "json-nan", answer: asJson("NaN"), ...undecodable },
  { name: "json-single-quotes", answer: asJson("{'a':1}"), ...undecodable },
  { name: "json-null", answer: asJson("null"), ...data(null) },
  { name: "big-numbers", answer: asJson('{"id":9007199254740993,"f":1e400,"z":-0}'), call: "open", ends: "data" },
  { name: "proto", answer: asJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'), call: "open", ends: "data" },
  {
    name: "thenable",
    answer: asJson('{"then":"SECRET-x","catch":1,"finally":2}'),
    ...data(JSON.parse('{"then":"SECRET-x","catch":1,"finally":2}')),
  },
  {
    name: "error-proto",
    call: "open",
    answer: text("application/problem+json", '{"__proto__":{"polluted":1},"title":{"toString":1},"detail":["a"]}', 400),
    ends: "BadRequestError",
    status: 400,
  },
  {
    name: "error-thenable",
    call: "open",
    answer: text("application/json", '{"then":1,"name":"x","message":"y","stack":"z"}', 404),
    ends: "NotFoundError",
    status: 404,
  },
  {
    name: "ansi-error",
    call: "open",
    answer: (x) => json(x, { title: "\u001b[2J\u001b]0;owned\u0007", detail: "a\r\n::error::b\u202e\u2028" }, 400),
    ends: "BadRequestError",
    status: 400,
  },
  {
    name: "ansi-request-id",
    call: "open",
    answer: (x) => json(x, {}, 400, { "x-request-id": "a\u009b2Jb" }),
    ends: "BadRequestError",
    status: 400,
  },
  { name: "ansi-type", answer: text("text/\u009b2J", "{}"), ...data({}) },
  {
    name: "echo-credentials",
    call: "keyed",
    answer: (x) => json(x, { title: "No", headers: x.request.headers, url: x.request.url }, 400),
    ends: "BadRequestError",
    status: 400,
  },
  {
    name: "echo-credentials-in-detail",
    call: "keyed",
    answer: (x) => json(x, { detail: `bad ${x.request.headers.authorization} and ${x.request.headers["x-api-key"]}` }, 401),
    ends: "UnauthenticatedError",
    status: 401,
  },
  {
    name: "echo-of-the-request",
    call: "keyed",
    answer: (x) => raw(`GET ${x.request.url} HTTP/1.1\r\n${x.request.rawHeaders.join("\r\n")}\r\n\r\n`)(x),
    ends: "ConnectionError",
    requests: 3,
  },
  {
    name: "echo-in-chunk-size",
    call: "keyed",
    answer: (x) =>
      raw(`${head(200, { "content-type": "application/json", "transfer-encoding": "chunked" })}${x.request.headers.authorization}\r\n`)(x),
    ends: "ConnectionError",
  },
  {
    name: "echo-in-status-text",
    call: "keyed",
    answer: (x) => raw(`HTTP/1.1 404 ${x.request.headers.authorization}\r\ncontent-length: 0\r\n\r\n`)(x),
    ends: "NotFoundError",
    requests: 1,
  },
  {
    name: "echo-in-content-type",
    call: "keyed",
    answer: (x) =>
      send(x, 200, { "content-type": `text/${x.request.headers["x-api-key"]}`, "x-request-id": x.request.headers["x-api-key"] }, "x"),
    ends: "DecodeError",
    requests: 1,
  },
  {
    name: "echo-in-request-id",
    call: "keyed",
    answer: (x) => json(x, {}, 400, { "x-request-id": x.request.headers["x-api-key"] }),
    ends: "BadRequestError",
    requests: 1,
  },
  {
    name: "echo-in-location",
    call: "keyed",
    answer: (x) =>
      send(x, 302, { location: `http://${x.request.headers["x-api-key"].toLowerCase()}.invalid/${x.request.headers["x-api-key"]}` }),
    ends: "RequestError",
    requests: 1,
  },
  { name: "echo-body", call: "post", answer: (x) => json(x, { title: "No", body: x.body }, 400), ends: "BadRequestError", status: 400 },

  { name: "status-999", answer: raw(`${head("999 Request denied", { "content-length": 0 })}`), ...oddStatus },
  { name: "status-600", answer: raw(`${head("600 What", { "content-length": 0 })}`), ...oddStatus },
  {
    name: "status-000",
    answer: raw(`${head("000 None", { "content-length": 0 })}`),
    call: "open",
    ends: ["ConnectionError", "ApiError", "RequestError"],
  },
  { name: "status-100-only", answer: raw(head("100 Continue")), ...broken },
  {
    name: "status-101",
    answer: raw(head("101 Switching Protocols", { upgrade: "x", connection: "upgrade" })),
    call: "open",
    ends: ["ConnectionError", "ApiError"],
  },
  {
    name: "status-102-then-200",
    answer: raw(`${head("102 Processing")}${head("200 OK", { "content-type": "application/json", "content-length": 7 })}{"a":1}`),
    call: "open",
    ends: ["data", "ConnectionError"],
  },
  { name: "status-226", answer: text("application/json", '{"a":1}', 226), ...data({ a: 1 }) },
  { name: "status-299", answer: text("application/json", '{"a":1}', 299), ...data({ a: 1 }) },
  { name: "status-418", call: "open", answer: text("application/json", "{}", 418), ends: "ApiError", status: 418 },
  { name: "status-599", call: "open", answer: text("application/json", "{}", 599), ends: "ServerError", status: 599 },
];

function start({ response }, status) {
  return response.writeHead(status, { "content-type": "application/json" });
}
