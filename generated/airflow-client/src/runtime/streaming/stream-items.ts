/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { CallOptions } from "../client/options.js";
import type { Operation } from "../core/operation.js";
import type { StreamEvent } from "../response/result.js";
import { type ItemRules, jsonLines } from "./json-lines.js";
import { jsonSequence } from "./json-sequence.js";
import { type Source, serverSentEvents } from "./server-sent-events.js";
import { chunksOf, type Stream } from "./stream.js";
import { textOf } from "./text-lines.js";

/** Items of one reply, by its media type: server-sent events, a JSON text sequence, else lines of JSON. */
export async function* streamItems(
  operation: Operation,
  stream: Stream,
  options: CallOptions,
  source: Source,
  left: AbortSignal,
): AsyncGenerator<StreamEvent<unknown>, void> {
  const {
    parseJson: parse = JSON.parse,
    onInvalidLine: onInvalid,
    maxItemLength: characters = Number.POSITIVE_INFINITY,
    validate,
  } = options;
  const { response, type } = stream;
  const limit = { characters, response };
  const text = textOf(chunksOf(stream, left));
  const events = type === "text/event-stream" ? sentEvents(text, source, limit, parse) : jsonItems(text, type, { parse, onInvalid, limit });
  for await (const event of events) yield validate ? { ...event, data: await validate(event.data, operation, response) } : event;
}

async function* sentEvents(
  text: AsyncIterable<string>,
  source: Source,
  limit: ItemRules["limit"],
  parse: ItemRules["parse"],
): AsyncGenerator<StreamEvent<unknown>> {
  for await (const event of serverSentEvents(text, source, limit)) yield { ...event, data: jsonOrText(event.data, parse) };
}

async function* jsonItems(text: AsyncIterable<string>, type: string, rules: ItemRules): AsyncGenerator<StreamEvent<unknown>> {
  const items = /[/+]json-seq$/.test(type) ? jsonSequence(text, rules) : jsonLines(text, rules);
  for await (const data of items) yield { data, event: "message", id: "", retry: undefined };
}

function jsonOrText(text: string, parse: ItemRules["parse"]): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
