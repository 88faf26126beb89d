/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";

/** Decodes UTF-8 chunk by chunk, without a byte order mark. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The maximum length of a line or event. */
export interface LengthLimit {
  readonly characters: number;
  readonly response: Response;
}

/** Throws {@link DecodeError} if an item is too long. */
export function checkLength(length: number, { characters, response }: LengthLimit): void {
  if (length > characters) throw new DecodeError(`an item of the stream is longer than ${characters} characters`, response);
}

/**
 * Splits text at separators. Yields the remainder after the last separator too, unless only whole
 * pieces are requested. Takes linear time for any size of chunks. If `\r` is a separator, a CRLF
 * split across two chunks counts as one.
 */
export async function* split(
  chunks: AsyncIterable<string>,
  separator: RegExp,
  limit: LengthLimit,
  pieces: "all" | "whole" = "all",
): AsyncGenerator<string> {
  const splitsAtReturn = separator.test("\r");
  let parts: string[] = [];
  let length = 0;
  let isAfterReturn = false;
  for await (const chunk of chunks) {
    if (chunk === "") continue;
    const [first = "", ...starts] = (isAfterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk).split(separator);
    isAfterReturn = splitsAtReturn && chunk.endsWith("\r");
    parts.push(first);
    length += first.length;
    checkLength(length, limit);
    for (const start of starts) {
      yield parts.join("");
      parts = [start];
      length = start.length;
      checkLength(length, limit);
    }
  }
  if (pieces === "all") yield parts.join("");
}
