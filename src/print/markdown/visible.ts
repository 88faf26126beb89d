import { replaceUnprintable } from "../../util/unprintable.js";

/**
 * Makes invisible characters visible: controls, bidirectional overrides, tags and fillers print as
 * `U+202E`. Joiners and variation selectors that nothing needs are removed, because ordinary text
 * contains them. A lone surrogate becomes U+FFFD. Line feeds and tabs stay. See Unicode Technical
 * Report 36, section 2.
 */
export function visible(text: string): string {
  if (plainText.test(text)) return text;
  const cleaned = text.replace(/\r\n?/g, "\n").replace(loneSurrogates, "\uFFFD");
  return replaceUnprintable(cleaned, "\n\t", (character) => (joiners.test(character) ? "" : codePoint(character)));
}

/** Printable ASCII with line ends, which almost all texts consist of. */
const plainText = /^[\n\t\x20-\x7E]*$/;
const loneSurrogates = /\p{Surrogate}/gu;
const joiners = /^(?:\u200C|\u200D|\p{Variation_Selector})$/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
