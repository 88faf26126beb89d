import type { Operation } from "../runtime.js";
import { equal, throws, within } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase } from "./case.js";
import { json, untilLeft, wire } from "./wire.js";

const bytes = "application/octet-stream";

export const cases: readonly PortableCase[] = [
  {
    id: "LEFT-operation",
    title: "a client prepares an operation once, for any number of downloads and streams",
    async run({ runtime }) {
      const { createClient, download, events } = runtime;
      const seen = new Set<Operation>();
      const client = createClient({
        baseUrl: "http://127.0.0.1:9",
        fetch: async () => new Response("1\n", { headers: { "content-type": bytes } }),
        middleware: [
          (next) => (request) => {
            seen.add(request.operation);
            return next(request);
          },
        ],
      });
      const operation = get({ accept: [bytes] });
      for (let count = 0; count < 3; count++) await download(client, operation, {});
      for (let count = 0; count < 3; count++) await events(client, operation, {});
      equal(seen.size, 1);
    },
  },
  {
    id: "LEFT-download",
    title: "cancelling a stream before it is read ends the request",
    async run(context) {
      const { createClient, download } = context.runtime;
      const script = await wire(context, [{ headers: { "content-type": bytes }, body: ["abc"], end: "hang" }]);
      const stream = await download(createClient({ baseUrl: script.url }), get({ accept: [bytes] }), {}).stream();
      await stream.cancel();
      await untilLeft(script, "the request is left");
    },
  },
  {
    id: "LEFT-reply",
    title: "a response with a rejected charset or media type is not read completely, and its request ends",
    async run(context) {
      const { decodeByMediaType, call, createClient, DecodeError } = context.runtime;
      for (const type of ["text/plain; charset=klingon", "text/html"]) {
        const script = await wire(context, [{ headers: { "content-type": type }, body: ["x".repeat(70_000)], end: "hang" }]);
        const operation = get({ accept: ["application/json", "text/plain"], decode: decodeByMediaType });
        await throws(within(3000, call(createClient({ baseUrl: script.url }), operation, {})), DecodeError);
        await untilLeft(script, `the request is left: ${type}`);
      }
    },
  },
  {
    id: "LEFT-body",
    title: "the async iterable of a request that is rejected before it is sent is never started",
    async run({ runtime }) {
      const { binaryBody, call, createClient, RequestError, wholeBody } = runtime;
      let begun = false;
      const pieces = async function* (): AsyncGenerator<string> {
        begun = true;
        yield "a";
      };
      const body = { send: wholeBody, content: { [bytes]: binaryBody } };
      const operation = get({ method: "POST", path: "/things/{id}", body });
      await throws(call(createClient({ baseUrl: "http://127.0.0.1:9" }), operation, { id: "..", body: pieces() }), RequestError);
      equal(begun, false);
    },
  },
  {
    id: "LEFT-log",
    title: "a logger that throws is called once, and does not fail a call that was sent",
    async run(context) {
      const { call, createClient, logTo } = context.runtime;
      const script = await wire(context, [json({ id: 1 })]);
      let entries = 0;
      const logger = logTo(() => {
        entries++;
        throw new Error("the disk is full");
      });
      equal(await call(createClient({ baseUrl: script.url, logger }), get({ method: "POST" }), {}), { id: 1 });
      equal(entries, 1);
    },
  },
];
