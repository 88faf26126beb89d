/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { CallOptions } from "../client/options.js";
import { ConnectionError, callError, TimeoutError } from "../core/errors.js";
import type { Operation } from "../core/operation.js";
import { sleep } from "../http/timeout.js";
import type { StreamEvent } from "../response/result.js";
import type { Source } from "./server-sent-events.js";
import type { Stream } from "./stream.js";
import { streamItems } from "./stream-items.js";

export type Connect = (changes: CallOptions) => Promise<Stream>;

/** Connections without a single event that are made one after the other before a stream is given up. */
const defaultLimit = 5;

/** The longest pause before a stream is taken up again, whatever the server asks for, in milliseconds. */
const longestPause = 120_000;

/**
 * Items of a stream; of server-sent events, where the caller asks for that, over one connection after the other (HTML standard, 9.2.3):
 * what ended or broke off is taken up again with the last id, until the server answers 204.
 */
export async function* reconnectingEvents(
  operation: Operation,
  first: Promise<Stream>,
  connect: Connect,
  options: CallOptions,
  left: AbortSignal,
): AsyncGenerator<StreamEvent<unknown>, void> {
  const source: Source = { id: "", retry: undefined };
  const again = (await first).type === "text/event-stream";
  const limit = again ? limitOf(options) : 0;
  let connection = first;
  for (let idle = 0; ; idle++) {
    let broken: unknown;
    try {
      const stream = await connection;
      for await (const event of streamItems(operation, stream, options, source, left)) {
        idle = 0;
        yield event;
      }
      if (stream.response.status === 204) return;
    } catch (error) {
      broken = error;
    }
    if (broken && !(isTransient(broken) && idle < limit)) throw callError(broken);
    if (idle >= limit || left.aborted) return;
    await pauseFor(pauseOf(source, idle), left);
    connection = connect({ signal: left, headers: { ...options.headers, ...resuming(source) } });
  }
}

function limitOf({ reconnect = 0 }: CallOptions): number {
  return reconnect === true ? defaultLimit : Number(reconnect);
}

function isTransient(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

/** The header holds the bytes of the id in UTF-8 (HTML standard, 9.2.3). */
function resuming({ id }: Source): Readonly<Record<string, string>> {
  return id === "" ? {} : { "last-event-id": String.fromCharCode(...new TextEncoder().encode(id)) };
}

/** What the server asks for, or about a second; doubled as long as nothing comes. */
function pauseOf({ retry = 500 + Math.random() * 500 }: Source, idle: number): number {
  return Math.min(retry * 2 ** idle, longestPause);
}

/** Waits; ends early where the loop is left. */
function pauseFor(milliseconds: number, left: AbortSignal): Promise<void> {
  return sleep(milliseconds, left).catch(() => undefined);
}
