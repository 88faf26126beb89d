// C0 and C1 control characters, line and paragraph separators, and what changes the direction of text.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of a document for a terminal or a log: one line, and nothing in it that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(unprintable, escapeCharacter);
}

const short: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function escapeCharacter(character: string): string {
  return short.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
