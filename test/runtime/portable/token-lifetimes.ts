import { equal, ok, throws } from "./assert.js";
import { endsIn } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { cancellable, fakeClient, type Reply, reply, startTime, withDate } from "./fake-fetch.js";
import { get } from "./secured.js";

const program = { clientId: "id", clientSecret: "s3cret" };
const oauth = [["oauth"]];

/** Returns an unsigned token with these claims. */
function tokenOf(claims: unknown): string {
  return `h.${btoa(JSON.stringify(claims)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}.s`;
}

/** Returns how many tokens two calls request if the second one is made after this number of milliseconds. */
function tokensAfter(context: PortableContext, milliseconds: number, body: object): Promise<number> {
  const { call, clientCredentials } = context.runtime;
  return withDate(async (setTime) => {
    let count = 0;
    const answer: Reply = ({ method }) => {
      if (method === "POST") count++;
      return Response.json(method === "POST" ? { access_token: "t1", ...body } : {});
    };
    const { client } = fakeClient(context, { auth: clientCredentials(program) }, answer);
    await call(client, get(oauth), {});
    setTime(milliseconds);
    await call(client, get(oauth), {});
    return count;
  });
}

/** Returns the error of a call whose token request has this answer. */
async function failed(context: PortableContext, answer: Reply, name: Parameters<typeof endsIn>[1]): Promise<Error> {
  const { call, clientCredentials } = context.runtime;
  const { client, sent } = fakeClient(context, { auth: clientCredentials({ ...program, tokenUrl: "/token" }) }, answer);
  const error = await endsIn(context, name, call(client, get(oauth), {}));
  equal(sent.length, 1);
  return error;
}

export const cases: readonly PortableCase[] = [
  {
    id: "AUTH-token-renewal",
    title: "a token is renewed a tenth of its lifetime before its end, at most one minute before it",
    async run(context) {
      const second = 1000;
      const moments: readonly (readonly [body: object, milliseconds: number, tokens: number])[] = [
        [{ expires_in: 100 }, 90 * second - 1, 1],
        [{ expires_in: 100 }, 90 * second, 2],
        [{ expires_in: "100" }, 90 * second, 2],
        [{ expires_in: 600 }, 540 * second - 1, 1],
        [{ expires_in: 600 }, 540 * second, 2],
        [{ expires_in: 3600 }, 3540 * second - 1, 1],
        [{ expires_in: 3600 }, 3540 * second, 2],
        [{ access_token: tokenOf({ exp: startTime / 1000 + 100 }) }, 90 * second - 1, 1],
        [{ access_token: tokenOf({ exp: startTime / 1000 + 100 }) }, 90 * second, 2],
        [{ access_token: tokenOf({ exp: startTime / 1000 + 100 }), expires_in: 3600 }, 90 * second, 1],
        [{ access_token: tokenOf({ exp: startTime / 1000 }) }, 10 ** 12, 1],
        [{ expires_in: null }, 10 ** 12, 1],
      ];
      for (const [body, milliseconds, tokens] of moments) {
        equal(await tokensAfter(context, milliseconds, body), tokens, `${JSON.stringify(body)} after ${milliseconds}`);
      }
    },
  },
  {
    id: "AUTH-token-expiry",
    title: "the expiry of a JSON Web Token is its exp in milliseconds, if it is in the future",
    async run({ runtime: { expiryOf } }) {
      const now = startTime / 1000;
      await withDate(async () => {
        const claims = { exp: now + 1, a: "???>>>???>>>", b: "ÿ" };
        equal(expiryOf(tokenOf(claims).replace("h.", "é.")), (now + 1) * 1000);
        equal(expiryOf(tokenOf({ exp: String(now + 1) })), (now + 1) * 1000);
        for (const other of [{ exp: now }, { exp: now - 1 }, { exp: "soon" }, { exp: null }, {}, [], null, 7, "exp"]) {
          equal(expiryOf(tokenOf(other)), undefined, JSON.stringify(other));
        }
        for (const text of ["", "opaque", "a.b", "a.%.c", `${tokenOf({ exp: now + 1 }).split(".")[1]}`])
          equal(expiryOf(text), undefined, text);
      });
    },
  },
  {
    id: "AUTH-token-answer",
    title: "the message says what is wrong with a token response",
    async run(context) {
      const noToken = "token response has no usable access_token: status 200";
      const noBearer = "token_type of the token response is not bearer: status 200";
      const noSeconds = "expires_in of the token response is not a number of seconds: status 200";
      const answers: readonly (readonly [unknown, string])[] = [
        [{}, noToken],
        [null, noToken],
        [[], noToken],
        ["t1", noToken],
        [{ access_token: 7 }, noToken],
        [{ access_token: "a b" }, noToken],
        [{ access_token: "t1", token_type: "mac" }, noBearer],
        [{ access_token: "t1", token_type: "" }, noBearer],
        [{ access_token: "t1", expires_in: 0 }, noSeconds],
        [{ access_token: "t1", expires_in: -1 }, noSeconds],
        [{ access_token: "t1", expires_in: "Infinity" }, noSeconds],
        [{ access_token: "t1", expires_in: "soon" }, noSeconds],
      ];
      for (const [body, message] of answers) equal((await failed(context, reply(body), "DecodeError")).message, message);
    },
  },
  {
    id: "AUTH-token-answer",
    title: "the token type is case-insensitive, and a type that is not a text is ignored",
    async run(context) {
      const { call, clientCredentials } = context.runtime;
      for (const token_type of ["BEARER", "bearer", 7, null]) {
        const auth = clientCredentials(program);
        const { client, sent } = fakeClient(context, { auth }, reply({ access_token: "t1", token_type }), reply({}));
        await call(client, get(oauth), {});
        equal(sent[1]?.headers["authorization"], "Bearer t1");
      }
    },
  },
  {
    id: "AUTH-token-failed",
    title: "a status that means the same for any call is an ApiError, any other is a LoginError",
    async run(context) {
      for (const status of [401, 403, 408, 429, 500, 503]) {
        equal((await failed(context, reply({}, { status }), "ApiError")).message, `POST /token: ${status}`);
      }
      for (const status of [400, 402, 404, 409, 428, 499]) {
        const error = await failed(context, reply({ title: "no" }, { status }), "LoginError");
        equal(error.message, `token request failed: POST /token: ${status}: no`);
      }
    },
  },
  {
    id: "AUTH-token-refused",
    title: "isRefused is asked about statuses from 400 to 499, but not about 401",
    async run(context) {
      const { call, clientCredentials } = context.runtime;
      for (const [status, tokens, asked] of [
        [399, 1, 0],
        [400, 2, 1],
        [401, 2, 0],
        [499, 2, 1],
        [500, 1, 0],
      ] as const) {
        let count = 0;
        let questions = 0;
        const isRefused = (): boolean => {
          questions++;
          return true;
        };
        const answer: Reply = ({ method, headers }) => {
          if (method === "POST") return Response.json({ access_token: `t${++count}` });
          return Response.json({}, { status: headers["authorization"] === "Bearer t1" ? status : 200 });
        };
        const { client } = fakeClient(context, { auth: clientCredentials({ ...program, isRefused }) }, answer);
        await call(client, get(oauth), {}).safe();
        equal([count, questions], [tokens, asked], String(status));
      }
    },
  },
  {
    id: "AUTH-token-refused",
    title: "the response that refused a token is released, whether or not a new token arrives",
    async run(context) {
      const { call, clientCredentials } = context.runtime;
      const cancelled: string[] = [];
      const refusal = cancellable({ status: 401 }, cancelled, "401");
      const token = reply({ access_token: "t1" });
      const auth = () => clientCredentials(program);
      const renewed = fakeClient(context, { auth: auth() }, token, refusal, reply({ access_token: "t2" }), reply({ id: 1 }));
      equal(await call(renewed.client, get(oauth), {}), { id: 1 });
      equal(cancelled, ["401"]);
      const failing = fakeClient(context, { auth: auth() }, token, refusal, reply({}, { status: 400 }));
      await endsIn(context, "LoginError", call(failing.client, get(oauth), {}));
      equal(cancelled, ["401", "401"]);
    },
  },
  {
    id: "AUTH-oauth2-refresh-token",
    title: "onRefresh receives only a refresh token that is new and usable; a failed refresh does not stop the next one",
    async run(context) {
      const { call, LoginError, refreshToken } = context.runtime;
      const kept: string[] = [];
      const auth = refreshToken({ refreshToken: "r1", onRefresh: (newest) => kept.push(newest) });
      const refreshes = [{ refresh_token: "r1" }, {}, { refresh_token: 7 }, { refresh_token: "r 2" }, { refresh_token: "r3" }, {}];
      const sentTokens: unknown[] = [];
      const answer: Reply = ({ method, body }) => {
        if (method !== "POST") return Response.json({}, { status: 401 });
        sentTokens.push(new URLSearchParams(String(body)).get("refresh_token"));
        if (sentTokens.length === 1) return Response.json({}, { status: 400 });
        return Response.json({ access_token: `t${sentTokens.length}`, ...refreshes[sentTokens.length - 2] });
      };
      const { client } = fakeClient(context, { auth }, answer);
      await throws(call(client, get(oauth), {}), LoginError);
      for (let times = 0; times < 5; times++) await call(client, get(oauth), {}).safe();
      equal([kept, sentTokens], [["r3"], ["r1", "r1", "r1", "r1", "r1", "r1", "r3"]]);
    },
  },
  {
    id: "LOGIN-lost",
    title: "a login that fails late does not end the login that replaced it",
    async run(context) {
      const { AbortError, call, clientCredentials } = context.runtime;
      const pending: ((response: Response) => void)[] = [];
      const answer: Reply = ({ method }) =>
        method === "POST" ? new Promise((resolve) => pending.push(resolve)) : Promise.resolve(Response.json({ done: true }));
      const { client, sent } = fakeClient(context, { auth: clientCredentials(program) }, answer);
      const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
      const controller = new AbortController();
      const first = call(client, get(oauth), {}, { signal: controller.signal });
      first.catch(() => undefined);
      await settle();
      controller.abort();
      await throws(first, AbortError);
      const second = call(client, get(oauth), {});
      await settle();
      pending[0]?.(Response.json({}, { status: 400 }));
      await settle();
      const third = call(client, get(oauth), {});
      await settle();
      ok(pending.length === 2, `${pending.length} token requests`);
      pending[1]?.(Response.json({ access_token: "t1" }));
      equal([await second, await third, sent.length], [{ done: true }, { done: true }, 4]);
    },
  },
];
