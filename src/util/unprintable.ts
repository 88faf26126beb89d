/**
 * Characters that a reader cannot see, or that change the text around them: controls (Cc), format
 * characters such as bidirectional overrides (Cf), private use (Co), lone surrogates (Cs), and line
 * and paragraph separators (Zl, Zp).
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const everyUnprintable = new RegExp(unprintable, "gu");

/**
 * Almost all text is printable ASCII, which this recognises much faster than a search by character
 * properties.
 */
const printableAscii = /^[\x20-\x7E]*$/;

/** Whether the text contains an unprintable character. Tabs and line ends count. */
export function hasUnprintable(text: string): boolean {
  return !printableAscii.test(text) && unprintable.test(text);
}

/** Replaces every unprintable character except those in `keep`. */
export function replaceUnprintable(text: string, keep: string, replace: (character: string) => string): string {
  if (printableAscii.test(text)) return text;
  return text.replace(everyUnprintable, (character) => (keep.includes(character) ? character : replace(character)));
}

/** The character as JavaScript escapes, one for each UTF-16 unit: `\u202e`. */
export function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
