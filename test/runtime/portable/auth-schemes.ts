import { equal, match, noMatch, ok, throws } from "./assert.js";
import type { PortableCase } from "./case.js";
import { credentials, get, post } from "./secured.js";
import { json, wire } from "./wire.js";

export const cases: readonly PortableCase[] = [
  {
    id: "AUTH-basic",
    title: "user name and password are UTF-8 in base64; only the password may contain a colon",
    async run(context) {
      const { basic, call, createClient, RequestError } = context.runtime;
      const script = await wire(context, [json({})]);
      await call(createClient({ baseUrl: script.url, auth: basic({ username: "jörg", password: "p:ä€😀" }) }), get([["basic"]]), {});
      const [seen] = await script.seen();
      const value = seen?.headers["authorization"] ?? "";
      match(value, /^Basic [\w+/]+=*$/);
      const bytes = Uint8Array.from(atob(value.slice(6)), (character) => character.charCodeAt(0));
      equal(new TextDecoder().decode(bytes), "jörg:p:ä€😀");
      await throws(() => basic({ username: "a:b", password: "s3cret" }), RequestError, /^(?!.*s3cret)/);
    },
  },
  {
    id: "AUTH-bearer",
    title: "a token is sent unchanged; a function is called before each attempt",
    async run(context) {
      const { bearer, call, createClient } = context.runtime;
      const script = await wire(context, [json({}), json({}, { status: 503 }), json({})]);
      await call(createClient({ baseUrl: script.url, auth: bearer("a.b-c_d~e+f/g=") }), get(), {});
      let count = 0;
      const auth = bearer(async () => `t${++count}`);
      await call(createClient({ baseUrl: script.url, auth, retry: { limit: 1, delay: 0 } }), get(), {});
      equal((await script.seen()).map(credentials), [
        { authorization: "Bearer a.b-c_d~e+f/g=" },
        { authorization: "Bearer t1" },
        { authorization: "Bearer t2" },
      ]);
    },
  },
  {
    id: "AUTH-bearer",
    title: "an error of a function is the cause of the call's error, and nothing is sent; an abort does not wait for the function",
    async run(context) {
      const { AbortError, bearer, call, createClient, RequestError } = context.runtime;
      const script = await wire(context, []);
      const reason = new Error("no vault");
      const failing = createClient({ baseUrl: script.url, auth: bearer(() => Promise.reject(reason)) });
      ok((await throws(call(failing, get(), {}), RequestError)).cause === reason, "the cause is what was thrown");
      const controller = new AbortController();
      const waiting = createClient({ baseUrl: script.url, auth: bearer(() => new Promise(() => undefined)) });
      const result = call(waiting, get(), {}, { signal: controller.signal });
      result.catch(() => undefined);
      controller.abort();
      await throws(result, AbortError);
      equal(await script.seen(), []);
    },
  },
  {
    id: "AUTH-api-key-header",
    title: "a key is sent in the header of its scheme",
    async run(context) {
      const { apiKey, call, createClient } = context.runtime;
      const script = await wire(context, [json({})]);
      await call(createClient({ baseUrl: script.url, auth: apiKey("k 3/y=") }), get([["header"]]), {});
      equal((await script.seen()).map(credentials), [{ "x-api-key": "k 3/y=" }]);
    },
  },
  {
    id: "AUTH-api-key-query",
    title: "a key is sent in the query after the operation's own parameters, with name and key encoded",
    async run(context) {
      const { apiKey, call, createClient } = context.runtime;
      const script = await wire(context, [json({}), json({})]);
      const client = createClient({ baseUrl: script.url, auth: apiKey("k&3=y#é") });
      await call(client, get([["query"]]), {});
      await call(client, get([["query"]], { query: ["q"] }), { q: "1" });
      equal(
        (await script.seen()).map(({ url }) => url),
        ["/things?api%20key=k%263%3Dy%23%C3%A9", "/things?q=1&api%20key=k%263%3Dy%23%C3%A9"],
      );
    },
  },
  {
    id: "AUTH-api-key-cookie",
    title: "a key is sent in a cookie with other cookies",
    elsewhere: { browser: "a page cannot set the header Cookie; the platform leaves it out" },
    async run(context) {
      const { apiKey, call, createClient } = context.runtime;
      const script = await wire(context, [json({})]);
      const client = createClient({ baseUrl: script.url, auth: apiKey("k;3 y"), headers: { cookie: "theme=dark" } });
      await call(client, get([["cookie"]]), {});
      equal((await script.seen()).map(credentials), context.platform === "browser" ? [{}] : [{ cookie: "theme=dark; sid=k%3B3%20y" }]);
    },
  },
  {
    id: "AUTH-custom",
    title: "a custom scheme responds to the challenge with a second request; its function receives the challenge and the request",
    async run(context) {
      const { call, createClient, custom } = context.runtime;
      const challenge = (value: string) => json({}, { status: 401, headers: { "www-authenticate": value } });
      const script = await wire(context, [challenge("Negotiate"), challenge("Negotiate c29tZQ=="), json({ id: 1 })]);
      const asked: unknown[] = [];
      const auth = custom(async ({ challenge, request, round }) => {
        asked.push([challenge, request.method, request.url.replace(script.url, ""), request.headers.get("authorization"), round]);
        return { authorization: `Negotiate step-${round}` };
      });
      const body = { send: () => "once and again", content: {} };
      const operation = get([["negotiate"]], { ...post, body } as Partial<ReturnType<typeof get>>);
      equal(await call(createClient({ baseUrl: script.url, auth }), operation, {}), { id: 1 });
      equal(asked, [
        ["Negotiate", "POST", "/things", null, 0],
        ["Negotiate c29tZQ==", "POST", "/things", "Negotiate step-0", 1],
      ]);
      const seen = await script.seen();
      equal(seen.map(credentials), [{}, { authorization: "Negotiate step-0" }, { authorization: "Negotiate step-1" }]);
      equal(new Set(seen.map(({ body }) => body)).size, 1);
    },
  },
  {
    id: "AUTH-custom",
    title: "the call fails with the 401 if a function returns nothing, or never a valid credential",
    async run(context) {
      const { call, createClient, custom, UnauthenticatedError } = context.runtime;
      const refusal = json({ detail: "no" }, { status: 401, repeat: true });
      const mute = await wire(context, [refusal]);
      const error = await throws(
        call(createClient({ baseUrl: mute.url, auth: custom(() => undefined) }), get([["negotiate"]]), {}),
        UnauthenticatedError,
      );
      equal([error.detail, (await mute.seen()).length], ["no", 1]);
      const wrong = await wire(context, [refusal]);
      const client = createClient({ baseUrl: wrong.url, auth: custom(() => ({ authorization: "Negotiate x" })) });
      await throws(call(client, get([["negotiate"]]), {}), UnauthenticatedError);
      equal((await wrong.seen()).length, 5);
    },
  },
  {
    id: "AUTH-custom",
    title: "an invalid header is rejected without its value in the error; a single-use body is not sent twice",
    async run(context) {
      const { call, createClient, custom, RequestError, UnauthenticatedError } = context.runtime;
      const script = await wire(context, [json({}, { status: 401, repeat: true })]);
      const auth = custom(() => ({ authorization: "Negotiate s3cret\nx: y" }));
      const error = await throws(call(createClient({ baseUrl: script.url, auth }), get([["negotiate"]]), {}), RequestError);
      noMatch(`${error.message}${error.stack}${error.cause}`, "s3cret");
      if (context.platform === "browser") return;
      let asked = 0;
      const counting = custom(() => ({ authorization: `n ${++asked}` }));
      const body = { send: () => new Response("once").body, content: {} };
      const operation = get([["negotiate"]], { ...post, body } as unknown as Partial<ReturnType<typeof get>>);
      await throws(call(createClient({ baseUrl: script.url, auth: counting }), operation, {}), UnauthenticatedError);
      equal(asked, 0);
    },
    elsewhere: { browser: "pages send no streams over HTTP/1.1" },
  },
];
