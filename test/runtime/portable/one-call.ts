import { equal, ok, throws, within } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase } from "./case.js";
import { json, wire } from "./wire.js";

export const cases: readonly PortableCase[] = [
  {
    id: "CALL-idempotency",
    title: "an empty idempotency key counts as missing: a POST is not retried",
    async run(context) {
      const { ApiError, call, createClient } = context.runtime;
      const script = await wire(context, [json({}, { status: 503, repeat: true })]);
      const client = createClient({ baseUrl: script.url, retry: { delay: 1 } });
      await throws(call(client, get({ method: "POST" }), {}, { idempotencyKey: "" }), ApiError, "503");
      equal((await script.seen()).length, 1);
    },
  },
  {
    id: "CALL-retries",
    title: "a limit of retries that is not a number means no retries",
    async run(context) {
      const { ApiError, call, createClient } = context.runtime;
      const script = await wire(context, [json({}, { status: 503, repeat: true })]);
      const options = { retry: { limit: Number.NaN, delay: 1 }, timeout: { total: 500 } };
      await throws(call(createClient({ baseUrl: script.url }), get(), {}, options), ApiError, "503");
      equal((await script.seen()).length, 1);
    },
  },
  {
    id: "CALL-chunks",
    title: "a body is read correctly if its source reuses one buffer",
    async run({ runtime }) {
      const buffer = new Uint8Array(4);
      const parts = ['{"a"', ": 12", "345}"];
      const source: UnderlyingDefaultSource<Uint8Array> = {
        pull(controller) {
          const part = parts.shift();
          if (part === undefined) return controller.close();
          buffer.set(new TextEncoder().encode(part));
          controller.enqueue(buffer);
        },
      };
      const fetch = async (): Promise<Response> => new Response(new ReadableStream(source, { highWaterMark: 0 }));
      equal(await runtime.call(runtime.createClient({ baseUrl: "http://127.0.0.1:9", fetch, retry: false }), get(), {}), { a: 12345 });
    },
  },
  {
    id: "CALL-downgrade",
    title: "a plain http response after https is rejected, and its connection is released",
    async run({ runtime }) {
      let freed = false;
      const cancel = (): void => {
        freed = true;
      };
      const fetch = async (): Promise<Response> =>
        Object.defineProperty(new Response(new ReadableStream({ cancel })), "url", { value: "http://api.test/things" });
      const { redirects } = runtime;
      const client = runtime.createClient({ baseUrl: "https://api.test", fetch, retry: false, redirects });
      await throws(runtime.call(client, get(), {}), runtime.ConnectionError);
      equal(freed, true);
    },
  },
  {
    id: "CALL-clock",
    title: "setting the clock back does not delay the end of a call",
    async run(context) {
      const { ApiError, call, createClient, TimeoutError } = context.runtime;
      const script = await wire(context, [json({}, { status: 503, repeat: true })]);
      const options = { retry: { limit: 1000, delay: 50 }, timeout: { total: 400 } };
      const { now } = Date;
      const answer = call(createClient({ baseUrl: script.url }), get(), {}, options);
      Date.now = () => now() - 3_600_000;
      try {
        // The server may answer the last attempt, or the time may end before.
        const error = await within(
          10_000,
          answer.catch((reason: unknown) => reason),
        );
        ok(error instanceof ApiError || error instanceof TimeoutError, String(error));
      } finally {
        Date.now = now;
      }
    },
  },
];
