import { type RunOptions, validate } from "../../index.js";
import type { Settings } from "../command.js";
import { type ExitCode, exitCodes, failureCode } from "../exit-code.js";
import { hasSummary, printDiagnostics } from "../print-diagnostics.js";
import { isMisuse, summarizeProblems, withAccepted } from "../summary.js";
import type { Terminal } from "../terminal.js";

/** Prints the problems of documents. */
export async function runValidate(options: RunOptions, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const result = await validate(options);
  await printDiagnostics(result, settings, terminal);
  if (hasSummary(settings.reporter) && !settings.quiet && !isMisuse(result.diagnostics)) {
    const summary = summarizeProblems(result.diagnostics) || "No problems found";
    terminal.err(`${withAccepted([summary], result.accepted).join("")}\n`);
  }
  return result.ok ? exitCodes.done : failureCode(result.diagnostics);
}
