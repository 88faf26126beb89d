import { codes, skipSpaces } from "./yaml-characters.js";
import { nextLine } from "./yaml-line.js";
import { unusual, type YamlReader } from "./yaml-reader.js";

const header = /([|>])([1-9]?)([-+]?)(?: +(?:#[^\n]*)?)?\n/y;

interface BlockLines {
  /** The text of the lines, and "" for blank ones. Ends with one that is not blank. */
  readonly lines: readonly string[];
  /** The number of blank lines after them. */
  readonly blank: number;
}

/** Reads a block scalar, whose lines are further to the right than `indent`. */
export function readBlockScalar(reader: YamlReader, indent: number): string {
  header.lastIndex = reader.at;
  const match = header.exec(reader.text);
  if (match === null) throw unusual;
  const [, style, width, chomping] = match;
  reader.at = header.lastIndex;
  const { lines, blank } = readLines(reader, width === "" ? detectIndent(reader, indent) : indent + Number(width));
  nextLine(reader);
  const content = style === "|" ? lines.join("\n") : fold(lines);
  if (chomping === "-") return content;
  if (lines.length > 0) return `${content}\n${chomping === "+" ? "\n".repeat(blank) : ""}`;
  return chomping === "+" ? "\n".repeat(blank) : "";
}

/** Returns the indentation of the first line, or of an empty scalar. */
function detectIndent({ text, at }: YamlReader, indent: number): number {
  let longest = 0;
  for (let start = at; start < text.length; ) {
    const first = skipSpaces(text, start);
    if (text.charCodeAt(first) !== codes.lineFeed) {
      const detected = first - start;
      if (detected <= indent) break;
      if (longest > detected) throw unusual;
      return detected;
    }
    longest = Math.max(longest, first - start);
    start = first + 1;
  }
  return Math.max(longest, indent + 1);
}

function readLines(reader: YamlReader, width: number): BlockLines {
  const { text } = reader;
  const lines: string[] = [];
  let blank = 0;
  while (reader.at < text.length) {
    const first = Math.min(skipSpaces(text, reader.at), reader.at + width);
    const isBlank = text.charCodeAt(first) === codes.lineFeed;
    if (!isBlank && first < reader.at + width) break;
    const end = text.indexOf("\n", first);
    if (isBlank) blank++;
    else {
      for (; blank > 0; blank--) lines.push("");
      lines.push(text.slice(first, end));
    }
    reader.at = end + 1;
  }
  return { lines, blank };
}

/** Joins the lines, except those that start with a space or tab (section 8.1.3). */
function fold(lines: readonly string[]): string {
  let value = "";
  let breaks = 0;
  let isFirst = true;
  let isIndented = false;
  for (const line of lines) {
    if (line === "") {
      breaks++;
      continue;
    }
    const wasIndented = isIndented;
    isIndented = line.startsWith(" ") || line.startsWith("\t");
    if (isFirst) value += "\n".repeat(breaks);
    else if (isIndented || wasIndented) value += "\n".repeat(breaks + 1);
    else value += breaks === 0 ? " " : "\n".repeat(breaks);
    value += line;
    isFirst = false;
    breaks = 0;
  }
  return value;
}
