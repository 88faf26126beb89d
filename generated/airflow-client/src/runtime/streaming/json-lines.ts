/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import { type LengthLimit, split } from "./text-lines.js";

/** How the items of a stream are read. */
export interface ItemRules {
  readonly parse: (text: string) => unknown;
  /** Takes what is no JSON; without it that is a {@link DecodeError}. */
  readonly onInvalid: ((text: string) => void) | undefined;
  readonly limit: LengthLimit;
}

/** Items of NDJSON and JSON Lines. Lines end with LF; a CR before it, empty lines and a missing last LF are accepted. */
export async function* jsonLines(chunks: AsyncIterable<string>, rules: ItemRules): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of split(chunks, /\n/, rules.limit)) {
    number++;
    const text = line.replace(/^\x1e/, "").trim();
    if (text !== "") yield* item(text, line.replace(/\r$/, ""), `line ${number}`, rules);
  }
}

/** One item of a text, or what is made of one that is no JSON. */
export function* item(text: string, whole: string, name: string, { parse, onInvalid, limit }: ItemRules): Generator<unknown> {
  const value = parsed(text, parse);
  if (value !== undefined) yield value;
  else if (onInvalid) onInvalid(whole);
  else throw new DecodeError(`${name} of the reply is not JSON`, limit.response);
}

/** JSON never stands for undefined. */
function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
