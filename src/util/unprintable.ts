/*
 * The only list of the characters that code, docs and terminals make visible. A reader cannot see
 * them, or they change the text around them, so text could look like something else:
 *
 * - Cc: controls, such as ESC (U+001B) and CSI (U+009B), which terminals obey
 * - Cf: format characters: bidirectional controls (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066
 *   to U+2069), zero-width characters (U+200B to U+200D, U+2060, U+FEFF), the soft hyphen, and tags
 *   (U+E0000 to U+E007F), in which text can hide
 * - Co and Cs: private use and lone surrogates
 * - Zl and Zp: line and paragraph separators
 * - default ignorable characters: variation selectors, the grapheme joiner, Hangul and Khmer
 *   fillers
 * - the empty Braille pattern (U+2800), which prints as a blank
 *
 * The exceptions are joiners that a script or an emoji needs, and the variation selector of an
 * emoji.
 */
const characters = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]";

/** Scripts that need joiners: Arabic letters, for example in Persian, and Indic scripts. */
const scripts = [
  "Arabic",
  "Syriac",
  "Mongolian",
  "Devanagari",
  "Bengali",
  "Gurmukhi",
  "Gujarati",
  "Oriya",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Sinhala",
  "Khmer",
  "Myanmar",
  "Tibetan",
];
const letter = `[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`;
const emoji = "\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?";

/** One joiner between letters of such a script or between emoji, one selector after an emoji. */
const exceptions = [
  `(?<=${letter})[\\u200C\\u200D](?=${letter})`,
  `(?<=${emoji})\\u200D(?=\\p{Extended_Pictographic})`,
  "(?<=\\p{Extended_Pictographic}|[0-9#*])\\uFE0F",
];
const everyUnprintable = new RegExp(characters, "gu");
const maybeNeeded = /^(?:\u200C|\u200D|\uFE0F)$/u;
let exception: RegExp | undefined;

/** Compiled when a text has such a character, because the classes of scripts take milliseconds. */
function isNeeded(text: string, offset: number, character: string): boolean {
  if (!maybeNeeded.test(character)) return false;
  exception ??= new RegExp(exceptions.join("|"), "uy");
  exception.lastIndex = offset;
  return exception.test(text);
}

/**
 * Almost all text is printable ASCII, which this recognises much faster than a search by character
 * properties.
 */
const printableAscii = /^[\x20-\x7E]*$/;

/** Whether the text contains an unprintable character. Tabs and line ends count. */
export function hasUnprintable(text: string): boolean {
  if (printableAscii.test(text)) return false;
  return [...text.matchAll(everyUnprintable)].some((match) => !isNeeded(text, match.index, match[0]));
}

/** Replaces every unprintable character except those in `keep`. */
export function replaceUnprintable(text: string, keep: string, replace: (character: string) => string): string {
  if (printableAscii.test(text)) return text;
  return text.replace(everyUnprintable, (character, offset: number) =>
    keep.includes(character) || isNeeded(text, offset, character) ? character : replace(character),
  );
}

/** The character as JavaScript escapes, one for each UTF-16 unit: `\u202e`. */
export function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
