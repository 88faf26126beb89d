import { equal, eventually, noMatch, pause, throws } from "./assert.js";
import type { PortableCase } from "./case.js";
import { credentials, get } from "./secured.js";
import { bodyText, json, wire } from "./wire.js";

export const cases: readonly PortableCase[] = [
  {
    id: "AUTH-api-key-again",
    title: "a key in the query is sent exactly once, even if a redirect repeats it or has a fragment",
    elsewhere: { browser: "a page is not told where a redirect leads, so none is followed" },
    async run(context) {
      const { apiKey, call, createClient } = context.runtime;
      if (context.platform === "browser") return;
      for (const location of ["{{base}}/things/?x=1&api%20key=k%2F1&api+key=other#part", "{{base}}/things/#part"]) {
        const script = await wire(context, [{ status: 307, headers: { location } }, json({})]);
        await call(createClient({ baseUrl: script.url, auth: apiKey("k/1") }), get([["query"]]), {});
        const [, { url } = { url: "" }] = await script.seen();
        equal(url, location.includes("?") ? "/things/?x=1&api+key=other&api%20key=k%2F1" : "/things/?api%20key=k%2F1");
      }
    },
  },
  {
    id: "AUTH-api-key-again",
    title: "a key in the query is sent once if the link to the next page repeats it",
    async run(context) {
      const { apiKey, createClient, pages } = context.runtime;
      const script = await wire(context, [json({ items: [1], next: "{{base}}/things?api+key=k1234&page=2" }), json({ items: [2] })]);
      const operation = get([["query"]], { pagination: { items: "items", kind: "link", link: "next" } });
      const call = pages(createClient({ baseUrl: script.url, auth: apiKey("k1234") }), operation, {});
      equal(await call.toArray(), [1, 2]);
      equal(
        (await script.seen()).map(({ url }) => url),
        ["/things?api%20key=k1234", "/things?page=2&api%20key=k1234"],
      );
    },
  },
  {
    id: "AUTH-token-again",
    title: "a token that was rejected for a single-use body is not reused for the next call",
    elsewhere: { browser: "a page can send no stream over HTTP/1.1" },
    async run(context) {
      const { binaryBody, call, clientCredentials, createClient, UnauthenticatedError, wholeBody } = context.runtime;
      if (context.platform === "browser") return;
      const endpoint = await wire(context, [json({ access_token: "t1" }), json({ access_token: "t2" })]);
      const script = await wire(context, [json({}, { status: 401 }), json({})]);
      const auth = clientCredentials({ clientId: "id", clientSecret: "secret", tokenUrl: `${endpoint.url}/token` });
      const client = createClient({ baseUrl: script.url, auth, retry: false });
      const body = { send: wholeBody, content: { "application/octet-stream": binaryBody } };
      const operation = get([["oauth"]], { method: "POST", body });
      const upload = () => call(client, operation, { body: new Blob(["a"]).stream() });
      await throws(upload(), UnauthenticatedError);
      await upload();
      equal((await script.seen()).map(credentials), [{ authorization: "Bearer t1" }, { authorization: "Bearer t2" }]);
    },
  },
  {
    id: "AUTH-token-again",
    title: "a call that is aborted during a token request is not sent when the token arrives",
    async run(context) {
      const { AbortError, call, clientCredentials, createClient, logTo } = context.runtime;
      const script = await wire(context, [json({ access_token: "t1" }, { delay: 200 }), json({})]);
      const auth = clientCredentials({ clientId: "id", clientSecret: "secret", tokenUrl: `${script.url}/token` });
      const sent: string[] = [];
      const client = createClient({ baseUrl: script.url, auth, logger: logTo(({ operation }) => sent.push(operation)) });
      const controller = new AbortController();
      const aborted = call(client, get([["oauth"]]), {}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 50);
      await throws(aborted, AbortError);
      await eventually(() => sent.length > 0, "the token comes");
      await pause(50);
      equal(sent, ["clientCredentials"]);
    },
  },
  {
    id: "AUTH-refresh-again",
    title: "clients of several servers that share a refresh token send each refresh token once, even with concurrent calls",
    async run(context) {
      const { call, createClient, refreshToken } = context.runtime;
      const answer = (id: string) => json({ access_token: `t${id}`, refresh_token: `r${id}` }, { delay: 50 });
      const endpoint = await wire(context, [answer("1"), answer("2")]);
      const auth = refreshToken({ refreshToken: "r0", tokenUrl: `${endpoint.url}/token` });
      const scripts = [await wire(context, [json({})]), await wire(context, [json({})])];
      await Promise.all(scripts.map(({ url }) => call(createClient({ baseUrl: url, auth }), get([["oauth"]]), {})));
      const sent = (await endpoint.seen()).map((seen) => new URLSearchParams(bodyText(seen)).get("refresh_token"));
      equal(sent, ["r0", "r1"]);
    },
  },
  {
    id: "SEC-C07",
    title: "an error contains no secret if the token endpoint quotes the body of the request, with any characters",
    async run(context) {
      const { LoginError, call, clientCredentials, createClient, passwordGrant, refreshToken } = context.runtime;
      const secret = 'k &zzz/9"\\';
      const grants = [
        clientCredentials({ clientId: "id", clientSecret: secret, clientAuth: "body", tokenUrl: "/token" }),
        clientCredentials({ clientId: "id", clientSecret: secret, tokenUrl: "/token" }),
        passwordGrant({ username: "u", password: secret, request: "form", tokenUrl: "/token" }),
        passwordGrant({ username: "u", password: secret, request: "json", tokenUrl: "/token" }),
        refreshToken({ refreshToken: secret, tokenUrl: "/token" }),
      ];
      for (const auth of grants) {
        const fetch = async (_: string, { headers, body }: RequestInit): Promise<Response> => {
          const basic = ((headers as Headers).get("authorization") ?? "").slice(6);
          return Response.json({ title: String(body), detail: atob(basic) }, { status: 400 });
        };
        const client = createClient({ baseUrl: "http://127.0.0.1:9", auth, fetch, retry: false });
        const error = await throws(call(client, get([["oauth"]]), {}), LoginError, "***");
        noMatch(error.message, "zzz");
      }
    },
  },
];
