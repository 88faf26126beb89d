/**
 * Splits a name of a document into words: at everything that is no letter or digit, and where the case changes (`getHTTPCode2` gives
 * `get`, `HTTP`, `Code2`). Letters of every script count; the text is normalised (NFC) first. Linear in the length of the text.
 */
export function words(text: string): readonly string[] {
  return text.normalize("NFC").match(/\p{Lu}+(?!\p{Ll})[\p{N}]*|\p{Lu}?[\p{Ll}\p{N}]+|[\p{L}\p{N}]/gu) ?? [];
}

/** `DAG runs` gives `DAGRuns`, `get-user` gives `GetUser`. Words that are written in capitals stay so. */
export function pascalCase(text: string): string {
  return words(text).map(capitalised).join("");
}

/** `get_dag_runs` gives `getDagRuns`, `DAG runs` gives `dagRuns`: the first word is lower case as a whole. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return first.toLowerCase() + rest.map((word) => capitalised(word)).join("");
}

/**
 * Turns any text into an identifier name: PascalCase or camelCase, `_` before a leading digit, and `_` with a hash of the text where nothing
 * of it can stand in an identifier.
 */
export function identifier(text: string, casing: "pascal" | "camel"): string {
  const name = casing === "pascal" ? pascalCase(text) : camelCase(text);
  if (name === "") return `_${shortHash(text)}`;
  return /^\p{N}/u.test(name) ? `_${name}` : name;
}

/** Eight hexadecimal digits that depend on the text alone: FNV-1a, 32 bits. Tells names apart; not for security. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

function capitalised(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}
