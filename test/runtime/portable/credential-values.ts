import { equal, ok, pause, throws } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";
import { cancellable, fakeClient, reply } from "./fake-fetch.js";
import { api, get } from "./secured.js";

type Auth = NonNullable<Parameters<PortableContext["runtime"]["createClient"]>[0]["auth"]>;
type Security = Parameters<typeof get>[0];

/** Returns the message of the error of a call to a server that answers 403 with this title. */
async function refusedWith(context: PortableContext, auth: Auth, title: string, security?: Security): Promise<string> {
  const { client } = fakeClient(context, { auth }, reply({ title }, { status: 403 }));
  return (await throws(context.runtime.call(client, get(security), {}), context.runtime.ApiError)).message;
}

/** Returns the `Authorization` header that a call sends. */
async function authorization(context: PortableContext, auth: Auth, ...[security, changes]: Parameters<typeof get>) {
  const { client, sent } = fakeClient(context, { auth });
  await context.runtime.call(client, get(security, changes), {});
  return sent[0]?.headers["authorization"];
}

const silent = { security: [], schemes: {} };

export const cases: readonly PortableCase[] = [
  {
    id: "AUTH-api-key",
    title: "an API key must be a non-empty string, and its scheme must be that of an API key",
    async run(context) {
      const { apiKey, call, RequestError } = context.runtime;
      for (const key of ["", 7, undefined]) {
        equal((await throws(() => apiKey(key as string), RequestError)).message, "the API key must be a non-empty string");
      }
      for (const operation of [get([["bearer"]]), get(undefined, { api: silent })]) {
        const { client, sent } = fakeClient(context, { auth: operation.api === silent ? apiKey("k3y!") : { bearer: apiKey("k3y!") } });
        const error = await throws(call(client, operation, {}), RequestError);
        equal([error.message, sent.length], ["the operation does not accept an API key", 0]);
      }
    },
  },
  {
    id: "AUTH-api-key-cookie",
    title: "name and key of a cookie are encoded, and a key may be the only cookie",
    async run(context) {
      const { apiKey, call } = context.runtime;
      const schemes = { cookie: { type: "apiKey", in: "cookie", name: "s id" } } as const;
      const { client, sent } = fakeClient(context, { auth: apiKey("k;1") });
      await call(client, get([["cookie"]], { api: { ...api, schemes } }), {});
      equal(sent[0]?.headers["cookie"], "s%20id=k%3B1");
    },
  },
  {
    id: "AUTH-api-key-query",
    title: "empty pairs of a URL are dropped when a key is added",
    async run(context) {
      const { apiKey, call } = context.runtime;
      const moved = () => new Response(null, { status: 307, headers: { location: "/other?a=1&&b=2&" } });
      const { client, sent } = fakeClient(context, { auth: apiKey("k3y!") }, moved, reply({}));
      await call(client, get([["query"]]), {});
      equal(sent[1]?.url, "https://api.example/other?a=1&b=2&api%20key=k3y%21");
    },
  },
  {
    id: "AUTH-secret-length",
    title: "errors hide secrets of four characters and more, and a key also as it is encoded",
    async run(context) {
      const { apiKey, bearer } = context.runtime;
      equal(await refusedWith(context, bearer("abcd"), "no abcd"), "GET /things: 403: no ***");
      equal(await refusedWith(context, bearer("abc"), "no abc"), "GET /things: 403: no abc");
      equal(await refusedWith(context, apiKey("a b/c"), "a b/c or a%20b%2Fc", [["header"]]), "GET /things: 403: *** or ***");
    },
  },
  {
    id: "AUTH-bearer",
    title: "a token has printable ASCII characters only",
    async run(context) {
      const { bearer, call, RequestError } = context.runtime;
      const message = "the token must be printable ASCII without spaces";
      equal(await authorization(context, bearer("!a~")), "Bearer !a~");
      for (const token of ["a b", "\x20", "a\x7f", "\x1fa", "", 7, null]) {
        const { client, sent } = fakeClient(context, { auth: bearer(() => token as string) });
        equal((await throws(call(client, get(), {}), RequestError)).message, message);
        equal(sent, []);
        if (typeof token === "string") equal((await throws(() => bearer(token), RequestError)).message, message);
      }
    },
  },
  {
    id: "AUTH-bearer",
    title: "a bearer token is used for the schemes bearer, oauth2 and openIdConnect",
    async run(context) {
      for (const name of ["bearer", "oauth", "openId"]) {
        equal(await authorization(context, context.runtime.bearer("t0ken"), [[name]]), "Bearer t0ken", name);
      }
    },
  },
  {
    id: "AUTH-bearer",
    title: "a call that is aborted while its token is looked up is not sent",
    async run(context) {
      const { AbortError, bearer, call } = context.runtime;
      const controller = new AbortController();
      const auth = bearer(async () => {
        controller.abort();
        return "t0ken";
      });
      const { client, sent } = fakeClient(context, { auth });
      await throws(call(client, get(), {}, { signal: controller.signal }), AbortError);
      await pause(10);
      equal(sent, []);
    },
  },
  {
    id: "AUTH-basic",
    title: "the message says that a user name must not contain a colon",
    async run({ runtime: { basic, RequestError } }) {
      const error = await throws(() => basic({ username: "a:b", password: "" }), RequestError);
      equal(error.message, "a Basic user name must not contain a colon");
    },
  },
  {
    id: "AUTH-single",
    title: "a single credential is not sent for no scheme, for several schemes, or for an unknown one",
    async run(context) {
      const { bearer, credential } = context.runtime;
      const anyKind = credential((next) => (request) => next({ ...request, headers: new Headers({ authorization: "any" }) }));
      equal(await authorization(context, anyKind, [["negotiate"]]), "any");
      for (const security of [[[]], [["mutual"]], []]) equal(await authorization(context, anyKind, security), undefined);
      equal(await authorization(context, anyKind, [], { api: silent }), undefined);
      for (const security of [[["bearer", "header"]], [["absent"]], [["toString"]]]) {
        equal(await authorization(context, bearer("t0ken"), security), undefined);
      }
      equal(await authorization(context, {}, [["bearer"]]), undefined);
    },
  },
  {
    id: "AUTH-trust",
    title: "the message says why an origin receives no credentials; every address from 127.0.0.0/8 is this machine",
    async run(context) {
      const { bearer, call, RequestError } = context.runtime;
      const auth = bearer("t0ken");
      const messageOf = async (options: object, operation = get()): Promise<string> => {
        const { client, sent } = fakeClient(context, { auth, ...options });
        const error = await throws(call(client, operation, {}), RequestError);
        equal(sent, []);
        return error.message;
      };
      equal(
        await messageOf({ baseUrl: "http://api.example" }),
        "no credentials to http://api.example (GET /things): use https, or pass allowInsecure: true if you trust the network",
      );
      const foreign = get(undefined, { api: { ...api, server: "https://uploads.example", foreign: true } });
      equal(
        await messageOf({ baseUrl: undefined }, foreign),
        "no credentials to https://uploads.example (GET /things): add it to trustedOrigins if you trust it",
      );
      const local = fakeClient(context, { auth, baseUrl: "http://127.10.20.30:8080" });
      await call(local.client, get(), {});
      equal(local.sent[0]?.headers["authorization"], "Bearer t0ken");
    },
  },
  {
    id: "AUTH-custom",
    title: "the part of a header after its scheme name is hidden, and the challenge may be missing",
    async run(context) {
      const { ApiError, call, custom } = context.runtime;
      const asked: unknown[] = [];
      const auth = custom(({ challenge }) => {
        asked.push(challenge);
        return { authorization: "Negotiate  abcdef" };
      });
      const refused = reply({ title: "bad abcdef for Negotiate" }, { status: 403 });
      const { client } = fakeClient(context, { auth }, reply({}, { status: 401 }), refused);
      const error = await throws(call(client, get([["negotiate"]]), {}), ApiError);
      equal([asked, error.message], [[""], "GET /things: 403: bad *** for Negotiate"]);
    },
  },
  {
    id: "AUTH-custom",
    title: "a response that is answered, or whose answer fails, is released",
    async run(context) {
      const { call, custom, RequestError } = context.runtime;
      const cancelled: string[] = [];
      const refusal = cancellable({ status: 401 }, cancelled, "401");
      const { client } = fakeClient(context, { auth: custom(() => ({ authorization: "n 1" })) }, refusal, reply({}));
      await call(client, get([["negotiate"]]), {});
      equal(cancelled, ["401"]);
      const reason = new Error("no answer");
      const failing = fakeClient(context, { auth: custom(() => Promise.reject(reason)) }, refusal);
      const error = await throws(call(failing.client, get([["negotiate"]]), {}), RequestError, "request could not be sent");
      ok(error.cause === reason, "the cause is what was thrown");
      equal(cancelled, ["401", "401"]);
    },
  },
];
