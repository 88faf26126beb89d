import type { Client, ClientOptions } from "../runtime.js";
import type { PortableContext } from "./case.js";

type Fetch = NonNullable<ClientOptions["fetch"]>;

/** A request as `fetch` received it. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly init: RequestInit;
}

/** Answers one request. A reply that throws is a lost connection. */
export type Reply = (request: SentRequest) => Response | Promise<Response>;

export interface FakeFetch {
  readonly fetch: Fetch;
  readonly sent: readonly SentRequest[];
}

/** The origin of the fake server. */
export const origin = "https://api.example";

/** Returns a `fetch` that answers with the replies in order, and repeats the last one. */
export function fakeFetch(...replies: readonly Reply[]): FakeFetch {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const { method = "", body } = init;
    const request = { url, method, headers: Object.fromEntries(new Headers(init.headers)), body, init };
    sent.push(request);
    const reply = replies[Math.min(sent.length, replies.length) - 1];
    if (reply === undefined) throw new TypeError("no reply");
    return reply(request);
  };
  return { fetch, sent };
}

/** Returns a client of `https://api.example` without retries, and the requests that it sends. */
export function fakeClient(
  { runtime }: PortableContext,
  options: ClientOptions,
  ...replies: readonly Reply[]
): { readonly client: Client; readonly sent: readonly SentRequest[] } {
  const { fetch, sent } = fakeFetch(...(replies.length === 0 ? [reply({})] : replies));
  return { client: runtime.createClient({ baseUrl: origin, retry: false, fetch, ...options }), sent };
}

/** A reply with JSON. */
export function reply(value: unknown, init: ResponseInit = {}): Reply {
  return () => Response.json(value, init);
}

/** A reply with text of a media type. Without a type, it has no `Content-Type`. */
export function textReply(text: string, type?: string, status = 200): Reply {
  return () => new Response(new TextEncoder().encode(text), { status, headers: type === undefined ? {} : { "content-type": type } });
}

/** A reply whose body records when it is cancelled. */
export function cancellable(init: ResponseInit, cancelled: string[], name: string): Reply {
  const body = (): ReadableStream => new ReadableStream({ cancel: () => void cancelled.push(name) }, { highWaterMark: 0 });
  return () => new Response(body(), init);
}

/** A body that sends each chunk as a piece of its own, and then ends, or stays open. */
export function chunked(chunks: readonly (string | Uint8Array)[], end: "close" | "open" = "close"): ReadableStream<Uint8Array> {
  const waiting = chunks.map((chunk) => (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk));
  return new ReadableStream(
    {
      pull(controller) {
        const next = waiting.shift();
        if (next) controller.enqueue(next);
        else if (end === "close") controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Runs an action while `Date.now` returns the time that `set` sets, 2001-09-09T01:46:40Z at first. */
export async function withDate<Value>(action: (set: (milliseconds: number) => void) => Promise<Value>): Promise<Value> {
  const { now } = Date;
  let time = startTime;
  Date.now = () => time;
  try {
    return await action((milliseconds) => {
      time = startTime + milliseconds;
    });
  } finally {
    Date.now = now;
  }
}

/** The time of {@link withDate} at its start, in milliseconds since 1970. */
export const startTime = 1_000_000_000_000;
