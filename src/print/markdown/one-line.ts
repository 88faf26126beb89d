import { isTableHead, itemStart, startsOtherBlock } from "./markdown-lines.js";

/** A part of a text that a line break of Markdown would end. */
export interface OneLine {
  readonly kind: "row" | "item";
  readonly start: number;
  readonly end: number;
}

/** HTML that ends an item before it. */
const blockTag = /^ ?<\/?(?:p|ul|ol|li|table|pre)[\s/>]/i;

/** Returns a function that finds the row or the item at a position. Positions must ascend. */
export function lineFinder(text: string): (position: number) => OneLine | undefined {
  let lines: readonly OneLine[] | undefined;
  let at = 0;
  return (position) => {
    lines ??= findOneLines(text);
    while ((lines[at]?.end ?? position) < position) at += 1;
    const line = lines[at];
    return line !== undefined && line.start <= position ? line : undefined;
  };
}

/** Lists the rows of the Markdown tables and the items of the Markdown lists of a text. */
function findOneLines(text: string): readonly OneLine[] {
  const found: OneLine[] = [];
  const lines = text.split("\n");
  const contents = lines.map((line) => line.replace(/^(?: {0,3}> ?)+/, ""));
  let before: OneLine["kind"] | undefined;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const content = contents[index] ?? "";
    const end = start + line.length;
    const isRow = isTableHead(content, contents[index + 1] ?? "") || (before === "row" && content.includes("|"));
    const isItem = !isRow && itemStart.test(content);
    const last = found.at(-1);
    if (isRow || isItem) {
      before = isRow ? "row" : "item";
      found.push({ kind: before, start, end });
    } else if (before === "item" && last !== undefined && !startsOtherBlock(content) && !blockTag.test(content)) {
      found[found.length - 1] = { ...last, end };
    } else before = undefined;
    start = end + 1;
  }
  return found;
}
