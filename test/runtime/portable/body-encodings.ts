import type { EncodeBody } from "../../../src/runtime/core/operation.js";
import type { BodySpec, CallOptions } from "../runtime.js";
import { equal, match, ok, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, type SentRequest } from "./fake-fetch.js";

const bytes = "application/octet-stream";

/** Sends a body, and returns the request that `fetch` receives. */
async function sent(context: PortableContext, body: BodySpec, params: object, options: CallOptions = {}): Promise<SentRequest> {
  const { client, sent } = fakeClient(context, {});
  await context.runtime.call(client, get({ method: "POST", body }), params, options);
  const [request] = sent;
  ok(request, "nothing was sent");
  return request;
}

/** Sends a value as the whole body, and returns its content type and its text. */
async function sentAs(
  context: PortableContext,
  content: BodySpec["content"],
  value: unknown,
  options: CallOptions = {},
  params: object = {},
): Promise<readonly [type: string | undefined, text: string]> {
  const { wholeBody } = context.runtime;
  const { headers, body } = await sent(context, { send: wholeBody, content }, { body: value, ...params }, options);
  return [headers["content-type"], await new Response(body as BodyInit).text()];
}

/** Returns the message of the error for a body that must not be sent. */
async function refusal(context: PortableContext, body: Partial<BodySpec>, params: object): Promise<string> {
  const { call, RequestError, wholeBody } = context.runtime;
  const { client, sent } = fakeClient(context, {});
  const error = await throws(call(client, get({ method: "POST", body: { send: wholeBody, content: {}, ...body } }), params), RequestError);
  equal(sent, []);
  return error.message;
}

const withType = (type: string): CallOptions => ({ headers: { "content-type": type } });

export const cases: readonly PortableCase[] = [
  {
    id: "BODY-message",
    title: "the message says which values a body may have",
    async run(context) {
      const { binaryBody, formBody, jsonBody, multipartBody } = context.runtime;
      const binary = "the body must be a string, Blob, ArrayBuffer, typed array, ReadableStream or async iterable";
      for (const body of [null, 1n, {}, [1], () => "x", Symbol("x")]) {
        equal(await refusal(context, { content: { [bytes]: binaryBody } }, { body }), binary);
      }
      const form = "the body must be an object, a string or URLSearchParams";
      for (const body of [null, 7, [1]]) {
        equal(await refusal(context, { content: { "application/x-www-form-urlencoded": formBody } }, { body }), form);
        equal(
          await refusal(context, { content: { "multipart/form-data": multipartBody } }, { body }),
          "the body must be an object or FormData",
        );
      }
      const required = { content: { "application/json": jsonBody }, required: true } as const;
      equal(await refusal(context, required, {}), 'parameter "body" is missing');
      equal(await refusal(context, {}, { body: "x" }), "the operation declares no media type for its body");
    },
  },
  {
    id: "BODY-binary",
    title: "numbers, booleans and every view of bytes are sent as they are",
    async run(context) {
      const content = { [bytes]: context.runtime.binaryBody };
      for (const [value, text] of [
        [7, "7"],
        [0, "0"],
        [true, "true"],
        [false, "false"],
        ["", ""],
        [new DataView(new TextEncoder().encode("view").buffer), "view"],
        [new Uint16Array([0x6261]), "ab"],
        [new TextEncoder().encode("buffer").buffer, "buffer"],
      ] as const) {
        equal(await sentAs(context, content, value), [bytes, text]);
      }
    },
  },
  {
    id: "BODY-binary",
    title: "a body that is no longer needed ends its async iterable, if the iterable can be ended",
    async run(context) {
      const { binaryBody, wholeBody } = context.runtime;
      const reasons: unknown[] = [];
      const next = async () => ({ done: false, value: "a" });
      const end = async (reason: unknown) => {
        reasons.push(reason);
        return { done: true, value: undefined };
      };
      for (const iterator of [{ next, return: end }, { next }]) {
        const value = { [Symbol.asyncIterator]: () => iterator };
        const { body } = await sent(context, { send: wholeBody, content: { [bytes]: binaryBody } }, { body: value });
        await (body as ReadableStream).cancel("enough");
      }
      equal(reasons, ["enough"]);
    },
  },
  {
    id: "BODY-type",
    title: "for a range such as image/*, the type is that of the caller, of the Blob, of text or of bytes",
    async run(context) {
      const { binaryBody, jsonBody } = context.runtime;
      const image = { "image/*": binaryBody };
      const png = new Blob(["x"], { type: "image/png" });
      equal(await sentAs(context, image, png), ["image/png", "x"]);
      equal(await sentAs(context, image, png, withType("image/webp")), ["image/webp", "x"]);
      equal(await sentAs(context, image, new Blob(["x"])), [bytes, "x"]);
      equal(await sentAs(context, image, "x"), ["text/plain", "x"]);
      equal(await sentAs(context, image, new Uint8Array([120])), [bytes, "x"]);
      const both = { "application/json": jsonBody, "*/*": binaryBody };
      equal(await sentAs(context, both, "x", withType("text/csv")), ["text/csv", "x"]);
      equal(await sentAs(context, both, "x"), ["application/json", '"x"']);
    },
  },
  {
    id: "BODY-type",
    title: "the type that the caller names is sent with its parameters; a Blob does not change the declared type",
    async run(context) {
      const { binaryBody, jsonBody } = context.runtime;
      const json = { "application/json": jsonBody };
      equal(await sentAs(context, json, 1, withType("Application/JSON; charset=utf-8")), ["Application/JSON; charset=utf-8", "1"]);
      const several = { "text/plain": binaryBody, ...json };
      const contentType = "application/json; v=2";
      equal(await sentAs(context, several, 1, withType("text/plain"), { contentType }), [contentType, "1"]);
      equal(await sentAs(context, several, "x", withType("text/plain"), { contentType: 7 }), ["text/plain", "x"]);
      equal(await sentAs(context, { [bytes]: binaryBody }, new Blob(["x"], { type: "image/png" })), [bytes, "x"]);
      const mixed = new Blob(["--b--"], { type: "multipart/mixed; boundary=b" });
      equal(await sentAs(context, { "multipart/mixed": binaryBody }, mixed), ["multipart/mixed; boundary=b", "--b--"]);
    },
  },
  {
    id: "BODY-type",
    title: "a property contentType is part of the body if there is only one media type",
    async run(context) {
      const { jsonBody, objectBody } = context.runtime;
      const params = { contentType: "application/json; v=2" };
      const { headers, body } = await sent(context, { send: objectBody, content: { "application/json": jsonBody } }, params);
      equal([headers["content-type"], body], ["application/json", '{"contentType":"application/json; v=2"}']);
    },
  },
  {
    id: "BODY-params",
    title: "defaults of the document are sent unless the caller passes a value; another param may hold the whole body",
    async run(context) {
      const { jsonBody, objectBody, wholeBody } = context.runtime;
      const content = { "application/json": jsonBody };
      const withDefaults = { send: objectBody, content, defaults: { kind: "a", size: 1 }, not: ["id"] };
      equal((await sent(context, withDefaults, { id: 7, size: 2, none: undefined })).body, '{"kind":"a","size":2}');
      equal((await sent(context, withDefaults, { id: 7 })).body, null);
      equal((await sent(context, { ...withDefaults, required: true }, { id: 7 })).body, '{"kind":"a","size":1}');
      const renamed = { send: wholeBody, content, param: "payload" };
      equal((await sent(context, renamed, { body: 1, payload: 2 })).body, "2");
      equal((await sent(context, renamed, { body: 1 })).headers["content-type"], undefined);
    },
  },
  {
    id: "BODY-form",
    title: "a form may be a text or URLSearchParams; multipart may be FormData, whose header the platform writes",
    async run(context) {
      const { formBody, multipartBody, wholeBody } = context.runtime;
      const form = "application/x-www-form-urlencoded";
      equal(await sentAs(context, { [form]: formBody }, "a=1"), [form, "a=1"]);
      equal(await sentAs(context, { [form]: formBody }, new URLSearchParams({ a: "1 2" })), [form, "a=1+2"]);
      equal(await sentAs(context, { [form]: formBody }, {}), [form, ""]);
      const data = new FormData();
      data.append("a", "1");
      const body = { send: wholeBody, content: { "multipart/form-data": multipartBody } };
      const request = await sent(context, body, { body: data }, withType("multipart/form-data"));
      ok(request.body === data, "the FormData is passed on");
      equal(request.headers["content-type"], undefined);
    },
  },
  {
    id: "BODY-multipart",
    title: "multipart: ranges, declared types, line breaks, empty lists, nested lists and every kind of bytes",
    async run(context) {
      const parts = {
        any: { contentType: "image/*" },
        list: { contentType: "image/png,image/jpeg" },
        fixed: { contentType: "text/csv" },
        split: { contentType: "text/x\r\ny" },
        meta: { contentType: "application/vnd.x+json" },
        text: { contentType: "application/json" },
      };
      const encode: EncodeBody = (value) => context.runtime.multipartBody(value, parts);
      const image = new Blob(["i"], { type: "image/webp" });
      const value = {
        any: image,
        list: new Blob(["l"]),
        fixed: image,
        split: "s",
        meta: { a: 1 },
        text: "t",
        none: [undefined, null],
        empty: [],
        nested: [[1, 2]],
        buffer: new Uint8Array([98]).buffer,
        view: new DataView(new Uint8Array([99]).buffer),
        'q"\r\n': "q",
        file: new File(["f"], 'a/b\\c\n/d"e.txt'),
      };
      const [type = "", text] = await sentAs(context, { "multipart/form-data": encode }, value);
      match(type, /^multipart\/form-data; boundary=[0-9a-f]{32}$/);
      const boundary = `--${type.slice(-32)}`;
      const head = `${boundary}\r\nContent-Disposition: form-data; name=`;
      equal(text.split(head).slice(1), [
        '"any"; filename="blob"\r\nContent-Type: image/webp\r\n\r\ni\r\n',
        `"list"; filename="blob"\r\nContent-Type: ${bytes}\r\n\r\nl\r\n`,
        '"fixed"; filename="blob"\r\nContent-Type: text/csv\r\n\r\ni\r\n',
        '"split"\r\nContent-Type: text/x y\r\n\r\ns\r\n',
        '"meta"\r\nContent-Type: application/vnd.x+json\r\n\r\n{"a":1}\r\n',
        '"text"\r\nContent-Type: application/json\r\n\r\n"t"\r\n',
        '"nested"\r\nContent-Type: application/json\r\n\r\n[1,2]\r\n',
        `"buffer"; filename="blob"\r\nContent-Type: ${bytes}\r\n\r\nb\r\n`,
        `"view"; filename="blob"\r\nContent-Type: ${bytes}\r\n\r\nc\r\n`,
        '"q%22%0D%0A"\r\n\r\nq\r\n',
        `"file"; filename="d%22e.txt"\r\nContent-Type: ${bytes}\r\n\r\nf\r\n${boundary}--\r\n`,
      ]);
    },
  },
  {
    id: "BODY-multipart",
    title: "multipart: a style writes text, and files and nested values keep their own form",
    async run(context) {
      const { form, multipartBody } = context.runtime;
      const part = { style: form, explode: true, allowReserved: true } as const;
      const parts = { file: part, files: part, deep: part, list: part, text: part };
      const encode: EncodeBody = (value) => multipartBody(value, parts);
      const file = new Blob(["f"], { type: "text/csv" });
      const value = { file, files: [file], deep: [{ a: 1 }], list: ["x", "y"], text: "50%25 %ff" };
      const [type = "", sentText] = await sentAs(context, { "multipart/form-data": encode }, value);
      const head = `--${type.slice(-32)}\r\nContent-Disposition: form-data; name=`;
      equal(sentText.split(head).slice(1), [
        '"file"; filename="blob"\r\nContent-Type: text/csv\r\n\r\nf\r\n',
        '"files"; filename="blob"\r\nContent-Type: text/csv\r\n\r\nf\r\n',
        '"deep"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n',
        '"list"\r\n\r\nx\r\n',
        '"list"\r\n\r\ny\r\n',
        `"text"\r\n\r\n50%25 %ff\r\n--${type.slice(-32)}--\r\n`,
      ]);
    },
  },
  {
    id: "BODY-lines",
    title: "an array is one JSON text for each line or record, and any other value is sent unchanged",
    async run(context) {
      const { linesBody, sequenceBody } = context.runtime;
      const [ndjson, sequence] = ["application/x-ndjson", "application/json-seq"];
      equal(await sentAs(context, { [ndjson]: linesBody }, [{ a: "\n" }, 1, null]), [ndjson, '{"a":"\\n"}\n1\nnull\n']);
      equal(await sentAs(context, { [ndjson]: linesBody }, []), [ndjson, ""]);
      equal(await sentAs(context, { [ndjson]: linesBody }, new Blob(["1\n"])), [ndjson, "1\n"]);
      equal(await sentAs(context, { [sequence]: sequenceBody }, [{ a: 1 }, [2]]), [sequence, '\x1e{"a":1}\n\x1e[2]\n']);
      equal(await sentAs(context, { [sequence]: sequenceBody }, "\x1e1\n"), [sequence, "\x1e1\n"]);
      for (const encode of [linesBody, sequenceBody]) {
        equal(
          await refusal(context, { content: { [ndjson]: encode } }, { body: [1, Number.NaN] }),
          "item 1 of the body is NaN, which JSON cannot represent",
        );
      }
    },
  },
  {
    id: "BODY-mixed",
    title: "a multipart body without names has a part for each item, in their order",
    async run(context) {
      const { mixedBody } = context.runtime;
      const parts = {
        0: { contentType: "text/csv" },
        1: { contentType: "image/*, image/png" },
        "*": { contentType: "text/html,text/plain" },
      };
      const value = ["a,b", new Blob(["p"], { type: "image/gif" }), "<p>", new Uint8Array([98]), { a: 1 }];
      const [type = "", text] = await sentAs(context, { "multipart/mixed": { encode: mixedBody, parts } }, value);
      match(type, /^multipart\/mixed; boundary=[0-9a-f]{32}$/);
      const boundary = `--${type.slice(-32)}`;
      equal(text.split(`${boundary}\r\nContent-Type: `).slice(1), [
        "text/csv\r\n\r\na,b\r\n",
        "image/gif\r\n\r\np\r\n",
        "text/html\r\n\r\n<p>\r\n",
        `${bytes}\r\n\r\nb\r\n`,
        `text/html\r\n\r\n{"a":1}\r\n${boundary}--\r\n`,
      ]);
      const blob = new Blob(["--b--"], { type: "multipart/mixed; boundary=b" });
      equal(await sentAs(context, { "multipart/mixed": mixedBody }, blob), ["multipart/mixed; boundary=b", "--b--"]);
      const content = { "multipart/mixed": mixedBody };
      equal(await refusal(context, { content }, { body: { a: 1 } }), "the body must be an array or a Blob");
      equal(await refusal(context, { content }, { body: [null] }), 'parameter "0" must not be null');
    },
  },
];
