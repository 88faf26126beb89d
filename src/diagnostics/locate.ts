import type { Document, Node, Pair } from "yaml";
import { groupBy } from "../util/group-by.js";
import { parsePointer } from "../util/json-pointer.js";
import type { Position } from "../util/position.js";
import { blockPositions } from "./block-positions.js";
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
 * Reads each text once, however many diagnostics it has. A pointer to a value that is not in the
 * text, for example because an overlay added it, gets the position of its nearest parent in the
 * text. Loads the parser that keeps positions only for a text that is neither JSON nor YAML in
 * block style.
 */
export async function locate(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  const positions = new Map<Diagnostic, Position>();
  for (const [file, located] of groupBy(diagnostics.filter(needsPosition), ({ file: name }) => name)) {
    const text = texts.get(file);
    const found = text === undefined ? [] : await positionsIn(text, located);
    for (const [index, position] of found.entries()) {
      const diagnostic = located[index];
      if (diagnostic !== undefined && position !== undefined) positions.set(diagnostic, position);
    }
  }
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...positions.get(diagnostic) }));
}

/** Uses the parser only for the other values, because it takes as long as a run. */
async function positionsIn(text: string, diagnostics: readonly Locatable[]): Promise<readonly (Position | undefined)[]> {
  const paths = diagnostics.map(({ pointer }) => segmentsOf(pointer));
  const positions = /^\s*[{[]/.test(text) ? jsonPositions(text, paths) : blockPositions(text, paths);
  if (positions?.every((position) => position !== undefined) === true || text.length > maxTextLength) return positions ?? [];
  const find = await createFinder(text);
  return paths.map((path, index) => positions?.[index] ?? find(path));
}

/** Pointers of diagnostics are not percent-encoded. */
function segmentsOf(pointer: string): readonly string[] {
  return parsePointer(pointer.replaceAll("%", "%25")) ?? [];
}

type Locatable = Diagnostic & { readonly file: string; readonly pointer: string };
type FindPosition = (segments: readonly string[]) => Position;

function needsPosition(diagnostic: Diagnostic): diagnostic is Locatable {
  return diagnostic.file !== undefined && diagnostic.pointer !== undefined && diagnostic.line === undefined;
}

async function createFinder(text: string): Promise<FindPosition> {
  const yaml = await import("yaml");
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter, uniqueKeys: false, strict: false, merge: true });
  return (segments) => {
    const { line, col } = lineCounter.linePos(offsetOf(yaml, document, segments));
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
