import { equal, match, ok, throws } from "./assert.js";
import type { PortableCase } from "./case.js";
import { type Answer, bodyBytes, bodyText, json, untilLeft, wire } from "./wire.js";

const api = { security: [], schemes: {} };
const get = { api, id: "get_things", method: "GET", path: "/things", accept: ["application/json"] };
const key = { "x-api-key": "s3cret" };
const moved = (location: string): Answer => ({ status: 307, headers: { location } });

/** Behavior that depends on the platform's `fetch` but must be the same everywhere, and the restrictions of browsers. */
export const cases: readonly PortableCase[] = [
  {
    id: "PLATFORM-01",
    title: "a redirect within the origin keeps a key",
    elsewhere: { browser: "a page cannot see where a redirect leads, so with a key it is refused" },
    async run(context) {
      const { RequestError, call, createClient, redirects } = context.runtime;
      const script = await wire(context, [moved("{{base}}/there"), json({ id: 1 })]);
      const result = call(createClient({ baseUrl: script.url, headers: key, retry: false, redirects }), get, {});
      if (context.platform === "browser") {
        await throws(result, RequestError, "redirect");
        return equal((await script.seen()).length, 1);
      }
      equal(await result, { id: 1 });
      const [, second] = await script.seen();
      equal([second?.url, second?.headers["x-api-key"]], ["/there", "s3cret"]);
    },
  },
  {
    id: "PLATFORM-02",
    title: "a call without anything secret follows a redirect to another origin",
    async run(context) {
      const { call, createClient, redirects } = context.runtime;
      const target = await wire(context, [json({ id: 1 })]);
      const script = await wire(context, [{ ...moved(`${target.otherUrl}/there`), repeat: true }]);
      equal(await call(createClient({ baseUrl: script.url, retry: false, redirects }), get, {}), { id: 1 });
      const [seen] = await target.seen();
      equal([seen?.url, seen?.host], ["/there", new URL(context.otherOrigin).host]);
    },
  },
  {
    id: "PLATFORM-03",
    title: "a key is never sent to the target of a redirect to another origin",
    async run(context) {
      const { RequestError, call, createClient, redirects } = context.runtime;
      for (const status of [301, 302, 303, 307, 308]) {
        const script = await wire(context, [{ status, headers: { location: "{{other}}/there" } }, json({ id: 1 })]);
        const client = createClient({ baseUrl: script.url, headers: key, retry: false, redirects });
        await throws(call(client, get, {}), RequestError, "redirect");
        equal((await script.seen()).length, 1, `after ${status}`);
      }
    },
  },
  {
    id: "PLATFORM-04",
    title: "a cookie that the caller sets is sent",
    elsewhere: { browser: "pages may not set the header Cookie; it is left out and the call goes on" },
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({ id: 1 })]);
      equal(await call(createClient({ baseUrl: script.url, headers: { cookie: "sid=1" } }), get, {}), { id: 1 });
      const [seen] = await script.seen();
      equal(seen?.headers["cookie"], context.platform === "browser" ? undefined : "sid=1");
    },
  },
  {
    id: "PLATFORM-05",
    title: "a cookie from a server is not sent back, because there is no jar and pages of other origins send no cookies",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({}, { headers: { "set-cookie": "sid=1; Path=/" } }), json({})]);
      const client = createClient({ baseUrl: script.url });
      const { headers } = await call(client, get, {}).withResponse();
      equal(headers.getSetCookie(), context.platform === "browser" ? [] : ["sid=1; Path=/"]);
      await call(client, get, {});
      const [, second] = await script.seen();
      ok(second !== undefined && !("cookie" in second.headers), "the cookie was sent");
    },
    elsewhere: { browser: "pages may not read the header Set-Cookie" },
  },
  {
    id: "PLATFORM-06",
    title: "gzip, which every platform accepts, is decompressed before a response is read",
    elsewhere: { worker: "the header that accepts gzip is set outside of workerd" },
    async run(context) {
      const { call, createClient } = context.runtime;
      const base64 = await gzip('{"id":1}');
      const script = await wire(context, [
        { headers: { "content-type": "application/json", "content-encoding": "gzip" }, body: [{ base64 }] },
      ]);
      equal(await call(createClient({ baseUrl: script.url }), get, {}), { id: 1 });
      const [seen] = await script.seen();
      match(seen?.headers["accept-encoding"] ?? "", context.platform === "worker" ? "" : "gzip");
    },
  },
  {
    id: "PLATFORM-07",
    title: "an abort before and after the headers closes the connection",
    async run(context) {
      const { AbortError, call, createClient } = context.runtime;
      const answers: readonly Answer[] = [
        { delay: 60_000 },
        { headers: { "content-type": "application/json" }, body: ['{"id":'], end: "hang" },
      ];
      for (const answer of answers) {
        const script = await wire(context, [answer]);
        const controller = new AbortController();
        const result = call(createClient({ baseUrl: script.url }), get, {}, { signal: controller.signal });
        result.catch(() => undefined);
        await script.seenAtLeast(1);
        controller.abort();
        await throws(result, AbortError);
        await untilLeft(script, "the connection is closed");
      }
    },
  },
  {
    id: "PLATFORM-08",
    title: "an interrupted body is a ConnectionError, no matter how the connection ends",
    async run(context) {
      const { ConnectionError, call, createClient } = context.runtime;
      const headers = { "content-type": "application/json", "content-length": "99" };
      for (const end of ["cut", "reset"] as const) {
        const script = await wire(context, [{ headers, body: ['{"id":1'], end }]);
        await throws(call(createClient({ baseUrl: script.url, retry: false }), get, {}), ConnectionError);
      }
    },
  },
  {
    id: "PLATFORM-09",
    title: "the platform does not change a URL",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({})]);
      const text = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \u00e9\u{1f600}";
      const operation = { ...get, path: "/things/{id}", query: ["q"] };
      await call(createClient({ baseUrl: script.url }), operation, { id: text, q: text });
      const [seen] = await script.seen();
      const url = seen?.url ?? "";
      match(url, /^\/things\/[\w!'()*.~%-]+\?q=[\w!'()*.~%+-]+$/);
      equal([decodeURIComponent(url.slice(8, url.indexOf("?"))), new URLSearchParams(url.slice(url.indexOf("?"))).get("q")], [text, text]);
    },
  },
  {
    id: "PLATFORM-10",
    title: "early hints before the response are ignored",
    elsewhere: { worker: "workerd returns the early hints as the response" },
    async run(context) {
      const { call, createClient } = context.runtime;
      const hints = "HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n";
      const reply = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\naccess-control-allow-origin: *\r\ncontent-length: 8\r\n\r\n";
      const script = await wire(context, [{ raw: true, body: [hints, { text: `${reply}{"id":1}`, delay: 30 }] }]);
      const sent = call(createClient({ baseUrl: script.url }), get, {});
      if (context.platform === "worker") return match(String(await sent.catch(String)), "GET /things: 103");
      equal(await sent, { id: 1 });
    },
  },
  {
    id: "PLATFORM-11",
    title: "a call that ends before a long timeout leaves no timer that keeps the process alive",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({ id: 1 })]);
      equal(await call(createClient({ baseUrl: script.url, timeout: 600_000 }), get, {}), { id: 1 });
    },
  },
  {
    id: "PLATFORM-12",
    title: "a port without a server is a ConnectionError",
    async run(context) {
      const { ConnectionError, call, createClient } = context.runtime;
      await throws(call(createClient({ baseUrl: "http://127.0.0.1:1", retry: false }), get, {}), ConnectionError);
    },
  },
  {
    id: "PLATFORM-13",
    title: "a stream or async iterable is sent chunk by chunk",
    elsewhere: { browser: "Chromium streams a request over HTTP/2 alone, which this server does not speak" },
    async run(context) {
      const { binaryBody, ConnectionError, call, createClient, wholeBody } = context.runtime;
      const operation = { ...get, method: "POST", body: { send: wholeBody, content: { "application/octet-stream": binaryBody } } };
      async function* pieces() {
        yield "one ";
        yield new TextEncoder().encode("two");
      }
      for (const body of [pieces(), new Blob(["one ", "two"]).stream()]) {
        const script = await wire(context, [json({ id: 1 })]);
        const result = call(createClient({ baseUrl: script.url, retry: false }), operation, { body });
        if (context.platform === "browser") {
          await throws(result, ConnectionError);
          continue;
        }
        equal(await result, { id: 1 });
        const [seen] = await script.seen();
        equal([seen && bodyText(seen), seen?.headers["content-type"]], ["one two", "application/octet-stream"]);
      }
    },
  },
  {
    id: "PLATFORM-14",
    title: "files of a form arrive unchanged, with the boundary from the platform",
    async run(context) {
      const { call, createClient, objectBody, multipartBody } = context.runtime;
      const operation = { ...get, method: "POST", body: { send: objectBody, content: { "multipart/form-data": multipartBody } } };
      const script = await wire(context, [json({ id: 1 })]);
      const file = new File([Uint8Array.of(0, 255, 13, 10)], "d\u00e9j\u00e0.bin", { type: "application/x-thing" });
      await call(createClient({ baseUrl: script.url }), operation, { file, note: "\u00e9\n" });
      const [seen] = await script.seen();
      ok(seen !== undefined, "nothing arrived");
      const [, boundary = ""] = /^multipart\/form-data; ?boundary="?([^"]+)"?$/.exec(seen.headers["content-type"] ?? "") ?? [];
      const parts = new TextDecoder("latin1").decode(bodyBytes(seen)).split(`--${boundary}`);
      equal(parts.length, 4, "parts and what is before and after them");
      match(
        parts[1] ?? "",
        /name="file"; filename="d\u00c3\u00a9j\u00c3\u00a0.bin"\r\nContent-Type: application\/x-thing\r\n\r\n\0\xff\r\n\r\n$/i,
      );
      match(parts[2] ?? "", /name="note"\r\n\r\n\u00c3\u00a9\n\r\n$/);
    },
  },
  {
    id: "PLATFORM-15",
    title: "a response is read while it arrives",
    async run(context) {
      const { createClient, events } = context.runtime;
      const script = await wire(context, [
        { headers: { "content-type": "application/x-ndjson" }, body: ['{"n":1}\n', { text: '{"n":2}\n', delay: 20 }], end: "hang" },
      ]);
      const operation = { ...get, accept: ["application/x-ndjson"] };
      const items: unknown[] = [];
      for await (const item of events(createClient({ baseUrl: script.url }), operation, {})) {
        items.push(item);
        if (items.length === 2) break;
      }
      equal(items, [{ n: 1 }, { n: 2 }]);
      await untilLeft(script, "leaving the loop closes the connection");
    },
  },
];

/** Returns text as gzip in base64, compressed by the platform. */
async function gzip(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}
