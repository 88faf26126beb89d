import { visible } from "./visible.js";

const made: unique symbol = Symbol("markdown");

/**
 * Text that may stand in a page as it is. Nothing else makes one but the functions of this file, and each of them escapes what it is given.
 *
 * `inline` is one line that is safe in a paragraph, a heading, a list item and a table cell alike. `block` is whole lines.
 */
export interface Markdown {
  readonly [made]: "inline" | "block";
  readonly text: string;
}

export interface Inline extends Markdown {
  readonly [made]: "inline";
}

export interface Block extends Markdown {
  readonly [made]: "block";
}

export function isInline(value: unknown): value is Inline {
  return isMade(value) && value[made] === "inline";
}

export function isBlock(value: unknown): value is Block {
  return isMade(value) && value[made] === "block";
}

function isMade(value: unknown): value is Markdown {
  return typeof value === "object" && value !== null && made in value;
}

/** Text without markup: every character shows as itself, white space collapses, invisible characters are shown. */
export function plain(text: string): Inline {
  if (harmless.test(text) && !text.includes("  ")) return inline(text);
  const line = visible(text).replace(/\s+/g, " ");
  return inline(line.replace(markup, escapeCharacter));
}

/** A code span, delimited by one backtick more than the longest run inside it. */
export function code(text: string): Inline {
  if (harmlessCode.test(text) && !/ {2}|\{[{%]/.test(text)) return inline(`\`${text}\``);
  const line = visible(text).replace(/\s+/g, " ");
  if (line === "" || htmlOnly.test(line)) return inline(`<code>${line.replace(htmlSpecial, entity)}</code>`);
  const ticks = "`".repeat(longestRun(line) + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(line) ? " " : "";
  return inline(`${ticks}${pad}${line}${pad}${ticks}`);
}

export function strong(content: Inline): Inline {
  return content.text.trim() === "" ? content : inline(`**${content.text.trim()}**`);
}

export function emphasis(content: Inline): Inline {
  return content.text.trim() === "" ? content : inline(`*${content.text.trim()}*`);
}

/**
 * A link to another page of the output. `target` is relative and made of names that were decided in the model; what a URL cannot hold is
 * percent-encoded.
 */
export function pageLink(label: Inline, target: string): Inline {
  return inline(`[${labelText(label)}](${urlText(target.replace(/:/g, "%3A"))})`);
}

/** A link to `url` where its scheme is http, https or mailto; the label and the address as plain text where it is not. */
export function externalLink(label: Inline, url: string): Inline {
  const address = visible(url).trim();
  if (/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(address)) return inline(`[${labelText(label)}](${urlText(address)})`);
  return concat([label, plain(" ("), code(address), plain(")")]);
}

/** Some readers drop the backslash before a bracket of a label and then read the label again, so brackets are entities there. */
function labelText({ text }: Inline): string {
  if (text.includes("`")) return text;
  return text.replace(/\\(.)/g, (escaped, character: string) => (character === "[" || character === "]" ? entity(character) : escaped));
}

/** Pieces side by side. A space keeps two code spans apart, whose delimiters would run together. */
export function concat(pieces: readonly Inline[]): Inline {
  const texts: string[] = [];
  for (const { text } of pieces) {
    if (text.startsWith("`") && texts.at(-1)?.endsWith("`")) texts.push(" ");
    texts.push(text);
  }
  return inline(texts.join(""));
}

export function join(pieces: readonly Inline[], separator: string): Inline {
  const between = plain(separator).text;
  let text = "";
  for (const [index, piece] of pieces.entries()) text += index === 0 ? piece.text : `${between}${piece.text}`;
  return inline(text);
}

export function paragraph(content: Inline): Block {
  return block(lineText(content));
}

/** The text of one line, on which nothing at its start makes a block of another kind: no list, no underline, no row of a table. */
export function lineText({ text }: Inline): string {
  if (!/^[-+=:\d\s]|\s$/.test(text)) return text;
  return text
    .trim()
    .replace(/^(?:[-+](?=\s|-|$)|=|:(?=-))/, "\\$&")
    .replace(/^(\d{1,9})([.)](?:\s|$))/, "$1\\$2");
}

/** A fenced block, delimited by one backtick more than the longest run inside it, three at least. */
export function fence(language: string, text: string): Block {
  const body = visible(text.replace(/\r\n?/g, "\n")).replace(/\n+$/, "");
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  return block(`${ticks}${/^[\w+-]*$/.test(language) ? language : ""}\n${body}\n${ticks}`);
}

export interface ListItem {
  /** 0 for the outermost; at most one more than the item before. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly content: Inline;
}

export function list(items: readonly ListItem[]): Block {
  const lines = items.map((item) => `${"    ".repeat(item.depth)}${item.ordered ? "1. " : "- "}${lineText(item.content)}`);
  return block(lines.join("\n"));
}

/** A table of GitHub's flavour; rows are cut or filled to the width of the header. */
export function table(header: readonly Inline[], rows: readonly (readonly Inline[])[]): Block {
  const line = (cells: readonly Inline[]): string => `| ${header.map((_, index) => cells[index]?.text.trim() ?? "").join(" | ")} |`;
  return block([line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n"));
}

/** What a document says at length, marked as its words: nothing inside can end the quotation. */
export function quote(content: Block): Block {
  return block(content.text.replace(/^/gm, "> ").replace(/^> $/gm, ">"));
}

export function blocks(parts: readonly Block[]): Block {
  return block(
    parts
      .map((part) => part.text)
      .filter((text) => text !== "")
      .join("\n\n"),
  );
}

/** Markdown that the owner of the configuration wrote, as a guide: it is no text of the document, and stands as it is. */
export function ownPage(text: string): Block {
  return block(text.replace(/\r\n?/g, "\n").trim());
}

/** The longest run of backticks in `text`. */
function longestRun(text: string): number {
  if (!text.includes("`")) return 0;
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}

/** What nearly every text is made of, so that it is looked at once. */
const harmless = /^[A-Za-z0-9 .,:;()'"/=+-]*$/;
const harmlessCode = /^[\w.,:;()[\]{}<>'"/=+?@#&*-](?:[\w .,:;()[\]{}<>'"/=+?@#&*-]*[\w.,:;()[\]{}<>'"/=+?@#&*-])?$/;

/** What Markdown, GitHub's extensions, MDX and Liquid could take for markup. An underscore inside a word is none. */
const markup = /[\\`*[\]{}|~$<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\w]|$)|(?<=^|\s)#/gu;

function escapeCharacter(character: string): string {
  if (character === "<") return "&lt;";
  if (character === ">") return "&gt;";
  return character === "&" ? "&amp;" : `\\${character}`;
}

/** A pipe ends a table cell even in a code span, and Liquid reads code spans: such text is written with entities. */
const htmlOnly = /\||\{[{%]/;
const htmlSpecial = /[&<>|*_[\]\\`~${}!:@"']/g;

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** What may stand in a link target between parentheses, also in a table cell; the rest is percent-encoded. */
function urlText(url: string): string {
  return url
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[^\w\-./:?#=&%+,;@~]/gu, encodeOne)
    .replace(/&/g, "&amp;");
}

function encodeOne(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** A whole page, rendered by a template. For the template interpreter only: nothing else may turn text into Markdown. */
export function templatePage(text: string): Block {
  return block(text);
}

function inline(text: string): Inline {
  return { [made]: "inline", text };
}

function block(text: string): Block {
  return { [made]: "block", text };
}
