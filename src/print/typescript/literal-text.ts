import { escapeUnits, replaceUnprintable } from "../../util/unprintable.js";

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

/** Escapes every unprintable character as a string literal would, so that a reader sees it. Tabs and line ends stay. */
export function visibleText(text: string): string {
  return replaceUnprintable(text, "\t\n\r", escapeUnits);
}
