import { codes, endOfLine, skipSpaces } from "./yaml-characters.js";
import { readInline, readLines } from "./yaml-inline.js";
import { nextLine, parseNode, type YamlLine } from "./yaml-line.js";
import { type BlockCollection, maxDepth, unusual, type YamlReader } from "./yaml-reader.js";

/** The document around the outermost collection. */
const outside: BlockCollection = { column: -1, isSequence: false };

/** Translates the rest of the text, which starts with a block collection. */
export function readBlocks(reader: YamlReader): void {
  const { json } = reader;
  let inner = outside;
  /** Whether the last key or dash has no value yet. */
  let isPending = true;
  for (let line = reader.line; line.column !== -1; ) {
    inner = isPending && mayBeValue(line, inner) ? startValue(reader, line, inner) : startEntry(reader, line, inner, isPending);
    const isSequence = line.form === "entry";
    isPending = isSequence || line.form === "open" || line.form === "key";
    if (line.isKeyed) reader.keys++;
    if (!isSequence) json.push(line.json);
    line = line.node ?? next[line.form](reader, line, inner.column);
  }
  if (isPending) json.push("null");
  closeAll(reader, inner);
}

/** Whether a node is the value of a key or dash before it. */
function mayBeValue({ column, form }: YamlLine, inner: BlockCollection): boolean {
  return column > inner.column || (column === inner.column && form === "entry" && !inner.isSequence);
}

/** Opens the collection that starts with a node, and returns it. A scalar opens none. */
function startValue({ open, json }: YamlReader, { column, form, isKeyed }: YamlLine, inner: BlockCollection): BlockCollection {
  const isSequence = form === "entry";
  if (!isSequence && !isKeyed) return inner;
  open.push(inner);
  if (open.length > maxDepth) throw unusual;
  json.push(isSequence ? "[" : "{");
  return { column, isSequence };
}

/** Starts the next entry of the collection that contains a node, and returns that collection. */
function startEntry(reader: YamlReader, line: YamlLine, inner: BlockCollection, isPending: boolean): BlockCollection {
  const { json } = reader;
  const isSequence = line.form === "entry";
  if (isPending) {
    // js-yaml takes the dash of a sequence further left for one of the sequence that ends in a dash.
    if (isSequence && inner.isSequence && line.column < inner.column) throw unusual;
    json.push("null");
  }
  const isInner = line.column === inner.column && isSequence === inner.isSequence && line.isKeyed !== isSequence;
  const collection = isInner ? inner : close(reader, line, inner);
  if (json.length > maxParts) joinParts(reader);
  json.push(",");
  return collection;
}

/** Parts need several times as much memory as their text. */
const maxParts = 5000;

function joinParts({ chunks, json }: YamlReader): void {
  chunks.push(json.join(""));
  json.length = 0;
}

/** Closes the collections that end before a node, and returns the one that contains it. */
function close({ open, json }: YamlReader, { column, form, isKeyed }: YamlLine, innermost: BlockCollection): BlockCollection {
  const isSequence = form === "entry";
  let inner = innermost;
  while (inner.column > column || (inner.column === column && inner.isSequence && !isSequence)) {
    json.push(inner.isSequence ? "]" : "}");
    inner = open.pop() ?? outside;
  }
  if (inner.column !== column || inner.isSequence !== isSequence || !(isSequence || isKeyed)) throw unusual;
  return inner;
}

function closeAll({ open, json }: YamlReader, innermost: BlockCollection): void {
  for (let inner = innermost; inner !== outside; inner = open.pop() ?? outside) json.push(inner.isSequence ? "]" : "}");
}

/** Move after the nodes of each form. Return the next line. */
const next: Readonly<Record<YamlLine["form"], (reader: YamlReader, line: YamlLine, indent: number) => YamlLine>> = {
  blank: nextLine,
  entry: nextLine,
  key: readColon,
  open: nextLine,
  value: nextLine,
  plain: readPlain,
  other: readOther,
};

/** Returns the node after the colon that follows a long key on the next line. */
function readColon(reader: YamlReader, { column }: YamlLine): YamlLine {
  const { text } = reader;
  const isAligned = nextLine(reader).column === column;
  const source = text.slice(reader.start, reader.at);
  const isColon = source.charCodeAt(column) === codes.colon && source.charCodeAt(column + 1) === codes.space;
  if (!isAligned || !isColon || endOfLine(source, column + 1) !== -1) throw unusual;
  return parseNode(source, skipSpaces(source, column + 1));
}

/** Replaces the value of a line, if the next lines continue it. */
function readPlain(reader: YamlReader, line: YamlLine, indent: number): YamlLine {
  const { json, start, at } = reader;
  if (nextLine(reader).column > indent) {
    json[json.length - 1] = line.key + JSON.stringify(readLines(reader, start + line.offset, at - 1, indent));
  }
  return reader.line;
}

function readOther(reader: YamlReader, line: YamlLine, indent: number): YamlLine {
  reader.json.push(JSON.stringify(readInline(reader, reader.start + line.offset, indent)));
  return reader.line;
}
