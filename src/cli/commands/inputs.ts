import { isAbsolute, relative } from "node:path";
import { isUrl } from "../../config/resolve-target.js";
import { inputs, type RunOptions } from "../../index.js";
import { portablePath } from "../../util/portable-path.js";
import type { Settings } from "../command.js";
import { type ExitCode, exitCodes, failureCode } from "../exit-code.js";
import { printDiagnostics } from "../print-diagnostics.js";
import type { Terminal } from "../terminal.js";

/** Prints what the outputs depend on: one path or URL per line, or JSON by target. */
export async function runInputs(options: RunOptions, json: boolean, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const result = await inputs(options);
  await printDiagnostics(result, settings, terminal);
  if (!result.ok) return failureCode(result.diagnostics);
  const show = (location: string) => relativePath(location, terminal.cwd);
  const targets = result.targets.map((target) => ({ output: show(target.output), inputs: target.inputs.map(show).sort() }));
  const lines = [...new Set(targets.flatMap((target) => target.inputs))].sort();
  terminal.out(json ? `${JSON.stringify({ targets }, null, 2)}\n` : lines.map((line) => `${line}\n`).join(""));
  return exitCodes.done;
}

/** Always relative, unlike in messages, because build tools compare paths. */
function relativePath(location: string, cwd: string): string {
  if (isUrl(location)) return location;
  const path = relative(cwd, location);
  return portablePath(isAbsolute(path) ? location : path || ".");
}
