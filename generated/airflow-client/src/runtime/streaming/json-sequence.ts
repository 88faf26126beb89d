/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { jsonTokens } from "../core/json-tokens.js";
import { type ItemRules, item } from "./json-lines.js";
import { checkLength, split } from "./text-lines.js";

/**
 * Items of a JSON text sequence (RFC 7464): each begins with RS, may have several lines, and is complete with the line that closes its
 * last bracket, so that no item waits for the next. A number, `true`, `false` or `null` that nothing follows may have been cut off, so
 * it is no item (section 2.4).
 */
export async function* jsonSequence(chunks: AsyncIterable<string>, rules: ItemRules): AsyncGenerator<unknown, void, undefined> {
  let record: string[] = [];
  let length = 0;
  let depth = 0;
  let number = 0;
  let begun = false;
  const add = (text: string): void => {
    record.push(text);
    length += text.length;
    checkLength(length, rules.limit);
    depth += balance(text);
  };
  const take = (): Iterable<unknown> => {
    const whole = record.join("");
    const text = whole.trim();
    [record, length, depth] = [[], 0, 0];
    if (text === "") return [];
    const isWhole = begun && (/^["{[]/.test(text) || /\s$/.test(whole));
    begun = false;
    return item(isWhole ? text : "", whole.replace(/\n$/, ""), `record ${number}`, rules);
  };
  for await (const line of split(ended(chunks), /\n/, rules.limit)) {
    const [rest = "", ...starts] = line.split("\x1e");
    add(rest);
    for (const start of starts) {
      yield* take();
      begun = true;
      number++;
      add(start);
    }
    add("\n");
    if (depth <= 0) yield* take();
  }
}

/** With the sign that ends the last record as each before it. */
async function* ended(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield* chunks;
  yield "\x1e";
}

/** Brackets that open, less those that close. Strings have no line breaks, so each line can be seen alone. */
function balance(line: string): number {
  let open = 0;
  for (const token of jsonTokens(line)) {
    if (token === "{" || token === "[") open++;
    else if (token === "}" || token === "]") open--;
  }
  return open;
}
