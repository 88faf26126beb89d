import type { DiagnosticCode, Severity } from "./catalogue.js";

/** A problem as data. The catalogue describes its code in general. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /**
   * One sentence about this occurrence. May contain any text of the document. Reporters escape it.
   */
  readonly message: string;
  /** The position as a JSON pointer into the document: `#/paths/~1dags/get`. */
  readonly pointer?: string;
  /** The file, the URL or `stdin` that contains the position. */
  readonly file?: string;
  /** Starts at 1. Derived from the pointer just before a diagnostic is shown. */
  readonly line?: number;
  /** Starts at 1. */
  readonly column?: number;
  /** How Pinwheel continued. */
  readonly instead?: string;
  /** A more specific fix than the one in the catalogue. */
  readonly fix?: string;
  /** The reason for which the configuration accepts the problem. Then it does not count. */
  readonly accepted?: string;
}

export interface DiagnosticDetails extends Omit<Diagnostic, "code" | "severity"> {
  /** Default: the severity from the catalogue. */
  readonly severity?: Severity;
}

/** Reports one diagnostic. */
export type Report = (code: DiagnosticCode, details: DiagnosticDetails) => void;

/**
 * Reports problems that are counted, such as "4 more occurrences", once it is known which pointers
 * of the document matter. By default at once, and all matter.
 */
export type Postpone = (report: (isWanted: (pointer: string) => boolean) => void) => void;

/** Ends a run. Holds the problems that prevent it from continuing. */
export class PinwheelError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.name = "PinwheelError";
    this.diagnostics = diagnostics;
  }
}
