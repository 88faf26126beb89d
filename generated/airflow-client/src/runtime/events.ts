import { failure } from "./call.js";
import { type Client, core } from "./client.js";
import { isJson } from "./decode.js";
import { ConnectionError, TimeoutError } from "./errors.js";
import { type ItemRules, jsonLines, jsonSequence } from "./json-lines.js";
import { leavable } from "./leavable.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import type { EventCall, StreamEvent } from "./result.js";
import { type Source, serverSentEvents } from "./server-sent-events.js";
import { chunksOf, lazyCall, openStream, type Stream } from "./stream.js";
import { textOf } from "./text-lines.js";
import { sleep } from "./timeout.js";

/** Sends an operation whose reply is a stream of items, at once; reads the stream only when it is iterated over or awaited. */
export function events<Item, Errors>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): EventCall<Item, Errors> {
  const { parseJson, validate } = client[core];
  const given = own({ ...(parseJson && { parseJson }), ...(validate && { validate }), ...options });
  const declared = (operation.accept ?? []).find((type) => !isJson(type)) ?? "";
  const connect = (changes: CallOptions): Promise<Stream> =>
    openStream(client[core], own(operation), params, own({ ...given, ...changes }), declared, isJson);
  const call = lazyCall(
    connect({}),
    (take) => collect(eventsOf(operation, take(), connect, given, given.signal ?? new AbortController().signal)),
    (take) => {
      const each = <Given>(pick: (events: AsyncGenerator<StreamEvent<unknown>>) => AsyncGenerator<Given, void>) => {
        const stream = take();
        return leavable(given.signal, (left) => pick(eventsOf(operation, stream, connect, given, left)));
      };
      return { events: () => each((events) => events), [Symbol.asyncIterator]: () => each(dataOf) };
    },
  );
  return call as EventCall<Item, Errors>;
}

async function* dataOf(events: AsyncIterable<StreamEvent<unknown>>): AsyncGenerator<unknown, void> {
  for await (const { data } of events) yield data;
}

async function collect(events: AsyncIterable<StreamEvent<unknown>>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const { data } of events) items.push(data);
  return items;
}

type Connect = (changes: CallOptions) => Promise<Stream>;

/** Connections without a single event that are made one after the other before a stream is given up. */
const reconnects = 5;

/** The longest pause before a stream is taken up again, whatever the server asks for, in milliseconds. */
const longestPause = 120_000;

/** Items of one connection after the other, where the caller asks for that and the stream is one that can be taken up again. */
async function* eventsOf(
  operation: Operation,
  first: Promise<Stream>,
  connect: Connect,
  options: CallOptions,
  left: AbortSignal,
): AsyncGenerator<StreamEvent<unknown>, void> {
  const source: Source = { id: "", retry: undefined };
  const { validate } = options;
  const limit = options.reconnect === true ? reconnects : Number(options.reconnect ?? 0);
  let stream: Stream | undefined = await first;
  const again = stream.type === "text/event-stream" && limit > 0;
  for (let idle = 0; ; idle++) {
    let broken: unknown;
    try {
      stream ??= await connect({ signal: left, headers: { ...options.headers, ...resuming(source) } });
      if (stream.response.status === 204) return void stream.clock.end();
      for await (const event of itemsOf(stream, options, source, left)) {
        idle = 0;
        yield validate ? { ...event, data: await validate(event.data, operation, stream.response) } : event;
      }
    } catch (error) {
      broken = failure(error).error;
    }
    const isOver = !again || idle >= limit || left.aborted;
    if (broken && (isOver || !(broken instanceof ConnectionError || broken instanceof TimeoutError))) throw broken;
    if (isOver) return;
    stream = undefined;
    await sleep(pauseOf(source, idle), left).catch(() => undefined);
  }
}

function resuming({ id }: Source): Readonly<Record<string, string>> {
  return id === "" ? {} : { "last-event-id": id };
}

/** What the server asks for, or about a second; doubled as long as nothing comes. */
function pauseOf({ retry = 500 + Math.random() * 500 }: Source, idle: number): number {
  return Math.min(retry * 2 ** idle, longestPause);
}

async function* itemsOf(
  stream: Stream,
  options: CallOptions,
  source: Source,
  left: AbortSignal,
): AsyncGenerator<StreamEvent<unknown>, void> {
  const { parseJson: parse = JSON.parse, onInvalidLine: onInvalid, maxItemLength: characters = Number.POSITIVE_INFINITY } = options;
  const limit = { characters, response: stream.response };
  const rules: ItemRules = { parse, onInvalid, limit };
  const text = textOf(chunksOf(stream, left));
  if (stream.type === "text/event-stream") {
    for await (const event of serverSentEvents(text, source, limit)) yield { ...event, data: jsonOrText(event.data, parse) };
  } else {
    const items = /[/+]json-seq$/.test(stream.type) ? jsonSequence(text, rules) : jsonLines(text, rules);
    for await (const data of items) yield { data, event: "message", id: "", retry: undefined };
  }
}

function jsonOrText(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
