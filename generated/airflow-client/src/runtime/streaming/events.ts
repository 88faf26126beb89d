/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Client, internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import { isJson } from "../core/media-type.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import type { EventCall, StreamEvent } from "../response/result.js";
import { abortableIterator } from "./abortable-iterator.js";
import { type Connect, reconnectingEvents } from "./reconnect.js";
import { lazyCall, openStream } from "./stream.js";

/** Sends an operation whose reply is a stream of items, at once; reads the stream only when it is iterated over or awaited. */
export function events<Item, Errors>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): EventCall<Item, Errors> {
  const { parseJson, validate } = client[internals];
  const given = ownProperties({ ...(parseJson && { parseJson }), ...(validate && { validate }), ...options });
  const declared = (ownProperties(operation).accept ?? []).find((type) => !isJson(type)) ?? "";
  const connect: Connect = (changes) =>
    openStream(client[internals], operation, params, ownProperties({ ...given, ...changes }), declared, isJson);
  const call = lazyCall(
    connect({}),
    (take) => collect(reconnectingEvents(operation, take(), connect, given, given.signal ?? new AbortController().signal)),
    (take) => {
      const each = <Given>(pick: (events: AsyncGenerator<StreamEvent<unknown>>) => AsyncGenerator<Given, void>) => {
        const stream = take();
        return abortableIterator(given.signal, (left) => pick(reconnectingEvents(operation, stream, connect, given, left)));
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
