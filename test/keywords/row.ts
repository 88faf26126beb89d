import type { DiagnosticCode } from "../../src/diagnostics/catalogue.js";
import type { Dialect } from "../../src/openapi/spec.js";
import type { Json } from "../../src/util/json.js";
import type { Place } from "./places.js";

export interface JsonObject {
  readonly [key: string]: Json;
}

/** One keyword at one place. The document with it is compared with the document without it. */
export interface Row extends Subject {
  readonly on: Place;
  readonly keyword: string;
  readonly expected: Expected;
}

/** The document of a row. */
export interface Subject {
  readonly value: Json;
  /** The other fields of the object. */
  readonly beside?: JsonObject;
  /** Further schemas of the document. */
  readonly schemas?: JsonObject;
  /** The versions of the row. If missing, all versions from 3.0 on that define the keyword. */
  readonly versions?: readonly Dialect[];
}

export type Expected =
  /** The emitted code differs, or only comments and docs. */
  | { readonly kind: "code" | "text"; readonly what: string; readonly diagnostic?: DiagnosticCode }
  /** The emitted files are the same, and a diagnostic reports the keyword. */
  | { readonly kind: "told"; readonly diagnostic: DiagnosticCode }
  /** The emitted files are the same, because the keyword has no meaning for a client. */
  | { readonly kind: "none"; readonly reason: string }
  /** The emitted files are the same, although the keyword has a meaning, and nothing reports it. */
  | { readonly kind: "gap"; readonly meaning: string };

/** The keyword changes code. */
export function code(what: string, diagnostic?: DiagnosticCode): Expected {
  return { kind: "code", what, ...(diagnostic !== undefined && { diagnostic }) };
}

/** The keyword changes comments or docs. */
export function text(what: string, diagnostic?: DiagnosticCode): Expected {
  return { kind: "text", what, ...(diagnostic !== undefined && { diagnostic }) };
}

/** The keyword has no effect, and a diagnostic reports it. */
export function told(diagnostic: DiagnosticCode): Expected {
  return { kind: "told", diagnostic };
}

/** The keyword has no meaning for a client. */
export function none(reason: string): Expected {
  return { kind: "none", reason };
}

/** The keyword has a meaning, but is not read. Each of these is a task. */
export function gap(meaning: string): Expected {
  return { kind: "gap", meaning };
}

/** Makes the rows of one kind of object. */
export function rowsOf(on: Place, rows: readonly (readonly [keyword: string, subject: Subject, expected: Expected])[]): readonly Row[] {
  return rows.map(([keyword, subject, expected]) => ({ on, keyword, expected, ...subject }));
}
