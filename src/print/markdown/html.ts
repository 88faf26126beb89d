import { decodeEntities } from "./entities.js";
import { lineOfTable, tableOfHtml } from "./html-table.js";
import { codeOrTag, hasTag, listEndFinder } from "./html-tags.js";
import { lineFinder, type OneLine } from "./one-line.js";

/**
 * Replaces simple HTML of a document by the Markdown that means the same: paragraphs, line breaks,
 * emphasis, code, lists, links and tables. Attributes other than `href` are dropped. All other tags
 * stay as they are, and so do tags inside code and tags without an end that needs one. In a row or
 * an item of Markdown, and in an item of HTML, blocks become text on the same line.
 *
 * The result is text of a document like any other, which the parser of Markdown escapes.
 */
export function htmlToMarkdown(text: string): string {
  if (!hasTag.test(text)) return text;
  const state: State = {
    text,
    pieces: [],
    marks: [],
    lists: [],
    closings: new Map(),
    lineAt: lineFinder(text),
    listEndOf: listEndFinder(text),
  };
  const pattern = new RegExp(codeOrTag);
  let end = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [raw, , , slash, name, attributes = ""] = match;
    writeText(state, text.slice(end, match.index));
    end = match.index + raw.length;
    if (name === undefined) state.pieces.push(raw);
    else end = convertTag(state, { name: name.toLowerCase(), isEnd: slash === "/", attributes, raw, start: match.index, end });
    pattern.lastIndex = end;
  }
  writeText(state, text.slice(end));
  return state.pieces.join("");
}

interface State {
  readonly text: string;
  /** The Markdown so far. */
  readonly pieces: string[];
  /** Emphasis that has not ended yet. Its tag is the piece at `index`. */
  readonly marks: { readonly mark: string; readonly index: number }[];
  /** The lists around the position, the outermost first. */
  readonly lists: OpenList[];
  /** The next end of an element by its name, as far as it was searched. */
  readonly closings: Map<string, Closing>;
  readonly lineAt: (position: number) => OneLine | undefined;
  readonly listEndOf: (start: number) => number | undefined;
}

interface OpenList {
  readonly name: string;
  readonly end: number;
  /** In a row or an item of Markdown. */
  readonly isOnLine: boolean;
  items: number;
}

/** Infinite if there is no end. */
interface Closing {
  readonly start: number;
  readonly end: number;
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  /** The tag as the document writes it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** How a tag is converted. Returns the position after it, or after its element. */
type TagRule = (state: State, tag: Tag) => number;

const tagRules: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ["p", convertBreak],
  ["br", convertBreak],
  ["b", (state, tag) => convertMark(state, tag, "**")],
  ["strong", (state, tag) => convertMark(state, tag, "**")],
  ["i", (state, tag) => convertMark(state, tag, "*")],
  ["em", (state, tag) => convertMark(state, tag, "*")],
  ["ul", convertList],
  ["ol", convertList],
  ["li", convertItem],
  ["code", (state, tag) => convertElement(state, tag, (content) => codeSpan(textOf(content)))],
  ["pre", (state, tag) => convertElement(state, tag, (content, isOnLine) => (isOnLine ? codeSpan : fenceOf)(textOf(content)))],
  ["a", (state, tag) => convertElement(state, tag, (content) => linkOf(tag, textOf(content)))],
  [
    "table",
    (state, tag) => convertElement(state, tag, (content, isOnLine) => (isOnLine ? lineOfTable : tableOfHtml)(content, htmlToMarkdown)),
  ],
]);

function convertTag(state: State, tag: Tag): number {
  return tagRules.get(tag.name)?.(state, tag) ?? write(state, tag.raw, tag.end);
}

function write(state: State, piece: string, end: number): number {
  state.pieces.push(piece);
  return end;
}

/** In a list of HTML, line breaks of the text mean nothing. */
function writeText({ pieces, lists }: State, text: string): void {
  if (text !== "") pieces.push(lists.length > 0 ? text.replace(/\s+/g, " ") : text);
}

function convertBreak(state: State, { start, end }: Tag): number {
  return write(state, state.lists.length > 0 || state.lineAt(start) !== undefined ? " " : "\n\n", end);
}

/** Emphasis can be nested this deep. */
const maxMarks = 4;

function convertMark(state: State, { isEnd, raw, end }: Tag, mark: string): number {
  const { pieces, marks } = state;
  if (!isEnd) {
    if (marks.length < maxMarks) marks.push({ mark, index: pieces.length });
    return write(state, raw, end);
  }
  const at = marks.findLastIndex((open) => open.mark === mark);
  const open = marks[at];
  if (open === undefined) return write(state, raw, end);
  marks.length = at;
  const [, ...content] = pieces.splice(open.index);
  const isRepeated = marks.some((outer) => outer.mark === mark);
  return write(state, isRepeated ? content.join("") : marked(content.join(""), mark, /^\w/.test(state.text.slice(end, end + 1))), end);
}

/** Text that Markdown cannot emphasize, such as several paragraphs, stays without emphasis. */
function marked(content: string, mark: string, isBeforeWord: boolean): string {
  const text = content.trim();
  const stars = text.replace(/\*\*[^*\n]+\*\*|\*[^*\n]+\*/g, "");
  if (text === "" || text.length > 900 || text.includes("\n\n") || stars.includes("*")) return content;
  const before = content.slice(0, content.length - content.trimStart().length);
  const after = content.slice(content.trimEnd().length);
  const space = after === "" && isBeforeWord && /\W$/.test(text) ? " " : after;
  return `${before}${mark}${text.replace(/\s*\n\s*/g, " ")}${mark}${space}`;
}

function convertList(state: State, { name, isEnd, raw, start, end }: Tag): number {
  const { lists } = state;
  const list = lists.at(-1);
  if (isEnd) {
    if (list?.end !== start) return write(state, raw, end);
    lists.pop();
    if (lists.length > 0) return end;
    return write(state, list.isOnLine ? " " : "\n\n", end);
  }
  const listEnd = state.listEndOf(start);
  const line = state.lineAt(start);
  if (listEnd === undefined || leavesRow(line, listEnd)) return write(state, raw, end);
  const isOnLine = list?.isOnLine ?? (line !== undefined && listEnd <= line.end);
  lists.push({ name, end: listEnd, isOnLine, items: 0 });
  return write(state, lists.length > 1 || isOnLine ? "" : "\n\n", end);
}

function convertItem(state: State, { isEnd, raw, end }: Tag): number {
  const { lists } = state;
  const list = lists.at(-1);
  if (list === undefined) return write(state, raw, end);
  if (isEnd) return end;
  list.items += 1;
  if (list.isOnLine) return write(state, list.items + lists.length > 2 ? " • " : " ", end);
  return write(state, `\n${"    ".repeat(Math.min(lists.length, 6) - 1)}${list.name === "ol" ? "1." : "-"} `, end);
}

/** Whether an element that starts in a row of a table ends after it. */
function leavesRow(line: OneLine | undefined, end: number): boolean {
  return line?.kind === "row" && end > line.end;
}

/**
 * Converts an element as a whole. A tag without its end stays text.
 *
 * @param convert gets whether the result must be on one line
 */
function convertElement(
  state: State,
  { name, isEnd, raw, start, end }: Tag,
  convert: (content: string, isOnLine: boolean) => string,
): number {
  const closing = isEnd ? undefined : closingOf(state, name, end);
  if (closing === undefined) return write(state, raw, end);
  const line = state.lineAt(start);
  if (leavesRow(line, closing.start)) return write(state, raw, end);
  const isOnLine = state.lists.length > 0 || (line !== undefined && closing.start <= line.end);
  const output = convert(state.text.slice(end, closing.start), isOnLine);
  return write(state, line?.kind === "row" ? output.replace(/(?<!\\)\|/g, "\\|") : output, closing.end);
}

/** Searches each part of the text once for each name. */
function closingOf({ text, closings }: State, name: string, from: number): Closing | undefined {
  let closing = closings.get(name);
  if (closing === undefined || closing.start < from) {
    const pattern = new RegExp(`</${name}\\s{0,9}>`, "gi");
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    closing = match === null ? { start: Infinity, end: Infinity } : { start: match.index, end: pattern.lastIndex };
    closings.set(name, closing);
  }
  return closing.start === Infinity ? undefined : closing;
}

/** The text of an element, without the tags that format it. */
function textOf(content: string): string {
  const text = content.replace(/<br\s{0,9}\/?>/gi, "\n");
  return decodeEntities(text.replace(/<\/?(?:p|b|i|strong|em|code|pre|span|a)(?:\s[^<>]{0,2000})?>/gi, ""));
}

function codeSpan(content: string): string {
  const text = content.replace(/\s+/g, " ").trim();
  const delimiter = "`".repeat(longestRun(text) + 1);
  if (text === "" || text.length > 1900 || delimiter.length > 9) return text;
  return `${delimiter}${/^`|`$/.test(text) ? ` ${text} ` : text}${delimiter}`;
}

function fenceOf(content: string): string {
  const delimiter = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `\n\n${delimiter}\n${content.replace(/^\n+|\s+$/g, "")}\n${delimiter}\n\n`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].slice(0, 1000).map(([run]) => run.length));
}

/** A link inside the page of the document leads nowhere in ours, so that only its text stays. */
function linkOf({ attributes }: Tag, content: string): string {
  const [, double, single, bare] = /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes) ?? [];
  const label = content.replace(/\s+/g, " ").replace(/\[/g, "(").replace(/\]/g, ")").trim();
  const url = decodeEntities(double ?? single ?? bare ?? "").trim();
  if (url === "" || url.startsWith("#") || label.length > 300) return label;
  const address = url.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  return `[${label}](${address})`;
}
