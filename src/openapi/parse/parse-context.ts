import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import type { JsonObject } from "../../util/json-kind.js";
import type { DialectRules } from "../dialects/dialect.js";
import type { SpecBody, SpecParameter, SpecResponse } from "../spec.js";

/** What every reader needs: the document, its rules, where problems go, and what has been seen so far. */
export interface ParseContext {
  readonly root: JsonObject;
  readonly rules: DialectRules;
  readonly report: Report;
  /** Pointers of schemas that references lead to, in the order found. A set grows while it is walked. */
  readonly referenced: Set<string>;
  /** What shared components were read as, by pointer, so that each is read, and its problems are reported, once. */
  readonly parameters: Map<string, SpecParameter | undefined>;
  readonly bodies: Map<string, SpecBody | undefined>;
  readonly responses: Map<string, Omit<SpecResponse, "status"> | undefined>;
  /** Whether a chain of schema references ends, by pointer. */
  readonly chains: Map<string, "ends" | "cycles">;
  /** What has `x-pinwheel-descriptions`, by its pointer, as far as it was asked for. */
  readonly glossaries: Map<string, SharedDescriptions>;
  /** Problems that would be reported hundreds of times: told once, with their number. */
  readonly tallies: Map<string, PendingReport>;
}

/** The words of one place, and which of them described something, as `kind.name`. */
export interface SharedDescriptions {
  readonly words: JsonObject;
  readonly used: Set<string>;
}

export interface PendingReport {
  readonly code: DiagnosticCode;
  readonly what: string;
  readonly first: string;
  count: number;
}

export function createParseContext(root: JsonObject, rules: DialectRules, report: Report): ParseContext {
  const reported = { parameters: new Map(), bodies: new Map(), responses: new Map(), chains: new Map(), tallies: new Map() };
  return { root, rules, report, referenced: new Set(), glossaries: new Map(), ...reported };
}

/** Counts a problem. Those of one code and subject become one diagnostic at the first place. */
export function reportOnce(reading: ParseContext, code: DiagnosticCode, what: string, at: string): void {
  const key = `${code} ${what}`;
  const known = reading.tallies.get(key);
  if (known === undefined) reading.tallies.set(key, { code, what, first: at, count: 1 });
  else known.count += 1;
}

/** Reports what was counted. */
export function flushReports(reading: ParseContext): void {
  for (const { code, what, first, count } of reading.tallies.values()) {
    const more = count === 1 ? "" : count === 2 ? " (and in 1 more place)" : ` (and in ${count - 1} more places)`;
    reading.report(code, { message: `${what}${more}.`, pointer: first });
  }
}

/** Remembers what was read at a pointer. */
export function memoizeByPointer<T>(known: Map<string, T>, at: string, read: () => T): T {
  const before = known.get(at);
  if (before !== undefined || known.has(at)) return before as T;
  const value = read();
  known.set(at, value);
  return value;
}
