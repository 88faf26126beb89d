import { resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { RunOptions } from "../../index.js";
import { acceptNames, changedNames, type NameChange, readNamesFiles, resetName } from "../../pipeline/edit-names.js";
import { runOver } from "../../pipeline/run.js";
import type { NamesSettings, Settings } from "../command.js";
import { displayPath } from "../display-path.js";
import { type ExitCode, exitCodes, failureCode } from "../exit-code.js";
import { printDiagnostics } from "../print-diagnostics.js";
import { printable } from "../printable.js";
import type { Terminal } from "../terminal.js";

/** Lists, checks or edits the recorded public names. */
export async function runNames(options: RunOptions, names: NamesSettings, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  if (names.action === "check") return checkNames(options, settings, terminal);
  const files = await readNamesFiles(options, resolve(options.cwd ?? "."));
  switch (names.action) {
    case "list":
      terminal.out(table(files.flatMap(({ entries }) => [...entries].map(([key, name]) => [name, key] as const))));
      return exitCodes.done;
    case "accept": {
      const dropped = await acceptNames(files);
      terminal.out(dropped.map((key) => `dropped ${printable(key)}\n`).join(""));
      return next(dropped.length === 0 ? "There are no former names" : "Generate to drop the aliases", settings, terminal);
    }
    case "reset":
      terminal.out(`forgot ${printable(await resetName(files, names.key))}\n`);
      return next(
        `Generate to name it again, and commit ${files.map(({ file }) => displayPath(file, terminal.cwd)).join(", ")}`,
        settings,
        terminal,
      );
  }
}

function next(text: string, { quiet }: Settings, { err }: Terminal): ExitCode {
  if (!quiet) err(`${printable(text)}.\n`);
  return exitCodes.done;
}

async function checkNames(options: RunOptions, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const { value: changes = [], ...result } = await runOver(options, changedNames);
  const problems = result.diagnostics.filter(({ severity }: Diagnostic) => severity === "error");
  await printDiagnostics({ ...result, diagnostics: problems }, settings, terminal);
  if (problems.length > 0) return failureCode(problems);
  terminal.out(changes.map(describe).join(""));
  return changes.length === 0 ? next("No public name would change", settings, terminal) : exitCodes.refused;
}

function describe({ key, before, after }: NameChange): string {
  return after === undefined
    ? `removed ${printable(before)} (${printable(key)})\n`
    : `changed ${printable(before)} to ${printable(after)} (${printable(key)})\n`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(40, Math.max(0, ...rows.map(([name]) => name.length)));
  return rows.map(([name, key]) => `${printable(name).padEnd(width)}  ${printable(key)}\n`).join("");
}
