import { htmlToMarkdown } from "./html.js";
import { cellsOf, fenceStart, headingLine, isBlankOrRule, isTableHead, itemStart, startsOtherBlock } from "./markdown-lines.js";

/** A block of a document's Markdown. Its texts contain inline markup. */
export type ProseBlock =
  | { readonly kind: "paragraph" | "heading"; readonly text: string }
  | { readonly kind: "fence"; readonly language: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ProseItem[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface ProseItem {
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: string;
}

export function parseBlocks(text: string): readonly ProseBlock[] {
  if (singleParagraph.test(text)) return [{ kind: "paragraph", text: text.trimEnd() }];
  const lines = linesOf(text);
  const blocks: ProseBlock[] = [];
  let start = 0;
  while (start < lines.length) {
    const { block, end } = parseBlock(lines, start);
    if (block !== undefined) blocks.push(block);
    start = end;
  }
  return blocks;
}

/** A line that can only be a paragraph, as most texts are. */
const singleParagraph = /^[A-Za-z][^\n\r\t|<]*$/;

/** Simple HTML becomes Markdown, and the marks of quotations are dropped. */
function linesOf(text: string): readonly string[] {
  return htmlToMarkdown(text.replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((line) => line.replace(/\t/g, "    ").replace(/^(?: {0,3}> ?)+/, ""));
}

/** A line past the end of the text is blank. */
function lineAt(lines: readonly string[], index: number): string {
  return lines[index] ?? "";
}

/** A block that has been parsed, and the line after it. Blank lines and rules have no block. */
interface Parsed {
  readonly block?: ProseBlock;
  readonly end: number;
}

/**
 * Parses the block that starts at a line. Undefined if that line starts a block of another kind.
 */
type BlockRule = (lines: readonly string[], start: number) => Parsed | undefined;

/** In the order in which they are tried. Everything else is a paragraph. */
const blockRules: readonly BlockRule[] = [parseBlank, parseFence, parseHeading, parseList, parseTable];

function parseBlock(lines: readonly string[], start: number): Parsed {
  for (const rule of blockRules) {
    const parsed = rule(lines, start);
    if (parsed !== undefined) return parsed;
  }
  return parseParagraph(lines, start);
}

function parseBlank(lines: readonly string[], start: number): Parsed | undefined {
  return isBlankOrRule(lineAt(lines, start)) ? { end: start + 1 } : undefined;
}

/** A fence without an end takes all remaining lines. */
function parseFence(lines: readonly string[], start: number): Parsed | undefined {
  const [, mark = "", info = ""] = fenceStart.exec(lineAt(lines, start)) ?? [];
  if (mark === "") return undefined;
  let end = start + 1;
  while (end < lines.length && !closesFence(lineAt(lines, end), mark)) end += 1;
  return { block: { kind: "fence", language: languageOf(info), text: lines.slice(start + 1, end).join("\n") }, end: end + 1 };
}

function closesFence(line: string, mark: string): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === mark.slice(0, 1).repeat(text.length);
}

/** Blocks marked `ts` are samples that are type-checked. Those of a document are not. */
function languageOf(info: string): string {
  const language = /^[\w+-]{0,30}/.exec(info)?.[0] ?? "";
  return language.toLowerCase() === "ts" ? "typescript" : language;
}

function parseHeading(lines: readonly string[], start: number): Parsed | undefined {
  const text = headingLine.exec(lineAt(lines, start))?.[1];
  return text === undefined ? undefined : { block: { kind: "heading", text: text.replace(/ +#+ *$/, "") }, end: start + 1 };
}

/** A list ends at a blank line or at another block. Other lines continue the item before them. */
function parseList(lines: readonly string[], start: number): Parsed | undefined {
  if (!itemStart.test(lineAt(lines, start))) return undefined;
  const items: IndentedItem[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lineAt(lines, end);
    const match = itemStart.exec(line);
    const last = items.at(-1);
    if (match !== null) items.push(itemOf(match, items));
    else if (last === undefined || startsOtherBlock(line)) break;
    else items[items.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
  }
  return { block: { kind: "list", items: items.map(({ depth, ordered, text }) => ({ depth, ordered, text })) }, end };
}

const maxItemDepth = 5;

interface IndentedItem extends ProseItem {
  readonly indent: number;
}

function itemOf([, spaces = "", mark = "", text = ""]: RegExpExecArray, items: readonly IndentedItem[]): IndentedItem {
  return { depth: depthOf(spaces.length, items), ordered: /\d/.test(mark), text, indent: spaces.length };
}

/**
 * An item that is indented by two or more is inside the item before it. Otherwise it is as deep as
 * the last item with at most its indent.
 */
function depthOf(indent: number, items: readonly IndentedItem[]): number {
  const previous = items.at(-1);
  if (previous === undefined) return 0;
  if (indent > previous.indent + 1) return Math.min(previous.depth + 1, maxItemDepth);
  return items.findLast((item) => item.indent <= indent)?.depth ?? 0;
}

function parseTable(lines: readonly string[], start: number): Parsed | undefined {
  if (!isTableStart(lines, start)) return undefined;
  let end = start + 2;
  while (end < lines.length && lineAt(lines, end).includes("|")) end += 1;
  return { block: { kind: "table", header: cellsOf(lineAt(lines, start)), rows: lines.slice(start + 2, end).map(cellsOf) }, end };
}

function isTableStart(lines: readonly string[], start: number): boolean {
  return isTableHead(lineAt(lines, start), lineAt(lines, start + 1));
}

/**
 * A paragraph ends at a blank line or at another block. A line of `=` or `-` below it makes it a
 * heading.
 */
function parseParagraph(lines: readonly string[], start: number): Parsed {
  let end = start + 1;
  while (end < lines.length && !endsParagraph(lines, end)) end += 1;
  const text = lines
    .slice(start, end)
    .map((line) => line.trim())
    .join(" ");
  const isHeading = underline.test(lineAt(lines, end));
  return { block: { kind: isHeading ? "heading" : "paragraph", text }, end: isHeading ? end + 1 : end };
}

const underline = /^ {0,3}(?:=+|-{2,}) *$/;

function endsParagraph(lines: readonly string[], at: number): boolean {
  const line = lineAt(lines, at);
  return underline.test(line) || startsOtherBlock(line) || itemStart.test(line) || isTableStart(lines, at);
}
