import type { CallOptions, ClientOptions } from "../runtime.js";
import { equal, ok } from "./assert.js";
import { endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { clientWithClock, type FakeClock, fakeClock } from "./fake-clock.js";
import { fakeClient, fakeFetch, origin, type Reply, reply } from "./fake-fetch.js";

/** Returns how often a call is sent to a server that always gives this answer. */
async function attempts(
  context: PortableContext,
  answer: Reply,
  operation = get(),
  options: CallOptions = { retry: { limit: 1, delay: 0 } },
): Promise<number> {
  const { client, sent } = fakeClient(context, {}, answer);
  await context.runtime.call(client, operation, {}, options).safe();
  return sent.length;
}

interface Timed {
  readonly error: Error;
  /** When each attempt was sent. */
  readonly times: readonly number[];
  readonly clock: FakeClock;
  /** The signal of the last attempt. */
  readonly signal: AbortSignal | null | undefined;
}

/** Makes a call that fails, on a clock of its own. */
async function timed(context: PortableContext, options: ClientOptions, answer: Reply, name: "ApiError" | "TimeoutError"): Promise<Timed> {
  const clock = fakeClock();
  const times: number[] = [];
  const { fetch, sent } = fakeFetch((request) => {
    times.push(clock.now());
    return answer(request);
  });
  const client = clientWithClock(context, { baseUrl: origin, fetch, ...options }, clock);
  const error = await endsIn(context, name, clock.run(context.runtime.call(client, get(), {})));
  return { error, times, clock, signal: sent.at(-1)?.init.signal };
}

const busy = reply({}, { status: 503 });
const silent: Reply = () => new Promise(() => undefined);

export const cases: readonly PortableCase[] = [
  {
    id: "RETRY-methods",
    title: "only idempotent methods are retried (RFC 9110, 9.2.2; QUERY)",
    async run(context) {
      for (const method of ["GET", "HEAD", "PUT", "DELETE", "QUERY"]) equal(await attempts(context, busy, get({ method })), 2, method);
      for (const method of ["POST", "PATCH", "FORGET", "GETS", "OVERHEAD", "CONNECT"]) {
        equal(await attempts(context, busy, get({ method })), 1, method);
      }
    },
  },
  {
    id: "RETRY-statuses",
    title: "the statuses that are retried: 408, 429, 502 to 504, 520 to 524 and 529",
    async run(context) {
      const retried = [408, 429, 502, 503, 504, 520, 521, 522, 523, 524, 529];
      for (let status = 400; status < 600; status++) {
        equal(await attempts(context, reply({}, { status })), retried.includes(status) ? 2 : 1, String(status));
      }
    },
  },
  {
    id: "RETRY-errors",
    title: "a lost connection is retried, an error of the caller's code and an invalid response are not",
    async run(context) {
      equal(await attempts(context, () => Promise.reject(new TypeError("lost"))), 2);
      equal(await attempts(context, () => new Response("{")), 1);
      const { client, sent } = fakeClient(context, { retry: 2, middleware: [() => () => Promise.reject(new Error("own"))] });
      await context.runtime.call(client, get(), {}).safe();
      equal(sent.length, 0);
    },
  },
  {
    id: "RETRY-limits",
    title: "there are two retries by default, and a number or an object sets another limit",
    async run(context) {
      const { times } = await timed(context, {}, busy, "ApiError");
      // Half of the longest delays, which are 500 and 1000 milliseconds.
      equal(times, [0, 250, 750]);
      for (const [retry, count] of [
        [4, 5],
        [false, 1],
        [{ delay: 8 }, 3],
        [{ limit: false }, 1],
        [{ limit: 1 }, 2],
      ] as const) {
        equal((await timed(context, { retry }, busy, "ApiError")).times.length, count, JSON.stringify(retry));
      }
    },
  },
  {
    id: "RETRY-after",
    title: "a Retry-After must be shorter than the remaining time of the call",
    async run(context) {
      const wait = reply({}, { status: 503, headers: { "retry-after": "2" } });
      const of = (total: number) => timed(context, { timeout: { total }, retry: { limit: 1 } }, wait, "ApiError");
      equal([(await of(2001)).times, (await of(2000)).times], [[0, 2000], [0]]);
    },
  },
  {
    id: "TIMEOUT-limits",
    title: "a call takes at most five times the timeout of an attempt, unless the caller sets a total",
    async run(context) {
      const retry = { limit: 10, delay: 0 };
      const five = await timed(context, { timeout: 100, retry }, silent, "TimeoutError");
      equal([five.times, five.clock.now()], [[0, 100, 200, 300, 400], 500]);
      equal(five.error.message, "request timed out after 100 ms (GET /things)");
      const cut = await timed(context, { timeout: { attempt: 100, total: 150.4 }, retry }, silent, "TimeoutError");
      equal([cut.times, cut.error.message], [[0, 100], "request timed out after 50 ms (GET /things)"]);
      const total = await timed(context, { timeout: { total: 70_000 }, retry: false }, silent, "TimeoutError");
      equal(total.clock.now(), 60_000);
    },
  },
  {
    id: "TIMEOUT-limits",
    title: "without a limit, an attempt takes as long as a timer can, 24 days",
    async run(context) {
      const longest = 2 ** 31 - 1;
      for (const timeout of [
        false,
        0,
        2 ** 40,
        { attempt: false },
        { attempt: 2 ** 40, total: false },
        { attempt: 0, total: 0 },
      ] as const) {
        equal((await timed(context, { timeout, retry: false }, silent, "TimeoutError")).clock.now(), longest, JSON.stringify(timeout));
      }
    },
  },
  {
    id: "TIMEOUT-signal",
    title: "a timeout and an abort end the request with their error",
    async run(context) {
      const { signal, error } = await timed(context, { timeout: 100, retry: false }, silent, "TimeoutError");
      ok(signal?.aborted && signal.reason === error, "fetch is told the error of the timeout");
      const controller = new AbortController();
      const { client, sent } = fakeClient(context, {}, silent);
      const call = context.runtime.call(client, get(), {}, { signal: controller.signal });
      call.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 5));
      controller.abort("enough");
      const aborted = await endsIn(context, "AbortError", call);
      ok(sent[0]?.init.signal?.reason === aborted, "fetch is told the error of the abort");
      equal([aborted.message, aborted.cause], ["request aborted", "enough"]);
    },
  },
];
