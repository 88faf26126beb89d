/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Client, internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import { compact } from "../core/compact.js";
import { essenceOf, isJson, isJsonRange } from "../core/media-type.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import type { EventCall, NoErrors, StreamEvent } from "../response/result.js";
import { abortableIterator } from "./abortable-iterator.js";
import { LazyCall } from "./lazy-call.js";
import { type Connect, reconnectingEvents } from "./reconnect.js";
import { openStream } from "./stream.js";

/**
 * Sends an operation whose response is a stream of items, immediately. Reads it when the call is
 * iterated or awaited.
 */
export function events<Item, Errors = NoErrors, Success = 200, Fields = Headers, Event = StreamEvent<Item>>(
  client: Client,
  operation: Operation,
  params: object,
  callOptions: CallOptions = {},
): EventCall<Item, Errors, Success, Fields, Event> {
  const core = client[internals];
  const { parseJson, validate } = core;
  const options: CallOptions = ownProperties({ ...compact({ parseJson, validate }), ...callOptions });
  const { accept = [] } = ownProperties(operation);
  const types = accept.filter((type) => !isJson(essenceOf(type)) && !isJsonRange(essenceOf(type)));
  const connect: Connect = (changes) => openStream(core, operation, params, ownProperties({ ...options, ...changes }), types);
  const call = new LazyCall<readonly Item[], Errors, Success, Fields>(connect({}), (stream) => {
    const signal = options.signal ?? new AbortController().signal;
    return collect(reconnectingEvents<Item>(operation, stream, connect, options, signal));
  });
  const iterate = <Value>(
    pick: (events: AsyncGenerator<StreamEvent<Item>>) => AsyncGenerator<Value, void>,
  ): AsyncIterableIterator<Value> => {
    const stream = call.consume();
    return abortableIterator(options.signal, (stop) => pick(reconnectingEvents<Item>(operation, stream, connect, options, stop)));
  };
  // The document promises the names of the events, too.
  const named = (): AsyncIterable<Event> => iterate((events) => events) as AsyncIterable<Event>;
  return Object.assign(call, { events: named, [Symbol.asyncIterator]: () => iterate(dataOf) });
}

async function* dataOf<Item>(events: AsyncIterable<StreamEvent<Item>>): AsyncGenerator<Item, void> {
  for await (const { data } of events) yield data;
}

async function collect<Item>(events: AsyncIterable<StreamEvent<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { data } of events) items.push(data);
  return items;
}
