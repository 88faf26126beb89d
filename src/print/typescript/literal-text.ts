/**
 * A string as a TypeScript string literal in double quotes whose value is the string, unit by unit. Everything that an editor would hide
 * or a parser might take for a line end is escaped: controls, format characters (bidi, zero width), U+2028, U+2029, lone surrogates.
 */
export function stringLiteral(text: string): string {
  return visibleText(JSON.stringify(text));
}

/** A finite number as a literal. Throws a RangeError otherwise: JSON knows no other numbers. */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no literal.`);
  return JSON.stringify(value);
}

/** Text with everything invisible turned into the escapes that a string literal would have, so that a reader sees it. */
export function visibleText(text: string): string {
  return plain.test(text) ? text : text.replace(invisible, escapeUnits);
}

/** Nearly all text is, and telling so is much faster than to look for what is not. */
const plain = /^[ -~]*$/;

/** Cc without TAB, LF and CR, which their writers treat on their own; Cf; the line and paragraph separators; lone surrogates. */
const invisible = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
