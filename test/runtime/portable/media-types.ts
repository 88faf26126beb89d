import type { CallOptions, ClientOptions, Operation } from "../runtime.js";
import { equal, ok, throws } from "./assert.js";
import { endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { cancellable, chunked, fakeClient, type Reply, reply, textReply } from "./fake-fetch.js";

interface Asked {
  readonly accept?: readonly string[];
  readonly operation?: Partial<Operation>;
  readonly client?: ClientOptions;
  readonly options?: CallOptions;
}

/** Returns the data of a call. With `accept`, the document declares these media types. */
async function read(context: PortableContext, answer: Reply, { accept, operation, client, options }: Asked = {}): Promise<unknown> {
  const { call, decodeByMediaType } = context.runtime;
  const { client: made } = fakeClient(context, { ...client }, answer);
  return call(made, get({ ...(accept && { accept, decode: decodeByMediaType }), ...operation }), {}, options);
}

/** Media types whose bodies are text. */
const texts = [
  ...["text/plain", "text/html", "text/x", "TEXT/CSV", "application/xml", "text/xml", "image/svg+xml", "application/atom+xml"],
  ...["application/yaml", "application/yml", "application/x-yaml", "application/openapi+yaml", "application/x-www-form-urlencoded"],
  ...["application/graphql", "application/ndjson", "application/x-ndjson", "application/jsonl", "application/json-seq"],
  ...["application/geo+json-seq"],
];

/** Media types whose bodies are bytes, although their names are similar to those of texts. */
const binary = [
  ...["application/octet-stream", "image/png", "application/xmlx", "application/x-xml-dtd", "x/text/plain", "application/yamlx"],
  ...["application/x-yamlx", "application/yaaml", "application/graphqls", "application/x-graphql", "application/ndjsonx"],
  ...["application/y-ndjson", "application/jsonlx", "application/json-seqx", "application/+json-seq"],
  ...["xapplication/graphql", "application/jsonx", "application/xjson", "application/x+yamlx", "application/+xmlx"],
];

/** Returns what a call ends with: "Blob", the name of an error, or other data. */
async function kindOf(call: Promise<unknown>): Promise<unknown> {
  try {
    const data = await call;
    return data instanceof Blob ? "Blob" : data;
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

const undeclared = "the document does not declare this media type for the response: status 200";

export const cases: readonly PortableCase[] = [
  {
    id: "TYPE-kind",
    title: "the media type decides whether a body is text, JSON or bytes",
    async run(context) {
      for (const type of texts) equal(await read(context, textReply("a", type), { accept: [type] }), "a", type);
      for (const type of ["application/json", "text/json", "application/vnd.x+json", "APPLICATION/JSON;a=b"]) {
        equal(await read(context, textReply("[1]", type), { accept: [type] }), [1], type);
      }
      for (const type of binary) {
        const blob = await read(context, textReply("a", type), { accept: [type] });
        ok(blob instanceof Blob, `${type} is not read as bytes`);
        equal([await blob.text(), blob.type], ["a", type]);
      }
    },
  },
  {
    id: "TYPE-range",
    title: "a range covers its types, and all kinds of JSON cover each other",
    async run(context) {
      const covered: readonly (readonly [accept: readonly string[], type: string])[] = [
        [["text/*"], "text/csv"],
        [["TEXT/*; q=1"], "text/csv"],
        [["image/*"], "image/png"],
        [["*/*"], "image/png"],
        [["*/*"], "application/json"],
        [["*/*"], "text/csv"],
        [["application/*"], "application/xml"],
        [["application/problem+json"], "application/json"],
        [["application/json"], "application/x+json"],
        [["image/png", "text/csv"], "text/csv"],
        [["*/*", "text/csv"], "text/csv"],
      ];
      for (const [accept, type] of covered) ok((await read(context, textReply("1", type), { accept })) !== undefined, `${accept} ${type}`);
      const foreign: readonly (readonly [accept: readonly string[], type: string])[] = [
        [["text/*"], "image/png"],
        [["text/*"], "textual/csv"],
        [["text/csv"], "text/html"],
        [["application/json"], "text/csv"],
        [["text/csv"], "application/json"],
        [["text/*"], "application/json"],
        [["image/png"], "image/jpeg"],
        [["image/p"], "image/png"],
        [[], "image/png"],
      ];
      for (const [accept, type] of foreign) {
        equal(
          (await endsIn(context, "DecodeError", read(context, textReply("1", type), { accept }))).message,
          undeclared,
          `${accept} ${type}`,
        );
      }
    },
  },
  {
    id: "TYPE-any",
    title: "with the range */*, the media type decides within the schema: JSON, text, bytes, or any of them",
    async run(context) {
      const types = ["application/json", "text/plain", "image/png", undefined];
      const rows: readonly (readonly [rangeData: Operation["rangeData"], expected: readonly unknown[]])[] = [
        ["json", [42, "DecodeError", "DecodeError", 42]],
        ["text", [42, "42", "42", "42"]],
        ["bytes", ["Blob", "Blob", "Blob", "Blob"]],
        [undefined, [42, "42", "Blob", 42]],
      ];
      for (const [rangeData, expected] of rows) {
        const asked = { accept: ["*/*"], operation: rangeData ? { rangeData } : {} };
        for (const [index, type] of types.entries()) {
          equal(await kindOf(read(context, textReply("42", type), asked)), expected[index], `${rangeData} ${type}`);
        }
      }
      const ranges = { accept: ["application/*", "text/*"], operation: { rangeData: "json" } } as const;
      equal(await kindOf(read(context, textReply("42", "application/vnd.x+json"), ranges)), 42);
      equal(await kindOf(read(context, textReply("42", "text/plain"), ranges)), "DecodeError");
      equal(await kindOf(read(context, textReply("42", "image/png"), ranges)), "DecodeError");
      equal(await kindOf(read(context, textReply(""), ranges)), undefined);
    },
  },
  {
    id: "TYPE-any",
    title: "the schema of the range does not matter for media types that the document names",
    async run(context) {
      for (const rangeData of ["json", "text", "bytes"] as const) {
        const named = { accept: ["*/*", "text/csv", "image/*", "application/problem+json"], operation: { rangeData } };
        equal(await kindOf(read(context, textReply("42", "text/csv"), named)), "42", rangeData);
        equal(await kindOf(read(context, textReply("42", "image/png"), named)), "Blob", rangeData);
        equal(await kindOf(read(context, textReply("42", "application/json"), named)), 42, rangeData);
      }
    },
  },
  {
    id: "TYPE-any",
    title: "a stream of items takes no other response for its own because of */*",
    async run(context) {
      const { call: _, events } = context.runtime;
      for (const type of ["text/plain", "image/png", "application/json"]) {
        const { client } = fakeClient(context, {}, textReply("42\n", type));
        const items = events(client, get({ accept: ["*/*", "application/x-ndjson"] }), {}) as PromiseLike<unknown> as Promise<unknown>;
        equal((await endsIn(context, "DecodeError", items)).message, undeclared, type);
      }
    },
  },
  {
    id: "TYPE-missing",
    title: "without a media type, the first declared one counts; with */*, the body is JSON",
    async run(context) {
      equal(await read(context, textReply("[1]"), { accept: ["*/*"] }), [1]);
      equal(await read(context, textReply("[1]"), { accept: ["text/csv; charset=utf-8", "application/json"] }), "[1]");
      const blob = await read(context, textReply("a"), { accept: ["image/png"] });
      ok(blob instanceof Blob && blob.type === "", "the type of the bytes is unknown");
      await endsIn(context, "DecodeError", read(context, textReply("[1]"), { accept: [] }));
    },
  },
  {
    id: "TYPE-empty",
    title: "an empty body is no JSON and no undeclared text, but it is text that is declared",
    async run(context) {
      const accept = ["application/json", "text/csv"];
      for (const text of ["", " \r\n"]) {
        equal(await read(context, textReply(text, "application/json"), { accept }), undefined);
        equal(await read(context, textReply(text, "text/html"), { accept }), undefined);
        equal(await read(context, textReply(text, "text/csv"), { accept }), text);
        equal(await read(context, textReply(text, "application/json")), undefined);
      }
      equal(await read(context, () => new Response(null, { headers: { "content-type": "text/html" } }), { accept }), undefined);
    },
  },
  {
    id: "TYPE-charset",
    title: "text is read by its charset, with or without quotes; an unknown charset is an error",
    async run(context) {
      const latin =
        (type: string): Reply =>
        () =>
          new Response(new Uint8Array([0xe9]), { headers: { "content-type": type } });
      for (const parameters of ["charset=iso-8859-1", 'charset="ISO-8859-1"', "a=b;CHARSET=latin1;c=d"]) {
        equal(await read(context, latin(`text/plain; ${parameters}`), { accept: ["text/plain"] }), "é", parameters);
      }
      equal(await read(context, latin("text/plain"), { accept: ["text/plain"] }), "\ufffd");
      const json = textReply('"é"', "application/json; charset=iso-8859-1");
      equal(await read(context, json, { accept: ["application/json", "text/csv"] }), "é", "JSON is UTF-8: RFC 8259, 8.1");
      const cancelled: string[] = [];
      const odd = cancellable({ headers: { "content-type": "text/plain; charset=klingon" } }, cancelled, "odd");
      const error = await endsIn(context, "DecodeError", read(context, odd, { accept: ["text/plain"] }));
      equal(
        [error.message, Reflect.get(error, "type")],
        ["the response has an unknown charset: status 200", "text/plain; charset=klingon"],
      );
      equal(cancelled, ["odd"]);
    },
  },
  {
    id: "TYPE-undeclared",
    title: "a body of an undeclared type is released unread, also by a fetch whose bodies cannot be cancelled",
    async run(context) {
      const cancelled: string[] = [];
      const video = cancellable({ headers: { "content-type": "video/mp4" } }, cancelled, "video");
      await endsIn(context, "DecodeError", read(context, video, { accept: ["image/png"] }));
      const { accept: _, ...bodiless } = get();
      equal(await context.runtime.call(fakeClient(context, {}, video).client, bodiless, {}), undefined);
      equal(cancelled, ["video", "video"]);
      const iterable = (async function* () {
        yield new Uint8Array([1]);
      })();
      const odd = { ok: true, status: 200, headers: new Headers({ "content-type": "video/mp4" }), body: iterable };
      const error = await endsIn(
        context,
        "DecodeError",
        read(context, () => odd as unknown as Response, { accept: ["image/png"] }),
      );
      equal(error.message, undeclared);
    },
  },
  {
    id: "TYPE-lost",
    title: "a body that breaks off is a lost connection, for JSON, bytes and text",
    async run(context) {
      const reason = new TypeError("terminated");
      const broken = (type: string): Reply => {
        const pull = (controller: ReadableStreamDefaultController): void => controller.error(reason);
        return () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { headers: { "content-type": type } });
      };
      for (const [type, accept] of [
        ["application/json", undefined],
        ["text/csv", ["text/csv"]],
        ["image/png", ["image/png"]],
      ] as const) {
        const error = await endsIn(context, "ConnectionError", read(context, broken(type), accept ? { accept } : {}));
        equal(error.message, "connection lost while reading the response");
        // Chromium replaces the error of a stream that is read as a whole.
        ok(error.cause === reason || (context.platform === "browser" && accept?.[0] === "image/png"), "the cause is the error of the body");
      }
    },
  },
  {
    id: "TYPE-limit",
    title: "a response beyond the limit is a DecodeError, however it is read; its properties stay",
    async run(context) {
      const { call, DecodeError, maxResponseBytes } = context.runtime;
      const message = "response has more than 3 bytes: status 203";
      const seen: Response[] = [];
      const reading = (name: "text" | "blob" | "arrayBuffer") => ({
        middleware: [
          (next: (request: never) => Promise<Response>) => async (request: never) => {
            const response = await next(request);
            seen.push(response);
            await response[name]();
            return response;
          },
          maxResponseBytes(3),
        ],
      });
      const answer: Reply = () => {
        const response = new Response(chunked(["ab", "cd"]), { status: 203, statusText: "Odd", headers: { "x-a": "1" } });
        return Object.defineProperties(response, {
          url: { value: "https://api.example/x" },
          redirected: { value: true },
          type: { value: "cors" },
        });
      };
      for (const name of ["text", "blob", "arrayBuffer"] as const) {
        const { client } = fakeClient(context, reading(name) as ClientOptions, answer);
        equal((await throws(call(client, get(), {}), DecodeError)).message, message);
      }
      const [{ status, statusText, ok, url, redirected, type, headers } = new Response()] = seen;
      equal(
        [status, statusText, ok, url, redirected, type, headers.get("x-a")],
        [203, "Odd", true, "https://api.example/x", true, "cors", "1"],
      );
      const limited = { client: { middleware: [maxResponseBytes(3)] } };
      equal((await endsIn(context, "DecodeError", read(context, answer, { accept: ["image/png"], ...limited }))).message, message);
      equal(await read(context, () => new Response(null, { status: 204 }), limited), undefined);
      equal(await read(context, reply(123), limited), 123);
    },
  },
  {
    id: "TYPE-limit",
    title: "streams of items are not limited, and similar media types are",
    async run(context) {
      const { DecodeError, events, maxResponseBytes } = context.runtime;
      const streams = [
        ...["application/ndjson", "application/x-ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines"],
        ...["application/x-jsonlines", "application/json-seq", "application/geo+json-seq", "text/event-stream"],
      ];
      const textOf = (type: string): string => {
        if (type === "text/event-stream") return "data: 12345\n\n";
        return type.endsWith("seq") ? "\x1e12345\n" : "12345\n";
      };
      const all = (type: string) => {
        const { client } = fakeClient(context, { middleware: [maxResponseBytes(3)] }, textReply(textOf(type), type));
        return events(client, get({ accept: [type] }), {}) as PromiseLike<unknown> as Promise<unknown>;
      };
      for (const type of streams) equal(await all(type), [12345], type);
      for (const type of ["application/jsonlx", "xapplication/jsonl", "application/y-jsonl", "text/event-streams", "application/x"]) {
        await throws(Promise.resolve(all(type)), DecodeError, "more than 3 bytes");
      }
    },
  },
];
