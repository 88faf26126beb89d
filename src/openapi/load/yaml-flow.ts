import type { Json } from "../../util/json.js";
import { codes, isSeparator, skipSpaces, sliceTrimmed } from "./yaml-characters.js";
import { moveOverQuoted } from "./yaml-inline.js";
import { maxDepth, unusual, type YamlReader } from "./yaml-reader.js";
import { resolveScalar, startsPlain } from "./yaml-scalar.js";

/** Reads a flow collection, and moves after it. `depth` is the number of collections around it. */
export function readFlow(reader: YamlReader, depth: number): Json {
  if (depth >= maxDepth) throw unusual;
  const isSequence = reader.text.charCodeAt(reader.at) === codes.leftBracket;
  reader.at++;
  return isSequence ? readSequence(reader, depth + 1) : readMapping(reader, depth + 1);
}

function readSequence(reader: YamlReader, depth: number): Json {
  const items: Json[] = [];
  while (!atEnd(reader, codes.rightBracket)) {
    items.push(readValue(reader, depth));
    endEntry(reader, codes.rightBracket);
  }
  return items;
}

function readMapping(reader: YamlReader, depth: number): Json {
  const entries: Record<string, Json> = {};
  while (!atEnd(reader, codes.rightBrace)) {
    const key = readKey(reader);
    const code = skipSeparation(reader);
    if (key === "__proto__" || key === "<<" || Object.hasOwn(entries, key)) throw unusual;
    reader.keys++;
    entries[key] = code === codes.comma || code === codes.rightBrace ? null : readValue(reader, depth);
    endEntry(reader, codes.rightBrace);
  }
  return entries;
}

/** Whether a collection ends here. Moves after its last character. */
function atEnd(reader: YamlReader, end: number): boolean {
  if (skipSeparation(reader) !== end) return false;
  reader.at++;
  return true;
}

/** Moves after the comma that separates two entries. */
function endEntry(reader: YamlReader, end: number): void {
  const code = skipSeparation(reader);
  if (code === codes.comma) reader.at++;
  else if (code !== end) throw unusual;
}

/** Skips spaces, line breaks and comments, and returns the code of the next character. */
function skipSeparation(reader: YamlReader): number {
  const { text } = reader;
  for (;;) {
    const at = skipSpaces(text, reader.at);
    const code = text.charCodeAt(at);
    const isComment = code === codes.hash && isSeparator(text.charCodeAt(at - 1));
    reader.at = isComment ? text.indexOf("\n", at) : at;
    if (code === codes.lineFeed) reader.at++;
    else if (!isComment) return code;
  }
}

function readValue(reader: YamlReader, depth: number): Json {
  switch (reader.text.charCodeAt(reader.at)) {
    case codes.doubleQuote:
    case codes.singleQuote:
      return moveOverQuoted(reader);
    case codes.leftBracket:
    case codes.leftBrace:
      return readFlow(reader, depth);
    default:
      return resolve(readPlain(reader));
  }
}

/** Reads a key and its colon, which is on the line on which the key starts. */
function readKey(reader: YamlReader): string {
  const { text, at } = reader;
  const code = text.charCodeAt(at);
  const isQuoted = code === codes.doubleQuote || code === codes.singleQuote;
  const key = isQuoted ? moveOverQuoted(reader) : String(resolve(readPlain(reader)));
  const colon = skipSpaces(text, reader.at);
  if (text.charCodeAt(colon) !== codes.colon || text.slice(at, colon).includes("\n")) throw unusual;
  reader.at = colon + 1;
  if (!isQuoted && !isSeparator(text.charCodeAt(reader.at))) throw unusual;
  return key;
}

const flowEnd = /:(?=[ \t\n,[\]{}])|[ \t]#|[,[\]{}\n]/g;

/** Reads a plain scalar of one line, and moves after it. */
function readPlain(reader: YamlReader): string {
  const { text, at } = reader;
  if (!startsPlain(text, at) || (text.charCodeAt(at) === codes.minus && /[,[\]{}]/.test(text.charAt(at + 1)))) throw unusual;
  flowEnd.lastIndex = at;
  flowEnd.test(text);
  const value = sliceTrimmed(text, at, flowEnd.lastIndex - 1);
  reader.at = at + value.length;
  return value;
}

function resolve(text: string): Json {
  const value = resolveScalar(text);
  if (value === undefined) throw unusual;
  return value;
}
