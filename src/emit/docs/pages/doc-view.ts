import type { ApiInfo, Doc, Limit, Property, Type } from "../../../model/model.js";
import { type Block, code, concat, emphasis, type Inline, join, plain, quote, strong } from "../../../print/markdown/markdown.js";
import { prose, proseLine } from "../../../print/markdown/prose.js";
import { type Field, jsonCode, type ModelLink, typeMarkdown } from "./type-markdown.js";

/** The document's Markdown on one line. */
export type Line = (text: string) => Inline;

/** What a page says of models and in sentences; each is made once for all pages of a folder. */
export interface PageContext {
  readonly model: ModelLink;
  readonly line: Line;
}

/** What the document says about something, for a section of a page. */
export interface DocView {
  readonly deprecated: boolean;
  readonly summary?: Inline;
  /** Longer text, quoted: it is the document's, whatever it says. */
  readonly text?: Block;
}

export function docView(doc: Doc): DocView {
  const text = doc.text === undefined || doc.text.trim() === "" || doc.text.trim() === doc.summary?.trim() ? undefined : doc.text;
  return {
    deprecated: doc.deprecated === true,
    ...(doc.summary === undefined || doc.summary.trim() === "" ? {} : { summary: proseLine(doc.summary) }),
    ...(text === undefined ? {} : { text: quote(prose(text)) }),
  };
}

/** One line for a table of many things: the summary, or the first paragraph. */
export function sentence(doc: Doc, line: Line): Inline {
  const text = doc.summary ?? doc.text?.trim().split(/\n\s*\n/)[0] ?? "";
  return marked(doc, line(text));
}

/** All that the document says, on one line. */
export function wholeLine(doc: Doc, line: Line): Inline {
  const summary = doc.summary?.trim() ?? "";
  const text = doc.text?.trim() ?? "";
  const texts = [summary, text === summary ? "" : text].filter((each) => each !== "");
  return marked(doc, sentences(texts.map(line)));
}

/** One row of a table of fields or params. */
export interface FieldRow {
  readonly name: Inline;
  readonly type: Inline;
  readonly required: string;
  readonly default: Inline;
  readonly meaning: Inline;
}

export function fieldRow({ path, property }: Field, words: PageContext): FieldRow {
  return {
    name: code(path),
    type: typeMarkdown(property.type, words.model),
    required: property.required ? "yes" : "no",
    default: property.default === undefined ? plain("") : jsonCode(property.default),
    meaning: meaning(property, words.line),
  };
}

function meaning(property: Property, line: Line): Inline {
  const named = formatOf(property.type);
  const format = named === undefined ? [] : [concat([plain("Format: "), code(named), plain(".")])];
  const limits = property.limits.length === 0 ? [] : [concat([plain("Limits: "), join(property.limits.map(limitText), ", "), plain(".")])];
  return sentences([wholeLine(property.doc, line), ...accessText(property), ...format, ...limits]);
}

/** The format of a scalar, also of one that may be null or is in a list. */
function formatOf(type: Type): string | undefined {
  if (type.kind === "scalar") return type.format;
  if (type.kind === "array") return formatOf(type.items);
  if (type.kind !== "union") return undefined;
  const [only, ...more] = type.members.filter(({ kind }) => kind !== "null");
  return only === undefined || more.length > 0 ? undefined : formatOf(only);
}

function accessText({ access }: Property): readonly Inline[] {
  if (access === undefined) return [];
  return [emphasis(plain(access === "read" ? "Only the server sets it." : "It is sent, but never returned."))];
}

/** The words before the value of a limit, and those behind it. */
const limitWords: Readonly<Record<Limit["keyword"], readonly [before: string, behind: string]>> = {
  minimum: ["at least", ""],
  maximum: ["at most", ""],
  exclusiveMinimum: ["more than", ""],
  exclusiveMaximum: ["less than", ""],
  multipleOf: ["a multiple of", ""],
  minLength: ["at least", " characters"],
  maxLength: ["at most", " characters"],
  pattern: ["pattern", ""],
  minItems: ["at least", " items"],
  maxItems: ["at most", " items"],
  uniqueItems: ["items all different:", ""],
  minProperties: ["at least", " members"],
  maxProperties: ["at most", " members"],
};

function limitText({ keyword, value }: Limit): Inline {
  const [before, behind] = limitWords[keyword];
  return concat([plain(`${before} `), code(String(value)), plain(value === 1 ? behind.replace(/s$/, "") : behind)]);
}

function marked(doc: Doc, line: Inline): Inline {
  return doc.deprecated === true ? sentences([strong(plain("Deprecated.")), line]) : line;
}

function sentences(lines: readonly Inline[]): Inline {
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return first;
  return join(
    lines.filter(({ text }) => text.trim() !== ""),
    " ",
  );
}

/** What the foot of each page says about where it comes from. */
export function sourceLine({ source, title, version }: ApiInfo): Inline {
  return concat([
    plain("Written by pinwheel from "),
    code(source),
    plain(` (${title} ${version}). Texts about the API are the document's own.`),
  ]);
}
