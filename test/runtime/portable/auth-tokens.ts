import type { TokenOptions } from "../runtime.js";
import { equal, ok, pause, throws } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";
import { api, credentials, get, jwt, post } from "./secured.js";
import { bodyText, json, type Seen, wire } from "./wire.js";

const oauth = [["oauth"]];
const user = { username: "u", password: "p&ä" };
const program = { clientId: "id:1", clientSecret: "s &ä" };
const token = (changes: object = {}) => json({ access_token: "t1", token_type: "Bearer", expires_in: 3600, ...changes });
const form = (seen: Seen | undefined) => Object.fromEntries(new URLSearchParams(seen && bodyText(seen)));
const urls = (seen: readonly Seen[]) => seen.map(({ method, url }) => `${method} ${url}`);
const basicOf = (text: string) => `Basic ${btoa(text)}`;

/** Creates a grant with a separate token endpoint, so that the responses for tokens and for calls are not mixed up. */
async function setUp(
  context: PortableContext,
  tokens: Parameters<typeof wire>[1],
  answers: Parameters<typeof wire>[1] = [json({}, { repeat: true })],
  options: TokenOptions = {},
) {
  const { clientCredentials, createClient } = context.runtime;
  const endpoint = await wire(context, tokens);
  const script = await wire(context, answers);
  const auth = clientCredentials({ ...program, tokenUrl: `${endpoint.url}/token`, ...options });
  return { endpoint, script, auth, client: createClient({ baseUrl: script.url, auth, retry: false }) };
}

const grants: readonly PortableCase[] = [
  {
    id: "AUTH-oauth2-client-credentials",
    title: "a program authenticates with Basic, encoded as in a form, at the document's token URL",
    async run(context) {
      const { call, clientCredentials, createClient } = context.runtime;
      const script = await wire(context, [token(), json({}), json({})]);
      const auth = clientCredentials({ ...program, scope: "read write", params: { audience: "a" } });
      const client = createClient({ baseUrl: script.url, auth });
      await call(client, get(oauth), {});
      await call(client, get(oauth), {});
      const seen = await script.seen();
      equal(urls(seen), ["POST /client-token", "GET /things", "GET /things"]);
      equal(seen.map(credentials), [
        { authorization: basicOf("id%3A1:s+%26%C3%A4") },
        { authorization: "Bearer t1" },
        { authorization: "Bearer t1" },
      ]);
      equal(form(seen[0]), { grant_type: "client_credentials", scope: "read write", audience: "a" });
      equal([seen[0]?.headers["content-type"], seen[0]?.headers["accept"]], ["application/x-www-form-urlencoded", "application/json"]);
    },
  },
  {
    id: "AUTH-oauth2-client-credentials",
    title: "the secret is sent in the body on request",
    async run(context) {
      const { call, clientCredentials, createClient } = context.runtime;
      const script = await wire(context, [token(), json({})]);
      await call(createClient({ baseUrl: script.url, auth: clientCredentials({ ...program, clientAuth: "body" }) }), get(oauth), {});
      const [seen] = await script.seen();
      equal([form(seen), seen && credentials(seen)], [{ grant_type: "client_credentials", client_id: "id:1", client_secret: "s &ä" }, {}]);
    },
  },
  {
    id: "AUTH-oauth2-password",
    title: "user name and password are sent as a form with client credentials, or as JSON, as Airflow requires",
    async run(context) {
      const { call, createClient, passwordGrant } = context.runtime;
      const script = await wire(context, [token(), json({}), token(), json({})]);
      const byForm = passwordGrant({ ...user, clientId: "public" });
      await call(createClient({ baseUrl: script.url, auth: byForm }), get(oauth), {});
      await call(createClient({ baseUrl: script.url, auth: passwordGrant({ ...user, request: "json" }) }), get(oauth), {});
      const seen = await script.seen();
      equal(urls(seen), ["POST /token", "GET /things", "POST /token", "GET /things"]);
      equal(form(seen[0]), { grant_type: "password", ...user, client_id: "public" });
      equal([seen[2] && JSON.parse(bodyText(seen[2])), seen[2]?.headers["content-type"]], [user, "application/json"]);
    },
  },
  {
    id: "AUTH-oauth2-password",
    title: "the token URL is below the base URL, without the path of the API's version, and 201 is a success",
    async run(context) {
      const { attachPath, call, createClient, passwordGrant } = context.runtime;
      const script = await wire(context, [json({ access_token: "t1" }, { status: 201 }), json({})]);
      const client = createClient({ baseUrl: `${script.url}/deploy`, auth: passwordGrant(user) });
      await call(client, get(oauth, { api: { ...api, serverPath: { attach: attachPath, path: "/v1" } } }), {});
      equal(urls(await script.seen()), ["POST /deploy/token", "GET /deploy/v1/things"]);
    },
  },
  {
    id: "AUTH-oauth2-refresh-token",
    title: "a refresh token is exchanged for tokens; a new refresh token replaces it and is passed to the caller",
    async run(context) {
      const { call, createClient, refreshToken } = context.runtime;
      const answers = [token({ refresh_token: "r2" }), json({}, { status: 401 }), token({ access_token: "t2" }), json({})];
      const script = await wire(context, answers);
      const kept: string[] = [];
      const auth = refreshToken({ refreshToken: "r1", clientId: "id", onRefresh: (newest) => kept.push(newest) });
      await call(createClient({ baseUrl: script.url, auth }), get(oauth), {});
      const seen = await script.seen();
      equal(urls(seen), ["POST /refresh", "GET /things", "POST /refresh", "GET /things"]);
      equal(
        [form(seen[0]), form(seen[2])],
        [
          { grant_type: "refresh_token", refresh_token: "r1", client_id: "id" },
          { grant_type: "refresh_token", refresh_token: "r2", client_id: "id" },
        ],
      );
      equal([kept, seen[3] && credentials(seen[3])], [["r2"], { authorization: "Bearer t2" }]);
    },
  },
  {
    id: "AUTH-oauth2",
    title: "the token request does not contain the client's other credentials",
    async run(context) {
      const { apiKey, call, clientCredentials, createClient } = context.runtime;
      const script = await wire(context, [token(), json({})]);
      const auth = { header: apiKey("k3y!"), oauth: clientCredentials({ ...program, clientAuth: "body" }) };
      await call(createClient({ baseUrl: script.url, auth }), get([["header", "oauth"]]), {});
      equal((await script.seen()).map(credentials), [{}, { "x-api-key": "k3y!", authorization: "Bearer t1" }]);
    },
  },
];

const cache: readonly PortableCase[] = [
  {
    id: "AUTH-token-single-flight",
    title: "concurrent calls share one token request, which continues if its first call is aborted",
    async run(context) {
      const { AbortError, call } = context.runtime;
      const { client, endpoint, script } = await setUp(context, [{ ...token(), delay: 200 }]);
      const controller = new AbortController();
      const first = call(client, get(oauth), {}, { signal: controller.signal });
      const others = [1, 2, 3].map(() => call(client, get(oauth), {}));
      await endpoint.seenAtLeast(1);
      controller.abort();
      await throws(first, AbortError);
      await Promise.all(others);
      equal([(await endpoint.seen()).length, (await script.seen()).length], [1, 3]);
    },
  },
  {
    id: "AUTH-token-renewal",
    title: "a token is reused until shortly before expires_in, or exp of the JWT, and then renewed",
    async run(context) {
      const { call } = context.runtime;
      const replies = [
        [{ expires_in: 0.05 }, 2],
        [{ expires_in: "0.05" }, 2],
        [{ expires_in: 3600 }, 1],
        [{ expires_in: undefined, access_token: jwt(2) }, 2],
        [{ expires_in: undefined, access_token: jwt(3600) }, 1],
        [{ expires_in: undefined, access_token: jwt(-3600) }, 1],
        [{ expires_in: null }, 1],
      ] as const;
      await Promise.all(
        replies.map(async ([reply, times]) => {
          const { client, endpoint } = await setUp(context, [{ ...token(reply), repeat: true }]);
          await call(client, get(oauth), {});
          await pause(2000);
          await call(client, get(oauth), {});
          equal((await endpoint.seen()).length, times, JSON.stringify(reply));
        }),
      );
    },
  },
  {
    id: "AUTH-token-refused",
    title: "a token that is rejected with 401, or as the API declares, is replaced once",
    async run(context) {
      const { call, UnauthenticatedError } = context.runtime;
      const tokens = () => [token(), token({ access_token: "t2" }), token({ access_token: "t3" })];
      const isRefused = async (response: Response) => response.status === 403 && (await response.text()).includes("expired");
      for (const refusal of [json({}, { status: 401 }), json({ detail: "expired" }, { status: 403 })]) {
        const { client, endpoint, script } = await setUp(context, tokens(), [refusal, json({ id: 1 })], { isRefused });
        equal(await call(client, get(oauth, post), {}), { id: 1 });
        equal((await script.seen()).map(credentials), [{ authorization: "Bearer t1" }, { authorization: "Bearer t2" }]);
        equal((await endpoint.seen()).length, 2);
      }
      const { client, endpoint, script } = await setUp(context, tokens(), [json({}, { status: 401, repeat: true })]);
      await throws(call(client, get(oauth), {}), UnauthenticatedError);
      equal([(await endpoint.seen()).length, (await script.seen()).length], [2, 2]);
    },
  },
  {
    id: "AUTH-token-refused",
    title: "any other 403 is the call's error, with its body and any detail",
    async run(context) {
      const { call, PermissionDeniedError } = context.runtime;
      for (const options of [{}, { isRefused: () => false }]) {
        for (const detail of ["not yours", "Invalid JWT token"]) {
          const { client, endpoint } = await setUp(context, [token()], [json({ detail }, { status: 403 })], options);
          const error = await throws(call(client, get(oauth), {}), PermissionDeniedError);
          equal([error.detail, (await endpoint.seen()).length], [detail, 1]);
        }
      }
    },
  },
  {
    id: "AUTH-token-refused",
    title: "concurrent calls whose token is rejected request one new token",
    async run(context) {
      const { call } = context.runtime;
      const refused = json({}, { status: 401, delay: 100 });
      const answers = [refused, refused, refused, json({}, { repeat: true })];
      const { client, endpoint } = await setUp(context, [token(), token({ access_token: "t2" })], answers);
      await Promise.all([1, 2, 3].map(() => call(client, get(oauth), {})));
      equal((await endpoint.seen()).length, 2);
    },
  },
  {
    id: "AUTH-token-failed",
    title: "a failed token request is the call's error; it is not cached, and never treated as the response to the call",
    async run(context) {
      const { ApiError, LoginError, UnauthenticatedError, call } = context.runtime;
      const refusals = [json({}, { status: 401 }), json({ error: "invalid_client" }, { status: 400 }), json({}, { status: 404 })];
      const { client, endpoint, script } = await setUp(context, [...refusals, token()]);
      await throws(call(client, get(oauth), {}), UnauthenticatedError, "/token: 401");
      const error = await throws(call(client, get(oauth), {}), LoginError, "/token: 400");
      equal(error.cause instanceof ApiError && error.cause.body, { error: "invalid_client" });
      const missing = await call(client, get(oauth), {}).safe();
      equal([missing.ok, missing.status], [false, undefined]);
      await call(client, get(oauth), {});
      equal([(await endpoint.seen()).length, (await script.seen()).length], [4, 1]);
    },
  },
  {
    id: "AUTH-token-shared",
    title: "clients of different servers that share a credential do not share tokens",
    async run(context) {
      const { call, createClient, passwordGrant } = context.runtime;
      const auth = passwordGrant(user);
      for (const name of ["a", "b"]) {
        const script = await wire(context, [token({ access_token: name }), json({})]);
        await call(createClient({ baseUrl: script.url, auth }), get(oauth), {});
        const [, seen] = await script.seen();
        equal(seen && credentials(seen), { authorization: `Bearer ${name}` });
      }
    },
  },
];

const discovery: readonly PortableCase[] = [
  {
    id: "AUTH-openid",
    title: "the token endpoint is discovered at the issuer, once",
    async run(context) {
      const { call, clientCredentials, createClient, openId } = context.runtime;
      const issuer = await wire(context, [
        json({ issuer: "{{other}}/realm", token_endpoint: "{{other}}/realm/t" }),
        token({ expires_in: 0.01 }),
        token(),
      ]);
      const script = await wire(context, [json({}, { repeat: true })]);
      const auth = clientCredentials({ ...program, tokenUrl: openId(`${issuer.otherUrl}/realm`) });
      const client = createClient({ baseUrl: script.url, auth });
      await call(client, get([["openId"]]), {});
      await pause(30);
      await call(client, get([["openId"]]), {});
      const seen = await issuer.seen();
      equal(urls(seen), ["GET /realm/.well-known/openid-configuration", "POST /realm/t", "POST /realm/t"]);
      equal(seen[0] && credentials(seen[0]), {});
    },
  },
  {
    id: "AUTH-openid",
    title: "the configuration must be the issuer's, and its endpoint on an origin that the caller trusts, with https or on this machine",
    async run(context) {
      const { call, clientCredentials, createClient, DecodeError, openId, RequestError } = context.runtime;
      const replies = [
        [{ issuer: "https://evil.example", token_endpoint: "{{base}}/t" }, DecodeError],
        [{ token_endpoint: "{{base}}/t" }, DecodeError],
        [{ issuer: "{{base}}" }, DecodeError],
        [{ issuer: "{{base}}", token_endpoint: 7 }, DecodeError],
        [[], DecodeError],
        [{ issuer: "{{base}}", token_endpoint: "{{other}}/t" }, RequestError],
        [{ issuer: "{{base}}", token_endpoint: "https://evil.example/t" }, RequestError],
        [{ issuer: "{{base}}", token_endpoint: "http://evil.example/t" }, RequestError],
      ] as const;
      for (const [reply, kind] of replies) {
        const issuer = await wire(context, [json(reply)]);
        const script = await wire(context, []);
        const auth = clientCredentials({ ...program, tokenUrl: openId(issuer.url) });
        await throws<Error>(call(createClient({ baseUrl: script.url, auth }), get([["openId"]]), {}), kind);
        equal([(await issuer.seen()).length, (await script.seen()).length], [1, 0], JSON.stringify(reply));
      }
    },
  },
  {
    id: "AUTH-openid",
    title: "an issuer on another machine is requested only with https, and never if only the document names it",
    async run(context) {
      const { call, clientCredentials, createClient, openId, RequestError } = context.runtime;
      const script = await wire(context, []);
      const client = (issuer?: string) =>
        createClient({ baseUrl: script.url, auth: clientCredentials({ ...program, tokenUrl: openId(issuer) }) });
      await throws(call(client("http://issuer.example"), get([["openId"]]), {}), RequestError, "https");
      await throws(call(client(), get([["openId"]]), {}), RequestError, "https://issuer.invalid");
      await throws(call(client("no url"), get([["openId"]]), {}), RequestError, "issuer");
    },
  },
  {
    id: "AUTH-openid",
    title: "trustedOrigins allows the document's issuer, and an endpoint on another origin",
    async run(context) {
      const { call, clientCredentials, createClient, openId } = context.runtime;
      const issuer = await wire(context, [json({ issuer: "{{other}}", token_endpoint: "{{other}}/t" }), token()]);
      const script = await wire(context, [json({})]);
      const url = `${issuer.otherUrl}/.well-known/openid-configuration`;
      const documented = { ...api, schemes: { openId: { type: "openIdConnect", url } } } as const;
      const auth = clientCredentials({ ...program, tokenUrl: openId() });
      const client = createClient({ baseUrl: script.url, auth, trustedOrigins: [new URL(issuer.otherUrl).origin] });
      await call(client, get([["openId"]], { api: documented }), {});
      ok((await issuer.seen()).length === 2, "configuration and token were asked for");
    },
  },
];

export const cases: readonly PortableCase[] = [...grants, ...cache, ...discovery];
