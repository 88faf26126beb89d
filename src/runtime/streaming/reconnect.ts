import type { CallOptions } from "../client/options.js";
import { ConnectionError, callError, TimeoutError } from "../core/errors.js";
import { isEventStream } from "../core/media-type.js";
import type { Operation } from "../core/operation.js";
import { sleep } from "../http/timeout.js";
import type { StreamEvent } from "../response/result.js";
import type { Source } from "./server-sent-events.js";
import type { Stream } from "./stream.js";
import { streamItems } from "./stream-items.js";

export type Connect = (changes: CallOptions) => Promise<Stream>;

/** How many connections in a row may bring no event before the stream ends. */
const defaultLimit = 5;

/** The longest pause before reconnecting, whatever the server requests, in milliseconds. */
const maxPause = 120_000;

/**
 * Yields the items of a stream. Server-sent events reconnect with the last event id if the caller
 * enables it, until the server answers 204 (HTML standard, 9.2.3) or an event ends the stream.
 */
export async function* reconnectingEvents<Item>(
  operation: Operation,
  first: Promise<Stream>,
  connect: Connect,
  options: CallOptions,
  stop: AbortSignal,
): AsyncGenerator<StreamEvent<Item>, void> {
  const source: Source = { id: "", retry: undefined };
  const limit = isEventStream((await first).type) ? limitOf(options) : 0;
  let connection = first;
  for (let idleConnections = 0; ; idleConnections++) {
    let failure: unknown;
    try {
      const stream = await connection;
      for await (const event of streamItems<Item>(operation, stream, options, source, stop)) {
        idleConnections = 0;
        yield event;
      }
      if (stream.response.status === 204 || source.isEnded) return;
    } catch (error) {
      failure = error;
    }
    const mayReconnect = idleConnections < limit;
    if (failure && !(mayReconnect && isTransient(failure))) throw callError(failure);
    if (!mayReconnect || stop.aborted) return;
    await pause(pauseOf(source, idleConnections), stop);
    connection = connect({ signal: stop, headers: { ...options.headers, ...resumeHeaders(source) } });
  }
}

function limitOf({ reconnect = 0 }: CallOptions): number {
  return reconnect === true ? defaultLimit : Number(reconnect);
}

function isTransient(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

/** The header holds the bytes of the id in UTF-8 (HTML standard, 9.2.3). */
function resumeHeaders({ id }: Source): Readonly<Record<string, string>> {
  return id === "" ? {} : { "last-event-id": String.fromCharCode(...new TextEncoder().encode(id)) };
}

/**
 * The time that the server requests, else about a second. Doubles with every connection that brings
 * no event.
 */
function pauseOf({ retry = 500 + Math.random() * 500 }: Source, idleConnections: number): number {
  return Math.min(retry * 2 ** idleConnections, maxPause);
}

/** Waits. Returns early if the loop ends. */
function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return sleep(milliseconds, stop).catch(() => undefined);
}
