import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import type { JsonObject } from "../../util/json-kind.js";
import type { DialectRules } from "../dialects/dialect.js";
import { type FieldSets, fieldSetsOf } from "../dialects/fields.js";
import { type DocumentFiles, singleFile } from "../document-file.js";
import type { SpecBody, SpecMedia, SpecParameter, SpecResponse } from "../spec.js";
import { type FileIndex, type Identities, indexFiles } from "./files.js";

/** A value of the document and its pointer. */
export interface Node {
  /** In another file, it begins with the key of the file: `models/pet.yaml#/Pet`. */
  readonly pointer: string;
  readonly value: Json;
}

/** The state of parsing one document. */
export interface ParseContext {
  readonly root: JsonObject;
  readonly files: FileIndex;
  /** What `identities` has found, once it was called. */
  readonly identities: Cache<Identities>;
  /** What references lead to, by file and reference, if it depends on nothing else. */
  readonly targets: Cache<Node | undefined>;
  /**
   * Components that only refer to a schema in another file. That schema is named after them.
   */
  readonly aliases: Aliases;
  readonly rules: DialectRules;
  /** The fields that the version of the document defines, by kind of object. */
  readonly fields: FieldSets;
  readonly report: Report;
  /**
   * Pointers of all schemas that are referenced, in the order of their first reference. Grows while
   * it is iterated.
   */
  readonly referenced: Set<string>;
  /**
   * Parsed components by pointer, so that each is parsed, and its problems are reported, only once.
   */
  readonly parameters: Cache<SpecParameter | undefined>;
  readonly bodies: Cache<SpecBody>;
  readonly responses: Cache<Omit<SpecResponse, "status">>;
  /** Media types of `components.mediaTypes`. */
  readonly mediaTypes: Cache<Omit<SpecMedia, "mediaType">>;
  /** Whether the chain of references that starts at a pointer ends at a schema. */
  readonly chains: Map<string, "ends" | "cycles">;
  /** The `x-pinwheel-descriptions` that have been looked up, by pointer. */
  readonly descriptions: Cache<SharedDescriptions>;
  /** Problems that may occur hundreds of times. They are counted and reported once. */
  readonly pendingReports: Map<string, PendingReport>;
}

/** Schemas of other files that are named after a component. */
export interface Aliases {
  /** Pointers of components by pointer of the schema in another file. */
  readonly components: Map<string, string>;
  /** Schemas in other files, by pointer of the component. */
  readonly targets: Map<string, Node>;
}

export type Cache<T> = Map<string, { readonly value: T }>;

/** One `x-pinwheel-descriptions` object. */
export interface SharedDescriptions {
  readonly texts: JsonObject;
  /** Entries that have been used, as `kind.name`. */
  readonly used: Set<string>;
}

export interface PendingReport {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** In the order of the occurrences. */
  readonly pointers: string[];
  readonly instead?: string | undefined;
}

export function createParseContext(root: JsonObject, rules: DialectRules, report: Report, files: DocumentFiles = singleFile): ParseContext {
  return {
    root,
    files: indexFiles(root, files),
    identities: new Map(),
    targets: new Map(),
    aliases: { components: new Map(), targets: new Map() },
    rules,
    fields: fieldSetsOf(rules.dialect),
    report,
    referenced: new Set(),
    parameters: new Map(),
    bodies: new Map(),
    responses: new Map(),
    mediaTypes: new Map(),
    chains: new Map(),
    descriptions: new Map(),
    pendingReports: new Map(),
  };
}

/**
 * Counts a problem. Problems with the same code and message become one diagnostic. `message` has no
 * full stop, but may end with a question mark.
 */
export function reportOnce(context: ParseContext, code: DiagnosticCode, message: string, pointer: string, instead?: string): void {
  const key = `${code} ${message}`;
  const pending = context.pendingReports.get(key);
  if (pending === undefined) context.pendingReports.set(key, { code, message, pointers: [pointer], instead });
  else pending.pointers.push(pointer);
}

/** Reports the problems that `reportOnce` has counted, with the pointers that matter. */
export function flushReports(context: ParseContext, isWanted: (pointer: string) => boolean = () => true): void {
  for (const { code, message, pointers, instead } of context.pendingReports.values()) {
    const wanted = pointers.filter(isWanted);
    const [pointer] = wanted;
    if (pointer === undefined) continue;
    const text = `${message}${describeRepetition(wanted.length)}`;
    context.report(code, compact({ message: text.endsWith("?") ? text : `${text}.`, pointer, instead }));
  }
}

function describeRepetition(count: number): string {
  if (count === 1) return "";
  return count === 2 ? " (1 more occurrence)" : ` (${count - 1} more occurrences)`;
}

/** Parses the value at a pointer once, and returns the same result for further calls. */
export function memoizeByPointer<T>(cache: Cache<T>, pointer: string, parse: () => T): T {
  const cached = cache.get(pointer) ?? { value: parse() };
  cache.set(pointer, cached);
  return cached.value;
}
