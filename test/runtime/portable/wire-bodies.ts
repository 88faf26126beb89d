import type { BodySpec } from "../../../src/runtime/core/operation.js";
import { equal, match, ok, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { bodyText, json, wire } from "./wire.js";

type Runtime = PortableContext["runtime"];

/** Values that are sent as the whole body with one media type, and the text that arrives. */
const whole: readonly (readonly [
  title: string,
  type: string,
  encode: (runtime: Runtime) => BodySpec["content"][string],
  body: () => unknown,
  expected: string,
])[] = [
  ["JSON", "application/json", ({ jsonBody }) => jsonBody, () => ({ a: [1, null], b: "é" }), '{"a":[1,null],"b":"é"}'],
  ["a type built on JSON", "application/vnd.api+json", ({ jsonBody }) => jsonBody, () => ({ a: 1 }), '{"a":1}'],
  ["a merge patch with null", "application/merge-patch+json", ({ jsonBody }) => jsonBody, () => ({ a: null }), '{"a":null}'],
  ["a JSON string", "application/json", ({ jsonBody }) => jsonBody, () => "text", '"text"'],
  ["a Date in JSON", "application/json", ({ jsonBody }) => jsonBody, () => ({ at: new Date(0) }), '{"at":"1970-01-01T00:00:00.000Z"}'],
  ["text", "text/plain", ({ binaryBody }) => binaryBody, () => "a,b\n", "a,b\n"],
  ["XML as text", "application/xml", ({ binaryBody }) => binaryBody, () => "<a/>", "<a/>"],
  ["a Blob", "application/octet-stream", ({ binaryBody }) => binaryBody, () => new Blob(["bytes"]), "bytes"],
  ["an ArrayBuffer", "application/octet-stream", ({ binaryBody }) => binaryBody, () => new TextEncoder().encode("bytes").buffer, "bytes"],
  ["a typed array", "application/octet-stream", ({ binaryBody }) => binaryBody, () => new TextEncoder().encode("bytes"), "bytes"],
  [
    "a form",
    "application/x-www-form-urlencoded",
    ({ formBody }) => formBody,
    () => ({ a: "x y&z", list: [1, 2], none: null, yes: true }),
    "a=x%20y%26z&list=1&list=2&yes=true",
  ],
  ["an object in a form", "application/x-www-form-urlencoded", ({ formBody }) => formBody, () => ({ o: { a: 1 } }), "o=%7B%22a%22%3A1%7D"],
  [
    "a Date in a form",
    "application/x-www-form-urlencoded",
    ({ formBody }) => formBody,
    () => ({ at: new Date(0) }),
    "at=1970-01-01T00%3A00%3A00.000Z",
  ],
  [
    "a form whose fields have their own styles",
    "application/x-www-form-urlencoded",
    ({ formBody, form, pipeDelimited, deepObject }) => ({
      encode: formBody,
      parts: {
        csv: { style: form, explode: false },
        bars: { style: pipeDelimited },
        deep: { style: deepObject },
        doc: { contentType: "application/json" },
      },
    }),
    () => ({ csv: [1, 2], bars: ["a", "b"], deep: { x: 1 }, doc: [1, 2] }),
    "csv=1,2&bars=a%7Cb&deep%5Bx%5D=1&doc=%5B1%2C2%5D",
  ],
];

export const cases: readonly PortableCase[] = [
  ...whole.map(([title, type, encode, body, expected], index) => ({
    id: `WIRE-body-${index + 1}`,
    title: `${title}, as ${type}`,
    async run(context: PortableContext) {
      const { runtime } = context;
      const seen = await sent(context, { send: runtime.wholeBody, content: { [type]: encode(runtime) } }, { body: body() });
      equal([seen?.headers["content-type"], seen && bodyText(seen)], [type, expected]);
    },
  })),
  {
    id: "WIRE-body-stream",
    title: "a ReadableStream and an async iterable are sent while they are read",
    elsewhere: { browser: "streams are sent over HTTP/2 only, so that the call fails without one byte sent" },
    async run(context) {
      const { binaryBody, wholeBody } = context.runtime;
      const body = { send: wholeBody, content: { "application/octet-stream": binaryBody } };
      const iterable = async function* (): AsyncGenerator<Uint8Array | string> {
        yield "by";
        yield new TextEncoder().encode("tes");
      };
      for (const value of [new Response("bytes").body, iterable()]) {
        const reply = sent(context, body, { body: value });
        if (context.platform === "browser") await throws(reply, context.runtime.ConnectionError);
        else equal(bodyText((await reply) ?? ({ body: "" } as never)), "bytes");
      }
    },
  },
  {
    id: "WIRE-multipart",
    title: "multipart: text, numbers, Dates, arrays, files, JSON parts with their type and without a file name; null is left out",
    async run(context) {
      const { objectBody, multipartBody } = context.runtime;
      const files = [new File(["1"], "a.csv", { type: "text/csv" }), new File(["2"], "b.bin")];
      const params = {
        name: "é",
        count: 3,
        yes: false,
        at: new Date(0),
        tags: ["x", "y"],
        files,
        bytes: new Uint8Array([98]),
        meta: { n: 1 },
        none: null,
      };
      const seen = await sent(context, { send: objectBody, content: { "multipart/form-data": multipartBody } }, params);
      equal(partsOf(seen?.headers["content-type"], seen ? bodyText(seen) : ""), [
        ['form-data; name="name"', undefined, "é"],
        ['form-data; name="count"', undefined, "3"],
        ['form-data; name="yes"', undefined, "false"],
        ['form-data; name="at"', undefined, "1970-01-01T00:00:00.000Z"],
        ['form-data; name="tags"', undefined, "x"],
        ['form-data; name="tags"', undefined, "y"],
        ['form-data; name="files"; filename="a.csv"', "text/csv", "1"],
        ['form-data; name="files"; filename="b.bin"', "application/octet-stream", "2"],
        ['form-data; name="bytes"; filename="blob"', "application/octet-stream", "b"],
        ['form-data; name="meta"', "application/json", '{"n":1}'],
      ]);
    },
  },
  {
    id: "WIRE-multipart-encoding",
    title: "multipart: parts have the content types of the document",
    async run(context) {
      const { objectBody, multipartBody } = context.runtime;
      const parts = {
        list: { contentType: "application/json" },
        csv: { contentType: "text/csv" },
        image: { contentType: "image/png, image/jpeg" },
      };
      const params = { list: [1, 2], csv: "a,b", image: new Blob(["i"], { type: "image/jpeg" }) };
      const seen = await sent(context, { send: objectBody, content: { "multipart/form-data": { encode: multipartBody, parts } } }, params);
      equal(partsOf(seen?.headers["content-type"], seen ? bodyText(seen) : ""), [
        ['form-data; name="list"', "application/json", "[1,2]"],
        ['form-data; name="csv"', "text/csv", "a,b"],
        ['form-data; name="image"; filename="blob"', "image/jpeg", "i"],
      ]);
    },
  },
  {
    id: "WIRE-body-choice",
    title: "the caller chooses one of several media types with the property contentType or the header; the first one is the default",
    async run(context) {
      const { formBody, jsonBody, objectBody } = context.runtime;
      const content = { "application/json": jsonBody, "application/x-www-form-urlencoded": formBody };
      const body: BodySpec = { send: objectBody, content, not: ["contentType"] };
      const form = "application/x-www-form-urlencoded";
      const texts = [
        await sent(context, body, { a: 1 }),
        await sent(context, body, { a: 1, contentType: form }),
        await sent(context, body, { a: 1 }, { headers: { "content-type": form } }),
        await sent(context, body, { a: 1, contentType: "no/such" }),
      ].map((seen) => [seen?.headers["content-type"], seen && bodyText(seen)]);
      equal(texts, [
        ["application/json", '{"a":1}'],
        [form, "a=1"],
        [form, "a=1"],
        ["application/json", '{"a":1}'],
      ]);
    },
  },
  {
    id: "WIRE-body-methods",
    title: "DELETE and QUERY have a body if the document declares one; a GET never has one",
    elsewhere: { browser: "no difference", node: "no difference" },
    async run(context) {
      const { jsonBody, objectBody } = context.runtime;
      const body: BodySpec = { send: objectBody, content: { "application/json": jsonBody } };
      for (const method of ["DELETE", "QUERY"]) {
        if (method === "QUERY" && context.platform === "browser") continue;
        const seen = await sent(context, body, { a: 1 }, {}, method);
        equal([seen?.method, seen && bodyText(seen)], [method, '{"a":1}']);
      }
      const failed = await sent(context, body, { a: 1 }, {}, "GET").catch((error: unknown) => error);
      ok(failed instanceof Error, "fetch sends no GET with a body, on any platform");
    },
  },
];

async function sent(context: PortableContext, body: BodySpec, params: object, options = {}, method = "POST") {
  const { call, createClient } = context.runtime;
  const script = await wire(context, [json({})]);
  await call(createClient({ baseUrl: script.url, retry: false }), get({ method, body }), params, options);
  return (await script.seenAtLeast(1))[0];
}

/** Returns disposition, content type and text of each part. */
function partsOf(type: string | undefined, text: string): readonly (readonly (string | undefined)[])[] {
  match(type ?? "", /^multipart\/form-data; boundary=[0-9a-f]{32}$/);
  const boundary = `--${type?.replace(/^.*boundary=/, "")}`;
  ok(text.startsWith(`${boundary}\r\n`) && text.endsWith(`\r\n${boundary}--\r\n`), "begins and ends with the boundary");
  const parts = text.slice(boundary.length, -`\r\n${boundary}--\r\n`.length).split(`\r\n${boundary}`);
  return parts.map((part) => {
    const [head = "", ...rest] = part.slice(2).split("\r\n\r\n");
    const [disposition = "", contentType] = head.split("\r\n");
    return [disposition.replace("Content-Disposition: ", ""), contentType?.replace("Content-Type: ", ""), rest.join("\r\n\r\n")];
  });
}
