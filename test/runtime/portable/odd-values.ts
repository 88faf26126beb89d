import type { EncodeBody, PairStyle } from "../../../src/runtime/core/operation.js";
import { equal, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { bodyText, json, wire } from "./wire.js";

/** What is no value of a parameter or form, though it is an object whose members would be sent, or none at all. */
const odd: readonly unknown[] = [
  new Set(["a"]),
  new Map([["a", 1]]),
  new URLSearchParams("a=1"),
  new Uint8Array([1, 2]),
  new ArrayBuffer(2),
  Object("text"),
  Object(1),
  Promise.resolve("a"),
  new Headers({ a: "1" }),
  /a/,
];

/** What a multipart body would have made `{}` of, or members that belong to a stream's own life. */
const streams: readonly unknown[] = [
  new ReadableStream(),
  (async function* () {
    yield "a";
  })(),
  Object.assign(Object.create({ [Symbol.asyncIterator]: () => undefined }), { path: "/secret", fd: 3 }),
];

/** Sends a body, nothing where it is refused. */
async function sent(context: PortableContext, type: string, encode: EncodeBody, body: unknown, parts = {}): Promise<string | undefined> {
  const { call, createClient, wholeBody } = context.runtime;
  const script = await wire(context, [json({})]);
  const operation = get({ method: "POST", body: { send: wholeBody, content: { [type]: { encode, parts } } } });
  await call(createClient({ baseUrl: script.url }), operation, { body });
  const [seen] = await script.seen();
  return seen && bodyText(seen);
}

export const cases: readonly PortableCase[] = [
  {
    id: "ODD-members",
    title: "Sets, Maps, streams and other objects that do not stand for their members are refused, not sent without them",
    async run(context) {
      const { call, createClient, deepObject, form, formBody, formQuery, multipartBody, pipeDelimited, RequestError, styledTarget } =
        context.runtime;
      const client = createClient({ baseUrl: "http://127.0.0.1:9", fetch: async () => Response.json({}) });
      const query = (style: PairStyle) => get({ styled: { target: styledTarget, query: [{ name: "ids", style }] } });
      for (const ids of odd) {
        for (const style of [form, pipeDelimited, deepObject, formQuery])
          await throws(call(client, query(style), { ids }), RequestError, "ids");
        await throws(sent(context, "application/x-www-form-urlencoded", formBody, { ids }), RequestError, "ids");
      }
      for (const ids of streams) await throws(sent(context, "multipart/form-data", multipartBody, { ids }), RequestError, "ids");
      for (const ids of odd.filter((value) => !(value instanceof ArrayBuffer || value instanceof Uint8Array)))
        await throws(sent(context, "multipart/form-data", multipartBody, { ids }), RequestError, "ids");
    },
  },
  {
    id: "ODD-left-out",
    title: "a member of a form that is left out is not sent, though it would be JSON",
    async run(context) {
      const parts = { meta: { contentType: "application/json" } };
      const form = { a: 1, meta: undefined };
      equal(await sent(context, "application/x-www-form-urlencoded", context.runtime.formBody, form, parts), "a=1");
    },
  },
  {
    id: "ODD-left-out",
    title: "what JSON leaves out is no body",
    async run(context) {
      const { jsonBody, RequestError } = context.runtime;
      for (const body of [() => 1, Symbol("a"), { toJSON: () => undefined }])
        await throws(sent(context, "application/json", jsonBody, body), RequestError, "JSON");
    },
  },
  {
    id: "SEC-T16",
    title: "what another package has put on Object.prototype is no value or name of a parameter with a style",
    async run(context) {
      const { call, createClient, deepObject, headerParameters, simple, styledTarget } = context.runtime;
      const sent: unknown[] = [];
      const reply = new Response("{}");
      const fetch = async (url: string, { headers }: RequestInit): Promise<Response> => {
        sent.push([url, (headers as Headers).get("x-h")]);
        return reply;
      };
      const client = createClient({ baseUrl: "http://127.0.0.1:9", fetch, retry: false });
      const operation = get({
        styled: { target: styledTarget, query: [{ name: "q", style: deepObject }] },
        headers: { send: headerParameters, names: [{ name: "x-h", style: simple }] },
      });
      for (const [name, value] of Object.entries({ harmless: 1, value: "evil", param: "other" })) {
        Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: false, writable: true });
        const called = call(client, operation, { q: { a: 1 }, "x-h": "1", other: "evil" });
        Reflect.deleteProperty(Object.prototype, name);
        await called.catch(() => undefined);
      }
      equal(
        sent,
        [1, 2, 3].map(() => ["http://127.0.0.1:9/things?q%5Ba%5D=1", "1"]),
      );
    },
  },
];
