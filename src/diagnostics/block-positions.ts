import type { Position } from "../util/position.js";
import { lineStartsOf, positionAt } from "./line-starts.js";

/** A mapping or sequence in block style. */
interface Block {
  /** Offset of its first key or dash. */
  readonly start: number;
  readonly indent: number;
}

interface Child {
  /** Offset of the key or item. */
  readonly offset: number;
  /** Missing if the value is not a block. */
  readonly block?: Block;
}

/** `missing`: the block has no such child. `unclear`: only a parser can find the child. */
type Search = Child | "missing" | "unclear";

/** The children of a block, read as far as one of them was searched. */
interface Children {
  readonly found: Map<string, Child>;
  /** Reads the next child. Its key is undefined if only a parser can read it. */
  readonly rest: Iterator<readonly [key: string | undefined, child: Child]>;
  /** Why `rest` ended. */
  end?: "missing" | "unclear";
}

/**
 * Finds the positions of values by the indentation of block-style YAML (YAML 1.2, chapter 8). If a
 * value is missing, its position is that of its nearest parent.
 *
 * The text must be valid YAML. Takes a hundredth of the time of a parser, and reads no part of the
 * text twice. A position is undefined if the path leads through anything but blocks, such as JSON,
 * a flow collection or an alias.
 */
export function blockPositions(source: string, paths: readonly (readonly string[])[]): readonly (Position | undefined)[] {
  const text = source.replaceAll("\r\n", "\n");
  const lineStarts = lineStartsOf(text);
  const root = blockFrom(text, 0);
  const childrenOf = new Map<string, Children>();
  return paths.map((segments) => {
    const offset = root && findOffset(text, root, segments, childrenOf);
    return offset === undefined ? undefined : positionAt(lineStarts, offset);
  });
}

function findOffset(text: string, root: Block, segments: readonly string[], cache: Map<string, Children>): number | undefined {
  let block: Block | undefined = root;
  let offset = root.start;
  for (const segment of segments) {
    if (block === undefined) return undefined;
    const child = findChild(text, block, segment, cache);
    if (child === "unclear") return undefined;
    if (child === "missing") return offset;
    offset = child.offset;
    block = child.block;
  }
  return offset;
}

function findChild(text: string, block: Block, segment: string, cache: Map<string, Children>): Search {
  const key = `${block.start} ${block.indent}`;
  const children: Children = cache.get(key) ?? {
    found: new Map(),
    rest: isItem(text, block.start) ? itemsOf(text, block) : propertiesOf(text, block),
  };
  cache.set(key, children);
  const found = children.found.get(segment);
  if (found !== undefined) return found;
  while (children.end === undefined) {
    const [name, child] = readNext(children);
    if (child !== undefined && name === segment) return child;
  }
  return children.end;
}

/** Adds the next child to those that were read. The first of equal keys counts. */
function readNext(children: Children): readonly [key?: string, child?: Child] {
  const { value, done } = children.rest.next();
  if (done === true) children.end = "missing";
  else if (value[0] === undefined) children.end = "unclear";
  if (done === true || value[0] === undefined) return [];
  const [key, child] = value;
  if (!children.found.has(key)) children.found.set(key, child);
  return [key, child];
}

function* itemsOf(text: string, block: Block): Generator<readonly [string | undefined, Child]> {
  let index = 0;
  for (const offset of offsetsIn(text, block)) {
    if (!isItem(text, offset)) return;
    const content = /\S/.exec(text.slice(offset + 1, endOfLine(text, offset)));
    const isInline = content !== null && content[0] !== "#";
    const value = isInline ? blockAt(text, offset + 1 + content.index) : blockFrom(text, endOfLine(text, offset));
    yield value === undefined ? [undefined, { offset }] : [String(index), { offset: value.start, block: value }];
    index += 1;
  }
}

function* propertiesOf(text: string, block: Block): Generator<readonly [string | undefined, Child]> {
  for (const offset of offsetsIn(text, block)) {
    if (isItem(text, offset)) continue;
    const end = endOfLine(text, offset);
    const pair = parsePair(text.slice(offset, end));
    if (pair === undefined || pair.key === "<<") yield [undefined, { offset }];
    else yield [pair.key, pair.hasInlineValue ? { offset } : withValue(text, block, { offset }, end)];
  }
}

/** Adds the block on the lines after a key. */
function withValue(text: string, { indent }: Block, child: Child, end: number): Child {
  const value = blockFrom(text, end);
  const isInside = value !== undefined && (value.indent > indent || (value.indent === indent && isItem(text, value.start)));
  return isInside ? { ...child, block: value } : child;
}

/**
 * Returns the offsets of the first characters at the indentation of the block. Lines with more
 * indentation belong to the line before them.
 */
function* offsetsIn(text: string, { start, indent }: Block): Generator<number> {
  yield start;
  const line = new RegExp(`^ {0,${indent}}(?=[^\\s#])`, "gm");
  for (line.lastIndex = endOfLine(text, start); ; ) {
    const match = line.exec(text);
    if (match === null) return;
    // An empty match does not move the regular expression.
    line.lastIndex = endOfLine(text, match.index);
    if (isMarker(text, match.index)) continue;
    if (match[0].length < indent) return;
    yield match.index + indent;
  }
}

/** Returns the block that begins with the first content after an offset. */
function blockFrom(text: string, offset: number): Block | undefined {
  const content = /^ *(?=[^\s#])/gm;
  content.lastIndex = offset;
  for (let match = content.exec(text); match !== null; match = content.exec(text)) {
    if (!isMarker(text, match.index)) return blockAt(text, match.index + match[0].length);
    content.lastIndex = endOfLine(text, match.index);
  }
  return undefined;
}

function blockAt(text: string, start: number): Block {
  return { start, indent: start - (text.lastIndexOf("\n", start - 1) + 1) };
}

const marker = /(?:%|---(?:\s|$)|\.\.\.$)/my;

/** Whether a line is a directive or the start or end of a document. */
function isMarker(text: string, lineStart: number): boolean {
  marker.lastIndex = lineStart;
  return marker.test(text);
}

function isItem(text: string, offset: number): boolean {
  return text[offset] === "-" && [undefined, " ", "\n"].includes(text[offset + 1]);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

const pairPattern = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'?&*!|>{}[\]%@`#,][^#]*?))\s*:(?:\s+(.*))?$/;

function parsePair(text: string): { readonly key: string; readonly hasInlineValue: boolean } | undefined {
  const match = pairPattern.exec(text);
  const key = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || key === undefined) return undefined;
  const value = match[4] ?? "";
  return { key, hasInlineValue: value !== "" && !value.startsWith("#") };
}
