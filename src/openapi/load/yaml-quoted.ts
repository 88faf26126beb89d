import { codes, foldBreaks, skipBreaks, sliceTrimmed } from "./yaml-characters.js";

/** The value of a quoted scalar, and the offset after it. */
export interface QuotedScalar {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads the quoted scalar at an offset. Returns `undefined` if it does not end within the text, or
 * is unusual.
 */
export function readQuoted(text: string, at: number): QuotedScalar | undefined {
  const isDouble = text.charCodeAt(at) === codes.doubleQuote;
  const end = text.indexOf(isDouble ? '"' : "'", at + 1);
  if (end === -1) return undefined;
  const value = text.slice(at + 1, end);
  const isPlain = isDouble ? !value.includes("\\") : text.charCodeAt(end + 1) !== codes.singleQuote;
  if (isPlain && !value.includes("\n")) return { value, end: end + 1 };
  return isDouble ? readDouble(text, at + 1) : readSingle(text, at + 1);
}

/** A part of a scalar, and the offset at which the next part starts. */
interface Part {
  readonly value: string;
  readonly next: number;
}

const singleStop = /['\n]/g;

function readSingle(text: string, first: number): QuotedScalar | undefined {
  let value = "";
  for (let start = first; ; ) {
    const stop = find(singleStop, text, start);
    if (stop === undefined) return undefined;
    if (text.charCodeAt(stop) === codes.lineFeed) {
      const part = readBreak(text, stop);
      if (part === undefined) return undefined;
      value += sliceTrimmed(text, start, stop) + part.value;
      start = part.next;
    } else if (text.charCodeAt(stop + 1) === codes.singleQuote) {
      value += text.slice(start, stop + 1);
      start = stop + 2;
    } else return { value: value + text.slice(start, stop), end: stop + 1 };
  }
}

const doubleStop = /["\\\n]/g;

function readDouble(text: string, first: number): QuotedScalar | undefined {
  let value = "";
  for (let start = first; ; ) {
    const stop = find(doubleStop, text, start);
    if (stop === undefined) return undefined;
    const code = text.charCodeAt(stop);
    if (code === codes.doubleQuote) return { value: value + text.slice(start, stop), end: stop + 1 };
    const isBreak = code === codes.lineFeed;
    const part = isBreak ? readBreak(text, stop) : readEscape(text, stop + 1);
    if (part === undefined) return undefined;
    value += (isBreak ? sliceTrimmed(text, start, stop) : text.slice(start, stop)) + part.value;
    start = part.next;
  }
}

/** Returns the offset of the next character that a pattern matches. */
function find(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex - 1 : undefined;
}

/** Reads a line break, and the blank lines after it. */
function readBreak(text: string, lineEnd: number): Part | undefined {
  const { breaks, at } = skipBreaks(text, lineEnd);
  return text.charCodeAt(at) === codes.tab ? undefined : { value: foldBreaks(breaks), next: at };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["t", "\t"],
  ["\t", "\t"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001b"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);

const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads the characters after a backslash. */
function readEscape(text: string, at: number): Part | undefined {
  const character = text.charAt(at);
  const value = escapes.get(character);
  if (value !== undefined) return { value, next: at + 1 };
  if (character === "\n") return readEscapedBreak(text, at);
  const length = digits[character] ?? 0;
  const hexadecimal = text.slice(at + 1, at + 1 + length);
  if (length === 0 || hexadecimal.length < length || !/^[0-9a-fA-F]+$/.test(hexadecimal)) return undefined;
  const code = Number.parseInt(hexadecimal, 16);
  return code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), next: at + 1 + length };
}

/** Parsers disagree about blank lines after an escaped line break. */
function readEscapedBreak(text: string, lineEnd: number): Part | undefined {
  const part = readBreak(text, lineEnd);
  return part?.value === " " ? { value: "", next: part.next } : undefined;
}
