/**
 * The text with what cannot be seen made visible: controls, bidirectional overrides, tags and fillers print as `U+202E`; joiners and variation
 * selectors, which ordinary text holds, are left out; a lone surrogate is replaced by U+FFFD. Line feeds and tabs stay. See Unicode
 * Technical Report 36, section 2.
 */
export function visible(text: string): string {
  if (printable.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(unseen, "").replace(loneSurrogate, "\uFFFD").replace(hidden, codePoint);
}

/** What nearly every text is made of, so that it is looked at once. */
const printable = /^[\n\t\x20-\x7E]*$/;
const loneSurrogate = /\p{Surrogate}/gu;
const unseen = /\u200C|\u200D|\p{Variation_Selector}/gu;
const hidden = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/gu;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
