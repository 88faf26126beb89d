/** The character codes that the syntax refers to. */
export const codes = {
  tab: 0x09,
  lineFeed: 0x0a,
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  singleQuote: 0x27,
  comma: 0x2c,
  minus: 0x2d,
  colon: 0x3a,
  greater: 0x3e,
  question: 0x3f,
  leftBracket: 0x5b,
  rightBracket: 0x5d,
  leftBrace: 0x7b,
  bar: 0x7c,
  rightBrace: 0x7d,
} as const;

/** Returns the offset of the first character that is not a space. */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === codes.space) at++;
  return at;
}

/** Returns the offset after a comment and the line feed, or -1 if anything else follows. */
export function endOfLine(text: string, start: number): number {
  const at = skipSpaces(text, start);
  const code = text.charCodeAt(at);
  if (code === codes.lineFeed) return at + 1;
  return code === codes.hash && at > start ? text.indexOf("\n", at) + 1 : -1;
}

/** Returns a part of a text without the spaces and tabs at its end. */
export function sliceTrimmed(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return text.slice(start, last);
}

function isBlank(code: number): boolean {
  return code === codes.space || code === codes.tab;
}

/** Whether a code separates tokens. */
export function isSeparator(code: number): boolean {
  return isBlank(code) || code === codes.lineFeed;
}

/** Skips a line break, and the blank lines after it. */
export function skipBreaks(text: string, lineEnd: number): { readonly breaks: number; readonly start: number; readonly at: number } {
  let start = lineEnd + 1;
  let at = skipSpaces(text, start);
  let breaks = 1;
  for (; text.charCodeAt(at) === codes.lineFeed; breaks++) {
    start = at + 1;
    at = skipSpaces(text, start);
  }
  return { breaks, start, at };
}

/** Returns the text for line breaks in a scalar whose lines are joined. */
export function foldBreaks(breaks: number): string {
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}
