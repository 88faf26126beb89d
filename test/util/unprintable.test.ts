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
  ["a Hangul filler", "\u3164", "\\u3164"],
  ["an empty Braille pattern", "\u2800", "\\u2800"],
  ["a variation selector", "\u{e0101}", "\\udb40\\udd01"],
  ["a control that terminals obey", "\u009b", "\\u009b"],
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

test.each([
  ["Persian", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
  ["Hindi", "\u0915\u094d\u200d\u0937 \u0915\u094d\u200c\u0937"],
  ["Malayalam", "\u0d28\u0d4d\u200d\u0d31"],
  ["Sinhala", "\u0dc1\u0dca\u200d\u0dbb\u0dd3"],
  ["a family", "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}"],
  ["a flag with a selector", "\u{1f3f3}\ufe0f\u200d\u{1f308} \u2764\ufe0f 1\ufe0f\u20e3"],
  ["a skin tone", "\u{1f469}\u{1f3fd}\u200d\u{1f4bb}"],
])("joiners of %s stay", (_title, text) => {
  expect(replaceUnprintable(text, "", escapeUnits)).toBe(text);
});

test("two joiners side by side, or a joiner at the end, are unprintable", () => {
  const alef = "\u0627";
  for (const text of [`${alef}\u200c\u200c${alef}`, `${alef}\u200d`, `\u200c${alef}`, `a\u200c${alef}`])
    expect(hasUnprintable(text)).toBe(true);
});
