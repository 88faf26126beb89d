#!/usr/bin/env node
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { RunOptions } from "../index.js";
import { generatorIdentity } from "../pipeline/generator-identity.js";
import { parseArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { type ExitCode, exitCodes, failureCode } from "./exit-code.js";
import { reporterNames } from "./flags.js";
import type { InitOptions } from "./init/choices.js";
import { createInterruption, orInterrupted } from "./interruption.js";
import { printable } from "./printable.js";
import { openTerminal, type Terminal } from "./terminal.js";

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<ExitCode> {
  endQuietlyWithReader();
  const terminal = openTerminal(process.stdout, process.stderr, process.env, process.cwd());
  const { version } = generatorIdentity();
  try {
    const code = await execute(await parseArguments(argv, version), terminal);
    if (argv.length === 0) terminal.err((await import("./first-step.js")).firstStep(terminal.cwd));
    return code;
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
  if (command.name === "init") return initialize(command.init, terminal);
  const { settings } = command;
  const options: RunOptions = {
    ...command.options,
    strict: settings.strict,
    onStage: (stage) => terminal.progress(printable(stage)),
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
    case "diff": {
      const { runDiff } = await import("./commands/diff.js");
      return runDiff(options, command.diff, settings, terminal);
    }
    case "names": {
      const { runNames } = await import("./commands/names.js");
      return runNames(options, command.names, settings, terminal);
    }
    case "inputs": {
      const { runInputs } = await import("./commands/inputs.js");
      return runInputs(options, command.json, settings, terminal);
    }
    case "generate":
    case "check": {
      const { runCheck, runGenerate } = await import("./commands/generate.js");
      const once = command.name === "check" ? runCheck : runGenerate;
      const interruption = createInterruption();
      const writing = { ...options, signal: interruption.signal, onWrite: interruption.defer };
      if (!settings.watch) return orInterrupted(await once(writing, settings, terminal), interruption.signal);
      const { watch } = await import("./watch.js");
      return watch(writing, (watched) => once(watched, settings, terminal), { terminal, interruption });
    }
  }
}

async function initialize(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { runInit } = await import("./commands/init.js");
  const { clackPrompts } = await import("./init/clack-prompts.js");
  const isAnswered = process.stdin.isTTY && process.stdout.isTTY && !process.env["CI"] && !options.yes;
  const interruption = createInterruption();
  const prompts = isAnswered ? await clackPrompts() : undefined;
  return orInterrupted(await runInit(options, { terminal, prompts, onWrite: interruption.defer }), interruption.signal);
}

/**
 * A usage error occurs before `--reporter` is parsed. Programs that requested JSON or annotations
 * still receive them.
 */
async function refuseRun(error: PinwheelError, argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { printDiagnostics } = await import("./print-diagnostics.js");
  const commandLine = argv.join(" ");
  const reporter = reporterNames.find((name) => new RegExp(`--reporter[ =]${name}\\b`).test(commandLine)) ?? "pretty";
  await printDiagnostics(
    { diagnostics: error.diagnostics, accepted: [] },
    { reporter, verbose: false, quiet: false, strict: false },
    terminal,
  );
  return failureCode(error.diagnostics);
}

/** `pinwheel inspect ... | head` closes standard output early, which is not an error. */
function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exitCodes.done);
  });
}
