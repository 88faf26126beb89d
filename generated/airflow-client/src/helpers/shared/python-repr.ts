/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** One part of a log of Airflow 2: the host that wrote it, and the text. */
export type LogPart = readonly [host: string, text: string];

/** A string literal in single or double quotes on one line (Python language reference, 2.5.1). */
const stringLiteral = /'(?:[^'\\\n]|\\[^\n])*'|"(?:[^"\\\n]|\\[^\n])*"/g;

/** A list of pairs, after each string literal was replaced by `STRING`. */
const listOfPairs = /^\s*\[\s*(?:\(\s*STRING\s*,\s*STRING\s*\)\s*,?\s*)*\]\s*$/;

/**
 * Parses the log content that Airflow 2 sends inside JSON: the `repr` of a list of pairs of
 * strings, such as `[('worker', "it's\nfine")]`.
 *
 * Any other content is returned as one part with an empty host.
 */
export function parseLogContent(content: string): readonly LogPart[] {
  const literals: string[] = [];
  const shape = content.replace(stringLiteral, (literal) => {
    literals.push(literal);
    return "STRING";
  });
  const hasAdjacentLiterals = shape.includes("STRINGSTRING");
  if (!listOfPairs.test(shape) || hasAdjacentLiterals) return [["", content]];
  const values = literals.map(unquote);
  const parts: LogPart[] = [];
  for (let index = 0; index + 1 < values.length; index += 2) parts.push([values[index] ?? "", values[index + 1] ?? ""]);
  return parts;
}

const escapeSequence = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0-7]{1,3})|(.))/g;

function unquote(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(escapeSequence, (sequence, hex2?: string, hex4?: string, hex8?: string, octal?: string, letter?: string) => {
      const hex = hex2 ?? hex4 ?? hex8;
      if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16)) ?? sequence;
      if (octal !== undefined) return fromCodePoint(Number.parseInt(octal, 8)) ?? sequence;
      return escapedLetters.get(letter ?? "") ?? sequence;
    });
}

const escapedLetters: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
]);

function fromCodePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
