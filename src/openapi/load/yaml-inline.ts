import type { Json } from "../../util/json.js";
import { readBlockScalar } from "./yaml-block-scalar.js";
import { codes, endOfLine, foldBreaks, skipBreaks, sliceTrimmed } from "./yaml-characters.js";
import { readFlow } from "./yaml-flow.js";
import { nextLine } from "./yaml-line.js";
import { readQuoted } from "./yaml-quoted.js";
import { unusual, type YamlReader } from "./yaml-reader.js";
import { plainEnd } from "./yaml-scalar.js";

/** Reads a node of the form `other`, and moves to the next line. `at` is the offset of the node. */
export function readInline(reader: YamlReader, at: number, indent: number): Json {
  reader.at = at;
  switch (reader.text.charCodeAt(reader.at)) {
    case codes.doubleQuote:
    case codes.singleQuote:
      return readUntilEnd(reader, moveOverQuoted);
    case codes.leftBracket:
    case codes.leftBrace:
      return readUntilEnd(reader, (from) => readFlow(from, reader.open.length));
    case codes.bar:
    case codes.greater:
      return readBlockScalar(reader, indent);
    default:
      throw unusual;
  }
}

function readUntilEnd(reader: YamlReader, read: (reader: YamlReader) => Json): Json {
  const value = read(reader);
  endNode(reader);
  return value;
}

/** Moves from the end of a node, after which the line may only have a comment, to the next one. */
export function endNode(reader: YamlReader): void {
  const end = endOfLine(reader.text, reader.at);
  if (end === -1) throw unusual;
  reader.at = end;
  nextLine(reader);
}

/** Reads a quoted scalar, and moves after it. */
export function moveOverQuoted(reader: YamlReader): string {
  const scalar = readQuoted(reader.text, reader.at);
  if (scalar === undefined) throw unusual;
  reader.at = scalar.end;
  return scalar.value;
}

/**
 * Reads the plain scalar of a line that starts at `first` and ends at `end`, and the lines after it
 * that are further to the right than `indent`. A comment ends the scalar.
 */
export function readLines(reader: YamlReader, first: number, end: number, indent: number): string {
  const { text } = reader;
  let value = sliceTrimmed(text, first, end);
  let lineEnd = end;
  while (text.charCodeAt(lineEnd) === codes.lineFeed) {
    const { breaks, start, at } = skipBreaks(text, lineEnd);
    const code = text.charCodeAt(at);
    if (at === text.length || at - start <= indent || code === codes.hash) break;
    if (code === codes.tab) throw unusual;
    lineEnd = plainEnd(text, at);
    if (text.charCodeAt(lineEnd) === codes.colon) throw unusual;
    value += foldBreaks(breaks) + sliceTrimmed(text, at, lineEnd);
  }
  reader.at = text.indexOf("\n", lineEnd) + 1;
  nextLine(reader);
  return value;
}
