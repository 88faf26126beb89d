/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** Strings, signs, and everything else that is not white space. Takes linear time and no stack, whatever the text; a string without an end is one. */
export function* jsonTokens(text: string): Generator<string> {
  const tokens = /["{}[\],:]|[^\s{}[\],:"]+/g;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    if (match[0] === '"') tokens.lastIndex = endOfString(text, match.index);
    yield match[0] === '"' ? text.slice(match.index, tokens.lastIndex) : match[0];
  }
}

/** Behind the next quote that an even number of backslashes stands before. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text[first - 1] === "\\") first--;
    if ((end - first) % 2 === 0) return end + 1;
  }
  return text.length;
}
