import type { Json } from "../../util/json.js";
import { codes, endOfLine, isSeparator, skipSpaces, sliceTrimmed } from "./yaml-characters.js";
import { readQuoted } from "./yaml-quoted.js";
import type { YamlReader } from "./yaml-reader.js";
import { plainEnd, resolveScalar, startsPlain } from "./yaml-scalar.js";

/** The meaning of one line, which does not depend on the lines around it. */
export interface YamlLine {
  /**
   * - `blank`: nothing, or a comment
   * - `entry`: the dash of a sequence, with a node on the same line or on the next ones
   * - `key`: a key after a question mark, whose value is after a colon on the next line
   * - `open`: a key whose value is on the next lines
   * - `value`: a scalar that ends here
   * - `plain`: a plain scalar that may continue on the next lines
   * - `other`: a node that is read with the lines around it
   */
  readonly form: "blank" | "entry" | "key" | "open" | "value" | "plain" | "other";
  readonly column: number;
  readonly isKeyed: boolean;
  /** The offset of the value from the start of the line. */
  readonly offset: number;
  /** The JSON text of the key with its colon. */
  readonly key: string;
  /** The JSON text of the key with its colon, and of the value if it ends here. */
  readonly json: string;
  /** The node of an entry. */
  readonly node: YamlLine | undefined;
}

/** The end of the text. */
export const lastLine: YamlLine = { form: "blank", column: -1, isKeyed: false, offset: 0, key: "", json: "", node: undefined };

/** Longer lines rarely occur twice. */
const maxLength = 80;
/** Enough for the lines of the largest documents that occur often. */
const maxLines = 4000;

/** Moves from the start of a line to the next one that is not blank. */
export function nextLine(reader: YamlReader): YamlLine {
  const { text, lines } = reader;
  let line = lastLine;
  while (line.form === "blank" && reader.at < text.length) {
    const start = reader.at;
    const end = text.indexOf("\n", start) + 1;
    const source = text.slice(start, end);
    line = lines.get(source) ?? addLine(lines, source);
    reader.start = start;
    reader.at = end;
  }
  reader.line = line.form === "blank" ? lastLine : line;
  return reader.line;
}

function addLine(lines: Map<string, YamlLine>, source: string): YamlLine {
  const line = parseLine(source);
  if (source.length <= maxLength && lines.size < maxLines) lines.set(source, line);
  return line;
}

/**
 * The form of nearly all lines: a key, a scalar or both, perhaps after a dash. Contains nothing
 * that JSON escapes.
 */
const common =
  /^( *)(- )?(?:([A-Za-z_$/][\w$/{}.-]*|'[^'\n\t"\\]*'|"[^"\n\t\\]*"):(?: (?! )|(?=\n)))?(?:([A-Za-z0-9_/(][^:#\n\t"\\]*[^:#\s"\\]|[A-Za-z0-9])|('[^'\n\t"\\]*'|"[^"\n\t\\]*"))?\n$/;

const maxCommonLength = 500;

/** Parses a line. One pattern for nearly all lines is faster than the code for the others. */
function parseLine(text: string): YamlLine {
  const match = text.length > maxCommonLength ? null : common.exec(text);
  if (match === null) return parseNode(text, skipSpaces(text, 0));
  const key = match[3];
  const plain = match[4];
  const quoted = match[5];
  const scalar = plain === undefined ? quoted : resolveScalar(plain);
  const isOpen = plain === undefined && quoted === undefined;
  const spaces = match[1]?.length ?? 0;
  if (isOpen ? key === undefined : scalar === undefined) return parseNode(text, spaces);
  const name = key === undefined ? "" : commonKey(key);
  const line: YamlLine = {
    form: isOpen ? "open" : plain === undefined ? "value" : "plain",
    column: match[2] === undefined ? spaces : spaces + 2,
    isKeyed: key !== undefined,
    offset: text.length - 1 - (plain ?? quoted ?? "").length,
    key: name,
    json: isOpen ? name : name + (quoted === undefined ? commonScalar(scalar) : `"${quoted.slice(1, -1)}"`),
    node: undefined,
  };
  return match[2] === undefined ? line : entry(spaces, line);
}

function commonKey(key: string): string {
  const code = key.charCodeAt(0);
  if (code === codes.doubleQuote) return `${key}:`;
  return code === codes.singleQuote ? `"${key.slice(1, -1)}":` : `"${String(resolveScalar(key))}":`;
}

function commonScalar(value: Json | undefined): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

function entry(column: number, node: YamlLine | undefined): YamlLine {
  return { form: "entry", column, isKeyed: false, offset: column, key: "", json: "", node };
}

function jsonKey(key: string): string {
  return `${JSON.stringify(key)}:`;
}

const maxDashes = 20;

/** Parses a line from the column of a node on. */
export function parseNode(text: string, column: number, dashes = 0): YamlLine {
  const code = text.charCodeAt(column);
  const line = { column, isKeyed: false, offset: column, key: "" };
  if (code === codes.lineFeed || code === codes.hash) return end("blank", line);
  if (code === codes.minus && isSeparator(text.charCodeAt(column + 1))) {
    if (endOfLine(text, column + 1) !== -1) return entry(column, undefined);
    if (dashes === maxDashes) return end("other", line);
    return entry(column, parseNode(text, skipSpaces(text, column + 1), dashes + 1));
  }
  if (code === codes.question) return parseLongKey(text, line);
  const key = parseKey(text, column);
  if (key === undefined) return parseValue(text, line);
  if (endOfLine(text, key.offset) !== -1) return end("open", { ...line, ...key });
  return parseValue(text, { ...line, ...key, offset: skipSpaces(text, key.offset) });
}

type Start = Pick<YamlLine, "column" | "isKeyed" | "offset" | "key">;

/** All lines have the same order of properties, because code for one kind of object is faster. */
function end(form: YamlLine["form"], { column, isKeyed, offset, key }: Start, json = ""): YamlLine {
  return { form, column, isKeyed, offset, key, json: key + json, node: undefined };
}

function parseValue(text: string, line: Start): YamlLine {
  const at = line.offset;
  const code = text.charCodeAt(at);
  if (code === codes.doubleQuote || code === codes.singleQuote) {
    const scalar = readQuoted(text, at);
    if (scalar === undefined || endOfLine(text, scalar.end) === -1) return end("other", line);
    return end("value", line, JSON.stringify(scalar.value));
  }
  if (!startsPlain(text, at)) return end("other", line);
  const stop = plainEnd(text, at);
  const stopCode = text.charCodeAt(stop);
  const value = resolveScalar(sliceTrimmed(text, at, stop));
  if (stopCode === codes.colon || value === undefined) return end("other", line);
  return end(stopCode === codes.hash ? "value" : "plain", line, JSON.stringify(value));
}

/** Reads a key that takes a line. Some exporters write keys of more than 80 characters so. */
function parseLongKey(text: string, line: Start): YamlLine {
  const at = skipSpaces(text, line.column + 1);
  if (at === line.column + 1 || !startsPlain(text, at)) return end("other", line);
  const stop = plainEnd(text, at);
  const key = resolveScalar(sliceTrimmed(text, at, stop));
  if (text.charCodeAt(stop) !== codes.lineFeed || key === undefined || key === "<<") return end("other", line);
  return end("key", { ...line, isKeyed: true, key: jsonKey(String(key)) });
}

/** Reads a key. The offset is that after its colon. */
function parseKey(text: string, at: number): Pick<YamlLine, "isKeyed" | "key" | "offset"> | undefined {
  const code = text.charCodeAt(at);
  if (code === codes.doubleQuote || code === codes.singleQuote) {
    const scalar = readQuoted(text, at);
    if (scalar === undefined) return undefined;
    const colon = skipSpaces(text, scalar.end);
    const isKey = text.charCodeAt(colon) === codes.colon && isSeparator(text.charCodeAt(colon + 1));
    return isKey ? { isKeyed: true, key: jsonKey(scalar.value), offset: colon + 1 } : undefined;
  }
  if (!startsPlain(text, at)) return undefined;
  const colon = plainEnd(text, at);
  if (text.charCodeAt(colon) !== codes.colon) return undefined;
  const key = resolveScalar(sliceTrimmed(text, at, colon));
  return key === undefined || key === "<<" ? undefined : { isKeyed: true, key: jsonKey(String(key)), offset: colon + 1 };
}
