import type { Api, TokenOptions } from "../runtime.js";
import { equal, ok, throws } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, type Reply, reply, type SentRequest } from "./fake-fetch.js";
import { api, get } from "./secured.js";

const program = { clientId: "id", clientSecret: "s3cret" };
const token = (changes: object = {}): Reply => reply({ access_token: "t1", ...changes });
const oauth = [["oauth"]];

function form({ body }: SentRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(String(body)));
}

/** Returns the URL of the token request of a grant. */
async function tokenUrl(context: PortableContext, options: TokenOptions, api: Api, security = oauth, baseUrl = "https://api.example/base") {
  const { call, clientCredentials } = context.runtime;
  const auth = clientCredentials({ ...program, ...options });
  const { client, sent } = fakeClient(context, { auth, baseUrl }, token(), reply({}));
  await call(client, get(security, { api }), {});
  return sent[0]?.url;
}

/** Returns the message of a call whose token request fails before it is sent. */
async function refusal(context: PortableContext, options: TokenOptions, changes: Partial<Api> = {}, security = oauth): Promise<string> {
  const { call, clientCredentials, RequestError } = context.runtime;
  const { client, sent } = fakeClient(context, { auth: clientCredentials({ ...program, ...options }) });
  const error = await throws(call(client, get(security, { api: { ...api, ...changes } }), {}), RequestError);
  equal(sent, []);
  return error.message;
}

export const cases: readonly PortableCase[] = [
  {
    id: "AUTH-token-url",
    title: "a path is below the base URL, with or without a slash; a URL is used unchanged",
    async run(context) {
      for (const [given, url] of [
        ["/token", "https://api.example/base/token"],
        ["oauth/token", "https://api.example/base/oauth/token"],
        ["v1/token:exchange", "https://api.example/base/v1/token:exchange"],
        ["v1//token", "https://api.example/base/v1//token"],
        ["HTTPS://login.example/t", "https://login.example/t"],
        ["//login.example/t", "https://login.example/t"],
      ] as const) {
        equal(await tokenUrl(context, { tokenUrl: given }, api), url, given);
      }
    },
  },
  {
    id: "AUTH-token-url",
    title: "the endpoint is that of the scheme that is required, else of the first oauth2 scheme that has one",
    async run(context) {
      const schemes = {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        code: { type: "oauth2" },
        first: { type: "oauth2", tokenUrl: "/first" },
        second: { type: "oauth2", tokenUrl: "/second" },
        bearer: { type: "http", scheme: "bearer" },
      } as const;
      const of = (name: string) => tokenUrl(context, {}, { security: [], schemes }, [[name]], "https://api.example");
      equal([await of("second"), await of("bearer")], ["https://api.example/second", "https://api.example/first"]);
    },
  },
  {
    id: "AUTH-token-url",
    title: "without an endpoint of its own, a grant uses the common token endpoint",
    async run(context) {
      const { call, clientCredentials, refreshToken } = context.runtime;
      const schemes = { oauth: { type: "oauth2", tokenUrl: "/token" } } as const;
      for (const auth of [clientCredentials(program), refreshToken({ refreshToken: "r1" })]) {
        const { client, sent } = fakeClient(context, { auth }, token(), reply({}));
        await call(client, get(oauth, { api: { ...api, schemes } }), {});
        equal(sent[0]?.url, "https://api.example/token");
      }
    },
  },
  {
    id: "AUTH-token-url",
    title: "the message says what is wrong with a missing, invalid or untrusted endpoint",
    async run(context) {
      const foreign = { oauth: { type: "oauth2", tokenUrl: "https://login.example/t" } } as const;
      equal(
        [
          await refusal(context, {}, { schemes: { oauth: { type: "oauth2" } } }),
          await refusal(context, {}, { schemes: { bearer: { type: "http", scheme: "bearer" } } }, [["bearer"]]),
          await refusal(context, { tokenUrl: "https://[" }),
          await refusal(context, {}, { schemes: foreign }),
        ],
        [
          "the document names no token endpoint: pass tokenUrl",
          "the document names no token endpoint: pass tokenUrl",
          "tokenUrl is not a valid URL",
          "no credentials to https://login.example, which only a document names: add it to trustedOrigins if you trust it",
        ],
      );
    },
  },
  {
    id: "AUTH-token-url",
    title: "an endpoint that a function finds is used; what it throws is the cause of the call's error",
    async run(context) {
      const { call, clientCredentials, RequestError } = context.runtime;
      equal(await tokenUrl(context, { tokenUrl: async () => new URL("https://login.example/found") }, api), "https://login.example/found");
      const auth = clientCredentials({ ...program, tokenUrl: () => Promise.reject("nothing found") });
      const error = await throws(call(fakeClient(context, { auth }).client, get(oauth), {}), RequestError);
      equal(error.cause, "nothing found");
    },
  },
  {
    id: "AUTH-token-request",
    title: "a token request is a POST with its own headers, options and attempt",
    async run(context) {
      const { call, clientCredentials } = context.runtime;
      const attempts: unknown[] = [];
      const options = {
        auth: clientCredentials(program),
        retry: { limit: 1, delay: 0 },
        headers: { "x-team": "a" },
        middleware: [
          (next: (request: never) => Promise<Response>) =>
            ((request: { attempt: number; operation: { id: string } }) => {
              attempts.push([request.operation.id, request.attempt]);
              return next(request as never);
            }) as never,
        ],
      };
      const { client, sent } = fakeClient(context, options, reply({}, { status: 503 }), token(), reply({}));
      await call(client, get(oauth), {}, { cache: "force-cache", next: { revalidate: 60 } });
      equal(sent[0]?.headers, {
        accept: "application/json",
        authorization: `Basic ${btoa("id:s3cret")}`,
        "content-type": "application/x-www-form-urlencoded",
      });
      equal(
        sent.map(({ method, init: { cache } }) => [method, cache]),
        [
          ["POST", "no-store"],
          ["POST", "no-store"],
          ["GET", "force-cache"],
        ],
      );
      equal([Reflect.get(sent[0]?.init ?? {}, "next"), Reflect.get(sent[2]?.init ?? {}, "next")], [undefined, { revalidate: 60 }]);
      equal(attempts, [
        ["clientCredentials", 0],
        ["clientCredentials", 0],
        ["get_things", 1],
      ]);
    },
  },
  {
    id: "AUTH-token-request",
    title: "an error of the token endpoint describes the token request",
    async run(context) {
      const { ApiError, call, clientCredentials, passwordGrant, refreshToken } = context.runtime;
      for (const [auth, operationId, path] of [
        [clientCredentials(program), "clientCredentials", "/client-token"],
        [passwordGrant({ username: "u", password: "p" }), "passwordGrant", "/token"],
        [refreshToken({ refreshToken: "r1" }), "refreshToken", "/refresh"],
      ] as const) {
        const { client } = fakeClient(context, { auth }, reply({}, { status: 403 }));
        const error = await throws(call(client, get(oauth), {}), ApiError);
        equal([error.message, error.request], [`POST ${path}: 403`, { method: "POST", path, operationId }]);
      }
    },
  },
  {
    id: "AUTH-client-identity",
    title: "id and secret are in the form unless both are there for Basic; scope and params are in the form",
    async run(context) {
      const { call, clientCredentials, passwordGrant, refreshToken } = context.runtime;
      const grant = { grant_type: "refresh_token", refresh_token: "r1" };
      for (const [auth, body, authorization] of [
        [refreshToken({ refreshToken: "r1" }), grant, undefined],
        [refreshToken({ refreshToken: "r1", clientSecret: "s" }), { ...grant, client_secret: "s" }, undefined],
        [refreshToken({ refreshToken: "r1", clientId: "id" }), { ...grant, client_id: "id" }, undefined],
        [refreshToken({ refreshToken: "r1", ...program }), grant, `Basic ${btoa("id:s3cret")}`],
        [
          clientCredentials({ ...program, clientAuth: "body", scope: "a b", params: { audience: "x" } }),
          { grant_type: "client_credentials", scope: "a b", client_id: "id", client_secret: "s3cret", audience: "x" },
          undefined,
        ],
        [
          passwordGrant({ username: "u", password: "p", params: { username: "other" } }),
          { grant_type: "password", username: "other", password: "p" },
          undefined,
        ],
      ] as const) {
        const { client, sent } = fakeClient(context, { auth }, token(), reply({}));
        await call(client, get(oauth), {});
        const [request] = sent;
        equal([request && form(request), request?.headers["authorization"]], [body, authorization]);
      }
    },
  },
  {
    id: "AUTH-oauth2-password",
    title: "the format of the caller takes precedence over that of the scheme",
    async run(context) {
      const { call, passwordGrant } = context.runtime;
      const schemes = { oauth: { type: "oauth2", tokenUrl: "/token", request: "json" } } as const;
      const bodies: unknown[] = [];
      for (const request of ["form", undefined] as const) {
        const auth = passwordGrant({ username: "u", password: "p", ...(request && { request }) });
        const { client, sent } = fakeClient(context, { auth }, token(), reply({}));
        await call(client, get(oauth, { api: { ...api, schemes } }), {});
        bodies.push(sent[0]?.body);
      }
      equal(bodies, ["grant_type=password&username=u&password=p", '{"username":"u","password":"p"}']);
    },
  },
  {
    id: "AUTH-token-shared",
    title: "schemes with different token endpoints do not share tokens",
    async run(context) {
      const { call, passwordGrant } = context.runtime;
      const auth = passwordGrant({ username: "u", password: "p" });
      const schemes = { a: { type: "oauth2", tokenUrl: "/a" }, b: { type: "oauth2", tokenUrl: "/b" } } as const;
      const answer: Reply = ({ url }) => Response.json({ access_token: url.slice(-1) });
      const { client, sent } = fakeClient(context, { auth }, answer);
      for (const name of ["a", "b"]) await call(client, get([[name]], { api: { ...api, schemes } }), {});
      equal(
        sent.map(({ headers }) => headers["authorization"]),
        [undefined, "Bearer a", undefined, "Bearer b"],
      );
      ok(sent.length === 4, "each scheme has its own token request");
    },
  },
];
