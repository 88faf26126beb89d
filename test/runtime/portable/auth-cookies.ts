import { equal, pause } from "./assert.js";
import type { PortableCase } from "./case.js";
import { get } from "./secured.js";
import { json, wire } from "./wire.js";

const browser = "scripts of a page see no cookies of replies and set none; the jar changes nothing there";
const setting = (...cookies: readonly string[]) => json({}, { headers: { "set-cookie": cookies } });

/** What a jar sends to one path after the server has set cookies from `/ID/things`. */
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
  sends(
    "cookies go back to where they came from, with their values as they are",
    ["a=1; Path=/", 'b=x="y" z; Path=/; HttpOnly'],
    'a=1; b=x="y" z',
  ),
  sends("the last of one name and path counts", ["a=1; Path=/", "a=2; path=/"], "a=2"),
  sends("without a path a cookie is for the folder that set it", ["a=1"], "a=1", "/other"),
  sends("a path covers what is below it", ["a=1; Path=/x", "b=2; Path=/"], "b=2"),
  sends("what is over by Max-Age is not sent", ["a=1; Path=/; Max-Age=0", "b=2; Path=/; Max-Age=-5", "c=3; Path=/; Max-Age=60"], "c=3"),
  sends(
    "what is over by Expires is not sent; Max-Age goes before it",
    [
      "a=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
      "b=2; Path=/; Expires=Fri, 31 Dec 2999 23:59:59 GMT",
      "c=3; Path=/; Expires=Fri, 31 Dec 2999 23:59:59 GMT; Max-Age=0",
      "d=4; Path=/; Expires=whenever",
    ],
    "b=2; d=4",
  ),
  sends("a cookie that was set is taken away by one that is over", ["a=1; Path=/", "a=; Path=/; Max-Age=0"], undefined),
  sends(
    "Secure is kept to https, and so are the names that promise it",
    ["a=1; Path=/; Secure", "__Host-b=1; Path=/", "__Secure-c=1; Path=/"],
    undefined,
  ),
  sends(
    "a Domain that is another's is refused; the own one widens nothing",
    ["a=1; Path=/; Domain=example.com", "b=2; Path=/; Domain=127.0.0.1"],
    "b=2",
  ),
  sends("what is no cookie is passed over", ["", "=1; Path=/", "nothing", `long=${"x".repeat(5000)}; Path=/`, "a=1; Path=/"], "a=1"),
  {
    id: "AUTH-cookie-jar",
    title: "a path covers whole segments: a cookie for /api is not sent to /apix (RFC 6265, 5.1.4)",
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
    title: "cookies do not go to another origin, nor into another jar",
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
    title: "a login that answers with a redirect leaves its cookie in the jar; the caller's own cookie of a name goes first",
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
    title: "a cookie is forgotten when its time is over",
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
    title: "a cookie of another origin, to which a redirect led, is not the first one's",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient } = context.runtime;
      const script = await wire(context, [
        { status: 302, headers: { location: "{{other}}/elsewhere" } },
        setting("sid=theirs; Path=/"),
        json({}),
        json({}),
      ]);
      const fetch = cookieJar();
      await call(createClient({ baseUrl: script.url, fetch }), get([]), {});
      await call(createClient({ baseUrl: script.url, fetch }), get([]), {});
      await call(createClient({ baseUrl: script.otherUrl, fetch }), get([]), {});
      const theirs = context.platform === "browser" ? undefined : "sid=theirs";
      equal(
        (await script.seen()).map(({ headers }) => headers["cookie"]),
        [undefined, undefined, undefined, theirs],
      );
    },
  },
  {
    id: "AUTH-cookie-jar-redirect",
    title: "a GET that is redirected leaves the cookie that came with the redirect in the jar, and takes it along",
    elsewhere: { browser },
    async run(context) {
      const { call, cookieJar, createClient } = context.runtime;
      const script = await wire(context, [
        { status: 302, headers: { location: "{{base}}/home", "set-cookie": "sid=1; Path=/" } },
        { status: 307, headers: { location: "{{other}}/home" } },
        json({}),
        json({}),
      ]);
      const client = createClient({ baseUrl: script.url, fetch: cookieJar() });
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
