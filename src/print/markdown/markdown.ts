import { entity, escapeMarkup, urlText } from "./escape.js";
import { visible } from "./visible.js";

const kindOf: unique symbol = Symbol("markdown");

/**
 * Text that pages contain unchanged. Only the functions of this file make it, and each of them
 * escapes its arguments.
 *
 * `inline` is one line that is safe in a paragraph, a heading, a list item and a table cell alike.
 * `block` is whole lines.
 */
export interface Markdown {
  readonly [kindOf]: "inline" | "block";
  readonly text: string;
}

export interface Inline extends Markdown {
  readonly [kindOf]: "inline";
}

export interface Block extends Markdown {
  readonly [kindOf]: "block";
}

export function isInline(value: unknown): value is Inline {
  return isMarkdown(value) && value[kindOf] === "inline";
}

export function isBlock(value: unknown): value is Block {
  return isMarkdown(value) && value[kindOf] === "block";
}

function isMarkdown(value: unknown): value is Markdown {
  return typeof value === "object" && value !== null && kindOf in value;
}

/**
 * Text without markup. Every character prints as itself, white space collapses, invisible
 * characters become visible.
 */
export function plain(text: string): Inline {
  if (plainCharacters.test(text) && !text.includes("  ")) return inline(text);
  const line = visible(text).replace(/\s+/g, " ");
  return inline(separateBraces(escapeMarkup(line)));
}

/**
 * Two braces side by side are an expression for VitePress, which looks for them after it has
 * removed all escapes. Between text and a code span, they are not.
 */
function separateBraces(text: string): string {
  return text.includes("\\{\\{") ? text.replace(/\\\{\\\{/g, "\\{`{`") : text;
}

/** A code span. Its delimiter is one backtick longer than the longest run of backticks inside. */
export function code(text: string): Inline {
  if (codeCharacters.test(text) && !/ {2}|\{[{%]/.test(text)) return inline(`\`${text}\``);
  const line = visible(text).replace(/\s+/g, " ");
  if (line === "" || htmlOnly.test(line))
    return inline(`<code${line.includes("{{") ? ' v-pre=""' : ""}>${line.replace(htmlSpecial, entity)}</code>`);
  const delimiter = "`".repeat(longestRun(line) + 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(line) ? " " : "";
  return inline(`${delimiter}${padding}${line}${padding}${delimiter}`);
}

export function strong(content: Inline): Inline {
  return content.text.trim() === "" ? content : inline(`**${content.text.trim()}**`);
}

export function emphasis(content: Inline): Inline {
  return content.text.trim() === "" ? content : inline(`*${content.text.trim()}*`);
}

/**
 * A link to another page of the output. Characters that a relative URL cannot contain are
 * percent-encoded.
 */
export function pageLink(label: Inline, target: string): Inline {
  return inline(`[${labelText(label)}](${urlText(target.replace(/:/g, "%3A"))})`);
}

/**
 * A link to an address by http, https or mailto. For any other scheme, the label and the address as
 * text.
 */
export function externalLink(label: Inline, url: string): Inline {
  const address = visible(url).trim();
  if (/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(address)) return inline(`[${labelText(label)}](${urlText(address)})`);
  return concat([label, plain(" ("), code(address), plain(")")]);
}

/**
 * Brackets become entities, because some readers drop the backslash before a bracket of a label and
 * then parse the label again.
 */
function labelText({ text }: Inline): string {
  if (text.includes("`")) return text;
  return text.replace(/\\(.)/g, (escaped, character: string) => (character === "[" || character === "]" ? entity(character) : escaped));
}

/**
 * Pieces side by side. A space separates two code spans, because their delimiters would merge, and
 * two braces, which would be an expression for VitePress.
 */
export function concat(pieces: readonly Inline[]): Inline {
  const texts: string[] = [];
  for (const { text } of pieces) {
    const last = texts.at(-1);
    if (last !== undefined && (meets("`", last, text) || meets("\\{", last, text))) texts.push(" ");
    texts.push(text);
  }
  return inline(texts.join(""));
}

function meets(mark: string, before: string, after: string): boolean {
  return after.startsWith(mark) && before.endsWith(mark);
}

/** Pieces with a separator between them, which is plain text. */
export function join(pieces: readonly Inline[], separator: string): Inline {
  return inline(pieces.map(({ text }) => text).join(plain(separator).text));
}

export function paragraph(content: Inline): Block {
  return block(lineText(content));
}

/**
 * The text of one line. Its start is escaped: otherwise it could start a list, a table, or an
 * import of MDX.
 */
export function lineText({ text }: Inline): string {
  if (!/^[-+=:\d\s]|^(?:im|ex)port\b|\s$/.test(text)) return text;
  return text
    .trim()
    .replace(/^[ie](?=(?:m|x)port\b)/, entity)
    .replace(/^(?:[-+](?=\s|-|$)|=|:(?=-))/, "\\$&")
    .replace(/^(\d{1,9})([.)](?:\s|$))/, "$1\\$2");
}

/** A fenced block. Its delimiter is longer than any run of backticks inside. */
export function fence(language: string, text: string): Block {
  const lines = visible(text).replace(/(?<!\n)\n+$/, "");
  const delimiter = "`".repeat(Math.max(3, longestRun(lines) + 1));
  const word = /^[\w+-]*$/.test(language) ? language : "";
  return block(`${delimiter}${word}\n${lines}\n${delimiter}`);
}

export interface ListItem {
  /** 0 is the outermost level. At most one more than the depth of the item before. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly content: Inline;
}

export function list(items: readonly ListItem[]): Block {
  const lines = items.map((item) => `${"    ".repeat(item.depth)}${item.ordered ? "1. " : "- "}${lineText(item.content)}`);
  return block(lines.join("\n"));
}

/** A table in GitHub's Markdown. Rows are cut to the width of the header, and may be shorter. */
export function table(header: readonly Inline[], rows: readonly (readonly Inline[])[]): Block {
  const line = (cells: readonly Inline[]): string =>
    `| ${cells
      .slice(0, header.length)
      .map(({ text }) => text.trim())
      .join(" | ")} |`;
  return block([line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n"));
}

/** A quotation. Nothing inside can end it, so that a document's text stays recognisable. */
export function quote(content: Block): Block {
  return block(content.text.replace(/^/gm, "> ").replace(/^> $/gm, ">"));
}

/** Blocks with a blank line between them. Empty blocks are skipped. */
export function blocks(parts: readonly Block[]): Block {
  const texts = parts.map((part) => part.text).filter((text) => text !== "");
  return block(texts.join("\n\n"));
}

/**
 * Markdown that the owner of the configuration wrote, such as a guide. It is trusted, so it is not
 * escaped.
 */
export function ownPage(text: string): Block {
  return block(text.replace(/\r\n?/g, "\n").trim());
}

/** The length of the longest run of backticks. */
function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * Characters that need no escapes. Almost all texts consist of them, and one test is much faster
 * than the replacements.
 */
const plainCharacters = /^[A-Za-z0-9 .,:;()'"/=+-]*$/;
const codeCharacters = /^[\w.,:;()[\]{}<>'"/=+?@#&*-](?:[\w .,:;()[\]{}<>'"/=+?@#&*-]*[\w.,:;()[\]{}<>'"/=+?@#&*-])?$/;

/**
 * Text that a code span cannot contain: a pipe ends a table cell even inside a span, and Liquid
 * evaluates spans.
 */
const htmlOnly = /\||\{[{%]/;
const htmlSpecial = /[&<>|*_[\]\\`~${}!:@"']/g;

/**
 * A whole page, rendered by a template. For the template interpreter only: nothing else may turn
 * text into Markdown.
 */
export function templatePage(text: string): Block {
  return block(text);
}

function inline(text: string): Inline {
  return { [kindOf]: "inline", text };
}

function block(text: string): Block {
  return { [kindOf]: "block", text };
}
