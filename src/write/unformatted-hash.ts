import { hash } from "./hash.js";

/**
 * The characters that formatters add, remove or exchange, by file extension: white space, quotes,
 * semicolons, parentheses, trailing commas, the leading bar of a union, the stars of a comment, and
 * the marks of emphasis, lists and table rules.
 */
const formattingCharacters: ReadonlyMap<string, RegExp> = new Map([
  ["ts", /[\s'"`\\;,()|*]+/g],
  ["mjs", /[\s'"`\\;,()|*]+/g],
  ["json", /\s+/g],
  ["md", /[\s'"`\\;,()|*_+:-]+/g],
]);

/**
 * Returns the SHA-256 of a text without the characters that formatters change. Two texts that
 * differ only in these characters have the same hash.
 *
 * The hash only selects a message: a changed file is never overwritten, whoever changed it. A
 * parser would be more exact, and take a sixth of the time of a run.
 *
 * Returns undefined for a language without rules. In such a file every change counts as an edit.
 */
export function unformattedHash(path: string, text: string): string | undefined {
  const characters = formattingCharacters.get(path.slice(path.lastIndexOf(".") + 1));
  return characters === undefined ? undefined : hash(text.replace(characters, ""));
}
