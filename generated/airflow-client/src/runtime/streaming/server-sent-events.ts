/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { checkLength, type LengthLimit, split } from "./text-lines.js";

/** One event, its data as text. */
export interface SentEvent {
  readonly data: string;
  readonly event: string;
  readonly id: string;
  readonly retry: number | undefined;
}

/** What outlives one connection. */
export interface Source {
  /** The id by which the stream can be taken up again. */
  id: string;
  /** Milliseconds to wait before that. */
  retry: number | undefined;
}

/** Events by the rules of the HTML standard (9.2.6). One that the stream broke off in is not delivered, nor is one without data. */
export async function* serverSentEvents(chunks: AsyncIterable<string>, source: Source, limit: LengthLimit): AsyncGenerator<SentEvent> {
  let data: string[] = [];
  let length = 0;
  let event = "";
  let { id } = source;
  for await (const line of split(chunks, /\r\n|\n|\r/, limit, true)) {
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (line === "") {
      source.id = id;
      if (data.length > 0) yield { data: data.join("\n"), event: event || "message", id, retry: source.retry };
      data = [];
      event = "";
      length = 0;
    } else if (field === "data") {
      data.push(value);
      length += value.length + 1;
      checkLength(length, limit);
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) source.retry = Number(value);
  }
}
