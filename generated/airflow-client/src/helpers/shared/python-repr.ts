/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** One part of a log of Airflow 2: the machine that wrote it, and the text. */
export type LogPart = readonly [host: string, text: string];

/**
 * Reads what Airflow 2 sends as the content of a log in JSON: Python's way to print a list of pairs of strings, as in
 * `[('worker', "it's\nfine")]`. What is no such list is one part with the whole text.
 */
export function readParts(content: string): readonly LogPart[] {
  const strings = /^\s*\[\s*(?:\(\s*STRING\s*,\s*STRING\s*\)\s*,?\s*)*\]\s*$/;
  const found: string[] = [];
  const shape = content.replace(literal, (text) => {
    found.push(text);
    return "STRING";
  });
  if (!strings.test(shape) || shape.includes("STRINGSTRING")) return [["", content]];
  const values = found.map(unquote);
  return values.flatMap((host, at) => (at % 2 === 0 ? [[host, values[at + 1] ?? ""] as const] : []));
}

/** A string in either kind of quotes (Python language reference, 2.5.1), without a line break of its own. */
const literal = /'(?:[^'\\\n]|\\[^\n])*'|"(?:[^"\\\n]|\\[^\n])*"/g;

function unquote(text: string): string {
  return text.slice(1, -1).replace(escapes, (whole, x?: string, u?: string, U?: string, octal?: string, single?: string) => {
    const hex = x ?? u ?? U;
    if (hex !== undefined) return character(Number.parseInt(hex, 16)) ?? whole;
    if (octal !== undefined) return character(Number.parseInt(octal, 8)) ?? whole;
    return letters.get(single ?? "") ?? whole;
  });
}

const escapes = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0-7]{1,3})|(.))/g;

const letters: ReadonlyMap<string, string> = new Map([
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

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
