import type { DiagnosticCode, Severity } from "./catalogue.js";

/** A problem as data. What its code means in general is in the catalogue. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence that names what was found. Text of a document stands in it as it is; reporters escape it. */
  readonly message: string;
  /** Where it is, as a JSON pointer into the document: `#/paths/~1dags/get`. */
  readonly pointer?: string;
  /** File, URL or `stdin` that pointer and position are about. */
  readonly file?: string;
  /** Counted from 1. Found from the pointer when somebody is going to read it. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** What was done instead, where the run went on. */
  readonly instead?: string;
  /** How to mend it here, where the catalogue's general advice can be said more exactly. */
  readonly fix?: string;
}

export type DiagnosticDetails = Omit<Diagnostic, "code" | "severity">;

/** Takes one diagnostic; the severity comes from the catalogue. The only thing that the stages share and change. */
export type Report = (code: DiagnosticCode, details: DiagnosticDetails) => void;

/** Ends a run: the problems that made it impossible to go on. */
export class PinwheelError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.name = "PinwheelError";
    this.diagnostics = diagnostics;
  }
}
