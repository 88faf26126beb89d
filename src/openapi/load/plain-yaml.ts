import type { Json } from "../../util/json.js";
import { readBlocks } from "./yaml-blocks.js";
import { endNode } from "./yaml-inline.js";
import { lastLine, nextLine } from "./yaml-line.js";
import { unusual, type YamlReader } from "./yaml-reader.js";

/**
 * Reads the part of YAML that API documents are written in: collections, scalars and comments,
 * without tags, anchors, aliases, merge keys, complex keys, directives and further documents.
 *
 * Translates the text to JSON, because the engine builds objects from JSON much faster than code
 * does, and because compiling a larger reader takes longer than reading a document.
 *
 * @returns the same value as js-yaml, or `undefined` for any text that might be outside of that
 * part, or that js-yaml might reject.
 */
export function readPlainYaml(text: string): Json | undefined {
  const json = toJson(text);
  if (json === undefined) return undefined;
  const value: Json = JSON.parse(json);
  // Of repeated keys only one is left.
  return JSON.stringify(value).length === json.length ? value : undefined;
}

function toJson(text: string): string | undefined {
  const lines = normalize(text);
  if (lines === undefined) return undefined;
  try {
    return readDocument({ text: lines, at: 0, start: 0, line: lastLine, lines: new Map(), open: [], json: [] });
  } catch (error) {
    if (error === unusual) return undefined;
    throw error;
  }
}

const control = /[\0-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/u;

/** Returns the text with line feeds only, or `undefined` if it has control characters. */
function normalize(text: string): string | undefined {
  const start = text.startsWith("\ufeff") ? text.slice(1) : text;
  const lines = start.includes("\r") ? start.replaceAll("\r\n", "\n") : start;
  if (control.test(lines)) return undefined;
  return lines.endsWith("\n") ? lines : `${lines}\n`;
}

function readDocument(reader: YamlReader): string {
  const { text } = reader;
  nextLine(reader);
  if (text.startsWith("---", reader.start)) {
    reader.at = reader.start + "---".length;
    endNode(reader);
  }
  const isMarked = ["---", "..."].some((marker) => text.startsWith(marker, reader.start) || text.includes(`\n${marker}`, reader.start));
  const { column, isKeyed, form } = reader.line;
  if (column !== 0 || isMarked || !(isKeyed || form === "entry")) throw unusual;
  readBlocks(reader);
  return reader.json.join("");
}
