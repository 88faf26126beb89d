import { check, type GenerateOptions, type GenerateResult, generate, type RunOptions } from "../../index.js";
import type { Settings } from "../command.js";
import { type ExitCode, exitCodes, failureCode } from "../exit-code.js";
import { hasSummary, printDiagnostics } from "../print-diagnostics.js";
import { isMisuse, listChanges, summarizeProblems, summarizeTarget, withAccepted } from "../summary.js";
import type { Terminal } from "../terminal.js";

/** Writes the targets or, with `--dry-run`, prints the changes. */
export async function runGenerate(options: GenerateOptions, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const result = await generate({ ...options, force: settings.force, dryRun: settings.dryRun, verify: settings.verify });
  if (settings.dryRun) printChanges(result, terminal);
  return conclude(result, { started, isWriting: !settings.dryRun }, settings, terminal);
}

/** Prints the files that `generate` would change. */
export async function runCheck(options: RunOptions, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const result = await check({ ...options, verify: settings.verify });
  printChanges(result, terminal);
  const code = await conclude(result, { started, isWriting: false }, settings, terminal);
  if (settings.gate === undefined) return code;
  const { runGate } = await import("./diff.js");
  const gateCode = await runGate(options, settings.gate, settings, terminal);
  return code === exitCodes.done ? gateCode : code;
}

function printChanges({ targets }: GenerateResult, terminal: Terminal): void {
  for (const target of targets) terminal.out(listChanges(target, terminal.cwd));
}

interface RunInfo {
  /** Start time, from `performance.now()`. */
  readonly started: number;
  /** Whether the command writes. */
  readonly isWriting: boolean;
}

async function conclude(
  result: GenerateResult,
  { started, isWriting }: RunInfo,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  await printDiagnostics(result, settings, terminal);
  if (hasSummary(settings.reporter) && !settings.quiet) {
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    terminal.err(
      withAccepted(summaryLines(result, isWriting, terminal), result.accepted)
        .map((line) => `${line} (${seconds} s)\n`)
        .join(""),
    );
  }
  if (hasSummary(settings.reporter) && !settings.quiet) await printApiChanges(result, terminal);
  return result.ok ? exitCodes.done : failureCode(result.diagnostics);
}

async function printApiChanges({ targets }: GenerateResult, terminal: Terminal): Promise<void> {
  const changed = targets.filter(({ changes = [] }) => changes.length > 0);
  if (changed.length === 0) return;
  const { summarizeTargets } = await import("../changes/summary.js");
  terminal.err(
    summarizeTargets(changed)
      .map((line) => `${line}\n`)
      .join(""),
  );
}

function summaryLines({ ok, diagnostics, targets }: GenerateResult, isWriting: boolean, { cwd }: Terminal): string[] {
  if (ok || targets.some(({ applied }) => applied)) return targets.map((target) => summarizeTarget(target, cwd));
  if (isMisuse(diagnostics)) return [];
  const problems = summarizeProblems(diagnostics);
  if (problems === "") return targets.map((target) => summarizeTarget(target, cwd));
  return [isWriting ? `Nothing was written: ${problems}` : problems];
}
