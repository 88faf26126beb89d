import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** The exit codes of the command. */
export const exitCodes = {
  done: 0,
  /** The document is refused, a file must not be changed, or `check` found a difference. */
  refused: 1,
  /** Wrong usage or configuration, or an output folder that cannot be used. */
  usage: 2,
  /** EX_SOFTWARE of sysexits.h: a bug in pinwheel. */
  defect: 70,
  /** 128 and the number of SIGINT, as in shells. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * The first rule that matches decides. Any other error is about the document or a file of the
 * output.
 */
const rules: readonly { readonly matches: (code: DiagnosticCode) => boolean; readonly exitCode: ExitCode }[] = [
  { matches: (code) => code === "interrupted", exitCode: exitCodes.interrupted },
  // Not about the folder, although the code begins like it.
  { matches: (code) => code === "output-unverified", exitCode: exitCodes.refused },
  { matches: (code) => code === "usage" || code.startsWith("config-"), exitCode: exitCodes.usage },
  // A broken manifest is a broken output folder: nothing was compared, and the document is not the
  // cause.
  { matches: (code) => code === "manifest-broken" || code.startsWith("output-"), exitCode: exitCodes.usage },
];

/** Returns the exit code of a failed run. The first error decides. */
export function failureCode(diagnostics: readonly Diagnostic[]): ExitCode {
  const error = diagnostics.find(({ severity }) => severity === "error");
  const rule = error && rules.find(({ matches }) => matches(error.code));
  return rule?.exitCode ?? exitCodes.refused;
}
