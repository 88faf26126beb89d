/** Line and column, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mapping or sequence of block style: it starts in a line, at an indentation; in an item of a sequence, its dash has become a space. */
interface Block {
  readonly index: number;
  readonly indent: number;
  readonly first: string;
}

interface Child {
  readonly position: Position;
  /** Missing where the value is no block. */
  readonly block?: Block;
}

/** `gone`: there is no such child. `unclear`: only a parser can tell. */
type Search = Child | "gone" | "unclear";

/**
 * Where the last segment that is there starts, found by the indentation of block-style YAML (YAML 1.2, chapter 8) in lines of valid YAML. This
 * takes a hundredth of a parser's time. Undefined where the way leads through anything else, such as JSON, a flow collection or an alias.
 */
export function blockPosition(lines: readonly string[], segments: readonly string[]): Position | undefined {
  let block = blockFrom(lines, 0);
  let position = block && { line: block.index + 1, column: block.indent + 1 };
  for (const segment of segments) {
    if (block === undefined) return undefined;
    const child = isItem(block.first, block.indent) ? findItem(lines, block, Number(segment)) : findMember(lines, block, segment);
    if (child === "unclear") return undefined;
    if (child === "gone") return position;
    position = child.position;
    block = child.block;
  }
  return position;
}

function blockFrom(lines: readonly string[], start: number): Block | undefined {
  for (let index = start; index < lines.length; index += 1) {
    const first = lines[index] ?? "";
    if (isContent(first)) return { index, indent: indentOf(first), first };
  }
  return undefined;
}

/** Not blank, no comment, no directive, no mark between documents. */
function isContent(line: string): boolean {
  return !/^(\s*(#.*)?|%.*|---(\s.*)?|\.\.\.)$/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isItem(line: string, indent: number): boolean {
  return line[indent] === "-" && (line.length === indent + 1 || line[indent + 1] === " ");
}

function findItem(lines: readonly string[], block: Block, wanted: number): Search {
  let count = -1;
  for (const [index, line] of linesAt(lines, block)) {
    if (!isItem(line, block.indent)) return "gone";
    count += 1;
    if (count !== wanted) continue;
    const first = `${line.slice(0, block.indent)} ${line.slice(block.indent + 1)}`;
    const content = isContent(first) ? { index, indent: indentOf(first), first } : blockFrom(lines, index + 1);
    return content === undefined ? "unclear" : { position: { line: content.index + 1, column: content.indent + 1 }, block: content };
  }
  return "gone";
}

function findMember(lines: readonly string[], block: Block, wanted: string): Search {
  for (const [index, line] of linesAt(lines, block)) {
    if (isItem(line, block.indent)) continue;
    const pair = readPair(line.slice(block.indent));
    if (pair === undefined || pair.key === "<<") return "unclear";
    if (pair.key !== wanted) continue;
    const position = { line: index + 1, column: block.indent + 1 };
    if (pair.hasInlineValue) return { position };
    const value = blockFrom(lines, index + 1);
    const isInside =
      value !== undefined && (value.indent > block.indent || (value.indent === block.indent && isItem(value.first, value.indent)));
    return isInside ? { position, block: value } : { position };
  }
  return "gone";
}

/** The lines of a block that stand at its own indentation; those further in belong to what they follow. */
function* linesAt(lines: readonly string[], block: Block): Generator<readonly [number, string]> {
  yield [block.index, block.first];
  for (let index = block.index + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const indent = indentOf(line);
    if (indent > block.indent || !isContent(line)) continue;
    if (indent < block.indent) return;
    yield [index, line];
  }
}

const pairPattern = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'?&*!|>{}[\]%@`#,][^#]*?))\s*:(?:\s+(.*))?$/;

function readPair(text: string): { readonly key: string; readonly hasInlineValue: boolean } | undefined {
  const match = pairPattern.exec(text);
  const key = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || key === undefined) return undefined;
  const value = match[4] ?? "";
  return { key, hasInlineValue: value !== "" && !value.startsWith("#") };
}
