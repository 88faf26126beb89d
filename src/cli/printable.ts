import { escapeUnits, replaceUnprintable } from "../util/unprintable.js";

/** Escapes everything in the text that a terminal would obey or hide. The result is one line. */
export function printable(text: string): string {
  return replaceUnprintable(text, "", (character) => shortEscapes.get(character) ?? escapeUnits(character));
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);
