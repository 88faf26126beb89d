/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";

/** Text in UTF-8, in pieces as they come, without a byte order mark. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** What one line or event may be long at most, in characters. */
export interface LengthLimit {
  readonly characters: number;
  readonly response: Response;
}

/** Throws {@link DecodeError} if something has grown too long. */
export function checkLength(length: number, { characters, response }: LengthLimit): void {
  if (length > characters) throw new DecodeError(`an item of the stream is longer than ${characters} characters`, response);
}

/**
 * Pieces of text between separators; what follows the last one is a piece, too, unless only whole pieces are asked for. Looks at each character once, however small the chunks are.
 * With `\r` among the separators, a LF that begins a chunk may belong to the CR that ended the one before.
 */
export async function* split(chunks: AsyncIterable<string>, separator: RegExp, limit: LengthLimit, whole = false): AsyncGenerator<string> {
  const returns = separator.test("\r");
  let parts: string[] = [];
  let length = 0;
  let afterReturn = false;
  for await (const chunk of chunks) {
    if (chunk === "") continue;
    const [first = "", ...pieces] = (afterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk).split(separator);
    afterReturn = returns && chunk.endsWith("\r");
    parts.push(first);
    length += first.length;
    checkLength(length, limit);
    for (const piece of pieces) {
      yield parts.join("");
      parts = [piece];
      length = piece.length;
      checkLength(length, limit);
    }
  }
  if (!whole) yield parts.join("");
}
