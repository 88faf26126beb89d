import type { Doc, Resource } from "../../../model/model.js";
import { htmlToMarkdown } from "../../../print/markdown/html.js";
import { type Block, type Inline, join, plain, quote, strong } from "../../../print/markdown/markdown.js";
import { prose, proseLine } from "../../../print/markdown/prose.js";
import type { ApiPages } from "./api-pages.js";

/** The document's description of something, as a section of a page. */
export interface DocView {
  readonly deprecated: boolean;
  readonly summary: Inline | undefined;
  /** The longer text, quoted so that readers can distinguish it from generated text. */
  readonly text: Block | undefined;
}

export function docView(doc: Doc): DocView {
  const { summary, text } = textsOf(doc);
  return {
    deprecated: doc.deprecated === true,
    summary: summary === "" ? undefined : proseLine(summary),
    text: text === "" ? undefined : quote(prose(text)),
  };
}

/** Prints Markdown of the document on one line. */
export type Line = ApiPages["line"];

/** One line for a table of many things: the summary, or the first paragraph of the text. */
export function firstSentence(doc: Doc, line: Line): Inline {
  return markDeprecated(doc, line(doc.summary ?? firstParagraph(doc.text ?? "")));
}

/** The whole description on one line. */
export function wholeLine(doc: Doc, line: Line): Inline {
  const { summary, text } = textsOf(doc);
  return markDeprecated(doc, joinSentences([line(summary), line(text)]));
}

/** Joins lines with spaces. Empty lines are skipped. */
export function joinSentences(lines: readonly Inline[]): Inline {
  return join(
    lines.filter(({ text }) => text.trim() !== ""),
    " ",
  );
}

/** `Part of Shop.` */
export function parentText({ parent }: Pick<Resource, "parent">): Inline | undefined {
  return parent === undefined ? undefined : plain(`Part of ${parent}.`);
}

/** The sentence of a resource, with what it is a part of. */
export function resourceSentence(resource: Pick<Resource, "name" | "doc" | "parent">, line: Line): Inline {
  const sentence = firstSentence(titledDoc(resource), line);
  const parent = parentText(resource);
  if (parent === undefined) return sentence;
  return sentence.text === "" ? parent : joinSentences([sentence, plain(`(part of ${resource.parent})`)]);
}

/**
 * The summary of a tag is its title, so the first paragraph of its description follows. A title
 * that repeats the name of the resource is left out.
 */
function titledDoc({ name, doc }: Pick<Resource, "name" | "doc">): Doc {
  const { summary, text, ...others } = doc;
  if (summary === undefined || text === undefined) return doc;
  const letters = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const first = firstParagraph(text);
  return { ...others, summary: letters(summary) === letters(name) ? first : `${summary.replace(/[.:]$/, "")}: ${first}` };
}

export function firstParagraph(text: string): string {
  return (
    htmlToMarkdown(text)
      .trim()
      .split(/\n\s*\n/)[0] ?? ""
  );
}

/** A text that only repeats the summary is left out. */
function textsOf(doc: Doc): { readonly summary: string; readonly text: string } {
  const summary = doc.summary?.trim() ?? "";
  const text = doc.text?.trim() ?? "";
  return { summary, text: text === summary ? "" : text };
}

function markDeprecated(doc: Doc, line: Inline): Inline {
  return doc.deprecated === true ? joinSentences([strong(plain("Deprecated.")), line]) : line;
}
