import { entities } from "./entities.js";
import { code, concat, emphasis, externalLink, type Inline, plain, strong } from "./markdown.js";

/**
 * Prints the markup inside a line: code spans, links, emphasis, escapes and entities. Everything
 * else is text.
 */
export function printInlines(text: string): Inline {
  if (!hasMarkup.test(text)) return plain(text);
  const pieces: Inline[] = [];
  let end = 0;
  for (const { index } of text.matchAll(markupStart)) {
    const match = index < end ? undefined : matchInline(text, index);
    if (match === undefined) continue;
    if (index > end) pieces.push(plain(text.slice(end, index)));
    pieces.push(match.content);
    end = match.end;
  }
  if (end < text.length) pieces.push(plain(text.slice(end)));
  return concat(pieces);
}

const hasMarkup = /[\\&`[<*_]|https?:/i;
const markupStart = /[\\&`![<*_]|https?:/gi;

function matchInline(text: string, start: number): { readonly content: Inline; readonly end: number } | undefined {
  for (const { pattern, print } of inlineRules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match !== null) return { content: print(match), end: start + match[0].length };
  }
  return undefined;
}

interface InlineRule {
  /** Sticky. Its repetitions are bounded, so that parsing takes linear time for any text. */
  readonly pattern: RegExp;
  readonly print: (match: RegExpExecArray) => Inline;
}

/**
 * In the order in which they are tried. Strong text contains emphasis without stars, and the
 * reverse, so nesting ends by itself.
 */
const inlineRules: readonly InlineRule[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, print: ([, character = ""]) => plain(character) },
  { pattern: /&(lt|gt|amp|quot|apos|nbsp|#39);/y, print: ([, name = ""]) => plain(entities.get(name) ?? "") },
  {
    pattern: /(?<!`)(`{1,9})(?!`)([^\n]{1,2000}?)(?<!`)\1(?!`)/y,
    print: ([, , text = ""]) => code(text.replace(/^ (.*[^ ].*) $/, "$1")),
  },
  {
    pattern:
      /!?\[([^[\]\n]{0,300})\]\(\s{0,9}<?([^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s{1,9}"[^"\n]{0,300}")?\s{0,9}\)/y,
    print: ([, label = "", url = ""]) => externalLink(plain(label === "" ? url : label), url),
  },
  { pattern: /<(https?:\/\/[^\s<>]{1,2000}|mailto:[^\s<>]{1,300})>/iy, print: ([, url = ""]) => externalLink(plain(url), url) },
  { pattern: /(?<![\w/])https?:\/\/[^\s<>"'`|\\()[\]{}*]{1,2000}(?<![.,;:!?])/iy, print: ([url]) => externalLink(plain(url), url) },
  {
    pattern: /\*\*(?=\S)((?:[^*\n]|\*(?![\s*])[^*\n]{1,100}\*){1,1000})(?<=\S)\*\*/y,
    print: ([, text = ""]) => strong(printInlines(text)),
  },
  { pattern: /(?<!\w)__(?=\S)([^_\n]{1,1000})(?<=\S)__(?!\w)/y, print: ([, text = ""]) => strong(printInlines(text)) },
  {
    pattern: /\*(?=[^\s*]|\*\*[^\s*])((?:[^*\n]|\*\*(?![\s*])[^*\n]{1,100}\*\*){1,1000})(?<=\S)\*/y,
    print: ([, text = ""]) => emphasis(printInlines(text)),
  },
  {
    pattern: /(?<!\w)_(?=[^\s_])([^_\n]{1,1000})(?<=\S)_(?!\w)/y,
    print: ([, text = ""]) => emphasis(printInlines(text)),
  },
];
