/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { CallOptions } from "../client/options.js";
import { isEventStream, isJsonSequence } from "../core/media-type.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import type { StreamEvent } from "../response/result.js";
import { type ItemRules, jsonLines } from "./json-lines.js";
import { jsonSequence } from "./json-sequence.js";
import { type Source, serverSentEvents } from "./server-sent-events.js";
import { chunksOf, type Stream } from "./stream.js";
import { decodeText } from "./text-lines.js";

/** 16 MiB, so that a server that never ends a line does not exhaust the memory. */
const defaultMaxLength = 2 ** 24;

/**
 * Yields the items of one response by its media type: server-sent events, a JSON text sequence, or
 * else lines of JSON.
 */
export async function* streamItems<Item>(
  operation: Operation,
  stream: Stream,
  options: CallOptions,
  source: Source,
  stop: AbortSignal,
): AsyncGenerator<StreamEvent<Item>, void> {
  const { parseJson, onInvalidLine, maxItemLength: characters = defaultMaxLength, validate } = options;
  const { response, type } = stream;
  const { items } = ownProperties(operation);
  const parse = parseJson ?? items?.convert.parse ?? JSON.parse;
  const rules: ItemRules = { parse, onInvalid: onInvalidLine, limit: { characters, response } };
  const text = decodeText(chunksOf(stream, stop));
  const events = isEventStream(type) ? sentEvents(text, source, rules, operation) : jsonItems(text, type, rules);
  for await (const event of events) {
    const item = items ? items.convert.item(items, event, response, parseJson !== undefined) : event.data;
    const data = validate ? await validate(item, operation, response) : item;
    // The document promises the type of the data. Only `validate` checks it.
    yield { ...event, data: data as Item };
  }
}

/** Returns the test whether the data of an event with a name stays text. */
function textTest(operation: Operation): (name: string) => boolean {
  const { only = [], except }: { only?: readonly string[]; except?: readonly string[] } = ownProperties(
    ownProperties(operation).textEvents,
  );
  return (name) => (except ? !except.includes(name) : only.includes(name));
}

async function* sentEvents(
  text: AsyncIterable<string>,
  source: Source,
  { limit, parse }: ItemRules,
  operation: Operation,
): AsyncGenerator<StreamEvent<unknown>> {
  const isText = textTest(operation);
  const { streamEnd = [] } = ownProperties(operation);
  for await (const event of serverSentEvents(text, source, limit)) {
    if (streamEnd.includes(event.data)) {
      source.isEnded = true;
      return;
    }
    yield { ...event, data: isText(event.event) ? event.data : jsonOrText(event.data, parse) };
  }
}

async function* jsonItems(text: AsyncIterable<string>, type: string, rules: ItemRules): AsyncGenerator<StreamEvent<unknown>> {
  const items = isJsonSequence(type) ? jsonSequence(text, rules) : jsonLines(text, rules);
  for await (const data of items) yield { data, event: "message", id: "", retry: undefined };
}

function jsonOrText(text: string, parse: ItemRules["parse"]): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
