import type { CallOptions, ClientOptions, Operation } from "../runtime.js";
import { equal, match, noMatch, ok, throws } from "./assert.js";
import { api, endsIn, get, quick, shownOf, typedError } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { bodyText, json, type Seen, type Wire, wire } from "./wire.js";

interface Target extends Wire {
  /** Calls the operation, and fails if `fetch` is called with a URL of another origin. */
  send(operation: Operation, params?: object, options?: CallOptions): Promise<unknown>;
  /** Calls the operation and returns the received request. */
  sent(operation: Operation, params?: object, options?: CallOptions): Promise<Seen>;
  /** Fails unless the call throws a RequestError without sending anything. */
  refused(operation: Operation, params?: object, options?: CallOptions): Promise<Error>;
}

/** Starts a server that accepts every request. */
async function target(context: PortableContext, client: ClientOptions = {}): Promise<Target> {
  const script = await wire(context, [json({ done: true }, { repeat: true })]);
  const { origin } = new URL(script.url);
  const strays: string[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    if (new URL(url).origin !== origin) strays.push(url);
    return globalThis.fetch(url, init);
  };
  const target: Target = {
    ...script,
    async send(operation, params = {}, options = {}) {
      const made = context.runtime.createClient({ baseUrl: script.url, fetch, retry: quick, ...client });
      try {
        return await context.runtime.call(made, operation, params, options);
      } finally {
        equal(strays, [], "requests to another origin");
      }
    },
    async sent(operation, params, options) {
      const before = (await script.seen()).length;
      await target.send(operation, params, options);
      const seen = (await script.seenAtLeast(before + 1))[before];
      ok(seen, "nothing arrived");
      return seen;
    },
    async refused(operation, params, options) {
      const before = (await script.seen()).length;
      const error = await endsIn(context, "RequestError", target.send(operation, params, options));
      equal((await script.seen()).length, before, "requests");
      return error;
    },
  };
  return target;
}

const item = get({ path: "/items/{id}/x" });
const secret = "SECRET-value";

const pathCases: readonly PortableCase[] = [
  {
    id: "SEC-T01",
    title: "dot segments are rejected, encoded ones are data",
    async run(context) {
      const { sent, refused } = await target(context);
      for (const id of [".", ".."]) await refused(item, { id });
      for (const id of ["%2e%2e", ".%2E", "%2E", "...", "..a", ". ."]) {
        equal((await sent(item, { id })).url, `/items/${id.replaceAll("%", "%25").replaceAll(" ", "%20")}/x`);
      }
    },
  },
  {
    id: "SEC-T02",
    title: "separators in a value stay in its segment",
    async run(context) {
      const { sent } = await target(context);
      for (const id of ["a/b", "a?x=1", "a#f", "a\\b", "a;b", "a b", "a%2fb", "ä", "../b", "a/../../b", "\t", "\r\n", "\0", "a&b=c"]) {
        const { url } = await sent(item, { id });
        const [, segment = ""] = /^\/items\/([^/?#\\;]+)\/x$/.exec(url) ?? [];
        equal(decodeURIComponent(segment), id, url);
      }
    },
  },
  {
    id: "SEC-T03",
    title: "a segment of several values is checked as a whole",
    async run(context) {
      const { label, matrix, styledTarget } = context.runtime;
      const { sent, refused } = await target(context);
      await refused(get({ path: "/files/{a}{b}" }), { a: ".", b: "." });
      await refused(get({ path: "/files/.{a}/x" }), { a: "." });
      await refused(get({ path: "/files/{a}?x=1", styled: { target: styledTarget } }), { a: ".." });
      await refused(get({ path: "/files/{a}/x", styled: { target: styledTarget, path: [{ name: "a", style: label }] } }), { a: "." });
      await refused(get({ path: "/files/{a}", styled: { target: styledTarget, path: [{ name: "a", style: label, explode: true }] } }), {
        a: ".",
      });
      equal((await sent(get({ path: "/files/{a}{b}" }), { a: ".", b: ".x" })).url, "/files/..x");
      equal(
        (await sent(get({ path: "/files/{a}", styled: { target: styledTarget, path: [{ name: "a", style: matrix }] } }), { a: ".." })).url,
        "/files/;a=..",
      );
    },
  },
  {
    id: "SEC-T04",
    title: "a value that is not a string or number is rejected, and the error names its parameter",
    async run(context) {
      const { refused } = await target(context);
      const values = [
        "",
        null,
        undefined,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        {},
        [],
        ["a"],
        new Date(Number.NaN),
        Symbol("s"),
        () => "f",
      ];
      for (const id of values) match((await refused({ ...item, method: "DELETE" }, { id })).message, "id");
      match((await refused(item, Object.create({ id: "inherited" }))).message, "id");
    },
  },
  {
    id: "SEC-T05",
    title: "values are inserted once and unchanged",
    async run(context) {
      const { sent } = await target(context);
      const operation = get({ path: "/{a}/{b}/{b}" });
      for (const a of ["{b}", "$&", "$1", "$`", "$'", "$$", "$".concat("{b}")]) {
        const { url } = await sent(operation, { a, b: "B" });
        equal(url.split("/").map(decodeURIComponent), ["", a, "B", "B"]);
      }
    },
  },
  {
    id: "SEC-T06",
    title: "a lone surrogate is a RequestError",
    elsewhere: { worker: "workerd encodes headers as UTF-8, a lone surrogate as U+FFFD" },
    async run(context) {
      const { deepObject, form, formBody, headerParameters, objectBody, multipartBody, styledTarget } = context.runtime;
      const { refused, send } = await target(context);
      const half = "a\ud800";
      const query = get({ styled: { target: styledTarget, query: ["q", { name: "f", style: form }, { name: "d", style: deepObject }] } });
      await refused(item, { id: half });
      for (const params of [{ q: half }, { q: [half] }, { f: half }, { f: { [half]: 1 } }, { d: { a: half } }, { d: { [half]: 1 } }]) {
        await refused(query, params);
      }
      await refused(query, {}, { query: { [half]: 1 } });
      await refused(query, {}, { query: { a: half } });
      const inHeader = get({ headers: { send: headerParameters, names: ["X-A"] } });
      if (context.platform === "worker") await send(inHeader, { "X-A": half });
      else await refused(inHeader, { "X-A": half });
      const post = { method: "POST", body: { send: objectBody, content: { "application/x-www-form-urlencoded": formBody } } };
      await refused(get(post), { a: half });
      await refused(get(post), { [half]: 1 });
      const parts = { send: objectBody, content: { "multipart/form-data": multipartBody } };
      await send(get({ method: "POST", body: parts }), { a: half }).catch((error) => equal(error.name, "RequestError"));
    },
  },
  {
    id: "SEC-T07",
    title: "no path or value leads to another origin",
    async run(context) {
      const { send, sent } = await target(context);
      const { host, hostname, port } = new URL(context.otherOrigin);
      const paths = [`//${host}`, `/\\${host}`, `\\\\${host}`, `http:${host}`, `http://${host}`, `\t//${host}`, `@${host}`, `.${host}`];
      paths.push(`:${port}/`, `//user@${host}/x`, `///${host}`, `/\t/${host}`, `\n/${hostname}`, "javascript:alert(1)", "#x", "?x");
      for (const path of paths) await send(get({ path })).catch((error) => equal(error.name, "RequestError", path));
      for (const path of paths) await send(get({ path: "{path}" }), { path }).catch((error) => equal(error.name, "RequestError", path));
      for (const id of paths) equal(decodeURIComponent((await sent(item, { id })).url), `/items/${id}/x`);
    },
  },
  {
    id: "SEC-T08",
    title: "base URL and path are joined at a slash; user name, query and fragment in a base URL are rejected",
    async run(context) {
      const { call, createClient } = context.runtime;
      const { url, refused, seen, seenAtLeast } = await target(context);
      for (const path of [".evil.example/y", "evil", "@evil.example/", ":81/"]) await refused(get({ path }));
      const bad = ["http://user@127.0.0.1/", "http://u:p@127.0.0.1/", `${url}?a=1`, `${url}#f`, `${url}?`, `${url}#`, "ftp://127.0.0.1/"];
      for (const baseUrl of [...bad, "javascript:alert(1)", "file:///etc", "data:,x", "http://", "http://["]) {
        await typedError(context, call(createClient({ baseUrl }), get(), {}));
        noMatch(shownOf(await endsIn(context, "RequestError", call(createClient({ baseUrl }), get(), {}))), "u:p");
      }
      equal(await seen(), []);
      for (const tail of ["", "/", "//", "/base", "/base/"]) {
        await call(createClient({ baseUrl: url + tail }), get(), {});
      }
      equal(
        (await seenAtLeast(5)).map((request) => request.url),
        ["/things", "/things", "/things", "/base/things", "/base/things"],
      );
    },
  },
];

const queryCases: readonly PortableCase[] = [
  {
    id: "SEC-T10",
    title: "no value or name splits a query or a form",
    async run(context) {
      const { deepObject, form, formBody, objectBody, pipeDelimited, spaceDelimited, styledTarget } = context.runtime;
      const { sent } = await target(context);
      const value = "a&admin=1#x+y%26=z\0\r\n";
      const name = "k&admin=1#=+%5B";
      const read = ({ url }: Seen): [string, string][] => {
        noMatch(url, "#");
        return [...new URLSearchParams(url.slice(url.indexOf("?")))];
      };
      const reserved = await sent(get({ styled: { target: styledTarget, query: [{ name: "r", style: form, allowReserved: true }] } }), {
        r: value,
      });
      equal(read(reserved), [["r", value.replace("%26", "&")]]);
      equal(read(await sent(get({ query: ["q"] }), { q: [value, value] })), [
        ["q", value],
        ["q", value],
      ]);
      equal(read(await sent(get({ styled: { target: styledTarget, query: [{ name: "f", style: form }] } }), { f: { [name]: value } })), [
        [name, value],
      ]);
      equal(
        read(await sent(get({ styled: { target: styledTarget, query: [{ name: "d", style: deepObject }] } }), { d: { [name]: value } })),
        [[`d[${name}]`, value]],
      );
      equal(read(await sent(get({ styled: { target: styledTarget, query: [{ name: "s", style: spaceDelimited }] } }), { s: [value] })), [
        ["s", value],
      ]);
      equal(read(await sent(get({ styled: { target: styledTarget, query: [{ name: "p", style: pipeDelimited }] } }), { p: [value] })), [
        ["p", value],
      ]);
      equal(read(await sent(get(), {}, { query: { [name]: value } })), [[name, value]]);
      const body = { send: objectBody, content: { "application/x-www-form-urlencoded": formBody } };
      const seen = await sent(get({ method: "POST", body }), { [name]: value });
      equal([...new URLSearchParams(bodyText(seen))], [[name, value]]);
    },
  },
  {
    id: "SEC-T11",
    title: "objects in a query are sent with their own properties, down to a maximum depth",
    async run(context) {
      const { deepObject, form, styledTarget } = context.runtime;
      const { sent, refused } = await target(context);
      const query = [
        { name: "d", style: deepObject },
        { name: "f", style: form },
      ];
      const operation = get({ styled: { target: styledTarget, query } });
      const polluted = JSON.parse('{"__proto__":{"a":1},"b":2}') as object;
      equal(decodeURIComponent((await sent(operation, { d: polluted })).url), "/things?d[__proto__][a]=1&d[b]=2");
      equal((await sent(operation, { d: Object.create({ inherited: 1 }), f: Object.create({ inherited: 1 }) })).url, "/things");
      equal(Object.keys(Object.prototype), []);
      equal((await sent(operation, { f: { t: new Date(0) } })).url, "/things?t=1970-01-01T00%3A00%3A00.000Z");
      const cycle: Record<string, unknown> = {};
      cycle["a"] = cycle;
      let deep: unknown = 1;
      for (let depth = 0; depth < 100_000; depth++) deep = { a: deep };
      const throwing = {
        get a() {
          throw new TypeError(secret);
        },
      };
      for (const d of [cycle, deep, throwing, { s: Symbol(secret) }, { f: () => secret }]) {
        noMatch((await refused(operation, { d })).message, secret);
        noMatch((await refused(operation, { f: d })).message, secret);
      }
      await refused(get({ query: ["q"] }), { q: cycle });
    },
  },
];

const headerCases: readonly PortableCase[] = [
  {
    id: "SEC-T12",
    title: "a header with a line break is rejected, and the error contains only its name",
    elsewhere: { worker: "workerd encodes other characters as UTF-8" },
    async run(context) {
      const { createClient, headerParameters } = context.runtime;
      const { refused, send, sent } = await target(context);
      const made = (headers: Readonly<Record<string, string>>) => createClient({ baseUrl: "http://127.0.0.1", headers });
      const withHeader = get({ headers: { send: headerParameters, names: ["X-Trace"] } });
      const beyondLatin1 = context.platform === "worker" ? [] : ["\u{1f511}", "\u0101", "\u2028"];
      for (const end of ["\r\nX-Injected: 1", "\nx", "\rx", "\0", ...beyondLatin1]) {
        const value = `${secret}${end}`;
        const errors = [
          await refused(get(), {}, { headers: { "X-Trace": value } }),
          await refused(withHeader, { "X-Trace": value }),
          await endsIn(context, "RequestError", context.runtime.call(made({ "X-Trace": value }), get(), {})),
        ];
        for (const error of errors) {
          noMatch(shownOf(error), secret);
          match(error.message, /x-trace/i);
        }
        noMatch(shownOf(await refused(get(), {}, { idempotencyKey: value })), secret);
        noMatch(shownOf(await refused(get({ accept: ["application/json", "text/csv"] }), { accept: value })), secret);
      }
      for (const name of ["X\r\nY", "", "a b", "ü", "x:y", "\0"]) {
        const options = { headers: { [name]: "1" } };
        // workerd itself accepts some of these names, and a server refuses them.
        if (context.platform === "worker") await typedError(context, send(get(), {}, options));
        else await refused(get(), {}, options);
      }
      equal((await sent(get(), {}, { headers: { "X-Trace": "read from a file\r\n" } })).headers["x-trace"], "read from a file");
    },
  },
  {
    id: "SEC-T13",
    title: "connection headers are never set, and credential headers only by credentials",
    elsewhere: { browser: "the platform itself keeps the connection's headers", deno: "as Node", bun: "as Node" },
    async run(context) {
      const { headerParameters } = context.runtime;
      const { send, sent, seen } = await target(context);
      const framing = ["Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "TE", "Trailer", "Upgrade", "Expect"];
      framing.push("Proxy-Authorization", "Proxy-Connection", "tRaNsFeR-eNcOdInG");
      for (const name of framing) {
        await send(get({ headers: { send: headerParameters, names: [name] } }), { [name]: "evil" }).catch((error) =>
          equal(error.name, "RequestError", name),
        );
      }
      for (const { headers } of await seen()) noMatch(JSON.stringify(headers), "evil");
      for (const name of ["Authorization", "Cookie", "Accept", "Content-Type", "COOKIE"]) {
        const { headers } = await sent(get({ headers: { send: headerParameters, names: [name] } }), { [name]: "evil" });
        noMatch(JSON.stringify(headers), "evil", name);
      }
    },
  },
  {
    id: "SEC-T14",
    title: "the name or value of a cookie is encoded or rejected, and never splits the header",
    elsewhere: { browser: "no program may set a cookie by a header: none arrives" },
    async run(context) {
      const { cookie, cookieParameters, form } = context.runtime;
      const { send, seen } = await target(context);
      const values = ["a; admin=1", "a,b=1", 'a"b', "a\\b", "a\r\nSet-Cookie: x=1", "a\tb", "a=b", "ä", "a%3B"];
      for (const style of [form, cookie]) {
        const names = [{ name: "sid", style }];
        for (const sid of values) {
          const operation = get({ cookies: { send: cookieParameters, names } });
          await send(operation, { sid }).catch((error) => equal(error.name, "RequestError", sid));
        }
        const odd = [{ name: "s; admin=1 x", param: "sid", style }];
        await send(get({ cookies: { send: cookieParameters, names: odd } }), { sid: "1" }).catch((error) =>
          equal(error.name, "RequestError"),
        );
      }
      const arrived = (await seen()).map(({ headers }) => headers["cookie"]);
      ok(arrived.length > 0, "every cookie was refused");
      for (const text of arrived) {
        if (context.platform === "browser") equal(text, undefined);
        else noMatch(text ?? "", /[;,\s]/);
      }
    },
  },
  {
    id: "SEC-T15",
    title: "names, file names and media types of parts do not split a multipart body; folders are not sent",
    async run(context) {
      const { objectBody, multipartBody } = context.runtime;
      const { sent } = await target(context);
      const body = { send: objectBody, content: { "multipart/form-data": multipartBody } };
      const evil = '"\r\nX-Injected: 1\r\n\r\nbody';
      const files = [
        new File(["1"], `x${evil}.txt`, { type: "text/plain" }),
        new File(["2"], "/home/me/secret-folder/report.csv", { type: "text/csv\r\nX-Injected: 1" }),
        new File(["3"], "C:\\Users\\me\\secret-folder\\report.csv"),
      ];
      const text = bodyText(await sent(get({ method: "POST", body }), { [`a${evil}`]: "v", files }));
      const heads = text.split(/--[^\r\n]+(?:--)?\r\n/).map((part) => part.split("\r\n\r\n")[0] ?? "");
      noMatch(heads.join("\n"), /^X-Injected/m);
      noMatch(text, "secret-folder");
      match(text, 'filename="report.csv"');
    },
  },
];

const configurationCases: readonly PortableCase[] = [
  {
    id: "SEC-T16",
    title: "properties of Object.prototype are not used as options",
    elsewhere: { node: "members named dispatcher and query break any call of fetch itself: nothing is sent" },
    async run(context) {
      const { call, createClient } = context.runtime;
      const evil = context.otherOrigin;
      const values: Readonly<Record<string, unknown>> = {
        ...{
          baseUrl: evil,
          baseURL: evil,
          url: evil,
          server: evil,
          serverPath: { append: () => "/evil", path: "/evil" },
          pathPrefix: "/s",
          fetch: () => Promise.reject("no"),
        },
        ...{
          auth: context.runtime.bearer("evil"),
          middleware: [() => () => Promise.reject("no")],
          logger: () => () => Promise.reject("no"),
        },
        ...{ timeout: 1, retry: 0, limit: 0, total: 1, attempt: 1, delay: -1, query: { evil: 1 }, idempotencyKey: "evil" },
        ...{ accept: "evil/evil", ok: [404], decode: () => "evil", style: () => ["evil"], value: "evil", param: "evil", explode: true },
        ...{
          pagination: { items: "evil" },
          security: [["evil"]],
          cookies: { names: ["evil"] },
          styled: { target: () => "/evil" },
        },
        ...{
          redirect: "error",
          duplex: "evil",
          dispatcher: {},
          agent: {},
          params: { evil: 1 },
          id: "evil",
          q: "evil",
          parts: { evil: 1 },
        },
      };
      const problems: string[] = [];
      for (const [name, value] of Object.entries(values)) {
        const reply = new Response('{"done":true}', { headers: { "content-type": "application/json" } });
        let sent = "nothing was sent";
        const fetch = async (url: string, init: RequestInit): Promise<Response> => {
          const { method, headers, body } = init;
          sent = JSON.stringify([method, url, [...(headers as Headers)], body, Reflect.get(init, name) === value]);
          return reply;
        };
        const client = createClient({ baseUrl: "http://api.test/s", fetch, retry: quick });
        const operation = get({ path: "/items/{id}", query: ["q"] });
        const params = name === "q" ? { id: "1" } : { id: "1", q: "2" };
        Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: false, writable: true });
        const outcome = await call(client, operation, params).then(JSON.stringify, String);
        Reflect.deleteProperty(Object.prototype, name);
        const url = `http://api.test/s/items/1${name === "q" ? "" : "?q=2"}`;
        const expected = JSON.stringify(["GET", url, [["accept", "application/json"]], null, false]);
        if (sent !== expected || outcome !== '{"done":true}') problems.push(`${name}: ${sent} ${outcome}`);
      }
      equal(problems, []);
    },
  },
  {
    id: "SEC-T17",
    title: "values from the document are checked like values from a caller",
    async run(context) {
      const { cookieParameters, form, headerParameters, simple, styledTarget } = context.runtime;
      const { refused, sent } = await target(context);
      const header = (value: string): Operation =>
        get({ headers: { send: headerParameters, names: [{ name: "X-Fixed", style: simple, value }] } });
      await refused(header("v\r\nX-Injected: 1"));
      await refused(get({ headers: { send: headerParameters, names: [{ name: "X\r\nY", style: simple, value: "1" }] } }));
      equal((await sent(header("v"))).headers["x-fixed"], "v");
      const path = (value: string): Operation =>
        get({ path: "/items/{id}/x", styled: { target: styledTarget, path: [{ name: "id", style: simple, value }] } });
      await refused(path(".."));
      equal((await sent(path("../../admin?x"))).url, "/items/..%2F..%2Fadmin%3Fx/x");
      equal(
        (await sent(get({ styled: { target: styledTarget, query: [{ name: "q", style: form, value: "a&b=c#d" }] } }))).url,
        "/things?q=a%26b%3Dc%23d",
      );
      if (context.platform === "browser") return;
      const { headers } = await sent(get({ cookies: { send: cookieParameters, names: [{ name: "c", style: form, value: "a; b=1" }] } }));
      noMatch(headers["cookie"] ?? "", ";");
    },
  },
];

/** Returns a function that fills a server URL with variables of every kind. The defaults lead to the script. */
function chooser({ runtime }: PortableContext, { url }: Wire): (given: object) => string {
  const { hostname, port, pathname } = new URL(url);
  const template = `{scheme}://{host}:{port}${pathname.replace(/\/$/, "")}/{edition}/{plan}`;
  const variables = { scheme: ["http"], host: [hostname], port: [port], edition: ["v1"], plan: ["free", "paid"] } as const;
  return (given) => runtime.serverUrl(template, variables, given);
}

/** Values that would change the server URL beyond the part of their variable. */
const wrongServerValues: Readonly<Record<string, readonly string[]>> = {
  scheme: ["javascript", "http:", "https://evil.example", "", "HTTP", "http\n", "file"],
  host: [
    "evil/@api.example.com",
    "evil@",
    "user:pass@h",
    "a#b",
    "a?b",
    "a b",
    "a\\b",
    "a%2eb",
    "",
    ".a",
    "a.",
    "a..b",
    "[::1]",
    "a\n",
    "é",
  ],
  port: ["80/x", "80@evil.example", ":80", "80#", ""],
  edition: ["a#b", "a?b", ".", "..", "a/../b", "a/..", "./a", "%2e%2e", "/a", "a/", "a//b", "a\\..\\b", "a:b", "a;b", "a\n", "é", ""],
  plan: ["gold", "free/../paid", "constructor", "Free", ""],
};

const serverCases: readonly PortableCase[] = [
  {
    id: "SEC-T09",
    title: "a server URL of the document is rejected if a variable was replaced by anything but a host or a segment",
    async run(context) {
      const { call, createClient } = context.runtime;
      const { host } = new URL(context.baseUrl);
      for (const variable of ["evil/@", "evil:1@", "a#b.", "a?b=", "user:pass@", "evil\\@"]) {
        const operation = get({ api: { ...api, server: `http://${variable}${host}/v1` } });
        await endsIn(context, "RequestError", call(createClient({}), operation, {}));
      }
      for (const server of ["{scheme}://127.0.0.1", "javascript://127.0.0.1/%0aalert(1)", "", "/v1/../../x?y"]) {
        if (context.platform === "browser" && server.startsWith("/")) continue;
        await typedError(context, call(createClient({}), get({ api: { ...api, server } }), {}));
      }
    },
  },
  {
    id: "SEC-T09",
    title: "a value for a server variable must be in the document's list, or be a host or path segments, depending on its position",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({ done: true }, { repeat: true })]);
      const urlOf = chooser(context, script);
      const inherited = Object.create({ host: "evil.example", nothing: 1 });
      for (const given of [{}, { plan: "paid" }, { edition: "beta/v2.1~a_b" }, { plan: undefined }, inherited]) {
        await call(createClient({ baseUrl: urlOf(given) }), get(), {});
      }
      const seen = await script.seenAtLeast(5);
      equal(
        seen.map(({ url }) => url),
        ["v1/free", "v1/paid", "beta/v2.1~a_b/free", "v1/free", "v1/free"].map((path) => `/${path}/things`),
      );
      const hosts = ["a.b-c_d", "localhost", "10.0.0.1"];
      equal(
        hosts.map((host) => new URL(urlOf({ host })).hostname),
        hosts,
      );
    },
  },
  {
    id: "SEC-T09",
    title: "any other value of a server variable, and an unknown variable, is rejected before anything is sent",
    async run(context) {
      const { call, createClient, RequestError } = context.runtime;
      const script = await wire(context, [json({ done: true }, { repeat: true })]);
      const urlOf = chooser(context, script);
      const odd = [null, 1, 1n, true, ["free"], { toString: () => "free" }, new String("free"), () => "free"];
      for (const [name, values] of Object.entries(wrongServerValues)) {
        for (const value of [...values, ...odd]) {
          await throws(() => urlOf({ [name]: value }), RequestError, `variable "${name}" `);
        }
      }
      for (const name of ["regoin", "constructor", "toString", "__proto__"]) {
        const given = Object.defineProperty({}, name, { value: "evil.example", enumerable: true });
        await throws(() => urlOf(given), RequestError, name);
      }
      await throws(async () => call(createClient({ baseUrl: urlOf({ host: "evil.example:1" }) }), get(), {}), RequestError);
      equal(await script.seen(), []);
    },
  },
  {
    id: "SEC-T09",
    title: "the option for server variables is used only without a base URL, and only as an own property",
    async run(context) {
      const { withServerUrl, call, createClient, serverUrl } = context.runtime;
      const script = await wire(context, [json({ done: true }, { repeat: true })]);
      const urlOf = (given: object): string => serverUrl(`${script.url}/{plan}`, { plan: ["free", "paid"] }, given);
      const home = { ...api, server: `${script.url}/home` };
      const to = async (options: Parameters<typeof withServerUrl<object>>[0]): Promise<unknown> =>
        call(createClient(withServerUrl(options, urlOf)), get({ api: home }), {});
      await to({});
      await to({ serverVariables: {} });
      await to({ serverVariables: { plan: "paid" } });
      await to({ serverVariables: { plan: "paid" }, baseUrl: `${script.url}/given` });
      await to(Object.create({ serverVariables: { plan: "paid" } }));
      const seen = await script.seenAtLeast(5);
      equal(
        seen.map(({ url }) => url),
        ["home", "free", "paid", "given", "home"].map((place) => `/${place}/things`),
      );
    },
  },
  {
    id: "SEC-T18",
    title: "credentials are sent to the server of a single operation only if the caller trusts it",
    async run(context) {
      const { apiKey, bearer, call, createClient } = context.runtime;
      const script = await wire(context, [json({ done: true }, { repeat: true })]);
      const scheme = { token: { type: "http", scheme: "bearer" }, key: { type: "apiKey", in: "header", name: "X-Key" } } as const;
      const home = { ...api, server: script.url, security: [["token"]], schemes: scheme };
      const foreign = { ...home, server: script.otherUrl, foreign: true } as const;
      const auth = bearer(secret);
      for (const security of [[["token"]], [["key"]], [["token", "key"]]]) {
        const client = createClient({ auth: { token: auth, key: apiKey(secret) } });
        noMatch(shownOf(await endsIn(context, "RequestError", call(client, get({ api: foreign, security }), {}))), secret);
      }
      equal(await script.seen(), []);
      await call(createClient({ auth }), get({ api: foreign, security: [] }), {});
      await call(createClient({}), get({ api: foreign }), {});
      await call(createClient({ headers: { "X-Key": secret, Cookie: secret } }), get({ api: foreign, security: [] }), {});
      noMatch(JSON.stringify(await script.seenAtLeast(3)), secret);
      await call(createClient({ auth }), get({ api: home }), {});
      await call(createClient({ auth, trustedOrigins: [context.otherOrigin] }), get({ api: foreign }), {});
      await call(createClient({ auth, baseUrl: script.otherUrl }), get({ api: foreign }), {});
      const named = (await script.seenAtLeast(6)).slice(3);
      equal(
        named.map(({ headers }) => headers["authorization"]),
        Array(3).fill(`Bearer ${secret}`),
      );
    },
  },
];

export const cases: readonly PortableCase[] = [...serverCases, ...pathCases, ...queryCases, ...headerCases, ...configurationCases];
