import type { Document, Node, Pair } from "yaml";
import { parsePointer } from "../util/json-pointer.js";
import { blockPosition } from "./block-position.js";
import type { Diagnostic } from "./diagnostic.js";

/** Texts above this length, in UTF-16 units, are not searched: the position would cost more than the run. */
const longest = 5_000_000;

/**
 * Fills in line and column of the diagnostics that have a pointer, from the texts by file name. A pointer to something that is not there,
 * such as what an overlay added, gets the position of its nearest parent that is. The parser that keeps positions is loaded only here.
 */
export async function locate(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  const located = locateInBlocks(diagnostics, texts);
  const wanted: ReadonlySet<string> = new Set(located.filter(isOpen).map(({ file }) => file));
  const finders = new Map<string, Find>();
  for (const [file, text] of texts) if (wanted.has(file) && text.length <= longest) finders.set(file, await openText(text));
  return located.map((diagnostic) => {
    if (!isOpen(diagnostic)) return diagnostic;
    return { ...diagnostic, ...finders.get(diagnostic.file)?.(diagnostic.pointer) };
  });
}

/** The positions that can be had without a parser, which takes as long as a whole run. */
function locateInBlocks(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const known = new Map<string, readonly string[]>();
  return diagnostics.map((diagnostic) => {
    const text = isOpen(diagnostic) ? texts.get(diagnostic.file) : undefined;
    if (text === undefined || !isOpen(diagnostic) || /^\s*[{[]/.test(text)) return diagnostic;
    const lines = known.get(diagnostic.file) ?? text.split(/\r?\n/);
    known.set(diagnostic.file, lines);
    return { ...diagnostic, ...blockPosition(lines, segmentsOf(diagnostic.pointer)) };
  });
}

function segmentsOf(pointer: string): readonly string[] {
  return parsePointer(pointer.replaceAll("%", "%25")) ?? [];
}

type Open = Diagnostic & { readonly file: string; readonly pointer: string };
type Position = { readonly line: number; readonly column: number };
type Find = (pointer: string) => Position | undefined;

function isOpen(diagnostic: Diagnostic): diagnostic is Open {
  return diagnostic.file !== undefined && diagnostic.pointer !== undefined && diagnostic.line === undefined;
}

async function openText(text: string): Promise<Find> {
  const yaml = await import("yaml");
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter, uniqueKeys: false, strict: false, merge: true });
  return (pointer) => {
    const offset = offsetOf(yaml, document, segmentsOf(pointer));
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
}

/** Where the last segment that is there starts: the key of a member, or an item. */
function offsetOf(yaml: typeof import("yaml"), document: Document, segments: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const segment of segments) {
    const found = child(yaml, document, node, segment);
    if (found === undefined) return offset;
    offset = found.offset ?? offset;
    node = found.node;
  }
  return offset;
}

interface Child {
  readonly node: unknown;
  readonly offset: number | undefined;
}

function child(yaml: typeof import("yaml"), document: Document, node: unknown, segment: string): Child | undefined {
  if (yaml.isAlias(node)) return child(yaml, document, node.resolve(document), segment);
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

function startOf(yaml: typeof import("yaml"), node: unknown): number | undefined {
  const found: Node | undefined = yaml.isNode(node) ? node : undefined;
  return found?.range?.[0];
}
