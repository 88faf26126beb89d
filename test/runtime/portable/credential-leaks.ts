import { equal, match, noMatch, ok, throws } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";
import { api, credentials, get, jwt, post } from "./secured.js";
import { json, type Wire, wire } from "./wire.js";

type Runtime = PortableContext["runtime"];

const secret = "SECRET-42";

/** Every kind of credential, by the name of its scheme. */
const known: Readonly<Record<string, (runtime: Runtime) => NonNullable<Parameters<Runtime["createClient"]>[0]["auth"]>>> = {
  basic: ({ basic }) => basic({ username: "user", password: secret }),
  bearer: ({ bearer }) => bearer(secret),
  header: ({ apiKey }) => apiKey(secret),
  query: ({ apiKey }) => apiKey(secret),
  cookie: ({ apiKey }) => apiKey(secret),
  negotiate: ({ credential }) => credential((next) => (request) => next(own(request))),
};

/** Adds a custom credential to a request. */
function own<Request extends { readonly headers: Headers; readonly secrets: Set<string> }>(request: Request): Request {
  request.secrets.add(secret);
  const headers = new Headers(request.headers);
  headers.set("authorization", `Own ${secret}`);
  return { ...request, headers };
}

/** Makes a call with each kind of credential to a server with these answers. */
async function each(
  context: PortableContext,
  answers: Parameters<typeof wire>[1],
  check: (name: string, result: Promise<unknown>, script: Wire) => Promise<void>,
  options: object = {},
): Promise<void> {
  const { call, createClient } = context.runtime;
  for (const [name, auth] of Object.entries(known)) {
    const script = await wire(context, answers);
    const client = createClient({ baseUrl: script.url, retry: false, auth: auth(context.runtime), ...options });
    const result = call(client, get([[name]]), {});
    result.catch(() => undefined);
    await check(name, result, script);
  }
}

/** Returns everything that a program may print of a value. */
function printed(value: unknown, depth = 0): string {
  if (depth > 5 || typeof value === "function") return "";
  if (typeof value !== "object" || value === null) return String(value);
  const parts = [value instanceof Error ? String(value) : "", JSON.stringify(value) ?? ""];
  for (const name of Object.keys(value)) parts.push(String(name), printed(Reflect.get(value, name), depth + 1));
  if (value instanceof Error) parts.push(value.stack ?? "", printed(value.cause, depth + 1), printed(cloned(value), depth + 1));
  return parts.join("\n");
}

function cloned(value: Error): unknown {
  const { name, message, stack, cause } = structuredClone(value);
  return { name, message, stack, cause };
}

const moves = [301, 302, 303, 307, 308];

const redirects: readonly PortableCase[] = [
  {
    id: "SEC-C01",
    title: "no credential is sent to the target of a redirect to another origin, wherever the request contains it",
    async run(context) {
      const { RequestError } = context.runtime;
      for (const status of moves)
        for (const location of ["{{other}}/steal", "http://localhost:1/steal"])
          await each(context, [{ status, headers: { location } }], async (name, result, script) => {
            if (name === "cookie" && context.platform === "browser") return;
            const error = await throws(result, RequestError, "redirect");
            noMatch(printed(error), secret);
            equal((await script.seen()).length, 1, `${name} after ${status}`);
          });
    },
    elsewhere: { browser: "a page sends no cookie of its own making, so there is none to keep" },
  },
  {
    id: "SEC-C02",
    title: "redirects of a token request are not followed to any origin",
    async run(context) {
      const { call, createClient, passwordGrant } = context.runtime;
      for (const status of moves)
        for (const location of ["{{other}}/steal", "{{base}}/moved"]) {
          const script = await wire(context, [{ status, headers: { location } }]);
          const auth = passwordGrant({ username: "user", password: secret });
          const error = await throws(call(createClient({ baseUrl: script.url, auth, retry: false }), get([["oauth"]]), {}), Error);
          noMatch(printed(error), secret);
          equal((await script.seen()).length, 1, `${status} to ${location}`);
        }
    },
  },
  {
    id: "SEC-C02",
    title: "a call with a secret in its body does not follow a redirect to another origin",
    async run(context) {
      const { call, createClient, redirects, RequestError } = context.runtime;
      for (const status of [301, 302, 307, 308]) {
        const script = await wire(context, [{ status, headers: { location: "{{other}}/steal" } }]);
        const operation = get([], { ...post, body: { send: () => secret, content: {} } });
        const error = await throws(call(createClient({ baseUrl: script.url, redirects }), operation, {}), RequestError, "redirect");
        noMatch(printed(error), secret);
        equal((await script.seen()).length, 1);
      }
    },
  },
  {
    id: "SEC-C03",
    title: "another port or scheme is another origin; loops end; special URLs are rejected",
    async run(context) {
      const { call, createClient, RequestError } = context.runtime;
      const auth = known["header"]?.(context.runtime) ?? {};
      const port = new URL(context.baseUrl).port;
      const places = [
        ...[`https://127.0.0.1:${port}/x`, "http://127.0.0.1:1/x", `//localhost:${port}/x`, `http://user:pw@127.0.0.1:${port}/x`],
        ...["javascript:alert(1)", "file:///etc/passwd", "data:text/plain,x", "ftp://127.0.0.1/x", "http://[", "http://"],
      ];
      for (const location of places) {
        const script = await wire(context, [{ status: 302, headers: { location } }]);
        const refused = context.platform === "browser" ? Error : RequestError;
        await throws(call(createClient({ baseUrl: script.url, auth, retry: false }), get([["header"]]), {}), refused);
        equal((await script.seen()).length, 1, location);
      }
    },
  },
  {
    id: "SEC-C03",
    title: "a loop ends after ten hops; a redirect without a target is a response",
    async run(context) {
      const { ApiError, call, createClient, RequestError } = context.runtime;
      const auth = known["bearer"]?.(context.runtime) ?? {};
      const loop = await wire(context, [{ status: 307, headers: { location: "{{base}}/loop" }, repeat: true }]);
      await throws(call(createClient({ baseUrl: loop.url, auth, retry: false }), get(), {}), RequestError, "redirect");
      equal((await loop.seen()).length, context.platform === "browser" ? 1 : 11);
      const nowhere = await wire(context, [{ status: 302 }]);
      const error = await throws(call(createClient({ baseUrl: nowhere.url, auth, retry: false }), get(), {}), Error);
      ok(context.platform === "browser" ? error instanceof RequestError : error instanceof ApiError && error.status === 302, `${error}`);
    },
    elsewhere: { browser: "a page cannot see where a redirect leads, so the first one is refused" },
  },
];

const links: readonly PortableCase[] = [
  {
    id: "SEC-C04",
    title: "a cursor that is a URL is sent as data, to the same origin",
    async run(context) {
      const { createClient, pages } = context.runtime;
      for (const next of ["{{other}}/steal", "//127.0.0.1:1/steal", "../../steal?x=1#"]) {
        const script = await wire(context, [json({ items: [1], next }), json({ items: [2], next: null })]);
        const auth = known["header"]?.(context.runtime) ?? {};
        const pagination = { items: "items", kind: "cursor", cursor: { cursor: "cursor", next: "next" } };
        const items: unknown[] = [];
        const operation = get([["header"]], { query: ["cursor"], pagination } as Parameters<typeof get>[1]);
        for await (const item of pages(createClient({ baseUrl: script.url, auth }), operation, {})) items.push(item);
        equal(items, [1, 2]);
        const seen = await script.seen();
        equal(new Set(seen.map(({ host }) => host)), new Set([new URL(script.url).host]));
        match(seen[1]?.url ?? "", /^\/things\?cursor=[\w.%~-]+$/);
      }
    },
  },
  {
    id: "SEC-C05",
    title: "a URL in a response, in Location or elsewhere, is not requested automatically",
    async run(context) {
      const { call, createClient } = context.runtime;
      const auth = known["bearer"]?.(context.runtime) ?? {};
      for (const status of [200, 201, 202]) {
        const headers = {
          location: "{{other}}/steal",
          "content-location": "{{other}}/steal",
          link: '<{{other}}/steal>; rel="next"',
          refresh: "0; url={{other}}/steal",
        };
        const script = await wire(context, [json({ upload_url: "{{other}}/steal" }, { status, headers })]);
        await call(createClient({ baseUrl: script.url, auth }), get(undefined, post), {});
        equal((await script.seen()).length, 1);
      }
    },
  },
];

const prints: readonly PortableCase[] = [
  {
    id: "SEC-C06",
    title: "a logger shows no credential of any scheme, with any name of its header, parameter or cookie",
    async run(context) {
      const { logTo } = context.runtime;
      const entries: unknown[] = [];
      const logger = logTo((entry) => entries.push(entry));
      await each(context, [json({})], async (_, result) => void (await result), { logger });
      equal(entries.length, Object.keys(known).length);
      noMatch(printed(entries), secret);
      match(printed(entries), "***");
    },
  },
  {
    id: "SEC-C06",
    title: "a logger hides a harmless header if a scheme of the document uses its name, and all values of a query",
    async run(context) {
      const { apiKey, call, createClient, logTo } = context.runtime;
      const script = await wire(context, [json({})]);
      const schemes = { trace: { type: "apiKey", in: "header", name: "TraceParent" } } as const;
      const entries: unknown[] = [];
      const client = createClient({ baseUrl: script.url, auth: apiKey(secret), logger: logTo((entry) => entries.push(entry)) });
      const operation = get([["trace"]], {
        api: { ...api, schemes },
        path: `/things?${secret}&a=${secret}&b=${secret}=x`,
        query: ["q"],
      });
      await call(client, operation, { q: secret });
      noMatch(printed(entries), secret);
    },
  },
  {
    id: "SEC-C06",
    title: "a logger shows no secrets of a token request or its response",
    async run(context) {
      const { call, clientCredentials, createClient, logTo, passwordGrant, refreshToken } = context.runtime;
      for (const auth of [
        passwordGrant({ username: "user", password: secret }),
        clientCredentials({ clientId: "id", clientSecret: secret }),
        refreshToken({ refreshToken: secret, clientId: "id", clientSecret: secret }),
      ]) {
        const script = await wire(context, [json({ access_token: `${secret}-token`, refresh_token: `${secret}-next` }), json({})]);
        const entries: unknown[] = [];
        const client = createClient({ baseUrl: script.url, auth, logger: logTo((entry) => entries.push(entry)) });
        await call(client, get([["oauth"]]), {});
        equal(entries.length, 2);
        noMatch(printed(entries), secret);
      }
    },
  },
  {
    id: "SEC-C07",
    title: "an error shows no credential, even if the message of the server repeats it",
    async run(context) {
      const { ApiError } = context.runtime;
      const detail = `bad key ${secret}, Bearer ${secret}, ${btoa(`user:${secret}`)} \u001b[31m::error::\r\n${"x".repeat(500)}`;
      await each(context, [json({ title: secret, detail }, { status: 403 })], async (name, result) => {
        const error = await throws(result, ApiError);
        const text = printed(error);
        noMatch(text, secret, name);
        if (name === "basic") noMatch(text, btoa(`user:${secret}`));
        ok(error.message.length < 300 && !/[\p{C}]/u.test(error.message), "cut, and without control characters");
      });
    },
  },
  {
    id: "SEC-C07",
    title: "a network error shows no credential, although platforms quote the URL",
    async run(context) {
      const { call, ConnectionError, createClient } = context.runtime;
      await each(context, [{ end: "reset" }], async (_, result) => {
        noMatch(printed(await throws(result, ConnectionError)), secret);
      });
      for (const [name, auth] of Object.entries(known)) {
        const client = createClient({ baseUrl: "http://127.0.0.1:1", retry: false, auth: auth(context.runtime) });
        const error = await throws(call(client, get([[name]]), {}), ConnectionError);
        ok(error.cause !== undefined, "the cause is told");
        noMatch(printed(error), secret);
      }
    },
  },
  {
    id: "SEC-C07",
    title: "a failed token request shows no password, secret or token, neither in plain text nor in base64",
    async run(context) {
      const { LoginError, call, clientCredentials, createClient, passwordGrant, refreshToken } = context.runtime;
      for (const auth of [
        passwordGrant({ username: "user", password: secret }),
        clientCredentials({ clientId: "id", clientSecret: secret }),
        clientCredentials({ clientId: "id", clientSecret: secret, clientAuth: "body" }),
        refreshToken({ refreshToken: secret, clientId: "id" }),
      ]) {
        const detail = `no: ${secret}`;
        const script = await wire(context, [json({ title: "refused", detail }, { status: 400 })]);
        const error = await throws(call(createClient({ baseUrl: script.url, auth }), get([["oauth"]]), {}), LoginError, "refused");
        noMatch(printed(error), secret);
      }
      const script = await wire(context, [json({ title: `no ${btoa(`id:${secret}`)}` }, { status: 400 })]);
      const client = createClient({ baseUrl: script.url, auth: clientCredentials({ clientId: "id", clientSecret: secret }) });
      match((await throws(call(client, get([["oauth"]]), {}), LoginError)).message, /400: no \*\*\*$/);
    },
  },
  {
    id: "SEC-C08",
    title: "a client shows no credential when it is printed, serialised or cloned",
    async run(context) {
      const { createClient } = context.runtime;
      const inspect = Reflect.get(globalThis, "Deno")?.inspect ?? Reflect.get(globalThis, "Bun")?.inspect ?? String;
      for (const auth of Object.values(known)) {
        const given = auth(context.runtime);
        const client = createClient({ baseUrl: "https://h.example", auth: given, headers: { "x-key": secret } });
        const text = [printed(client), printed({ ...client }), printed(structuredClone(client)), inspect(client), inspect(given)];
        noMatch(text.join("\n") + JSON.stringify({ client, given }), secret);
      }
    },
  },
  {
    id: "SEC-C09",
    title: "the error of an unreadable response quotes nothing of it",
    async run(context) {
      const { call, createClient, DecodeError, passwordGrant } = context.runtime;
      await each(context, [{ headers: { "content-type": "application/json" }, body: [`${secret} {`] }], async (_, result) => {
        noMatch(printed(await throws(result, DecodeError)), secret);
      });
      for (const body of [`${secret} {`, `{"access_token": "${secret}`, `"${secret}"`, `["${secret}"]`, `{"token": "${secret}"}`]) {
        const script = await wire(context, [{ headers: { "content-type": "application/json" }, body: [body] }]);
        const client = createClient({ baseUrl: script.url, auth: passwordGrant({ username: "u", password: "p4ss" }) });
        noMatch(printed(await throws(call(client, get([["oauth"]]), {}), DecodeError)), secret);
        equal((await script.seen()).length, 1);
      }
    },
  },
  {
    id: "SEC-C10",
    title: "a key in the query is sent only if the document requires it, and is never in an error or a Referer",
    async run(context) {
      const { apiKey, call, ConnectionError, createClient, NotFoundError, RequestError } = context.runtime;
      const script = await wire(context, [json({ next: "{{other}}/steal" }), json({}, { status: 404 })]);
      const client = createClient({ baseUrl: script.url, auth: apiKey(secret), retry: false });
      await call(client, get([["bearer"]]), {});
      noMatch(printed(await throws(call(client, get([["query"]]), {}), NotFoundError)), secret);
      const seen = await script.seen();
      equal(seen.map(credentials), [{}, { query: `?api%20key=${secret}` }]);
      for (const { headers } of seen) noMatch(headers["referer"] ?? "", secret);
      for (const cause of [new Error(`no ${secret}`), `no ${secret}`, Object.assign(new Error("x"), { path: `http://h/?k=${secret}` })]) {
        const fetch = () => Promise.reject(cause);
        const broken = createClient({ baseUrl: script.url, auth: apiKey(secret), retry: false, fetch });
        noMatch(printed(await throws(call(broken, get([["query"]]), {}), ConnectionError)), secret);
      }
      noMatch(printed(await throws(call(client, get([["query"]], { path: "/{a}" }), {}), RequestError)), secret);
    },
  },
];

const ways: readonly PortableCase[] = [
  {
    id: "SEC-C11",
    title: "credentials are sent with plain http only to this machine, unless the caller allows it; other calls are not restricted",
    async run(context) {
      const { basic, bearer, call, createClient, passwordGrant, RequestError } = context.runtime;
      const sent: string[] = [];
      const fetch = async (url: string) => {
        sent.push(url);
        return new Response('{"access_token":"t"}', { headers: { "content-type": "application/json" } });
      };
      const client = (baseUrl: string, options: object = {}) => createClient({ baseUrl, fetch, auth: bearer(secret), ...options });
      for (const base of [
        "http://airflow:8080",
        "http://api.example",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://10.0.0.1",
      ]) {
        const error = await throws(call(client(base), get(), {}), RequestError, "allowInsecure: true");
        noMatch(printed(error), secret);
        match(error.message, new URL(base).origin);
        await throws(call(client(base, { auth: basic({ username: "u", password: secret }) }), get([["basic"]]), {}), RequestError, "https");
        await throws(call(client(base, { auth: passwordGrant({ username: "u", password: secret }) }), get([["oauth"]]), {}), RequestError);
      }
      equal(sent, []);
      const fine = ["https://api.example", "http://localhost:8080", "http://127.0.0.1:9", "http://127.1.2.3", "http://[::1]:80"];
      for (const base of fine) await call(client(base), get(), {});
      await call(client("http://airflow:8080", { allowInsecure: true }), get(), {});
      await call(client("http://airflow:8080"), get([]), {});
      equal(sent.length, fine.length + 2);
    },
  },
  {
    id: "SEC-C11",
    title: "a plain http server or a foreign token URL in the document receives only credentials that the caller allows",
    async run(context) {
      const { bearer, call, createClient, passwordGrant, RequestError } = context.runtime;
      const sent: string[] = [];
      const fetch = async (url: string) => {
        sent.push(url);
        return new Response('{"access_token":"t"}', { headers: { "content-type": "application/json" } });
      };
      await throws(
        call(createClient({ fetch, auth: bearer(secret) }), get(undefined, { api: { ...api, server: "http://api.example" } }), {}),
        RequestError,
      );
      const auth = passwordGrant({ username: "u", password: secret });
      const at = (tokenUrl: string) => get([["oauth"]], { api: { ...api, schemes: { oauth: { type: "oauth2", tokenUrl } } } });
      const client = (options: object) => createClient({ baseUrl: "https://api.example", fetch, auth, ...options });
      await throws(call(client({}), at("http://api.example/token"), {}), RequestError, "trustedOrigins");
      await throws(call(client({}), at("https://login.example/token"), {}), RequestError, "trustedOrigins");
      await throws(call(client({}), at("//login.example/token"), {}), RequestError, "trustedOrigins");
      await throws(call(client({ trustedOrigins: ["http://login.example"] }), at("http://login.example/token"), {}), RequestError, "https");
      equal(sent, []);
      await call(client({ trustedOrigins: ["https://login.example"] }), at("https://login.example/token"), {});
      equal(sent, ["https://login.example/token", "https://api.example/things"]);
    },
  },
  {
    id: "SEC-C11",
    title: "another server of a single operation receives credentials only if the caller trusts it",
    async run(context) {
      const { bearer, call, createClient, RequestError } = context.runtime;
      const sent: string[] = [];
      const fetch = async (url: string) => {
        sent.push(url);
        return new Response("{}", { headers: { "content-type": "application/json" } });
      };
      const upload = get(undefined, { api: { ...api, server: "https://uploads.example", foreign: true } });
      const client = (options: object) => createClient({ fetch, auth: bearer(secret), ...options });
      await throws(call(client({}), upload, {}), RequestError, "trustedOrigins");
      equal(sent, []);
      await call(client({ trustedOrigins: ["https://uploads.example"] }), upload, {});
      await call(client({ baseUrl: "https://proxy.example" }), upload, {});
      equal(sent, ["https://uploads.example/things", "https://proxy.example/things"]);
    },
  },
  {
    id: "SEC-C12",
    title: "fetch is called without a credentials mode, and cookies of a page are not read",
    async run(context) {
      const { bearer, call, createClient } = context.runtime;
      const script = await wire(context, [json({})]);
      const seen: RequestInit[] = [];
      const fetch = (url: string, init: RequestInit) => {
        seen.push(init);
        return globalThis.fetch(url, init);
      };
      const document = Reflect.get(globalThis, "document");
      if (document) document.cookie = "XSRF-TOKEN=evil";
      await call(createClient({ baseUrl: script.url, auth: bearer(secret), fetch }), get(undefined, post), {});
      equal(
        seen.map((init) => [init.credentials, init.mode, init.referrer]),
        [[undefined, undefined, undefined]],
      );
      const [arrived] = await script.seen();
      equal(arrived && credentials(arrived), { authorization: `Bearer ${secret}` });
      equal(
        Object.keys(arrived?.headers ?? {}).filter((name) => /xsrf|csrf/.test(name)),
        [],
      );
    },
  },
  {
    id: "SEC-C13",
    title: "neither credentials nor URLs are read from the environment",
    elsewhere: { deno: "reading it takes a permission that these cases do not have, so that any attempt throws" },
    async run(context) {
      const { call, createClient } = context.runtime;
      const environment = context.platform === "deno" ? {} : (Reflect.get(globalThis, "process")?.env ?? {});
      const names = ["TOKEN", "API_KEY", "AUTHORIZATION", "AIRFLOW_TOKEN", "AIRFLOW_USERNAME", "AIRFLOW_PASSWORD", "BEARER_TOKEN"];
      for (const name of names) environment[name] = secret;
      try {
        const script = await wire(context, [json({}), json({})]);
        await call(createClient({ baseUrl: script.url }), get(), {});
        await call(createClient({ baseUrl: script.url }), get([["header"], ["query"], ["cookie"], ["oauth"]]), {});
        equal((await script.seen()).map(credentials), [{}, {}]);
      } finally {
        for (const name of names) delete environment[name];
      }
    },
  },
  {
    id: "SEC-C14",
    title: "an invalid token or lifetime is rejected, not cached and not shown",
    async run(context) {
      const { call, clientCredentials, createClient, DecodeError } = context.runtime;
      const good = `"access_token":"${secret}"`;
      const replies = [
        `{${good},"expires_in":-1}`,
        `{${good},"expires_in":0}`,
        `{${good},"expires_in":1e309}`,
        `{${good},"expires_in":"soon"}`,
        `{${good},"expires_in":{}}`,
        `{${good},"token_type":"mac"}`,
        `{"access_token":"${secret}\\n"}`,
        `{"access_token":"${secret}\\r\\nX-Injected: 1"}`,
        `{"access_token":"${secret} b"}`,
        `{"access_token":"${secret}\u00e9"}`,
        '{"access_token":""}',
        '{"access_token":null}',
        '{"access_token":42}',
        "{}",
        "null",
      ];
      for (const body of replies) {
        const broken = { headers: { "content-type": "application/json" }, body: [body] };
        const script = await wire(context, [broken, json({ access_token: "good" }), json({})]);
        const client = createClient({ baseUrl: script.url, auth: clientCredentials({ clientId: "id", clientSecret: "s3cr3t" }) });
        const error = await throws(call(client, get([["oauth"]]), {}), DecodeError);
        noMatch(printed(error), secret);
        equal((await script.seen()).length, 1, body);
        await call(client, get([["oauth"]]), {});
        equal((await script.seen()).map(credentials)[2], { authorization: "Bearer good" });
      }
    },
  },
  {
    id: "SEC-C14",
    title: "a token without a lifetime is used until it is rejected; a function's token with a line break is not sent",
    async run(context) {
      const { bearer, call, clientCredentials, createClient, RequestError } = context.runtime;
      const issuer = await wire(context, [json({ access_token: jwt(3600) }), json({ access_token: "second" })]);
      const script = await wire(context, [json({}), json({}), json({}, { status: 401 }), json({})]);
      const auth = clientCredentials({ clientId: "id", clientSecret: "s", tokenUrl: `${issuer.url}/token` });
      const client = createClient({ baseUrl: script.url, auth });
      for (let times = 0; times < 3; times++) await call(client, get([["oauth"]]), {});
      equal([(await issuer.seen()).length, (await script.seen()).length], [2, 4]);
      for (const token of [`${secret}\n`, `${secret}\r\nx: 1`, "", `${secret} ${secret}`, "é"]) {
        await throws(() => bearer(token), RequestError, /^(?!.*SECRET)/);
        const sender = createClient({ baseUrl: script.url, auth: bearer(async () => token) });
        noMatch(printed(await throws(call(sender, get(), {}), RequestError)), secret);
      }
      equal((await script.seen()).length, 4);
    },
  },
];

export const cases: readonly PortableCase[] = [...redirects, ...links, ...prints, ...ways];
