import type { Json } from "../../util/json.js";
import { readBlocks } from "./yaml-blocks.js";
import { endNode } from "./yaml-inline.js";
import { lastLine, nextLine } from "./yaml-line.js";
import { unusual, type YamlReader } from "./yaml-reader.js";

/**
 * Reads the part of YAML that API documents are written in: collections, scalars and comments.
 * Tags, anchors, aliases, merge keys, keys of several lines, directives and further documents are
 * outside of it.
 *
 * Translates the text to JSON, because the engine builds objects from JSON much faster than code
 * does, and because compiling a larger reader takes longer than reading a document.
 *
 * @returns the same value as js-yaml, or `undefined` for any text that might be outside of that
 * part, or that js-yaml might reject.
 */
export function readPlainYaml(text: string): Json | undefined {
  const lines = normalize(text);
  if (lines === undefined) return undefined;
  try {
    const reader = { text: lines, at: 0, start: 0, line: lastLine, lines: new Map(), open: [], chunks: [], json: [], keys: 0 };
    const json = readDocument(reader);
    const value: Json = JSON.parse(json);
    // Of repeated keys only one is left. Writing the value is faster than counting, but needs memory.
    const isComplete = json.length > largeText ? countKeys(value) === reader.keys : JSON.stringify(value).length === json.length;
    return isComplete ? value : undefined;
  } catch (error) {
    if (error === unusual) return undefined;
    throw error;
  }
}

const largeText = 500_000;

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
  return reader.chunks.concat(reader.json).join("");
}

/** Counts the keys of all objects in a value. */
function countKeys(value: Json): number {
  const rest = [value];
  let count = 0;
  for (let each = rest.pop(); each !== undefined; each = rest.pop()) {
    if (typeof each !== "object" || each === null) continue;
    const values: readonly Json[] = Array.isArray(each) ? each : Object.values(each);
    if (values !== each) count += values.length;
    for (const child of values) if (typeof child === "object") rest.push(child);
  }
  return count;
}
