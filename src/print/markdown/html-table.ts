import { maxColumns } from "./markdown-lines.js";

/**
 * Returns the Markdown of the content of an HTML table. Its first row is the header, which is
 * extended to the widest row. A table with too many columns becomes a paragraph for each row.
 *
 * @param convert converts the content of a cell
 */
export function tableOfHtml(content: string, convert: (html: string) => string): string {
  const rows = rowsOf(content, convert);
  const [header, ...others] = rows;
  if (header === undefined) return ` ${convert(content)} `;
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (width > maxColumns) return `\n\n${rows.map((cells) => cells.join(" ")).join("\n\n")}\n\n`;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = [...header, ...Array.from({ length: width - header.length }, () => "")];
  return `\n\n${[line(head), `|${" --- |".repeat(width)}`, ...others.map(line)].join("\n")}\n\n`;
}

/** Returns the same table on one line. */
export function lineOfTable(content: string, convert: (html: string) => string): string {
  const rows = rowsOf(content, convert).map((cells) => cells.join(", "));
  return ` ${rows.length > 0 ? rows.join("; ") : convert(content).replace(/\s+/g, " ")} `;
}

function rowsOf(content: string, convert: (html: string) => string): readonly (readonly string[])[] {
  const [, ...rows] = content.split(/<tr(?:\s[^<>]{0,2000})?>/i);
  return rows.map((row) => cellsOf(row, convert)).filter((cells) => cells.length > 0);
}

function cellsOf(row: string, convert: (html: string) => string): readonly string[] {
  const [, ...cells] = row.split(/<t[hd](?:\s[^<>]{0,2000})?>/i);
  return cells.map((cell) => {
    const [text = ""] = cell.split(/<\/t(?:[hdr]|head|body|foot|able)\s{0,9}>/i);
    return convert(text).trim().replace(/\s+/g, " ").replace(/\|/g, "\\|");
  });
}
