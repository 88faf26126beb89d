import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import { type DiagnosticDetails, PinwheelError } from "../../diagnostics/diagnostic.js";

/** An error of one diagnostic: reading a document ends at its first problem. */
export function problem(code: DiagnosticCode, file: string, details: DiagnosticDetails): PinwheelError {
  return new PinwheelError([{ code, severity: "error", file, ...details }]);
}
