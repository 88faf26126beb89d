import { escapeUnits, replaceUnprintable } from "../../util/unprintable.js";

/**
 * Returns a string as a TypeScript literal in double quotes that has exactly that value.
 *
 * Characters that an editor hides or a parser may read as a line end are escaped: controls, format
 * characters such as bidirectional overrides, U+2028, U+2029 and lone surrogates.
 */
export function stringLiteral(text: string): string {
  return visibleText(JSON.stringify(text));
}

/**
 * Returns a number as a literal. Throws a RangeError for numbers that JSON does not have, such as
 * NaN.
 */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a JSON number, so it cannot be printed as a literal.`);
  return JSON.stringify(value);
}

/**
 * Escapes every unprintable character as a string literal would, so that a reader sees it. Tabs and
 * line ends stay.
 */
export function visibleText(text: string): string {
  return replaceUnprintable(text, "\t\n\r", escapeUnits);
}
