/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import { type LengthLimit, split } from "./text-lines.js";

/** How the items of a stream are parsed. */
export interface ItemRules {
  readonly parse: (text: string) => unknown;
  /** Receives text that is not JSON. Without it such text throws a {@link DecodeError}. */
  readonly onInvalid: ((text: string) => void) | undefined;
  readonly limit: LengthLimit;
}

/**
 * Parses NDJSON and JSON Lines. Lines end with LF; a CR before it, empty lines and a missing last
 * LF are accepted.
 */
export async function* jsonLines(chunks: AsyncIterable<string>, rules: ItemRules): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of split(chunks, /\n/, rules.limit)) {
    number++;
    const text = line.replace(/^\x1e/, "").trim();
    if (text !== "") yield* parseItem(text, line.replace(/\r$/, ""), `line ${number}`, rules);
  }
}

/** Yields one item, or nothing if its text is not JSON: then `original` goes to `onInvalid`. */
export function* parseItem(text: string, original: string, name: string, rules: ItemRules): Generator<unknown> {
  const value = tryParse(text, rules.parse);
  if (value !== undefined) yield value;
  else if (rules.onInvalid) rules.onInvalid(original);
  else throw new DecodeError(`${name} of the response is not valid JSON`, rules.limit.response);
}

/**
 * Returns undefined for text that is not JSON. Because no JSON text means undefined, the two cannot
 * be confused.
 */
function tryParse(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
