import { dataOf, failure, type Opened, type Outcome, open, replyOf } from "./call.js";
import { type Client, type Core, core } from "./client.js";
import { broken, checkDeclared, isJson } from "./decode.js";
import { mediaType, RequestError } from "./errors.js";
import { jsonLines } from "./json-lines.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import type { EventCall } from "./result.js";
import { serverSentEvents } from "./server-sent-events.js";
import { type Clock, limitsOf, startClock, untilAborted } from "./timeout.js";

/** Sends an operation whose reply is a stream of items, at once; reads the stream only when it is iterated over or awaited. */
export function events<Item, Errors>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): EventCall<Item, Errors> {
  const stream = openStream(client[core], own(operation), params, own(options));
  return eventCall(stream, () => itemsOf(stream, options));
}

interface Stream extends Opened {
  readonly clock: Clock;
  /** Media type of the reply; the declared one where the server does not say, as Airflow 3.3 does when it is waited for a run. */
  readonly type: string;
}

async function openStream(core: Core, operation: Operation, params: object, options: CallOptions): Promise<Stream> {
  const clock = startClock(options.signal, options.timeout ?? core.timeout);
  const declared = (operation.accept ?? []).find((type) => !isJson(type)) ?? "";
  try {
    const opened = await open(core, operation, params, options, clock);
    const type = mediaType(opened.response.headers) || declared;
    if (!isJson(type)) checkDeclared(operation.accept ?? [], type, opened.response);
    clock.stream(options.timeout === undefined ? undefined : limitsOf(options.timeout).attempt);
    return { ...opened, clock, type };
  } catch (error) {
    clock.end();
    throw failure(error).error;
  }
}

/**
 * The call as an object of its own, since awaiting a real promise would not ask it for `then`, by which reading begins. The stream's
 * own promise stays without a handler until somebody takes the call up: a failure that nobody sees is an unhandled rejection.
 */
function eventCall<Item, Errors>(stream: Promise<Stream>, read: () => AsyncGenerator<unknown>): EventCall<Item, Errors> {
  let collected: Promise<Outcome> | undefined;
  let taken = false;
  const iterate = (): AsyncGenerator<unknown> => {
    if (taken) throw new RequestError("a stream can be read once, and this one has been");
    taken = true;
    stream.catch(() => undefined);
    return read();
  };
  const outcome = (): Promise<Outcome> => {
    collected ??= collect(stream, iterate);
    return collected;
  };
  const promise = (): Promise<unknown> => outcome().then(dataOf);
  const call = {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, one that begins to read when it is awaited
    then: (...handlers: Parameters<Promise<unknown>["then"]>) => promise().then(...handlers),
    catch: (...handlers: Parameters<Promise<unknown>["catch"]>) => promise().catch(...handlers),
    finally: (...handlers: Parameters<Promise<unknown>["finally"]>) => promise().finally(...handlers),
    safe: outcome,
    withResponse: () => outcome().then(replyOf),
    [Symbol.asyncIterator]: iterate,
    [Symbol.toStringTag]: "EventCall",
  };
  return call as unknown as EventCall<Item, Errors>;
}

async function collect(stream: Promise<Stream>, iterate: () => AsyncIterable<unknown>): Promise<Outcome> {
  let response: Response | undefined;
  try {
    const items: unknown[] = [];
    for await (const item of iterate()) items.push(item);
    response = (await stream).response;
    return { ok: true, status: response.status, data: items, response };
  } catch (error) {
    return failure(error, response);
  }
}

async function* itemsOf(stream: Promise<Stream>, options: CallOptions): AsyncGenerator<unknown> {
  const { response, signal, clock, type } = await stream;
  const reader = response.body?.getReader();
  try {
    if (reader === undefined) return;
    const chunks = textOf(reader, signal, clock);
    if (type.startsWith("text/event-stream")) yield* serverSentEvents(chunks);
    else yield* jsonLines(chunks, response, own(options).onInvalidLine);
  } finally {
    clock.end();
    await reader?.cancel().catch(() => undefined);
  }
}

/** Text in UTF-8, in pieces as they come. */
async function* textOf(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal, clock: Clock): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await untilAborted(signal, broken(reader.read()));
    clock.heard();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}
