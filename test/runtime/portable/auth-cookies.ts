import { equal, pause } from "./assert.js";
import type { PortableCase } from "./case.js";
import { get } from "./secured.js";
import { json, wire } from "./wire.js";

const browser = "scripts of a page see no cookies of replies and set none; the jar changes nothing there";
const setting = (...cookies: readonly string[]) => json({}, { headers: { "set-cookie": cookies } });

/** Checks the cookies that a jar sends to a path after the server has set cookies from `/ID/things`. */
function sends(title: string, cookies: readonly string[], expected: string | undefined, path = "/things"): PortableCase {
  return {
    id: "AUTH-cookie-jar",
    title,
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient } = context.runtime;
      const script = await wire(context, [setting(...cookies), json({})]);
      const id = new URL(script.url).pathname;
      const client = createClient({ baseUrl: context.baseUrl, fetch: cookieJar() });
      await call(client, get([], { path: `${id}/things` }), {});
      await call(client, get([], { path: `${id}${path}` }), {});
      const [, seen] = await script.seen();
      equal(seen?.headers["cookie"], context.platform === "browser" ? undefined : expected);
    },
  };
}

export const cases: readonly PortableCase[] = [
  sends("cookies are sent to their origin with unchanged values", ["a=1; Path=/", 'b=x="y" z; Path=/; HttpOnly'], 'a=1; b=x="y" z'),
  sends("the last cookie with the same name and path is sent", ["a=1; Path=/", "a=2; path=/"], "a=2"),
  sends("a cookie without a path applies to the folder that set it", ["a=1"], "a=1", "/other"),
  sends("a path includes the paths below it", ["a=1; Path=/x", "b=2; Path=/"], "b=2"),
  sends("a cookie past its Max-Age is not sent", ["a=1; Path=/; Max-Age=0", "b=2; Path=/; Max-Age=-5", "c=3; Path=/; Max-Age=60"], "c=3"),
  sends(
    "a cookie past its Expires is not sent; Max-Age takes precedence",
    [
      "a=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
      "b=2; Path=/; Expires=Fri, 31 Dec 2999 23:59:59 GMT",
      "c=3; Path=/; Expires=Fri, 31 Dec 2999 23:59:59 GMT; Max-Age=0",
      "d=4; Path=/; Expires=whenever",
    ],
    "b=2; d=4",
  ),
  sends("an expired cookie removes an earlier one", ["a=1; Path=/", "a=; Path=/; Max-Age=0"], undefined),
  sends(
    "cookies with Secure, or with a name prefix that requires it, are sent only with https",
    ["a=1; Path=/; Secure", "__Host-b=1; Path=/", "__Secure-c=1; Path=/"],
    undefined,
  ),
  sends(
    "a cookie with another Domain is rejected; its own Domain does not extend it to other hosts",
    ["a=1; Path=/; Domain=example.com", "b=2; Path=/; Domain=127.0.0.1"],
    "b=2",
  ),
  sends("invalid cookies are ignored", ["", "=1; Path=/", "nothing", `long=${"x".repeat(5000)}; Path=/`, "a=1; Path=/"], "a=1"),
  {
    id: "AUTH-cookie-jar",
    title: "a path matches whole segments: a cookie for /api is not sent to /apix (RFC 6265, 5.1.4)",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient } = context.runtime;
      const script = await wire(context, [setting("a=1"), json({}), json({}), json({})]);
      const client = createClient({ baseUrl: script.url, fetch: cookieJar() });
      for (const path of ["/api/login", "/apix/things", "/api/things", "/api"]) await call(client, get([], { path }), {});
      const sent = context.platform === "browser" ? undefined : "a=1";
      equal(
        (await script.seen()).map(({ headers }) => headers["cookie"]),
        [undefined, undefined, sent, sent],
      );
    },
  },
  {
    id: "AUTH-cookie-jar",
    title: "cookies are not sent to another origin or by another jar",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient } = context.runtime;
      const script = await wire(context, [setting("a=1; Path=/"), json({}), json({})]);
      const fetch = cookieJar();
      for (const options of [
        { baseUrl: script.url, fetch },
        { baseUrl: script.otherUrl, fetch },
        { baseUrl: script.url, fetch: cookieJar() },
      ])
        await call(createClient(options), get([]), {});
      equal(
        (await script.seen()).map(({ headers }) => headers["cookie"]),
        [undefined, undefined, undefined],
      );
    },
  },
  {
    id: "AUTH-cookie-jar",
    title: "the jar stores the cookie of a login that redirects; a cookie of the caller with the same name takes precedence",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient, redirects } = context.runtime;
      if (context.platform === "browser") return;
      const script = await wire(context, [
        { status: 303, headers: { location: "{{base}}/home", "set-cookie": "sid=1; Path=/" } },
        json({}),
        json({}),
      ]);
      const client = createClient({ baseUrl: script.url, fetch: cookieJar(), redirects });
      await call(client, get([], { method: "POST" }), {});
      await call(client, get([]), {}, { headers: { cookie: "sid=mine; x=2" } });
      equal(
        (await script.seen()).map(({ headers }) => headers["cookie"]),
        [undefined, "sid=1", "sid=mine; x=2"],
      );
    },
  },
  {
    id: "AUTH-cookie-jar",
    title: "a cookie is removed when it expires",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient } = context.runtime;
      const script = await wire(context, [setting("a=1; Path=/; Max-Age=1"), json({}), json({})]);
      const client = createClient({ baseUrl: script.url, fetch: cookieJar() });
      await call(client, get([]), {});
      await call(client, get([]), {});
      await pause(1100);
      await call(client, get([]), {});
      const kept = context.platform === "browser" ? undefined : "a=1";
      equal(
        (await script.seen()).map(({ headers }) => headers["cookie"]),
        [undefined, kept, undefined],
      );
    },
  },
  {
    id: "AUTH-cookie-jar-redirect",
    title: "a cookie that another origin sets after a redirect is not sent to the first origin",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient, redirects } = context.runtime;
      const script = await wire(context, [
        { status: 302, headers: { location: "{{other}}/elsewhere" } },
        setting("sid=theirs; Path=/"),
        json({}),
        json({}),
      ]);
      const fetch = cookieJar();
      await call(createClient({ baseUrl: script.url, fetch, redirects }), get([]), {});
      await call(createClient({ baseUrl: script.url, fetch, redirects }), get([]), {});
      await call(createClient({ baseUrl: script.otherUrl, fetch, redirects }), get([]), {});
      const theirs = context.platform === "browser" ? undefined : "sid=theirs";
      equal(
        (await script.seen()).map(({ headers }) => headers["cookie"]),
        [undefined, undefined, undefined, theirs],
      );
    },
  },
  {
    id: "AUTH-cookie-jar-redirect",
    title: "the jar stores the cookie of a redirect of a GET, and sends it to the target",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient, redirects } = context.runtime;
      const script = await wire(context, [
        { status: 302, headers: { location: "{{base}}/home", "set-cookie": "sid=1; Path=/" } },
        { status: 307, headers: { location: "{{other}}/home" } },
        json({}),
        json({}),
      ]);
      const client = createClient({ baseUrl: script.url, fetch: cookieJar(), redirects });
      await call(client, get([]), {});
      await call(client, get([]), {});
      const kept = context.platform === "browser" ? undefined : "sid=1";
      equal(
        (await script.seen()).map(({ headers }) => headers["cookie"]),
        [undefined, kept, undefined, kept],
      );
    },
  },
];
