import { hash } from "../hash.js";
import { unformattedJson } from "./unformatted-json.js";
import { unformattedMarkdown } from "./unformatted-markdown.js";
import { unformattedTypeScript } from "./unformatted-typescript.js";

const languages: ReadonlyMap<string, (text: string) => string> = new Map([
  ["ts", unformattedTypeScript],
  ["mjs", unformattedTypeScript],
  ["json", unformattedJson],
  ["md", unformattedMarkdown],
]);

/**
 * Returns the SHA-256 of a text without its formatting. Two texts that differ only in what a
 * formatter
 * changes have the same hash.
 *
 * Returns undefined for a language without rules. In such a file every change counts as an edit.
 */
export function unformattedHash(path: string, text: string): string | undefined {
  const strip = languages.get(path.slice(path.lastIndexOf(".") + 1));
  return strip === undefined ? undefined : hash(strip(text));
}
