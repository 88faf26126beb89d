/** A variable of the shell that holds a credential, an address or a path of the reader. */
export interface ShellVariable {
  readonly variable: string;
}

/** Data, or a variable. */
export type WordPart = string | ShellVariable;

/**
 * Returns one word of a POSIX shell, as which a program receives exactly this text with the values
 * of the variables.
 *
 * Text is data. It is in single quotes, where a shell interprets nothing, unless it consists of
 * characters that no shell interprets. Only variables, and such text beside them, are in double
 * quotes. Text must not contain U+0000, which no argument can contain.
 */
export function shellWord(...parts: readonly WordPart[]): string {
  const pieces = joinTexts(parts);
  if (pieces.every((part) => typeof part === "string")) return quoteText(pieces.join(""));
  if (pieces.every(isSafeBetweenDoubleQuotes))
    return `"${pieces.map((part) => (typeof part === "string" ? part : reference(part))).join("")}"`;
  return pieces.map((part) => (typeof part === "string" ? quoteText(part) : `"${reference(part)}"`)).join("");
}

/** Neighbouring texts as one, without empty ones. */
function joinTexts(parts: readonly WordPart[]): readonly WordPart[] {
  const joined: WordPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
  }
  return joined;
}

function quoteText(text: string): string {
  return isBare.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function reference({ variable }: ShellVariable): string {
  if (!/^[A-Z][A-Z0-9_]*$/.test(variable)) throw new TypeError(`${JSON.stringify(variable)} is not a valid shell variable.`);
  return `$${variable}`;
}

/** Text that needs no quotes. Some shells expand text that starts with `~` or `=`. */
const isBare = /^[A-Za-z0-9_./@%+-][A-Za-z0-9_./:=@%+,-]*$/;

/**
 * Text without `$`, backquotes, backslashes, quotes and line breaks, and without the `!` of
 * interactive shells. The first character must not continue the name of a variable before it: a
 * letter, a digit, `_`, and in some shells `[`, or `:` and a letter.
 */
function isSafeBetweenDoubleQuotes(part: WordPart, index: number): boolean {
  if (typeof part !== "string") return true;
  const continuesName = index > 0 && /^(?:\w|\[|:\w)/.test(part);
  return !continuesName && /^[A-Za-z0-9 _./:;,=?&@%+~()-]*$/.test(part);
}
