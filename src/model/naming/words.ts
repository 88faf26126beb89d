import { shortHash } from "../../util/short-hash.js";

/** Spellings that are one word, although their case changes inside. */
const brands = ["eBay", "iOS", "iPad", "iPadOS", "iPhone", "IPv4", "IPv6", "macOS", "OAuth", "OAuth2", "tvOS", "watchOS"];

/** Digits that identifiers may contain: not superscripts and fractions. */
const digit = "[\\p{Nd}\\p{Nl}]";

/**
 * A word of a name, by the first rule that matches:
 *
 * 1. a brand
 * 2. a plural in capitals: `VPCs`
 * 3. capitals, up to the one that starts the next word: `HTTP` of `HTTPCode`
 * 4. a word: `Code2`
 * 5. a letter of a script without case
 */
const word = new RegExp(
  [
    `(?:${brands.toSorted((a, b) => b.length - a.length).join("|")})(?!\\p{Ll}|${digit})`,
    "\\p{Lu}{2,}s(?!\\p{Ll})",
    `\\p{Lu}+(?!\\p{Ll})${digit}*`,
    "\\p{Lu}?[\\p{Ll}\\p{Nd}\\p{Nl}]+",
    // Fillers are letters that print as a blank.
    "(?!\\p{Default_Ignorable_Code_Point})[\\p{L}\\p{Nd}\\p{Nl}]",
  ].join("|"),
  "gu",
);

/**
 * Splits a name into words, at other characters than letters and digits and where the case changes.
 *
 * `getHTTPCode2` becomes `get`, `HTTP`, `Code2`. Letters of every script count, and the text is
 * normalised (NFC) first.
 */
export function words(text: string): readonly string[] {
  return text.normalize("NFC").match(word) ?? [];
}

/**
 * Converts `DAG runs` to `DAGRuns` and `get-user` to `GetUser`. Words in capitals stay in capitals.
 */
export function pascalCase(text: string): string {
  return spelled(words(text).map(capitalize).join(""));
}

/** Converts `get_dag_runs` to `getDagRuns` and `DAG runs` to `dagRuns`. */
export function camelCase(text: string): string {
  const [first = "", ...others] = words(text);
  return spelled(first.toLowerCase() + others.map(capitalize).join(""));
}

/** Normalises a name, because a change of case can leave the normal form. */
function spelled(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : name.normalize("NFC").replace(/[^\p{ID_Continue}]/gu, "");
}

/**
 * Converts any text to an identifier.
 *
 * A leading digit gets an underscore. Text without letters and digits becomes an underscore and a
 * hash.
 */
export function identifier(text: string, casing: "pascal" | "camel"): string {
  const name = casing === "pascal" ? pascalCase(text) : camelCase(text);
  if (name === "") return `_${shortHash(text)}`;
  return /^(?:\p{N}|\P{ID_Start})/u.test(name) ? `_${name}` : name;
}

function capitalize(word: string): string {
  const [first = "", ...others] = word;
  return first.toUpperCase() + others.join("");
}
