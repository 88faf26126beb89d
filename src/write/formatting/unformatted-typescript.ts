import { scanTypeScript, type Token } from "./scan-typescript.js";

/**
 * Removes from TypeScript or JavaScript what formatters change:
 *
 * - white space, also inside comments,
 * - semicolons, parentheses, trailing commas, and the leading `|` or `&` of a type,
 * - the quotes of strings and property names, and the notation of numbers.
 *
 * The order of imports, names, operators, and the text of strings, templates and comments stay.
 */
export function unformattedTypeScript(text: string): string {
  const tokens = scanTypeScript(text);
  return tokens.flatMap((token, index) => unformattedToken(token, tokens[index - 1], tokens[index + 1]) ?? []).join(" ");
}

/** Returns the text of a token, or undefined for one that formatters add and remove. */
function unformattedToken(token: Token, before: Token | undefined, after: Token | undefined): string | undefined {
  switch (token.kind) {
    case "comment":
      return token.text.replace(/^[ \t]*\*+/gm, "").replace(/\s+/g, "");
    case "string":
      return unquoted(token.text, after);
    case "number":
      return unformattedNumber(token.text);
    case "punctuation":
      return isOptional(token.text, before, after) ? undefined : token.text;
    case "word":
    case "template":
    case "regex":
      return token.text;
  }
}

function isOptional(text: string, before: Token | undefined, after: Token | undefined): boolean {
  switch (text) {
    case ";":
    case "(":
    case ")":
      return true;
    case ",":
      return after !== undefined && /^[)\]}>]$/.test(after.text);
    case "|":
    case "&":
      return before === undefined || startsType(before);
    default:
      return false;
  }
}

/** Keywords after which a type may begin with `|` or `&`. */
const typeOperators: ReadonlySet<string> = new Set(["as", "satisfies", "extends", "is", "keyof", "readonly"]);

function startsType({ kind, text }: Token): boolean {
  return kind === "word" ? typeOperators.has(text) : kind === "punctuation" && !/^[)\]}>]$/.test(text);
}

/** Formatters remove the quotes of a property name where they can. */
function unquoted(text: string, after: Token | undefined): string {
  const content = text.slice(1, -1).replace(/\\(['"])/g, "$1");
  const isPropertyName = (after?.text === ":" || after?.text === "?") && /^[\w$]+$/.test(content);
  return isPropertyName ? content : `"${content}"`;
}

function unformattedNumber(text: string): string {
  const isDecimal = /^[\d.]+(?:e[+-]?\d+)?$/i.test(text);
  return isDecimal ? String(Number(text)) : text.toLowerCase();
}
