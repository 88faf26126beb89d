#!/usr/bin/env node
import { setImmediate } from "node:timers/promises";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { RunOptions } from "../index.js";
import { generatorIdentity } from "../pipeline/generator-identity.js";
import { parseArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { type ExitCode, exitCodes, failureCode } from "./exit-code.js";
import { openTerminal, type Terminal } from "./terminal.js";

process.exitCode = await main(process.argv.slice(2));
// Standard input that nobody has closed would keep an interrupted run alive.
if (process.exitCode === exitCodes.interrupted) process.stdin.destroy();

async function main(argv: readonly string[]): Promise<ExitCode> {
  endQuietlyWithReader();
  const terminal = openTerminal(process.stdout, process.stderr, process.env, process.cwd());
  const { version } = generatorIdentity();
  try {
    return await execute(await parseArguments(argv, version), terminal);
  } catch (error) {
    if (error instanceof PinwheelError) return await refuseRun(error, argv, terminal);
    const { describeDefect } = await import("./defect.js");
    terminal.err(describeDefect(error, version, process.env));
    return exitCodes.defect;
  }
}

async function execute(command: Command, terminal: Terminal): Promise<ExitCode> {
  if (command.name === "print") {
    terminal.out(`${command.text}\n`);
    return exitCodes.done;
  }
  const { settings } = command;
  const signal = interruption();
  const options: RunOptions = {
    ...command.options,
    strict: settings.strict,
    signal,
    onStage: (stage) => terminal.progress(stage),
  };
  switch (command.name) {
    case "validate": {
      const { runValidate } = await import("./commands/validate.js");
      return runValidate(options, settings, terminal);
    }
    case "inspect": {
      const { runInspect } = await import("./commands/inspect.js");
      return runInspect(options, command.stage, settings, terminal);
    }
    case "generate":
    case "check": {
      const { runCheck, runGenerate } = await import("./commands/generate.js");
      const once = command.name === "check" ? runCheck : runGenerate;
      if (!settings.watch) return orInterrupted(await once(options, settings, terminal), signal);
      const { watch } = await import("./watch.js");
      return watch(options, () => once(options, settings, terminal), terminal);
    }
  }
}

/** Fires at the first Ctrl-C or SIGTERM; the second one ends the process as it would any other. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Who interrupts a run that is past stopping still means to interrupt what comes after it. The event loop has to turn for a signal to be heard. */
async function orInterrupted(code: ExitCode, signal: AbortSignal): Promise<ExitCode> {
  await setImmediate();
  return code === exitCodes.done && signal.aborted ? exitCodes.interrupted : code;
}

/** Usage errors come before the reporter is known; a machine that asked for JSON or annotations still gets them. */
async function refuseRun(error: PinwheelError, argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { printDiagnostics } = await import("./print-diagnostics.js");
  const wanted = argv.join(" ");
  const reporter = /--reporter[ =]json\b/.test(wanted) ? "json" : /--reporter[ =]github\b/.test(wanted) ? "github" : "pretty";
  await printDiagnostics(error.diagnostics, reporter, terminal);
  return failureCode(error.diagnostics);
}

/** `pinwheel inspect ... | head` closes our output early; that is no error. */
function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exitCodes.done);
  });
}
