/** Escapes the characters of one line that are markup. */
export function escapeMarkup(line: string): string {
  return line.replace(markup, escapeCharacter);
}

/**
 * Characters that are markup in Markdown, GitHub's extensions, MDX or Liquid. An underscore inside
 * a word is not markup.
 */
const markup = /[\\`*[\]{}|~$<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\{)%|&(?=[#\w]|$)|(?<=^|\s)#/gu;

function escapeCharacter(character: string): string {
  if (character === "<") return "&lt;";
  if (character === ">") return "&gt;";
  return character === "&" ? "&amp;" : `\\${character}`;
}

/** The character as a reference of HTML, which Markdown never takes for markup. */
export function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * A URL for a link target in parentheses, possibly inside a table cell. All other characters are
 * percent-encoded.
 */
export function urlText(url: string): string {
  return url
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[^\w\-./:?#=&%+,;@~]/gu, percentEncode)
    .replace(/&/g, "&amp;");
}

/** Also encodes the characters that `encodeURIComponent` keeps, such as parentheses. */
function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
