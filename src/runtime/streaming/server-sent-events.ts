import { checkLength, type LengthLimit, split } from "./text-lines.js";

/** One event, its data as text. */
export interface SentEvent {
  readonly data: string;
  readonly event: string;
  readonly id: string;
  readonly retry: number | undefined;
}

/** The state that survives a reconnect. */
export interface Source {
  /** The last event id, from which the stream resumes. */
  id: string;
  /** Milliseconds to wait before reconnecting. */
  retry: number | undefined;
  /** Whether an event has ended the stream. */
  isEnded?: true;
}

/**
 * Parses events by the HTML standard (9.2.6). Drops an event without data, and one that the end of
 * the stream cuts off.
 */
export async function* serverSentEvents(chunks: AsyncIterable<string>, source: Source, limit: LengthLimit): AsyncGenerator<SentEvent> {
  let data: string[] = [];
  let length = 0;
  let event = "";
  let { id } = source;
  for await (const line of split(chunks, /\r\n|\n|\r/, limit, "whole")) {
    if (line === "") {
      source.id = id;
      if (data.length > 0) yield { data: data.join("\n"), event: event || "message", id, retry: source.retry };
      [data, event, length] = [[], "", 0];
      continue;
    }
    const [, field = "", value = ""] = /^([^:]*)(?:: ?([\s\S]*))?$/.exec(line) ?? [];
    if (field === "data") {
      data.push(value);
      length += value.length + 1;
      checkLength(length, limit);
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) source.retry = Number(value);
  }
}
