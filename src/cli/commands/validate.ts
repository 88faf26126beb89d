import { type RunOptions, validate } from "../../index.js";
import type { Flags } from "../arguments.js";
import { type ExitCode, exitCodes, failureCode } from "../exit-code.js";
import { printDiagnostics } from "../print-diagnostics.js";
import { summarizeProblems } from "../summary.js";
import type { Terminal } from "../terminal.js";

/** Prints what is wrong with documents. */
export async function runValidate(options: RunOptions, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const result = await validate(options);
  await printDiagnostics(result.diagnostics, flags.reporter, terminal);
  if (flags.reporter !== "json") terminal.err(`${summarizeProblems(result.diagnostics) || "No problems were found"}\n`);
  return result.ok ? exitCodes.done : failureCode(result.diagnostics);
}
