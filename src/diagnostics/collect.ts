import { catalogue, type DiagnosticCode } from "./catalogue.js";
import { type Diagnostic, type DiagnosticDetails, PinwheelError, type Report } from "./diagnostic.js";

/** Creates a diagnostic. Its severity is that of the catalogue, unless the details have another. */
export function diagnose(code: DiagnosticCode, details: DiagnosticDetails): Diagnostic {
  return { code, severity: catalogue[code].severity, ...details };
}

/** Creates the error that ends a run: `throw fatal("document-not-found", { message })`. */
export function fatal(code: DiagnosticCode, details: DiagnosticDetails, cause?: unknown): PinwheelError {
  const error = new PinwheelError([diagnose(code, details)]);
  if (cause !== undefined) error.cause = cause;
  return error;
}

export interface Collection {
  /** Adds a diagnostic. Equal diagnostics are kept once. */
  readonly report: Report;
  /** All diagnostics so far, in the order in which they were first reported. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects the diagnostics of one run. */
export function collect(): Collection {
  const diagnostics: Diagnostic[] = [];
  const keys = new Set<string>();
  const report: Report = (code, details) => {
    const diagnostic = diagnose(code, details);
    const key = JSON.stringify(diagnostic);
    if (!keys.has(key)) diagnostics.push(diagnostic);
    keys.add(key);
  };
  return { report, diagnostics };
}
