import { DecodeError } from "./errors.js";
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

/**
 * Items of a JSON text sequence (RFC 7464): each begins with RS and may have several lines. A number, `true`, `false` or `null` that
 * nothing follows may have been cut off, so it is no item (section 2.4).
 */
export async function* jsonSequence(chunks: AsyncIterable<string>, rules: ItemRules): AsyncGenerator<unknown> {
  let number = -1;
  for await (const record of split(chunks, /\x1e/, rules.limit)) {
    number++;
    const text = record.trim();
    if (text === "") continue;
    const isWhole = number > 0 && (/^["{[]/.test(text) || /\s$/.test(record));
    yield* item(isWhole ? text : "", record, `record ${number}`, rules);
  }
}

function* item(text: string, whole: string, name: string, { parse, onInvalid, limit }: ItemRules): Generator<unknown> {
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
