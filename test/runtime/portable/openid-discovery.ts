import type { Api } from "../runtime.js";
import { equal, throws } from "./assert.js";
import { endsIn } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, type Reply, reply, type SentRequest } from "./fake-fetch.js";
import { api, get } from "./secured.js";

const wellKnown = "/.well-known/openid-configuration";
const program = { clientId: "id", clientSecret: "s3cret" };

interface Discovered {
  /** The issuer that the caller passes. */
  readonly issuer?: string;
  readonly schemes?: Api["schemes"];
  readonly security?: readonly (readonly string[])[];
  readonly baseUrl?: string;
  readonly trustedOrigins?: readonly string[];
}

/** Makes a call with a token of an OpenID provider, and returns the requests. */
async function discover(context: PortableContext, asked: Discovered, ...replies: readonly Reply[]): Promise<readonly SentRequest[]> {
  const { call, clientCredentials, openId } = context.runtime;
  const { issuer, schemes = api.schemes, security = [["openId"]], ...options } = asked;
  const auth = clientCredentials({ ...program, tokenUrl: openId(issuer) });
  const { client, sent } = fakeClient(context, { auth, ...options }, ...replies);
  await call(client, get(security, { api: { ...api, schemes }, method: "POST", body: { send: () => "the body", content: {} } }), {});
  return sent;
}

const configuration = (issuer: string): Reply => reply({ issuer, token_endpoint: `${new URL(issuer).origin}/t` });
const token = reply({ access_token: "t1" });
const scheme = (url: string) => ({ type: "openIdConnect", url }) as const;

export const cases: readonly PortableCase[] = [
  {
    id: "AUTH-openid",
    title: "the configuration is below the path of the issuer; a slash at its end does not count",
    async run(context) {
      for (const [issuer, url] of [
        ["https://login.example", `https://login.example${wellKnown}`],
        ["https://login.example/a/realm", `https://login.example/a/realm${wellKnown}`],
        ["https://login.example/a/realm/", `https://login.example/a/realm${wellKnown}`],
      ] as const) {
        const sent = await discover(context, { issuer }, configuration(issuer), token, reply({}));
        equal([sent[0]?.url, sent[1]?.url], [url, "https://login.example/t"]);
      }
      const whole = `https://login.example/realm${wellKnown}`;
      const sent = await discover(context, { issuer: whole }, configuration("https://login.example/realm"), token, reply({}));
      equal(sent[0]?.url, whole);
    },
  },
  {
    id: "AUTH-openid",
    title: "the configuration is requested by a GET with its own headers and without the body of the call",
    async run(context) {
      const sent = await discover(context, { issuer: "https://login.example" }, configuration("https://login.example"), token, reply({}));
      equal(
        sent.map(({ method, body }) => [method, body]),
        [
          ["GET", null],
          ["POST", "grant_type=client_credentials"],
          ["POST", "the body"],
        ],
      );
      equal(sent[0]?.headers, { accept: "application/json" });
    },
  },
  {
    id: "AUTH-openid",
    title: "the issuer is that of the scheme that is required, else of the first scheme of its type, relative to the base URL",
    async run(context) {
      const schemes = {
        oauth: { type: "oauth2", tokenUrl: "/token" },
        a: scheme("https://a.example"),
        b: scheme("https://b.example"),
      } as const;
      const trustedOrigins = ["https://a.example", "https://b.example"];
      for (const [name, issuer] of [
        ["b", "https://b.example"],
        ["oauth", "https://a.example"],
      ] as const) {
        const sent = await discover(
          context,
          { schemes, security: [[name]], trustedOrigins },
          configuration(issuer),
          token,
          reply({ done: true }),
        );
        equal(sent[0]?.url, issuer + wellKnown, name);
      }
      const relative = { schemes: { openId: scheme("/auth") }, baseUrl: "https://api.example/v1" };
      const sent = await discover(context, relative, configuration("https://api.example/auth"), token, reply({}));
      equal(sent[0]?.url, `https://api.example/auth${wellKnown}`);
    },
  },
  {
    id: "AUTH-openid",
    title: "the message says what is wrong with the issuer or its configuration",
    async run(context) {
      const { DecodeError, RequestError } = context.runtime;
      const needsIssuer = "openId needs the issuer as a URL";
      const noScheme = { schemes: { bearer: { type: "http", scheme: "bearer" } }, security: [["bearer"]] } as const;
      equal((await throws(discover(context, noScheme), RequestError)).message, needsIssuer);
      for (const issuer of ["/relative", "https://["]) {
        equal((await throws(discover(context, { issuer }), RequestError)).message, needsIssuer);
      }
      const issuer = "https://login.example";
      const other = "OpenID configuration belongs to another issuer: status 200";
      const missing = "OpenID configuration has no token endpoint: status 200";
      for (const [body, message] of [
        [null, other],
        ["text", other],
        [{ issuer: 7 }, other],
        [{ issuer: "https://login.example/other", token_endpoint: `${issuer}/t` }, other],
        [{ issuer }, missing],
        [{ issuer, token_endpoint: 7 }, missing],
        [{ issuer, token_endpoint: "/t" }, missing],
      ] as const) {
        equal((await throws(discover(context, { issuer }, reply(body)), DecodeError)).message, message);
      }
      const foreign = reply({ issuer, token_endpoint: "https://evil.example/t" });
      equal(
        (await throws(discover(context, { issuer }, foreign), RequestError)).message,
        "no credentials to https://evil.example, which only a document names: add it to trustedOrigins if you trust it",
      );
    },
  },
  {
    id: "AUTH-openid",
    title: "an error of the provider describes its request, and the next call asks again",
    async run(context) {
      const { call, clientCredentials, openId } = context.runtime;
      const auth = clientCredentials({ ...program, tokenUrl: openId("https://login.example") });
      const replies = [reply({ title: "no" }, { status: 404 }), configuration("https://login.example"), token, reply({ id: 1 })];
      const { client, sent } = fakeClient(context, { auth }, ...replies);
      const error = await endsIn(context, "ApiError", call(client, get([["openId"]]), {}));
      equal(
        [error.name, error.message, Reflect.get(error, "request")],
        ["NotFoundError", `GET ${wellKnown}: 404: no`, { method: "GET", path: wellKnown, operationId: "openId" }],
      );
      equal(await call(client, get([["openId"]]), {}), { id: 1 });
      equal(sent.length, 4);
    },
  },
  {
    id: "AUTH-openid",
    title: "an API with two issuers has two token endpoints",
    async run(context) {
      const { call, openId, passwordGrant } = context.runtime;
      const auth = passwordGrant({ username: "u", password: "p", tokenUrl: openId() });
      const answer: Reply = ({ url, method }) => {
        const { origin, pathname } = new URL(url);
        if (pathname === wellKnown) return Response.json({ issuer: origin, token_endpoint: `${origin}/t` });
        return Response.json(method === "POST" ? { access_token: "t1" } : {});
      };
      const client = (name: string) => fakeClient(context, { auth, baseUrl: `https://${name}.example`, trustedOrigins: [] }, answer);
      const urls: string[] = [];
      for (const name of ["a", "b"]) {
        const { client: made, sent } = client(name);
        await call(made, get([["openId"]], { api: { ...api, schemes: { openId: scheme(`https://${name}.example`) } } }), {});
        urls.push(...sent.map(({ url }) => url));
      }
      equal(
        urls,
        ["a", "b"].flatMap((name) => [wellKnown, "/t", "/things"].map((path) => `https://${name}.example${path}`)),
      );
    },
  },
];
