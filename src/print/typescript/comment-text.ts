import { visibleText } from "./literal-text.js";

/** Columns that a line of a comment may take, before indentation. */
const width = 116;

/**
 * Document text as lines that can stand in a block comment: whatever ends a line in any tool starts a new one, long lines of prose are
 * wrapped, and nothing in them ends the comment, opens another, starts a tag or directs a compiler. Nothing is taken away: what would be
 * active is replaced by something that reads alike.
 */
export function commentLines(text: string): readonly string[] {
  const lines = trimBlank(text.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/).map((line) => line.replace(/\t/g, "  ").trimEnd()));
  return wrapProse(lines).map(harmless);
}

/** One line of such text. */
export function commentLine(text: string): string {
  return harmless(text.replace(/[\s\u0085]+/g, " ").trim());
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\*\//g, "*\\/"],
  [/\/\*/g, "/\\*"],
  // A tag begins where a word begins; the declaration printer looks for `@internal` anywhere.
  [/(^|[\s{(*])@|@(?=internal)/gi, "$1&#64;"],
  [/\/\/\//g, "//\\/"],
  [/\/\/(?=[#@])/g, "// "],
];

function harmless(line: string): string {
  if (!/[*/@]/.test(line)) return visibleText(line);
  return replacements.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), visibleText(line));
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}

/** Leaves alone what Markdown reads by line: fenced and indented code, tables. */
function wrapProse(lines: readonly string[]): readonly string[] {
  let fenced = false;
  return lines.flatMap((line) => {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced || line.length <= width || /^(\s{4}|\s*\|)/.test(line) ? [line] : wrapLine(line);
  });
}

function wrapLine(line: string): readonly string[] {
  const hanging = " ".repeat(/^\s*(?:[-*+]|\d+[.)])?\s*/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = hanging === "" ? "" : line.slice(0, hanging.length);
  let empty = true;
  for (const word of line.slice(hanging.length).split(/ +/)) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = hanging;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}
