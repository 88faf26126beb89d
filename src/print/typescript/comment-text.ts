import { visibleText } from "./literal-text.js";

/** Columns of a line in a comment, without its indentation. */
const width = 94;

/**
 * Converts text from a document to lines that are safe inside a block comment.
 *
 * No line can end the comment, open another, start a tag, or direct a compiler: such text is
 * replaced by text that reads alike. Everything that any tool treats as a line end starts a new
 * line, and long lines of prose are wrapped.
 */
export function commentLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/).map((line) => line.replace(/\t/g, "  ").trimEnd());
  return wrapProse(withoutOuterBlankLines(lines)).map(neutralize);
}

/** Converts text from a document to a single line that is safe inside a comment. */
export function commentLine(text: string): string {
  return neutralize(text.replace(/[\s\u0085]+/g, " ").trim());
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\*\//g, "*\\/"],
  [/\/\*/g, "/\\*"],
  // A tag starts at the start of a word. TypeScript's declaration emit looks for `@internal`
  // anywhere.
  [/(^|[\s{(*])@|@(?=internal)/gi, "$1&#64;"],
  // Triple-slash directives, and `//#` and `//@` for source maps.
  [/\/\/\//g, "//\\/"],
  [/\/\/(?=[#@])/g, "// "],
];

/** Replaces text that would have a meaning in a comment. */
function neutralize(line: string): string {
  return replacements.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), visibleText(line));
}

function withoutOuterBlankLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== "");
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}

/**
 * Wraps long lines, except where Markdown depends on line ends: in fenced code, indented code and
 * tables.
 */
function wrapProse(lines: readonly string[]): readonly string[] {
  let isFenced = false;
  return lines.flatMap((line) => {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isFence) isFenced = !isFenced;
    const isFixed = isFence || isFenced || /^(\s{4}|\s*\|)/.test(line);
    return isFixed || line.length <= width ? [line] : wrapLine(line);
  });
}

/** Wraps one line between words. The further lines of a list item are indented like its text. */
function wrapLine(line: string): readonly string[] {
  const [prefix = ""] = /^\s*(?:[-*+]|\d+[.)])?\s*/.exec(line) ?? [];
  const hangingIndent = " ".repeat(prefix.length);
  const [first = "", ...words] = line.slice(prefix.length).split(/ +/);
  const lines: string[] = [];
  let current = prefix + first;
  for (const word of words) {
    if (current.length + 1 + word.length <= width) {
      current += ` ${word}`;
    } else {
      lines.push(current);
      current = hangingIndent + word;
    }
  }
  return [...lines, current];
}
