import type { ClientOptions, Operation } from "../runtime.js";
import { equal, throws } from "./assert.js";
import { endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { cancellable, fakeClient, type Reply, reply } from "./fake-fetch.js";

const refused = "redirect refused, set baseUrl to the final URL (";

function moved(status: number, location = "/other"): Reply {
  return () => new Response(null, { status, headers: { location } });
}

/** Returns the requests of a call whose first answer is a redirect. Its error is returned instead if it fails. */
async function follow(context: PortableContext, first: Reply, changes: Partial<Operation> = {}, options: ClientOptions = {}) {
  const { call, redirects } = context.runtime;
  // With a header of its own, a request is not plain, so that the platform does not follow its redirects.
  const { client, sent } = fakeClient(context, { redirects, headers: { "x-own": "1" }, ...options }, first, reply({}));
  const result = await call(client, get(changes), {}).safe();
  return { sent, error: result.ok ? undefined : result.error };
}

const body = { send: () => "the body", content: {} };

export const cases: readonly PortableCase[] = [
  {
    id: "REDIRECT-method",
    title: "GET and HEAD keep their method; after a 303, any other request becomes a GET without a body (RFC 9110, 15.4.4)",
    async run(context) {
      for (const status of [301, 302, 303, 307, 308]) {
        for (const method of ["GET", "HEAD"]) {
          const { sent } = await follow(context, moved(status), { method });
          equal([sent[1]?.method, sent[1]?.url, sent[1]?.headers["x-own"]], [method, "https://api.example/other", "1"]);
        }
      }
      const headers = { "content-type": "text/plain", "x-own": "1" };
      for (const method of ["POST", "PUT"]) {
        const { sent } = await follow(context, moved(303), { method, body }, { headers });
        equal([sent[1]?.method, sent[1]?.body, sent[1]?.headers], ["GET", null, { accept: "application/json", "x-own": "1" }]);
        const repeated = await follow(context, moved(307), { method, body }, { headers });
        equal(
          [repeated.sent[1]?.method, repeated.sent[1]?.body, repeated.sent[1]?.headers],
          [method, "the body", repeated.sent[0]?.headers],
        );
      }
    },
  },
  {
    id: "REDIRECT-refused",
    title: "the message says which request has a redirect that is not followed",
    async run(context) {
      for (const [location, changes] of [
        ["/other", { method: "POST" }],
        ["https://api.example.evil/other", {}],
        ["https://other.example/", {}],
        ["https://api.example:444/", {}],
        ["http://api.example/", {}],
        ["https://[", {}],
      ] as const) {
        const { sent, error } = await follow(context, moved(302, location), changes);
        equal([error?.name, error?.message, sent.length], ["RequestError", `${refused}${get(changes).method} /things)`, 1], location);
      }
      const stream = { send: () => new ReadableStream(), content: {} };
      const { error } = await follow(context, moved(307), { method: "PUT", body: stream });
      equal(error?.message, `${refused}PUT /things)`);
    },
  },
  {
    id: "REDIRECT-status",
    title: "a status that is not a redirect, or has no Location, is a response",
    async run(context) {
      for (const answer of [moved(300), moved(304), moved(305), moved(306), moved(309), () => new Response(null, { status: 302 })]) {
        const { sent, error } = await follow(context, answer);
        equal([error?.name, sent.length], ["ApiError", 1]);
      }
    },
  },
  {
    id: "REDIRECT-declared",
    title: "a redirect that an operation declares is returned, and the platform does not follow it",
    async run(context) {
      const { call, redirects } = context.runtime;
      const { client, sent } = fakeClient(context, { redirects }, moved(307));
      const { status, headers } = await call(client, get({ ok: [307] }), {}).withResponse();
      equal([status, headers.get("location"), sent[0]?.init.redirect, sent.length], [307, "/other", "manual", 1]);
    },
  },
  {
    id: "REDIRECT-platform",
    title: "the platform follows the redirects only of a GET without credentials and without headers of the caller",
    async run(context) {
      const { bearer, call, redirects } = context.runtime;
      const secured = get({ api: { security: [["key"]], schemes: { key: { type: "http", scheme: "bearer" } } } });
      for (const [options, operation, mode] of [
        [{}, get(), "follow"],
        [{ headers: { "User-Agent": "own", Accept: "text/csv" } }, get(), "follow"],
        [{ headers: { "x-accept": "1" } }, get(), "manual"],
        [{ headers: { "accept-language": "en" } }, get(), "manual"],
        [{ auth: bearer("t0ken") }, secured, "manual"],
        [{}, get({ method: "HEAD" }), "manual"],
        [{}, get({ method: "POST" }), "manual"],
      ] as const) {
        const { client, sent } = fakeClient(context, { redirects, ...options });
        await call(client, operation, {});
        equal(sent[0]?.init.redirect, mode);
      }
      const plain = fakeClient(context, {});
      await call(plain.client, get(), {});
      equal(plain.sent[0]?.init.redirect, "manual");
    },
  },
  {
    id: "REDIRECT-downgrade",
    title: "a response over http to a request over https is an error that names its server",
    async run(context) {
      const { call, redirects } = context.runtime;
      const from =
        (url: string): Reply =>
        () =>
          Object.defineProperty(Response.json({ id: 1 }), "url", { value: url });
      const downgraded = fakeClient(context, { redirects }, from("http://other.example:8080/x"));
      const error = await endsIn(context, "ConnectionError", call(downgraded.client, get(), {}));
      equal(error.message, "redirect from https to http: other.example:8080 (GET /things)");
      for (const [baseUrl, url] of [
        ["https://api.example", "https://other.example/x"],
        ["http://api.example", "http://other.example/x"],
      ] as const) {
        equal(await call(fakeClient(context, { baseUrl, redirects }, from(url)).client, get(), {}), { id: 1 });
      }
    },
  },
  {
    id: "REDIRECT-left",
    title: "the responses of redirects are released",
    async run(context) {
      const cancelled: string[] = [];
      const first = cancellable({ status: 302, headers: { location: "/other" } }, cancelled, "followed");
      await follow(context, first);
      const away = cancellable({ status: 302, headers: { location: "https://other.example" } }, cancelled, "refused");
      await throws(
        follow(context, away).then(({ error }) => Promise.reject(error)),
        context.runtime.RequestError,
        refused,
      );
      equal(cancelled, ["followed", "refused"]);
    },
  },
  {
    id: "REDIRECT-location",
    title: "the location of a redirect is resolved against its request (RFC 9110, 10.2.2)",
    async run({ runtime: { locationOf } }) {
      const of = (status: number, location?: string) =>
        locationOf({ status, headers: new Headers(location === undefined ? {} : { location }) }, "https://api.example/a/b?c=1")?.href;
      for (const status of [301, 302, 303, 307, 308]) equal(of(status, "d?e=2"), "https://api.example/a/d?e=2");
      equal(of(302, "//other.example/x"), "https://other.example/x");
      for (const [status, location] of [[200, "/x"], [201, "/x"], [304, "/x"], [302], [302, ""], [302, "https://["]] as const) {
        equal(of(status, location), undefined);
      }
    },
  },
];
