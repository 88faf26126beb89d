import type { CallOptions, ClientOptions, Operation } from "../runtime.js";
import { equal, match, noMatch, ok, pause, within } from "./assert.js";
import { endsIn, get, quick, shownOf, typedError } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { clientWithClock, fakeClock } from "./fake-clock.js";
import { type Answer, bodyText, json, untilLeft, type Wire, wire } from "./wire.js";

interface Sent extends Wire {
  readonly promise: Promise<unknown>;
}

/** Makes a call that a script answers. */
async function send(
  context: PortableContext,
  answers: readonly Answer[],
  { operation = get(), params = {}, options = {} }: { operation?: Operation; params?: object; options?: CallOptions } = {},
): Promise<Sent> {
  const script = await wire(context, answers);
  const client = context.runtime.createClient({ baseUrl: script.url, retry: quick });
  const promise = context.runtime.call(client, operation, params, options);
  promise.catch(() => undefined);
  return { ...script, promise };
}

const busy = (headers: Record<string, string> = {}): Answer => json({}, { status: 503, headers, repeat: true });
const once = (headers: Record<string, string>): Answer[] => [json({}, { status: 503, headers }), json({ done: true })];
const reset: Answer = { raw: true, end: "reset", repeat: true };
const silent: Answer = { end: "hang", body: ["{"], headers: { "content-type": "application/json" }, repeat: true };
const dripping: Answer = { ...silent, body: [{ text: " ", delay: 20, times: 500 }] };

/** Waits briefly, and fails if another request arrives. */
async function staysAt(script: Wire, count: number): Promise<void> {
  await pause(60);
  equal((await script.seen()).length, count, "requests");
}

const jsonResponse = (status: number): Response => new Response("{}", { status, headers: { "content-type": "application/json" } });

const resends = "the platform itself sends any request again where a connection that was kept breaks off before a reply";

const retryCases: readonly PortableCase[] = [
  {
    id: "SEC-X05",
    title: "a POST or PATCH is sent once, even if the server is busy or the connection is lost",
    elsewhere: { browser: resends, deno: resends },
    async run(context) {
      const mayResend = context.platform === "browser" || context.platform === "deno";
      for (const method of ["POST", "PATCH"]) {
        const refused = await send(context, [busy()], { operation: get({ method }) });
        await typedError(context, refused.promise);
        await staysAt(refused, 1);
        const broken = await send(context, [reset], { operation: get({ method }) });
        await typedError(context, broken.promise);
        const { length } = await broken.seen();
        ok(length === 1 || (mayResend && length <= 3), `${method} was sent ${length} times`);
        await staysAt(broken, length);
      }
    },
  },
  {
    id: "SEC-X05",
    title: "a POST with an idempotency key is retried with the same key",
    async run(context) {
      const options = { idempotencyKey: "key-1" };
      const script = await send(context, [busy()], { operation: get({ method: "POST" }), options });
      await endsIn(context, "ApiError", script.promise);
      const seen = await script.seenAtLeast(3);
      equal(
        seen.map(({ headers }) => headers["idempotency-key"]),
        ["key-1", "key-1", "key-1"],
      );
    },
  },
  {
    id: "SEC-X06",
    title: "only retryable statuses are retried, up to the limit, even if the server requests more retries",
    async run(context) {
      const counts = new Map([
        [503, 3],
        [429, 3],
        [520, 3],
        [524, 3],
        [529, 3],
        [519, 1],
        [525, 1],
        [401, 1],
        [409, 1],
        [500, 1],
        [400, 1],
      ]);
      for (const [status, count] of counts) {
        const script = await send(context, [json({}, { status, headers: { "x-should-retry": "true" }, repeat: true })]);
        await typedError(context, script.promise);
        await staysAt(script, count);
      }
      const script = await send(context, [busy()], { options: { retry: 0 } });
      await endsIn(context, "ApiError", script.promise);
      await staysAt(script, 1);
    },
  },
  {
    id: "SEC-X07",
    title: "a Retry-After beyond the remaining time of the call ends the call immediately, without a retry",
    async run(context) {
      const values = ["9999999999", "9".repeat(400), "2147483648", "301", "Fri, 31 Dec 9999 23:59:59 GMT"];
      for (const value of values) {
        const script = await send(context, [busy({ "retry-after": value })]);
        await within(10_000, endsIn(context, "ApiError", script.promise), `Retry-After: ${value}`);
        await staysAt(script, 1);
      }
    },
  },
  {
    id: "RETRY-after",
    title: "a Retry-After may be a fraction of seconds, and spaces around it do not count",
    async run(context) {
      const { call } = context.runtime;
      const values: readonly (readonly [string, number])[] = [
        ["1.5", 1500],
        ["2 ", 2000],
        ["0.0001", 1],
        ["3", 3000],
        ["1.2.3", 250],
        ["soon", 250],
      ];
      for (const [value, milliseconds] of values) {
        const clock = fakeClock();
        // A plain object, because `Headers` would already remove the space.
        const headers = { get: (name: string) => (name === "retry-after" ? value : null) } as unknown as Headers;
        const replies = [Object.defineProperty(jsonResponse(503), "headers", { value: headers }), jsonResponse(200)];
        const fetch = async (): Promise<Response> => replies.shift() as Response;
        const client = clientWithClock(context, { baseUrl: "http://127.0.0.1:9", fetch, retry: { delay: 500 } }, clock);
        await clock.run(call(client, get(), {}));
        equal(clock.now(), milliseconds, value);
      }
    },
  },
  {
    id: "SEC-X07",
    title: "a Retry-After below the cap delays the retry",
    async run(context) {
      const script = await send(context, once({ "retry-after": "1" }));
      equal(await script.promise, { done: true });
      const [first, second] = await script.seenAtLeast(2);
      ok(first && second && second.time - first.time > 900, "it came too soon");
    },
  },
  {
    id: "SEC-X08",
    title: "an unusable Retry-After is ignored",
    async run(context) {
      for (const value of ["-1", "NaN", "", "Infinity", "1e309", "0x10", "soon", "Sat, 01 Jan 2000 00:00:00 GMT", "PT1H"]) {
        const script = await send(context, once({ "retry-after": value }));
        equal(await within(10_000, script.promise, `Retry-After: ${value}`), { done: true });
      }
      const script = await send(context, once({ "retry-after-ms": "2147483648" }));
      equal(await within(10_000, script.promise, "retry-after-ms"), { done: true });
    },
  },
  {
    id: "SEC-X08",
    title: "Retry-After: 0 retries immediately",
    async run(context) {
      const retry = { limit: 1, delay: 60_000 };
      const script = await send(context, once({ "retry-after": "0" }), { options: { retry } });
      equal(await within(10_000, script.promise, "the call"), { done: true });
    },
  },
  {
    id: "SEC-X09",
    title: "the total timeout applies to all attempts and their delays",
    async run(context) {
      const timeout = { attempt: 200, total: 300 };
      const asks = await send(context, [busy({ "retry-after": "60" })], { options: { timeout } });
      await within(10_000, endsIn(context, "ApiError", asks.promise), "a pause that would be too long");
      const retry = { limit: 50, delay: 40 };
      const tries = await send(context, [busy()], { options: { timeout, retry } });
      await within(10_000, typedError(context, tries.promise), "many tries");
      const silence = await send(context, [silent], { options: { timeout, retry } });
      await within(10_000, endsIn(context, "TimeoutError", silence.promise), "silent tries");
    },
  },
  {
    id: "SEC-X10",
    title: "a single-use body is sent once and completely; any other body is sent again unchanged",
    elsewhere: { browser: "a page cannot stream a body over HTTP/1.1: nothing is sent" },
    async run(context) {
      const { binaryBody, jsonBody, multipartBody, wholeBody } = context.runtime;
      const put = (type: string, encode: typeof jsonBody): Operation =>
        get({ method: "PUT", body: { send: wholeBody, content: { [type]: encode } } });
      const text = put("text/plain", binaryBody);
      const pieces = async function* (): AsyncGenerator<string> {
        yield "on";
        yield "ce";
      };
      for (const body of [new Blob(["once"]).stream(), pieces()]) {
        const script = await send(context, [busy()], { operation: text, params: { body } });
        await typedError(context, script.promise);
        equal((await script.seen()).map(bodyText), context.platform === "browser" ? [] : ["once"]);
      }
      const form = new FormData();
      form.append("a", new File(["many"], "a.txt"));
      const bodies = [
        [text, "many"],
        [text, new Blob(["many"])],
        [text, new TextEncoder().encode("many")],
        [put("application/json", jsonBody), "many"],
        [put("multipart/form-data", multipartBody), { a: new Blob(["many"]) }],
        [put("multipart/form-data", multipartBody), form],
      ] as const;
      for (const [operation, body] of bodies) {
        const script = await send(context, [busy()], { operation, params: { body } });
        await endsIn(context, "ApiError", script.promise);
        const seen = (await script.seenAtLeast(3)).map(bodyText);
        equal([seen.length, seen.every((each) => each.includes("many"))], [3, true]);
      }
    },
  },
  {
    id: "SEC-X11",
    title: "delays are random up to a limit that doubles with each retry, at most four times",
    async run(context) {
      for (const random of [0, 0.25, 0.999]) {
        const clock = fakeClock(() => random);
        const sentAt: number[] = [];
        const fetch = async (): Promise<Response> => {
          sentAt.push(clock.now());
          return jsonResponse(503);
        };
        const client = clientWithClock(context, { baseUrl: "http://127.0.0.1", fetch, retry: { limit: 6, delay: 200 } }, clock);
        await endsIn(context, "ApiError", clock.run(context.runtime.call(client, get(), {})));
        const pauses = sentAt.slice(1).map((time, index) => Math.round(time - (sentAt[index] ?? 0)));
        equal(
          pauses,
          [200, 400, 800, 1600, 3200, 3200].map((longest) => Math.round(random * longest)),
        );
      }
    },
  },
  {
    id: "SEC-X11",
    title: "each attempt has its own timeout, and the total timeout ends the call",
    async run(context) {
      const { call } = context.runtime;
      const clock = fakeClock(() => 0.5);
      const statuses = [503, 200];
      const fetch = async (): Promise<Response> => {
        await clock.wait(150);
        return jsonResponse(statuses.shift() ?? 503);
      };
      const client = clientWithClock(context, { baseUrl: "http://127.0.0.1", fetch, timeout: { attempt: 280, total: 5000 } }, clock);
      equal(await clock.run(call(client, get(), {})), {});
      const start = clock.now();
      const options = { timeout: { attempt: 280, total: 300 }, retry: { limit: 50, delay: 40 } };
      await typedError(context, clock.run(call(client, get(), {}, options)));
      ok(clock.now() - start <= 300, `the call took ${clock.now() - start} ms`);
    },
  },
  {
    id: "SEC-X11",
    title: "a timeout names its limit and the request",
    async run(context) {
      const { call } = context.runtime;
      const clock = fakeClock();
      const client = clientWithClock(
        context,
        { baseUrl: "http://127.0.0.1", fetch: () => new Promise(() => undefined), retry: false },
        clock,
      );
      const error = await endsIn(context, "TimeoutError", clock.run(call(client, get(), {})));
      equal([String(error), clock.now()], ["TimeoutError: request timed out after 60000 ms (GET /things)", 60_000]);
    },
  },
];

const timeCases: readonly PortableCase[] = [
  {
    id: "SEC-X12",
    title: "the timeout of an attempt includes the body, also of an error",
    async run(context) {
      const options = { timeout: { attempt: 120, total: 2000 }, retry: false } as const;
      for (const answer of [silent, dripping]) {
        for (const status of [200, 404, 503]) {
          const script = await send(context, [{ ...answer, status }], { options });
          await within(10_000, endsIn(context, "TimeoutError", script.promise), `status ${status}`);
          const [seen] = await script.seenAtLeast(1);
          await untilLeft(script, `the connection of ${seen?.url} is closed`);
        }
      }
    },
  },
  {
    id: "SEC-X12",
    title: "a slow reader does not count as a silent server; a silent server does",
    async run(context) {
      const { createClient, events } = context.runtime;
      const headers = { "content-type": "text/event-stream" };
      const late = (delay: number, end?: "hang"): Answer => ({
        headers,
        body: ["data: 1\n\n", { text: "data: 2\n\n", delay }],
        ...(end && { end }),
      });
      const script = await wire(context, [late(30), late(30, "hang")]);
      const stream = () => events(createClient({ baseUrl: script.url }), get({ accept: ["text/event-stream"] }), {}, { timeout: 1000 });
      const found: unknown[] = [];
      for await (const item of stream()) {
        found.push(item);
        await pause(1200);
      }
      equal(found, [1, 2]);
      const { items, error } = await within(10_000, collect(stream()), "the silent stream");
      equal([items, error instanceof Error && error.name], [[1, 2], "TimeoutError"]);
    },
  },
  {
    id: "SEC-X13",
    title: "an abort ends a call at any time with the caller's reason, and nothing is sent afterwards",
    async run(context) {
      const reason = new Error("the caller's own");
      const moments: readonly (readonly [string, readonly Answer[], number])[] = [
        ["while waiting", [{ delay: 1000, repeat: true }], 1],
        ["in the body", [silent], 1],
        ["in an error's body", [{ ...silent, status: 500 }], 1],
        ["in a pause", [busy({ "retry-after": "30" })], 1],
      ];
      for (const [moment, answers, count] of moments) {
        const controller = new AbortController();
        const script = await send(context, answers, { options: { signal: controller.signal } });
        await script.seenAtLeast(count);
        await pause(30);
        controller.abort(reason);
        const error = await within(10_000, endsIn(context, "AbortError", script.promise), moment);
        ok(error.cause === reason, `the reason is lost ${moment}`);
        await staysAt(script, count);
      }
      const before = await send(context, [json({})], { options: { signal: AbortSignal.abort(reason) } });
      ok((await endsIn(context, "AbortError", before.promise)).cause === reason, "the reason is lost before the call");
      await staysAt(before, 0);
    },
  },
  {
    id: "SEC-X13",
    title: "an abort ends a loop over pages or events",
    async run(context) {
      const { createClient, events, pages } = context.runtime;
      const controller = new AbortController();
      const script = await wire(context, [json({ items: [1], next: "b" }), silent]);
      const client = createClient({ baseUrl: script.url, retry: quick });
      const list = get({ query: ["cursor"], pagination: { items: "items", kind: "cursor", cursor: { cursor: "cursor", next: "next" } } });
      const options = { signal: controller.signal };
      const stream = await wire(context, [{ headers: { "content-type": "text/event-stream" }, body: ["data: 1\n\n"], end: "hang" }]);
      const lines = get({ accept: ["text/event-stream"] });
      const loops = [collect(pages(client, list, {}, options)), collect(events(createClient({ baseUrl: stream.url }), lines, {}, options))];
      await script.seenAtLeast(2);
      await stream.seenAtLeast(1);
      await pause(50);
      controller.abort("enough");
      for (const loop of loops) {
        const { items, error } = await within(10_000, loop, "the loop");
        equal(items, [1]);
        equal(error instanceof Error && [error.name, error.cause], ["AbortError", "enough"]);
      }
      await staysAt(script, 2);
      await untilLeft(stream, "the stream's connection is closed");
    },
  },
  {
    id: "SEC-X14",
    title: "1,000 calls leave no listener on their shared signal, and no timer",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({}, { repeat: true })]);
      const client = createClient({ baseUrl: script.url, timeout: 600_000 });
      const { signal } = new AbortController();
      const listeners = counted(signal);
      const timers = countedTimers();
      try {
        for (let round = 0; round < 40; round++) {
          await Promise.all(Array.from({ length: 25 }, () => call(client, get(), {}, { signal })));
          ok(listeners.most <= 30, `${listeners.most} listeners at a time`);
        }
        equal(listeners.now(), 0, "listeners left");
        equal(timers.long(), 0, "timers of ten minutes left");
      } finally {
        timers.restore();
      }
    },
  },
  {
    id: "SEC-X15",
    title: "a timeout below 0 ends the call immediately; no timeout, and one beyond the range of timers, never end it",
    async run(context) {
      const { call, createClient } = context.runtime;
      const mute = await wire(context, [{ ...silent, repeat: true }]);
      for (const value of [-1, -0.001, "x"]) {
        for (const timeout of [value, { attempt: value }, { total: value }] as ClientOptions["timeout"][]) {
          await endsIn(
            context,
            "TimeoutError",
            call(createClient({ baseUrl: mute.url, retry: false }), get(), {}, { timeout } as CallOptions),
          );
        }
      }
      const script = await wire(context, [json({ done: true }, { repeat: true })]);
      for (const timeout of [
        false,
        0,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        2 ** 31,
        2 ** 31 - 1,
        { attempt: false, total: 5000 },
      ] as const) {
        equal(await call(createClient({ baseUrl: script.url }), get(), {}, { timeout }), { done: true });
      }
    },
  },
  {
    id: "SEC-X16",
    title: "an unread response releases its connection",
    async run(context) {
      const endless: Answer = { end: "hang", body: ["x".repeat(1000)], headers: { "content-type": "application/json" } };
      const long = { text: "x".repeat(20_000), times: 8 };
      const unread: readonly (readonly [string, readonly Answer[]])[] = [
        ["a reply that is tried again", [{ ...endless, status: 503, body: [long] }, json({})]],
        ["a reply of a type that is not declared", [{ ...endless, headers: { "content-type": "video/mp4" }, body: [long] }]],
        ["an error's body beyond what is kept", [{ ...endless, status: 500, body: [long] }]],
      ];
      for (const [what, answers] of unread) {
        const script = await send(context, answers, { options: { timeout: 5000 } });
        await within(
          2000,
          script.promise.catch(() => undefined),
          what,
        );
        await untilLeft(script, what);
      }
    },
  },
];

const otherCases: readonly PortableCase[] = [
  {
    id: "SEC-X26",
    title: "importing the runtime changes no globals, and creating a client sends nothing",
    async run(context) {
      for (const value of [Object.prototype, Array.prototype, Function.prototype, Promise.prototype, Error.prototype]) {
        equal(Object.keys(value), []);
      }
      const script = await wire(context, [json({})]);
      context.runtime.createClient({ baseUrl: script.url, auth: context.runtime.bearer("t0ken") });
      await staysAt(script, 0);
      ok(
        Object.keys(context.runtime).every((name) => name !== "then" && name !== "default"),
        "an export is taken for something else by import()",
      );
    },
  },
  {
    id: "SEC-X27",
    title: "text from a server is on one line and harmless on a terminal",
    async run(context) {
      const title = "\u001b[2J\u001b]0;owned\u0007 a\r\n::error::b \u202e\u2028\u009b1m\u200b";
      const errors = await Promise.all([
        send(context, [json({ title, detail: title }, { status: 400 })]),
        send(context, [json({ title: title.repeat(99) }, { status: 500 })]),
        send(context, [{ headers: { "content-type": "text/\u009b2J" }, body: ["x"] }]),
        send(context, [{ headers: { "content-type": `text/${"x".repeat(5000)}` }, body: ["x"] }]),
      ]);
      for (const { promise } of errors) {
        const { message } = await typedError(context, promise);
        noMatch(message, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        ok(message.length < 400, `a message of ${message.length} characters`);
      }
      match((await typedError(context, errors[0].promise)).message, "a ::error::b 1m");
    },
  },
  {
    id: "SEC-X28",
    title: "responses are not matched against patterns of the document",
    async run(context) {
      const text = `${"a".repeat(50_000)}!`;
      const script = await send(context, [json({ text }), json({})]);
      equal(await within(10_000, script.promise, "the call"), { text });
      const error = await send(context, [json({ title: "a".repeat(50_000), detail: " ".repeat(50_000) }, { status: 400 })]);
      noMatch(shownOf(await within(10_000, endsIn(context, "ApiError", error.promise), "the error")), "a".repeat(300));
    },
  },
];

export const cases: readonly PortableCase[] = [...retryCases, ...timeCases, ...otherCases];

async function collect(items: AsyncIterable<unknown>): Promise<{ readonly items: unknown[]; readonly error?: unknown }> {
  const found: unknown[] = [];
  try {
    for await (const item of items) found.push(item);
    return { items: found };
  } catch (error) {
    return { items: found, error };
  }
}

/** Counts the listeners of a signal. */
function counted(signal: AbortSignal): { readonly most: number; now(): number } {
  const live = new Set<unknown>();
  let most = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    live.add(args[1]);
    most = Math.max(most, live.size);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    live.delete(args[1]);
    removeEventListener.apply(signal, args);
  };
  return {
    get most() {
      return most;
    },
    now: () => live.size,
  };
}

/** Counts pending timers of a minute and more, until `restore` is called. */
function countedTimers(): { long(): number; restore(): void } {
  const live = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const globals = globalThis as unknown as Record<string, unknown>;
  globals["setTimeout"] = (action: () => void, milliseconds = 0, ...rest: unknown[]) => {
    const timer = set(action, milliseconds, ...rest);
    if (milliseconds >= 60_000) live.add(timer);
    return timer;
  };
  globals["clearTimeout"] = (timer: Parameters<typeof clear>[0]) => {
    live.delete(timer);
    clear(timer);
  };
  return {
    long: () => live.size,
    restore: () => {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    },
  };
}
