import { equal, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { cancellable, fakeFetch, type Reply, reply, startTime, withDate } from "./fake-fetch.js";

/** A reply that sets cookies. Its headers are no `Headers`, because browsers hide `Set-Cookie` there. */
function setting(...cookies: readonly string[]): Reply {
  return () => {
    const headers = { get: () => null, getSetCookie: () => cookies };
    return Object.defineProperty(Response.json({}), "headers", { value: headers });
  };
}

/** A reply that redirects. */
function moved(location: string, changes: object = {}): Reply {
  return () =>
    Object.defineProperties(new Response(null, { status: 302, headers: { location } }), Object.getOwnPropertyDescriptors(changes));
}

/** Returns the `Cookie` header of the last of several requests. The replies to the others are given. */
async function cookieAfter(
  { runtime }: PortableContext,
  replies: readonly Reply[],
  urls: readonly string[],
  cookie?: string,
): Promise<string | undefined> {
  const { fetch, sent } = fakeFetch(...replies, reply({}));
  const jar = runtime.cookieJar(fetch);
  for (const [index, url] of urls.entries()) {
    const headers = cookie !== undefined && index === urls.length - 1 ? { cookie } : {};
    await jar(url, { method: "GET", headers });
  }
  return sent.at(-1)?.headers["cookie"];
}

/** Returns the cookies that are sent to a URL after a response from `https://www.api.example/a/b` has set them. */
function sentTo(
  context: PortableContext,
  cookies: readonly string[],
  path = "/a/b",
  from = "https://www.api.example/a/b",
): Promise<string | undefined> {
  return cookieAfter(context, [setting(...cookies)], [from, new URL(path, from).href]);
}

export const cases: readonly PortableCase[] = [
  {
    id: "COOKIE-path",
    title: "without a valid Path, a cookie applies to the folder of the request (RFC 6265, 5.1.4)",
    async run(context) {
      equal(await sentTo(context, ["a=1"], "/a/c"), "a=1");
      equal(await sentTo(context, ["a=1"], "/a"), "a=1");
      equal(await sentTo(context, ["a=1"], "/other"), undefined);
      equal(await sentTo(context, ["a=1; Path=other"], "/a/c"), "a=1");
      equal(await sentTo(context, ["a=1"], "/other", "https://www.api.example/a"), "a=1");
      equal(await sentTo(context, ["a=1; Path=/a/"], "/a/c"), "a=1");
      equal(await sentTo(context, ["a=1; Path=/a/"], "/a"), undefined);
    },
  },
  {
    id: "COOKIE-order",
    title: "cookies with longer paths come first, and equal names with different paths are both sent (RFC 6265, 5.4)",
    async run(context) {
      const cookies = ["a=1; Path=/", "b=2; Path=/a/b", "a=3; Path=/a", "c=4; Path=/"];
      equal(await sentTo(context, cookies), "b=2; a=3; a=1; c=4");
    },
  },
  {
    id: "COOKIE-domain",
    title: "a Domain must cover the host, with or without a leading dot and in any case (RFC 6265, 5.3)",
    async run(context) {
      for (const domain of ["www.api.example", ".www.api.example", "api.example", ".API.Example", ""]) {
        equal(await sentTo(context, [`a=1; Domain=${domain}`]), "a=1", domain);
      }
      for (const domain of ["other.example", "ww.api.example", "w.api.example", "x.www.api.example", "pi.example"]) {
        equal(await sentTo(context, [`a=1; Domain=${domain}`]), undefined, domain);
      }
    },
  },
  {
    id: "COOKIE-secure",
    title: "Secure needs https, and the prefixes of names need Secure, no Domain and the path / (RFC 6265bis, 4.1.3)",
    async run(context) {
      for (const cookie of ["a=1; Secure", "__Secure-a=1; Secure", "__SECURE-a=1; Secure; Path=/a", "__Host-a=1; Secure; Path=/"]) {
        equal(await sentTo(context, [cookie]), cookie.replace(/;.*/, ""), cookie);
        equal(await sentTo(context, [cookie], "/a/b", "http://www.api.example/a/b"), undefined, cookie);
      }
      for (const cookie of [
        "__Secure-a=1",
        "__secure-a=1",
        "__Host-a=1; Path=/",
        "__host-a=1; Path=/",
        "__Host-a=1; Secure",
        "__Host-a=1; Secure; Path=/a",
        "__Host-a=1; Secure; Path=/; Domain=www.api.example",
      ]) {
        equal(await sentTo(context, [cookie]), undefined, cookie);
      }
      equal(await sentTo(context, ["x__Host-a=1"]), "x__Host-a=1");
    },
  },
  {
    id: "COOKIE-lifetime",
    title: "a cookie is sent until its Max-Age or Expires, and no longer",
    async run(context) {
      const expires = new Date(startTime + 60_000).toUTCString();
      for (const attribute of [
        "Max-Age=60",
        `Expires=${expires}`,
        `Max-Age=1m; Expires=${expires}`,
        `Max-Age=60; Expires=${new Date(0).toUTCString()}`,
      ]) {
        for (const [time, cookie] of [
          [59_999, "a=1"],
          [60_000, undefined],
        ] as const) {
          await withDate(async (setTime) => {
            const { fetch, sent } = fakeFetch(setting(`a=1; ${attribute}`), reply({}));
            const jar = context.runtime.cookieJar(fetch);
            await jar("https://api.example/", { method: "GET" });
            setTime(time);
            await jar("https://api.example/", { method: "GET" });
            equal(sent[1]?.headers["cookie"], cookie, attribute);
          });
        }
      }
    },
  },
  {
    id: "COOKIE-limits",
    title: "a cookie has at most 4096 characters, and the jar keeps the 200 newest",
    async run(context) {
      const long = "x".repeat(4095);
      equal(await sentTo(context, [`a=${long}`]), `a=${long}`);
      equal(await sentTo(context, [`ab=${long}`]), undefined);
      const many = Array.from({ length: 200 }, (_, index) => `c${index}=${index}`);
      const kept = async (...more: readonly string[]) => (await sentTo(context, [...many, ...more]))?.split("; ") ?? [];
      equal(await kept(), many);
      equal(await kept("new=1"), [...many.slice(1), "new=1"]);
      equal(await kept("c0=again", "new=1"), [...many.slice(2), "c0=again", "new=1"]);
    },
  },
  {
    id: "COOKIE-caller",
    title: "cookies of the caller come first and replace stored ones, with or without spaces between them",
    async run(context) {
      const urls = ["https://api.example/", "https://api.example/"];
      const stored = [setting("a=1", "b=2", "d=4")];
      equal(await cookieAfter(context, stored, urls, "b=x=y;c=3"), "b=x=y; c=3; a=1; d=4");
      equal(await cookieAfter(context, stored, urls, "b; c=3;  d=5"), "b; c=3; d=5; a=1");
      equal(await cookieAfter(context, [], ["https://api.example/"]), undefined);
    },
  },
  {
    id: "COOKIE-redirect",
    title: "only the redirects of a GET that the platform would follow are followed, and their responses are released",
    async run({ runtime: { cookieJar } }) {
      const cancelled: string[] = [];
      const redirect = cancellable({ status: 302, headers: { location: "/home" } }, cancelled, "302");
      for (const [init, requests] of [
        [{ method: "GET", redirect: "follow" }, 2],
        [{ method: "GET", redirect: "manual" }, 1],
        [{ method: "HEAD", redirect: "follow" }, 1],
      ] as const) {
        const { fetch, sent } = fakeFetch(redirect, reply({}));
        await cookieJar(fetch)("https://api.example/login", init);
        equal(sent.length, requests);
        if (requests === 2) equal([sent[1]?.url, sent[1]?.init.redirect, cancelled], ["https://api.example/home", "manual", ["302"]]);
      }
    },
  },
  {
    id: "COOKIE-redirect",
    title: "twenty redirects are followed (Fetch standard, HTTP-redirect fetch), and a hidden one is left to the platform",
    async run({ runtime: { cookieJar } }) {
      const loop = fakeFetch(moved("/again"));
      const response = await cookieJar(loop.fetch)("https://api.example/", { method: "GET", redirect: "follow" });
      equal([loop.sent.length, response.status], [21, 302]);
      const hidden = fakeFetch(moved("/home"), moved("", { type: "opaqueredirect" }), reply({ id: 1 }));
      const followed = await cookieJar(hidden.fetch)("https://api.example/login", { method: "GET", redirect: "follow" });
      equal(await followed.json(), { id: 1 });
      equal(
        hidden.sent.map(({ url, init }) => [url, init.redirect]),
        [
          ["https://api.example/login", "manual"],
          ["https://api.example/home", "manual"],
          ["https://api.example/login", "follow"],
        ],
      );
    },
  },
  {
    id: "COOKIE-parse",
    title: "a Set-Cookie line is split at its first equals sign, without spaces, and attributes are case-insensitive (RFC 6265, 5.2)",
    async run({ runtime: { setCookies } }) {
      const parse = (line: string) => setCookies({ headers: { getSetCookie: () => [line] } as unknown as Headers })[0];
      await withDate(async () => {
        const full = parse(" a = b=c ; PATH = /x ;HttpOnly; Max-Age=5 ;; ");
        equal([full?.name, full?.value, full?.until], ["a", "b=c", startTime + 5000]);
        equal(
          [...(full?.attributes ?? [])],
          [
            ["path", "/x"],
            ["httponly", ""],
            ["max-age", "5"],
            ["", ""],
          ],
        );
        for (const [line, until] of [
          ["a=", undefined],
          ["a=1; Max-Age=-5", startTime - 5000],
          ["a=1; Max-Age=0", startTime],
          ["a=1; Max-Age=+5", undefined],
          ["a=1; Max-Age=5s", undefined],
          ["a=1; Max-Age=x5", undefined],
          ["a=1; Max-Age", undefined],
          ["a=1; Expires=Thu, 01 Jan 1970 00:00:01 GMT", 1000],
          ["a=1; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=x", 1000],
          ["a=1; Expires=whenever", undefined],
        ] as const) {
          const cookie = parse(line);
          equal([cookie?.name, cookie?.until], ["a", until], line);
        }
        for (const line of ["", "a", "=1", " =1", "; a=1", "a; b=1"]) equal(parse(line), undefined, line);
      });
    },
  },
  {
    id: "COOKIE-fetch",
    title: "without a fetch of the caller, the jar uses that of the platform",
    async run(context) {
      const { call, ConnectionError, cookieJar, createClient } = context.runtime;
      const client = createClient({ baseUrl: "http://127.0.0.1:65530", fetch: cookieJar(), retry: false });
      await throws(call(client, get(), {}), ConnectionError);
    },
  },
];
