import { decodeEntities } from "./entities.js";
import { tableOfHtml } from "./html-table.js";

/**
 * Replaces simple HTML of a document by the Markdown that means the same: paragraphs, line breaks,
 * emphasis, code, lists, links and tables. Attributes other than `href` are dropped. All other tags
 * stay as they are, and so do tags inside code and tags without an end that needs one.
 *
 * The result is text of a document like any other, which the parser of Markdown escapes.
 */
export function htmlToMarkdown(text: string): string {
  if (!hasTag.test(text)) return text;
  const state: State = { text, pieces: [], marks: [], lists: [], unclosed: new Set() };
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

const hasTag = /<\/?(?:p|br|b|i|strong|em|code|pre|ul|ol|li|a|table)[\s/>]/i;

/** Repetitions are bounded, so that each start takes limited time for any text. */
const attribute = String.raw`\s{1,20}[a-z][\w-]{0,40}(?:\s{0,9}=\s{0,9}(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'<>]{1,2000}))?`;
const codeOrTag = new RegExp(
  [
    String.raw`(?:^|\n) *(${"`"}{3,}(?!${"`"})|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:\n *\1[${"`"}~]* *(?=\n|$)|$)`,
    String.raw`(?<!${"`"})(${"`"}{1,9})(?!${"`"})[^\n]{1,2000}?(?<!${"`"})\2(?!${"`"})`,
    String.raw`<(\/?)(p|br|b|i|strong|em|code|pre|ul|ol|li|a|table)((?:${attribute}){0,20})\s{0,9}\/?>`,
  ].join("|"),
  "gi",
);

interface State {
  readonly text: string;
  /** The Markdown so far. */
  readonly pieces: string[];
  /** Emphasis that has not ended yet. Its tag is the piece at `index`. */
  readonly marks: { readonly mark: string; readonly index: number }[];
  /** The lists around the position, the outermost first. */
  readonly lists: string[];
  /** Names of tags whose end does not occur in the rest of the text. */
  readonly unclosed: Set<string>;
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
  ["p", (state, { end }) => write(state, state.lists.length > 0 ? " " : "\n\n", end)],
  ["br", (state, { start, end }) => write(state, state.lists.length > 0 || isInRow(state, start) ? " " : "\n\n", end)],
  ["b", (state, tag) => convertMark(state, tag, "**")],
  ["strong", (state, tag) => convertMark(state, tag, "**")],
  ["i", (state, tag) => convertMark(state, tag, "*")],
  ["em", (state, tag) => convertMark(state, tag, "*")],
  ["ul", convertList],
  ["ol", convertList],
  ["li", convertItem],
  ["code", (state, tag) => convertElement(state, tag, (content) => codeSpan(textOf(content)))],
  [
    "pre",
    (state, tag) =>
      convertElement(state, tag, (content) => (state.lists.length > 0 ? codeSpan(textOf(content)) : fenceOf(textOf(content)))),
  ],
  ["a", (state, tag) => convertElement(state, tag, (content) => linkOf(tag, textOf(content)))],
  ["table", (state, tag) => convertElement(state, tag, (content) => tableOfHtml(content, htmlToMarkdown))],
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

/** Whether a position is in a row of a Markdown table, which a line break would end. */
function isInRow({ text }: State, position: number): boolean {
  const before = text.slice(Math.max(0, position - 2000), position);
  return /^ *\|/.test(before.slice(before.lastIndexOf("\n") + 1));
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

function convertList(state: State, { name, isEnd, raw, end }: Tag): number {
  const { lists } = state;
  if (!isEnd) {
    lists.push(name);
    return write(state, lists.length === 1 ? "\n\n" : "", end);
  }
  if (lists.pop() === undefined) return write(state, raw, end);
  return write(state, lists.length === 0 ? "\n\n" : "", end);
}

function convertItem(state: State, { isEnd, raw, end }: Tag): number {
  const { lists } = state;
  const list = lists.at(-1);
  if (list === undefined) return write(state, raw, end);
  return write(state, isEnd ? "" : `\n${"    ".repeat(Math.min(lists.length, 6) - 1)}${list === "ol" ? "1." : "-"} `, end);
}

/** Converts an element as a whole. A tag without its end stays text. */
function convertElement(state: State, { name, isEnd, raw, end }: Tag, convert: (content: string) => string): number {
  if (isEnd || state.unclosed.has(name)) return write(state, raw, end);
  const closing = new RegExp(`</${name}\\s{0,9}>`, "gi");
  closing.lastIndex = end;
  const match = closing.exec(state.text);
  if (match === null) {
    state.unclosed.add(name);
    return write(state, raw, end);
  }
  return write(state, convert(state.text.slice(end, match.index)), closing.lastIndex);
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
