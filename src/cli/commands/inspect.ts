import { inspect, type RunOptions, type Stage } from "../../index.js";
import type { Settings } from "../command.js";
import { type ExitCode, exitCodes, failureCode } from "../exit-code.js";
import { printDiagnostics } from "../print-diagnostics.js";
import { printableJson } from "../printable.js";
import type { Terminal } from "../terminal.js";

/** Prints the value of a stage. For a configuration, prints an array with all values. */
export async function runInspect(options: RunOptions, stage: Stage, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const result = await inspect({ ...options, stage });
  await printDiagnostics(result, settings, terminal);
  const value = options.document === undefined ? result.values : result.values[0];
  if (result.values.length > 0) terminal.out(`${printableJson(JSON.stringify(value, null, 2))}\n`);
  return result.ok ? exitCodes.done : failureCode(result.diagnostics);
}
