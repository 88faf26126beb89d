/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Splits JSON into strings, punctuation and other tokens, without white space.
 *
 * An unterminated string is one token. Runs in linear time and without recursion.
 */
export function* jsonTokens(text: string): Generator<string> {
  const tokens = /["{}[\],:]|[^\s{}[\],:"]+/g;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    if (match[0] === '"') tokens.lastIndex = endOfString(text, match.index);
    yield match[0] === '"' ? text.slice(match.index, tokens.lastIndex) : match[0];
  }
}

/** Returns the position after the closing quote, which follows an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text[first - 1] === "\\") first--;
    if ((end - first) % 2 === 0) return end + 1;
  }
  return text.length;
}
