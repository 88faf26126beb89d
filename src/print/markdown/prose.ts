import {
  type Block,
  blocks,
  code,
  concat,
  emphasis,
  externalLink,
  fence,
  type Inline,
  join,
  type ListItem,
  list,
  paragraph,
  plain,
  strong,
  table,
} from "./markdown.js";

/**
 * A document's Markdown, read by a small subset of CommonMark and written anew, so that only what we know can come out: paragraphs, lists,
 * fenced code, tables, code spans, emphasis, links by http, https and mailto. Headings become bold lines, images become links, quotations lose
 * their mark, HTML and all else shows as the characters it is written with. OpenAPI 3.1, section 4.3: descriptions may be CommonMark.
 */
export function prose(text: string): Block {
  return blocks(readBlocks(text).map(writeBlock));
}

/** The same on one line, for table cells and lists. */
export function proseLine(text: string): Inline {
  return join(readBlocks(text).map(flatten), " ");
}

type ProseBlock =
  | { readonly kind: "paragraph" | "heading"; readonly text: string }
  | { readonly kind: "fence"; readonly language: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly { readonly depth: number; readonly ordered: boolean; readonly text: string }[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

function writeBlock(block: ProseBlock): Block {
  switch (block.kind) {
    case "paragraph":
      return paragraph(inlines(block.text));
    case "heading":
      return paragraph(strong(inlines(block.text)));
    case "fence":
      return fence(block.language, block.text);
    case "list":
      return list(block.items.map((item): ListItem => ({ depth: item.depth, ordered: item.ordered, content: inlines(item.text) })));
    case "table":
      return table(
        block.header.map((cell) => inlines(cell)),
        block.rows.map((row) => row.map((cell) => inlines(cell))),
      );
  }
}

function flatten(block: ProseBlock): Inline {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return inlines(block.text);
    case "fence":
      return code(block.text);
    case "list":
      return join(
        block.items.map((item) => inlines(item.text)),
        " • ",
      );
    case "table":
      return join(
        [block.header, ...block.rows].map((row) =>
          join(
            row.map((cell) => inlines(cell)),
            ", ",
          ),
        ),
        "; ",
      );
  }
}

/** Where the reader of blocks stands: it takes one block from `lines`, starting at `at`, and says where the next one starts. */
interface Taken {
  readonly block?: ProseBlock;
  readonly next: number;
}

type BlockRule = (lines: readonly string[], at: number) => Taken | undefined;

function readBlocks(text: string): readonly ProseBlock[] {
  if (oneLine.test(text)) return [{ kind: "paragraph", text: text.trimEnd() }];
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/<br\s*\/?>/gi, "\n\n")
    .split("\n")
    .map((line) => line.replace(/\t/g, "    ").replace(/^(?: {0,3}> ?)+/, ""));
  const found: ProseBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const taken = takeBlock(lines, at);
    if (taken.block !== undefined) found.push(taken.block);
    at = taken.next;
  }
  return found;
}

/** A line that can only be a paragraph, as most texts are. */
const oneLine = /^[A-Za-z][^\n\r\t|<]*$/;

function takeBlock(lines: readonly string[], at: number): Taken {
  for (const rule of blockRules) {
    const taken = rule(lines, at);
    if (taken !== undefined) return taken;
  }
  return takeParagraph(lines, at);
}

/** In the order in which they are tried; a paragraph is what is left. */
const blockRules: readonly BlockRule[] = [takeBlank, takeFence, takeHeading, takeList, takeTable];

function takeBlank(lines: readonly string[], at: number): Taken | undefined {
  return /^\s*$|^ {0,3}([-*_=])(?:[ ]*\1)+ *$/.test(lines[at] ?? "") ? { next: at + 1 } : undefined;
}

function takeFence(lines: readonly string[], at: number): Taken | undefined {
  const [, mark = "", info = ""] = /^ *(`{3,}|~{3,}) *([^`]*)$/.exec(lines[at] ?? "") ?? [];
  if (mark === "") return undefined;
  let end = at + 1;
  while (end < lines.length && !closes(lines[end] ?? "", mark)) end += 1;
  return { block: { kind: "fence", language: languageOf(info), text: lines.slice(at + 1, end).join("\n") }, next: end + 1 };
}

function closes(line: string, mark: string): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === (mark[0] ?? "").repeat(text.length);
}

/** Blocks marked `ts` are our own samples, which are type-checked; a document's are not. */
function languageOf(info: string): string {
  const language = /^[\w+-]{0,30}/.exec(info)?.[0] ?? "";
  return language.toLowerCase() === "ts" ? "typescript" : language;
}

function takeHeading(lines: readonly string[], at: number): Taken | undefined {
  const heading = /^ {0,3}#{1,6} +(.*)$/.exec(lines[at] ?? "");
  if (heading !== null) return { block: { kind: "heading", text: (heading[1] ?? "").replace(/ +#+ *$/, "") }, next: at + 1 };
  return undefined;
}

const itemStart = /^( *)([-*+]|\d{1,9}[.)]) +(.*)$/;

function takeList(lines: readonly string[], at: number): Taken | undefined {
  if (!itemStart.test(lines[at] ?? "")) return undefined;
  const items: { depth: number; ordered: boolean; text: string; indent: number }[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    const start = itemStart.exec(line);
    const last = items.at(-1);
    if (start === null && (line.trim() === "" || startsOther(lines, next))) break;
    if (start === null && last !== undefined) last.text += ` ${line.trim()}`;
    if (start !== null) items.push(newItem(items, start));
  }
  return { block: { kind: "list", items }, next };
}

function newItem(
  items: readonly { depth: number; indent: number }[],
  [, spaces = "", mark = "", text = ""]: RegExpExecArray,
): { depth: number; ordered: boolean; text: string; indent: number } {
  const indent = spaces.length;
  const before = items.at(-1);
  const sibling = items.findLast((item) => item.indent <= indent);
  const depth = before === undefined ? 0 : indent > before.indent + 1 ? Math.min(before.depth + 1, 5) : (sibling?.depth ?? 0);
  return { depth, ordered: /\d/.test(mark), text, indent };
}

function startsOther(lines: readonly string[], at: number): boolean {
  return takeBlank(lines, at) !== undefined || takeFence(lines.slice(at, at + 1), 0) !== undefined || takeHeading(lines, at) !== undefined;
}

function takeTable(lines: readonly string[], at: number): Taken | undefined {
  const header = lines[at] ?? "";
  if (!header.includes("|") || !/^ *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/.test(lines[at + 1] ?? "")) return undefined;
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? "").includes("|")) end += 1;
  return { block: { kind: "table", header: cellsOf(header), rows: lines.slice(at + 2, end).map(cellsOf) }, next: end };
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, "|"));
}

/** Lines up to a blank one or the start of another block; an underline makes them a heading. */
function takeParagraph(lines: readonly string[], at: number): Taken {
  let end = at + 1;
  while (end < lines.length && !startsOther(lines, end) && !itemStart.test(lines[end] ?? "") && takeTable(lines, end) === undefined)
    end += 1;
  const text = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join(" ");
  const underlined = /^ {0,3}(?:=+|-{2,}) *$/.test(lines[end] ?? "");
  return { block: { kind: underlined ? "heading" : "paragraph", text }, next: underlined ? end + 1 : end };
}

/** What is marked up inside a line. Every pattern is bounded, so that no text makes reading slow. */
interface InlineRule {
  readonly pattern: RegExp;
  readonly write: (match: RegExpExecArray, depth: number) => Inline;
}

const inlineRules: readonly InlineRule[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, write: ([, character = ""]) => plain(character) },
  { pattern: /&(lt|gt|amp|quot|apos|nbsp|#39);/y, write: ([, name = ""]) => plain(entities.get(name) ?? "") },
  { pattern: /(?<!`)(`{1,9})(?!`)([^\n]{1,2000}?)(?<!`)\1(?!`)/y, write: ([, , text = ""]) => code(text.replace(/^ (.*[^ ].*) $/, "$1")) },
  {
    pattern:
      /!?\[([^[\]\n]{0,300})\]\(\s{0,9}<?([^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s{1,9}"[^"\n]{0,300}")?\s{0,9}\)/y,
    write: ([, label = "", url = ""], depth) => externalLink(inlines(label === "" ? url : label, depth + 3), url),
  },
  { pattern: /<(https?:\/\/[^\s<>]{1,2000}|mailto:[^\s<>]{1,300})>/iy, write: ([, url = ""]) => externalLink(plain(url), url) },
  { pattern: /(?<![\w/])https?:\/\/[^\s<>"'`|\\()[\]{}*]{1,2000}(?<![.,;:!?])/iy, write: ([url]) => externalLink(plain(url), url) },
  { pattern: /\*\*(?=\S)([^*\n]{1,1000})(?<=\S)\*\*/y, write: ([, text = ""], depth) => strong(inlines(text, depth + 1)) },
  { pattern: /(?<!\w)__(?=\S)([^_\n]{1,1000})(?<=\S)__(?!\w)/y, write: ([, text = ""], depth) => strong(inlines(text, depth + 1)) },
  { pattern: /\*(?=[^\s*])([^*\n]{1,1000})(?<=\S)\*/y, write: ([, text = ""], depth) => emphasis(inlines(text, depth + 1)) },
  { pattern: /(?<!\w)_(?=[^\s_])([^_\n]{1,1000})(?<=\S)_(?!\w)/y, write: ([, text = ""], depth) => emphasis(inlines(text, depth + 1)) },
];

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
  ["nbsp", " "],
]);

/** Emphasis inside emphasis is read this deep; a link's label holds no further link. */
const deepest = 3;

function inlines(text: string, depth = 0): Inline {
  if (depth >= deepest || !/[\\&`[<*_]|https?:/i.test(text)) return plain(text);
  const pieces: Inline[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[\\&`![<*_]|https?:/gi)) {
    if (index < from) continue;
    const piece = takeInline(text, index, depth);
    if (piece === undefined) continue;
    if (index > from) pieces.push(plain(text.slice(from, index)));
    pieces.push(piece.content);
    from = piece.next;
  }
  if (from < text.length) pieces.push(plain(text.slice(from)));
  return concat(pieces);
}

function takeInline(text: string, at: number, depth: number): { readonly content: Inline; readonly next: number } | undefined {
  for (const { pattern, write } of inlineRules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { content: write(match, depth), next: at + match[0].length };
  }
  return undefined;
}
