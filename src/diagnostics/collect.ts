import { catalogue, type DiagnosticCode } from "./catalogue.js";
import { type Diagnostic, type DiagnosticDetails, PinwheelError, type Report } from "./diagnostic.js";

/** A diagnostic with the severity that the catalogue gives its code. */
export function diagnose(code: DiagnosticCode, details: DiagnosticDetails): Diagnostic {
  return { code, severity: catalogue[code].severity, ...details };
}

/** The error that ends a run for one reason: `throw refuse("document-not-found", { message })`. */
export function refuse(code: DiagnosticCode, details: DiagnosticDetails, cause?: unknown): PinwheelError {
  const error = new PinwheelError([diagnose(code, details)]);
  if (cause !== undefined) error.cause = cause;
  return error;
}

export interface Collection {
  readonly report: Report;
  /** In the order of their first report; the same one is kept once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A place for the diagnostics of one run. */
export function collect(): Collection {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report: Report = (code, details) => {
    const diagnostic = diagnose(code, details);
    const key = JSON.stringify(diagnostic);
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  };
  return { report, diagnostics };
}
