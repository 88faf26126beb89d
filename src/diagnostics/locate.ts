import type { Document, Node, Pair } from "yaml";
import { parsePointer } from "../util/json-pointer.js";
import type { Position } from "../util/position.js";
import { blockPosition } from "./block-position.js";
import type { Diagnostic } from "./diagnostic.js";
import { jsonPositions } from "./json-positions.js";

/**
 * The longest text that is parsed for positions, in UTF-16 units. Beyond it, parsing would take
 * longer than the rest of the run.
 */
const maxTextLength = 5_000_000;

/**
 * Adds line and column to diagnostics that have a pointer. `texts` holds the texts by file name.
 *
 * A pointer to a value that is not in the text, for example because an overlay added it, gets the
 * position of its nearest parent in the text. Loads the parser that keeps positions only for a
 * text that is neither JSON nor YAML in block style.
 */
export async function locate(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  const located = locateInJson(locateInBlocks(diagnostics, texts), texts);
  const files: ReadonlySet<string> = new Set(located.filter(needsPosition).map(({ file }) => file));
  const finders = new Map<string, FindPosition>();
  for (const [file, text] of texts) {
    if (files.has(file) && text.length <= maxTextLength) finders.set(file, await createFinder(text));
  }
  return located.map((diagnostic) => {
    if (!needsPosition(diagnostic)) return diagnostic;
    return { ...diagnostic, ...finders.get(diagnostic.file)?.(diagnostic.pointer) };
  });
}

/**
 * Adds the positions that can be found without a parser. Parsing would take as long as a whole run.
 */
function locateInBlocks(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const linesByFile = new Map<string, readonly string[]>();
  return diagnostics.map((diagnostic) => {
    if (!needsPosition(diagnostic)) return diagnostic;
    const text = texts.get(diagnostic.file);
    if (text === undefined || /^\s*[{[]/.test(text)) return diagnostic;
    const lines = linesByFile.get(diagnostic.file) ?? text.replaceAll("\r\n", "\n").split("\n");
    linesByFile.set(diagnostic.file, lines);
    return { ...diagnostic, ...blockPosition(lines, segmentsOf(diagnostic.pointer)) };
  });
}

/** Adds the positions in JSON texts. */
function locateInJson(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const positions = new Map<Diagnostic, Position>();
  const locatable = diagnostics.filter(needsPosition);
  for (const [file, text] of texts) {
    const inFile = locatable.filter((diagnostic) => diagnostic.file === file);
    if (inFile.length === 0) continue;
    const pointers = inFile.map(({ pointer }) => segmentsOf(pointer));
    for (const [index, position] of (jsonPositions(text, pointers) ?? []).entries()) {
      const diagnostic = inFile[index];
      if (diagnostic !== undefined) positions.set(diagnostic, position);
    }
  }
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...positions.get(diagnostic) }));
}

/** Pointers of diagnostics are not percent-encoded. */
function segmentsOf(pointer: string): readonly string[] {
  return parsePointer(pointer.replaceAll("%", "%25")) ?? [];
}

type Locatable = Diagnostic & { readonly file: string; readonly pointer: string };
type FindPosition = (pointer: string) => Position;

function needsPosition(diagnostic: Diagnostic): diagnostic is Locatable {
  return diagnostic.file !== undefined && diagnostic.pointer !== undefined && diagnostic.line === undefined;
}

async function createFinder(text: string): Promise<FindPosition> {
  const yaml = await import("yaml");
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter, uniqueKeys: false, strict: false, merge: true });
  return (pointer) => {
    const { line, col } = lineCounter.linePos(offsetOf(yaml, document, segmentsOf(pointer)));
    return { line, column: col };
  };
}

/** The offset of the key or item at the pointer, or of its nearest parent in the text. */
function offsetOf(yaml: typeof import("yaml"), document: Document, segments: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const segment of segments) {
    const child = findChild(yaml, document, node, segment);
    if (child === undefined) return offset;
    offset = child.offset ?? offset;
    node = child.node;
  }
  return offset;
}

interface Child {
  readonly node: unknown;
  readonly offset: number | undefined;
}

function findChild(yaml: typeof import("yaml"), document: Document, node: unknown, segment: string): Child | undefined {
  if (yaml.isAlias(node)) return findChild(yaml, document, node.resolve(document), segment);
  if (yaml.isSeq(node)) {
    const item: unknown = node.items[Number(segment)];
    return item === undefined ? undefined : { node: item, offset: startOf(yaml, item) };
  }
  if (!yaml.isMap(node)) return undefined;
  const pair = node.items.find((candidate: Pair<unknown, unknown>) => keyOf(yaml, candidate) === segment);
  return pair && { node: pair.value, offset: startOf(yaml, pair.key) };
}

function keyOf(yaml: typeof import("yaml"), { key }: Pair<unknown, unknown>): string {
  return String(yaml.isScalar(key) ? (key.source ?? key.value) : key);
}

function startOf(yaml: typeof import("yaml"), value: unknown): number | undefined {
  const node: Node | undefined = yaml.isNode(value) ? value : undefined;
  return node?.range?.[0];
}
