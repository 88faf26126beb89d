import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** What the process tells its caller. */
export const exitCodes = {
  done: 0,
  /** The document is refused, or check found a difference. */
  refused: 1,
  /** Wrong usage or configuration; an output folder that cannot be written is one of those. */
  usage: 2,
  /** EX_SOFTWARE of sysexits.h: a defect of ours. */
  defect: 70,
  /** 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a run that failed with these diagnostics: the first error decides. */
export function failureCode(diagnostics: readonly Diagnostic[]): ExitCode {
  const first = diagnostics.find(({ severity }) => severity === "error");
  if (first === undefined) return exitCodes.refused;
  if (first.code === "interrupted") return exitCodes.interrupted;
  return isUsage(first.code) ? exitCodes.usage : exitCodes.refused;
}

function isUsage(code: DiagnosticCode): boolean {
  return code === "usage" || code.startsWith("config-") || code.startsWith("output-") || code === "manifest-broken";
}
