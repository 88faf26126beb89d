/** What the lines of a document's Markdown start. */

/** Tables with more columns are text: each row would need as many cells as the header. */
export const maxColumns = 100;

export const fenceStart = /^ *(`{3,}|~{3,}) *([^`]*)$/;
export const headingLine = /^ {0,3}#{1,6} +(.*)$/;
export const itemStart = /^( *)([-*+]|\d{1,9}[.)]) +(.*)$/;

export function isBlankOrRule(line: string): boolean {
  return /^\s*$|^ {0,3}([-*_=])(?:[ ]*\1)+ *$/.test(line);
}

/** Whether a line ends the paragraph or the item before it. */
export function startsOtherBlock(line: string): boolean {
  return isBlankOrRule(line) || fenceStart.test(line) || headingLine.test(line);
}

/** Whether a line is the header of a table. The line after it must separate columns. */
export function isTableHead(line: string, next: string): boolean {
  if (!line.includes("|") || !/^\|? *:?-+:? *(?:\| *:?-+:? *)*\|?$/.test(next.trim())) return false;
  return cellsOf(line).length <= maxColumns;
}

export function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, "|"));
}
