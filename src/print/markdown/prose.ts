import { type Block, blocks, code, fence, type Inline, join, type ListItem, list, paragraph, strong, table } from "./markdown.js";
import { type ProseBlock, parseBlocks } from "./prose-blocks.js";
import { printInlines } from "./prose-inlines.js";

/**
 * Prints Markdown of a document. Only a subset of CommonMark is parsed and printed again, so that
 * nothing else can come out: paragraphs, lists, fenced code, tables, code spans, emphasis, and
 * links by http, https and mailto. Headings become bold lines and images become links. Quotations
 * lose their mark. Simple HTML is read as the Markdown that means the same. All other HTML and
 * everything else is printed as text. OpenAPI 3.1, section 4.3, allows
 * CommonMark in descriptions.
 */
export function prose(text: string): Block {
  return blocks(parseBlocks(text).map(printBlock));
}

/** Prints the same Markdown on one line, for table cells and lists. */
export function proseLine(text: string): Inline {
  return join(parseBlocks(text).map(printOnLine), " ");
}

function printBlock(block: ProseBlock): Block {
  switch (block.kind) {
    case "paragraph":
      return paragraph(printInlines(block.text));
    case "heading":
      return paragraph(strong(printInlines(block.text)));
    case "fence":
      return fence(block.language, block.text);
    case "list":
      return list(block.items.map(({ depth, ordered, text }): ListItem => ({ depth, ordered, content: printInlines(text) })));
    case "table":
      return table(printCells(block.header), block.rows.map(printCells));
  }
}

function printOnLine(block: ProseBlock): Inline {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return printInlines(block.text);
    case "fence":
      return code(block.text);
    case "list":
      return join(printCells(block.items.map(({ text }) => text)), " • ");
    case "table":
      return join(
        [block.header, ...block.rows].map((row) => join(printCells(row), ", ")),
        "; ",
      );
  }
}

function printCells(texts: readonly string[]): readonly Inline[] {
  return texts.map((text) => printInlines(text));
}
