import type { EncodeBody, PairStyle } from "../../../src/runtime/core/operation.js";
import { equal, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { bodyText, json, wire } from "./wire.js";

/** Objects that are not valid values of a parameter or form. Without a check, their properties, or nothing, would be sent. */
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

/** Streams. Without a check, a multipart body would contain `{}` or the internal properties of the stream. */
const streams: readonly unknown[] = [
  new ReadableStream(),
  (async function* () {
    yield "a";
  })(),
  Object.assign(Object.create({ [Symbol.asyncIterator]: () => undefined }), { path: "/secret", fd: 3 }),
];

/** Sends a body and returns the received text. Returns nothing if the body is rejected. */
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
    title: "Sets, Maps, streams and other objects that are not plain data are rejected instead of being sent empty",
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
    title: "a missing field of a form is not sent, even if it is declared as JSON",
    async run(context) {
      const parts = { meta: { contentType: "application/json" } };
      const form = { a: 1, meta: undefined };
      equal(await sent(context, "application/x-www-form-urlencoded", context.runtime.formBody, form, parts), "a=1");
    },
  },
  {
    id: "ODD-left-out",
    title: "a value that JSON omits is not a body",
    async run(context) {
      const { jsonBody, RequestError } = context.runtime;
      for (const body of [() => 1, Symbol("a"), { toJSON: () => undefined }])
        await throws(sent(context, "application/json", jsonBody, body), RequestError, "JSON");
    },
  },
  {
    id: "SEC-T16",
    title: "properties of Object.prototype are not used as values or names of a parameter with a style",
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
