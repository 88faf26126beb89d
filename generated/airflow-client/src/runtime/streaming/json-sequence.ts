/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { jsonTokens } from "../core/json-tokens.js";
import { type ItemRules, parseItem } from "./json-lines.js";
import { checkLength, split } from "./text-lines.js";

/** RS, the character that starts a record. */
const recordStart = "\x1e";

/**
 * Parses a JSON text sequence (RFC 7464). A record starts with RS, may have several lines, and ends
 * with the line that closes its last bracket, so that the last record arrives without waiting for
 * the next. A number or literal that ends with the stream may be truncated, so it is not an item
 * (section 2.4).
 */
export async function* jsonSequence(chunks: AsyncIterable<string>, rules: ItemRules): AsyncGenerator<unknown, void, undefined> {
  const record = new SequenceRecord(rules);
  for await (const line of split(withFinalStart(chunks), /\n/, rules.limit)) {
    const [rest = "", ...starts] = line.split(recordStart);
    record.append(rest);
    for (const start of starts) {
      yield* record.finish();
      record.begin(start);
    }
    record.append("\n");
    if (record.isBalanced) yield* record.finish();
  }
}

/** Adds one more RS, so that the last record ends like every other. */
async function* withFinalStart(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield* chunks;
  yield recordStart;
}

/** The record that is being received. */
class SequenceRecord {
  readonly #rules: ItemRules;
  #parts: string[] = [];
  #length = 0;
  /** Brackets that are still open. */
  #depth = 0;
  /** How many records have begun. */
  #number = 0;
  /** Text before the first RS, or after a finished record, does not belong to a record. */
  #hasStart = false;

  constructor(rules: ItemRules) {
    this.#rules = rules;
  }

  get isBalanced(): boolean {
    return this.#depth <= 0;
  }

  begin(text: string): void {
    this.#number++;
    this.#hasStart = true;
    this.append(text);
  }

  append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    checkLength(this.#length, this.#rules.limit);
    this.#depth += openBrackets(text);
  }

  /** Yields the value of the record, if it has one, and resets. */
  finish(): Iterable<unknown> {
    const original = this.#parts.join("");
    const text = original.trim();
    [this.#parts, this.#length, this.#depth] = [[], 0, 0];
    if (text === "") return [];
    // Objects, arrays and strings show where they end. A number or literal needs white space after
    // it.
    const isComplete = this.#hasStart && (/^["{[]/.test(text) || /\s$/.test(original));
    this.#hasStart = false;
    return parseItem(isComplete ? text : "", original.replace(/\n$/, ""), `record ${this.#number}`, this.#rules);
  }
}

/**
 * Counts the brackets that a line opens, minus those that it closes. Because strings contain no
 * line breaks, each line counts alone.
 */
function openBrackets(line: string): number {
  let open = 0;
  for (const token of jsonTokens(line)) {
    if (token === "{" || token === "[") open++;
    else if (token === "}" || token === "]") open--;
  }
  return open;
}
