import type { CallOptions, ClientOptions, Operation, StandardSchema } from "../runtime.js";
import { equal, match, noMatch, ok, throws, within } from "./assert.js";
import { get, shownOf } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { type Answer, json, untilLeft, wire } from "./wire.js";

interface Asked {
  readonly operation?: Partial<Operation>;
  readonly client?: ClientOptions;
  readonly options?: CallOptions;
}

/** Returns the data of a call that a script answers. */
async function read(context: PortableContext, answer: Answer, { operation, client, options }: Asked = {}): Promise<unknown> {
  const script = await wire(context, [answer]);
  const { call, createClient } = context.runtime;
  return within(5000, call(createClient({ baseUrl: script.url, retry: false, ...client }), get(operation), {}, options));
}

const typed = (type: string, ...body: NonNullable<Answer["body"]>): Answer => ({ headers: { "content-type": type }, body });

/** Returns an operation whose responses may have these media types. */
function of(context: PortableContext, ...accept: string[]): Asked {
  return { operation: { accept, decode: context.runtime.decodeByMediaType } };
}

const bytes = (...values: number[]): { readonly base64: string } => ({ base64: btoa(String.fromCharCode(...values)) });

const decoding: readonly PortableCase[] = [
  {
    id: "DATA-json",
    title: "JSON is parsed with each of its media types, with a charset, and with a byte order mark",
    async run(context) {
      for (const type of [
        "application/json",
        "Application/JSON; charset=UTF-8",
        'application/vnd.x+json; charset="utf-8"',
        "text/json",
        "",
      ]) {
        equal(await read(context, { headers: type ? { "content-type": type } : {}, body: ['\ufeff{"a":"é"}'] }), { a: "é" }, type);
      }
      equal(await read(context, typed("application/json; charset=iso-8859-1", '{"a":"é"}')), { a: "é" }, "JSON is UTF-8: RFC 8259, 8.1");
      await throws(read(context, typed("application/json", bytes(0x22, 0, 0xe9, 0, 0x22, 0))), context.runtime.DecodeError, "JSON");
    },
  },
  {
    id: "DATA-empty",
    title: "204, 205 and an empty 200 have no data, with any media type",
    async run(context) {
      for (const answer of [{ status: 204 }, { status: 205 }, json({}, { status: 200 })]) {
        const empty = { ...answer, body: [] };
        equal(await read(context, empty), undefined);
        equal(await read(context, empty, of(context, "application/json", "image/png")), undefined);
      }
      equal(await read(context, typed("text/plain"), of(context, "text/plain")), "");
    },
  },
  {
    id: "DATA-type",
    title: "the actual media type decides if the document declares several: JSON, text, XML, bytes",
    async run(context) {
      const several = of(context, "application/json", "text/*", "application/xml", "image/*");
      equal(await read(context, json([1]), several), [1]);
      equal(await read(context, typed("text/csv; charset=iso-8859-1", bytes(0xe9)), several), "é");
      equal(await read(context, typed("application/xml", "<a/>"), several), "<a/>");
      const blob = await read(context, typed("image/png", bytes(1, 2, 255)), several);
      ok(blob instanceof Blob && blob.type === "image/png", "no Blob of the type");
      equal([...new Uint8Array(await blob.arrayBuffer())], [1, 2, 255]);
    },
  },
  {
    id: "DATA-type",
    title: "a response without a media type is read as the first declared one",
    async run(context) {
      equal(await read(context, { body: ["1"] }, of(context, "text/plain")), "1");
      equal(await read(context, { body: ["1"] }, of(context, "application/json", "text/plain")), 1);
      ok((await read(context, { body: ["1"] }, of(context, "image/png"))) instanceof Blob, "no Blob");
    },
  },
  {
    id: "DATA-type",
    title: "an undeclared media type is a DecodeError that names it, and never quotes the text",
    async run(context) {
      for (const type of ["text/html", "application/octet-stream", "constructor", "__proto__/x"]) {
        for (const asked of [{}, of(context, "application/json", "text/csv")]) {
          const error = await throws(read(context, typed(type, "<h1>SECRET42</h1>"), asked), context.runtime.DecodeError);
          match(error.message, "200");
          noMatch(shownOf(error), "SECRET42");
        }
      }
    },
  },
  {
    id: "DATA-range",
    title: "any 2XX is a success with its status, and so is a declared status outside 2XX",
    async run(context) {
      const script = await wire(context, [json(1, { status: 207 }), json(2, { status: 299 }), json(3, { status: 404 })]);
      const client = context.runtime.createClient({ baseUrl: script.url });
      for (const [status, ok] of [[207], [299], [404, [404]]] as const) {
        const reply = await context.runtime.call(client, get(ok === undefined ? {} : { ok }), {}).withResponse();
        equal(reply.status, status);
      }
    },
  },
];

const big =
  '{"id":9007199254740993,"list":[-9007199254740993,1e400,9007199254740991,-0,1.5],"text":"9007199254740993 \\" [{","__proto__":12345678901234567890}';

const numbers: readonly PortableCase[] = [
  {
    id: "DATA-lossless",
    title: "integers beyond the range of number are bigints on request, for a client or one call, in bodies, lines and events",
    async run(context) {
      const { losslessJson, createClient, events } = context.runtime;
      const expected = losslessJson(big) as { readonly id: bigint; readonly list: readonly unknown[]; readonly text: string };
      equal(expected.id, 9007199254740993n);
      equal(expected.list, [-9007199254740993n, Number.POSITIVE_INFINITY, 9007199254740991, 0, 1.5]);
      ok(Object.is(expected.list[3], -0), "-0 is 0");
      equal(expected.text, '9007199254740993 " [{');
      equal(Object.getOwnPropertyDescriptor(expected, "__proto__")?.value, 12345678901234567890n);
      equal(await read(context, typed("application/json", big), { client: { parseJson: losslessJson } }), expected);
      equal(await read(context, typed("application/json", big), { options: { parseJson: losslessJson } }), expected);
      equal(((await read(context, typed("application/json", big))) as { id: unknown }).id, 9007199254740992);
      for (const [type, text] of [
        ["application/x-ndjson", `${big}\n`],
        ["text/event-stream", `data: ${big}\n\n`],
      ] as const) {
        const script = await wire(context, [typed(type, text)]);
        const client = createClient({ baseUrl: script.url, parseJson: losslessJson });
        equal(await events(client, get({ accept: [type] }), {}), [expected]);
      }
    },
  },
  {
    id: "DATA-lossless",
    title: "everything else is as in JSON.parse: errors, white space, escapes, repeated names, depth",
    async run({ runtime: { losslessJson } }) {
      const marker = "1234567890123456";
      const texts = [
        "0",
        "-0",
        " [ ] ",
        "{}",
        '"\\u00e9\\\\"',
        "[1e5,1.0,1E+2,-1.5e-3]",
        '{"a":{"b":[{"c":null}]},"a":true}',
        '["\\\\",":,[]{}"]',
        "1e-7",
        "\t\r\n1",
      ];
      for (const text of texts) {
        const given = `[${text},"${marker}"]`;
        equal(losslessJson(given), JSON.parse(given), text);
      }
      for (const text of [
        "",
        "[1,]",
        "{a:1}",
        `0${marker}`,
        `+${marker}`,
        `[${marker}`,
        `"${marker}`,
        `${marker}n`,
        `.${marker}`,
        `'${marker}'`,
        "NaN",
      ]) {
        await throws(() => losslessJson(text), SyntaxError);
      }
      equal(losslessJson(`{"a":${marker}99,"a":{"b":1}}`), { a: { b: 1 } });
      const depth = 20_000;
      let value = losslessJson(`${"[".repeat(depth)}${marker}99${"]".repeat(depth)}`);
      for (let level = 0; level < depth; level++) value = (value as readonly unknown[])[0];
      equal(value, 123456789012345699n);
      const long = `["${'x\\n"'.slice(0, 3).repeat(1_000_000)}",${marker}99]`;
      equal((losslessJson(long) as readonly unknown[])[1], 123456789012345699n);
    },
  },
];

/** Creates a schema like those of schema libraries. */
function schema(validate: StandardSchema["~standard"]["validate"]): StandardSchema {
  return { "~standard": { version: 1, vendor: "test", validate } };
}

const isId = schema((value) =>
  typeof (value as { id?: unknown } | null)?.id === "number"
    ? { value: { checked: value } }
    : { issues: [{ message: `no number: ${JSON.stringify(value)}`, path: ["items", { key: 0 }, "id\u001b[31m"] }] },
);

const validation: readonly PortableCase[] = [
  {
    id: "DATA-validate",
    title: "a response is validated by its operation's schema, for a client or one call, synchronously or asynchronously; others are not",
    async run(context) {
      const { validateBy } = context.runtime;
      const later = schema(async (value) => isId["~standard"].validate(value));
      for (const schemas of [{ get_things: isId }, { get_things: later }]) {
        const asked = [{ client: { validate: validateBy(schemas) } }, { options: { validate: validateBy(schemas) } }];
        for (const each of asked) equal(await read(context, json({ id: 1 }), each), { checked: { id: 1 } });
      }
      const others = { client: { validate: validateBy({ constructor: isId, get_other: isId }) } };
      equal(await read(context, json({ id: "x" }), others), { id: "x" });
      equal(await read(context, json({ id: "x" }), { operation: { id: "toString" }, ...others }), { id: "x" });
    },
  },
  {
    id: "DATA-validate",
    title: "a response that a schema rejects is a ValidationError with the location; it contains the issues without showing them",
    async run(context) {
      const { DecodeError, ValidationError, validateBy } = context.runtime;
      const validate = validateBy({ get_things: isId });
      const error = await throws(read(context, json({ id: "SECRET42" }), { client: { validate } }), ValidationError, "/items/0/id");
      ok(error instanceof DecodeError, "no DecodeError");
      match(error.issues[0]?.message ?? "", "SECRET42");
      noMatch(shownOf(error), /SECRET42|\u001b/);
      const script = await wire(context, [typed("application/x-ndjson", '{"id":1}\n{"id":"x"}\n')]);
      const client = context.runtime.createClient({ baseUrl: script.url, validate });
      const seen: unknown[] = [];
      const loop = async (): Promise<void> => {
        for await (const item of context.runtime.events(client, get({ accept: ["application/x-ndjson"] }), {})) seen.push(item);
      };
      await throws(loop(), ValidationError);
      equal(seen, [{ checked: { id: 1 } }]);
    },
  },
];

const png = (body: NonNullable<Answer["body"]>, changes: Answer = {}): Answer => ({
  headers: { "content-type": "image/png" },
  body,
  ...changes,
});

async function download(context: PortableContext, answer: Answer, options: CallOptions = {}, client: ClientOptions = {}) {
  const script = await wire(context, [answer]);
  const { createClient, download } = context.runtime;
  const call = download<Blob>(createClient({ baseUrl: script.url, retry: false, ...client }), get({ accept: ["image/*"] }), {}, options);
  return { ...script, call };
}

const downloads: readonly PortableCase[] = [
  {
    id: "DATA-download",
    title: "an awaited download is always the same Blob with its media type; errors are thrown and other media types are rejected",
    async run(context) {
      const { call } = await download(context, png([bytes(1, 2), { ...bytes(3), delay: 20 }]));
      const blob = await call;
      equal([blob.type, ...new Uint8Array(await blob.arrayBuffer())], ["image/png", 1, 2, 3]);
      ok((await call) === blob, "another Blob");
      await throws(() => call.stream(), context.runtime.RequestError, "once");
      const missing = await download(context, json({ detail: "no" }, { status: 404 }));
      await throws(missing.call, context.runtime.NotFoundError);
      const html = await download(context, { headers: { "content-type": "text/html" }, body: ["<p>"] });
      await throws(html.call.stream(), context.runtime.DecodeError);
    },
  },
  {
    id: "DATA-download",
    title: "a download as a stream arrives while it is sent, and cancelling it ends the request",
    async run(context) {
      const { call, seen } = await download(context, png([bytes(1, 2)], { end: "hang" }));
      const reader = (await within(2000, call.stream())).getReader();
      equal([...((await within(2000, reader.read())).value ?? [])], [1, 2]);
      await within(2000, reader.cancel());
      await untilLeft({ seen }, "the request is left");
      const whole = await download(context, png([bytes(1), { ...bytes(2), delay: 20 }]));
      equal([...new Uint8Array(await new Response(await whole.call.stream()).arrayBuffer())], [1, 2]);
    },
  },
  {
    id: "DATA-download",
    title: "a stream that is interrupted, becomes silent or is aborted fails with an error of the runtime",
    async run(context) {
      const { AbortError, ConnectionError, TimeoutError } = context.runtime;
      const drain = async (answer: Answer, options?: CallOptions): Promise<unknown> => {
        const { call } = await download(context, answer, options);
        return within(3000, new Response(await call.stream()).arrayBuffer());
      };
      const reads = async (answer: Answer, options?: CallOptions): Promise<void> => {
        const reader = (await (await download(context, answer, options)).call.stream()).getReader();
        while (!(await within(3000, reader.read())).done);
      };
      await throws(reads(png([bytes(1), { ...bytes(2), delay: 30 }], { end: "reset" })), ConnectionError);
      await throws(reads(png([bytes(1)], { end: "hang" }), { timeout: 100 }), TimeoutError);
      await throws(reads(png([bytes(1)], { end: "hang" }), { signal: AbortSignal.timeout(100) }), AbortError);
      await drain(png([bytes(1)]));
    },
  },
  {
    id: "DATA-limit",
    title: "more bytes than a client allows are a DecodeError, exactly as many are allowed, and an operation may have its own limit",
    async run(context) {
      const { DecodeError, maxResponseBytes } = context.runtime;
      const client = { middleware: [maxResponseBytes(10, { get_much: 100 })] };
      equal(await read(context, typed("application/json", '"12345678"'), { client }), "12345678");
      const long = typed("application/json", '"1234567', '89"');
      await throws(read(context, long, { client }), DecodeError, "more than 10 bytes");
      equal(await read(context, long, { client, operation: { id: "get_much" } }), "123456789");
      const error = await throws(read(context, { ...long, status: 404 }, { client }), context.runtime.NotFoundError);
      equal(error.status, 404);
      await throws((await download(context, png([bytes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)]), {}, client)).call, DecodeError);
    },
  },
];

export const cases: readonly PortableCase[] = [...decoding, ...numbers, ...validation, ...downloads];
