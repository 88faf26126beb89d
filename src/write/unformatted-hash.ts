import { hash } from "./hash.js";

type Language = "code" | "json" | "markdown";

const languages: ReadonlyMap<string, Language> = new Map([
  ["ts", "code"],
  ["mjs", "code"],
  ["json", "json"],
  ["md", "markdown"],
]);

/** Removes what formatters add, remove or exchange. */
const unformatted: Readonly<Record<Language, (text: string) => string>> = {
  /** White space, quotes, semicolons, parentheses, commas, bars of unions, stars of comments. */
  code: (text) => text.replace(/[\s'"`\\;,()|*]+/g, ""),
  /** White space outside strings. */
  json: (text) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1"),
  /** As in code, because Markdown may contain code, and marks of emphasis, lists and tables. */
  markdown: (text) => text.replace(/[\s'"`\\;,()|*_+:-]+/g, ""),
};

/**
 * Returns the SHA-256 of a text without the characters that formatters change. Two texts that
 * differ only in these characters have the same hash, also if a person changed them inside a
 * string.
 *
 * That is exact enough, because the hash only selects a message: a changed file is never
 * overwritten, whoever changed it. Scanning the code would take a tenth of the time of a run.
 *
 * Returns undefined for a language without rules. In such a file every change counts as an edit.
 */
export function unformattedHash(path: string, text: string): string | undefined {
  const language = languages.get(path.slice(path.lastIndexOf(".") + 1));
  return language === undefined ? undefined : hash(unformatted[language](text));
}
