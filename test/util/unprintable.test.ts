import { escapeUnits, hasUnprintable, replaceUnprintable } from "../../src/util/unprintable.js";

test.each<[title: string, character: string, escaped: string]>([
  ["NUL", "\0", "\\u0000"],
  ["a tab", "\t", "\\u0009"],
  ["a line feed", "\n", "\\u000a"],
  ["DEL", "\x7f", "\\u007f"],
  ["a C1 control", "\u0085", "\\u0085"],
  ["a soft hyphen", "\u00ad", "\\u00ad"],
  ["a zero-width joiner", "\u200d", "\\u200d"],
  ["a line separator", "\u2028", "\\u2028"],
  ["a paragraph separator", "\u2029", "\\u2029"],
  ["a right-to-left override", "\u202e", "\\u202e"],
  ["a byte order mark", "\ufeff", "\\ufeff"],
  ["private use", "\ue000", "\\ue000"],
  ["a lone surrogate", "\ud800", "\\ud800"],
  ["a tag character", "\u{e0041}", "\\udb40\\udc41"],
])("%s is unprintable", (_title, character, escaped) => {
  expect(hasUnprintable(`a${character}b`)).toBe(true);
  expect(replaceUnprintable(`a${character}b${character}`, "", escapeUnits)).toBe(`a${escaped}b${escaped}`);
  expect(replaceUnprintable(`a${character}b`, character, () => "?")).toBe(`a${character}b`);
});

test.each(["", " ~", "straße", "日本語", "😀", "e\u0301"])("%j is printable", (text) => {
  expect(hasUnprintable(text)).toBe(false);
  expect(replaceUnprintable(text, "", () => "?")).toBe(text);
});
