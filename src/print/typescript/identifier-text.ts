import { reservedWords } from "../../util/reserved-words.js";
import { stringLiteral } from "./literal-text.js";

/** Most names match, and this test is much faster than one by character properties. */
export const asciiIdentifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/**
 * Checks an identifier name (ECMA-262, 12.7), without escapes and joiners.
 *
 * The name must be normalised (NFC), so that each name has one spelling.
 */
export function identifierName(name: string): string {
  if (asciiIdentifier.test(name)) return name;
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !/\p{Cf}/u.test(name) && name.normalize("NFC") === name) return name;
  throw new TypeError(`${stringLiteral(name)} is not a valid identifier.`);
}

/**
 * Whether a module cannot declare a name. Such a name can still be exported, and be the name of a
 * property.
 */
export function isReserved(name: string): boolean {
  return reservedWords.has(name) || globals.has(name);
}

/** Globals that TypeScript does not allow modules to declare. */
const globals: ReadonlySet<string> = new Set(["undefined", "globalThis", "exports", "module", "require"]);
