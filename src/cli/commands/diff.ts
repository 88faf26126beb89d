import { fails } from "../../diff/judge.js";
import { type DiffOptions, type DiffResult, diff, type FailOn, type JudgedChange, type RunOptions } from "../../index.js";
import { compact } from "../../util/compact.js";
import type { DiffSettings, GateSettings, Settings } from "../command.js";
import { type ExitCode, exitCodes, failureCode } from "../exit-code.js";
import { coloured, hasColour, plain } from "../paint.js";
import { printDiagnostics } from "../print-diagnostics.js";
import { printable } from "../printable.js";
import type { Terminal } from "../terminal.js";

/** Prints what a new version of an API means, and fails if a change breaks what must not break. */
export async function runDiff(options: RunOptions, settings: DiffSettings, common: Settings, terminal: Terminal): Promise<ExitCode> {
  const { format, failOn, ...versions } = settings;
  const result = await diff({ ...options, ...versions });
  await printDiagnostics(result, common, terminal);
  if (!result.ok) return failureCode(result.diagnostics);
  terminal.out(await formatted(result, format, terminal));
  return failOn === undefined ? exitCodes.done : reportGate(result, failOn, common, terminal);
}

async function formatted(result: DiffResult, format: DiffSettings["format"], terminal: Terminal): Promise<string> {
  switch (format) {
    case "text":
      return (await import("../changes/text.js")).changesText(result, hasColour(process.stdout, process.env) ? coloured : plain);
    case "json":
      return (await import("../changes/json.js")).changesJson(result);
    case "markdown":
      return (await import("../changes/markdown.js")).changesMarkdown(result);
    case "github":
      return githubText(result, terminal);
    case "changeset":
      return (await import("../changes/release.js")).changesetText(result);
    case "commit":
      return (await import("../changes/release.js")).commitText(result);
    case "next-version":
      return (await import("../changes/release.js")).nextVersions(result);
  }
}

/** Adds to the summary of the job as well, like the reporter of this name. */
async function githubText(result: DiffResult, { err }: Terminal): Promise<string> {
  const [{ changesGithub }, { changesMarkdown }, { appendFileSync }] = await Promise.all([
    import("../changes/github.js"),
    import("../changes/markdown.js"),
    import("node:fs"),
  ]);
  const file = process.env["GITHUB_STEP_SUMMARY"];
  try {
    if (file) appendFileSync(file, `${changesMarkdown(result, { length: 200_000 })}\n`);
  } catch (error) {
    err(`The summary of the job was not written: ${printable(error instanceof Error ? error.message : String(error))}\n`);
  }
  return changesGithub(result);
}

/** Compares as `pinwheel diff` does, and prints only what fails the gate. */
export async function runGate(options: RunOptions, gate: GateSettings, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const { failOn, against } = gate;
  if (failOn === undefined) return exitCodes.done;
  const { document, ...rest } = options;
  const request: DiffOptions = compact({ ...rest, against, after: document });
  const result = await diff(request);
  await printDiagnostics(result, settings, terminal);
  if (!result.ok) return failureCode(result.diagnostics);
  const failures = failuresOf(result, failOn);
  const comparisons = result.comparisons.map((comparison) => ({
    ...comparison,
    changes: comparison.changes.filter((change) => failures.includes(change)),
  }));
  if (failures.length > 0) {
    const { changesGithub } = await import("../changes/github.js");
    const { changesText } = await import("../changes/text.js");
    terminal.err(
      settings.reporter === "github" ? changesGithub({ ...result, comparisons }) : changesText({ ...result, comparisons }, terminal.paint),
    );
  }
  return reportGate(result, failOn, settings, terminal);
}

function failuresOf({ comparisons }: DiffResult, failOn: FailOn): readonly JudgedChange[] {
  return comparisons.flatMap(({ changes }) => changes.filter((change) => fails(change, failOn)));
}

function reportGate(result: DiffResult, failOn: FailOn, { quiet }: Settings, { err, paint }: Terminal): ExitCode {
  const { length } = failuresOf(result, failOn);
  if (length === 0) return exitCodes.done;
  const subject = failOn === "any" ? "" : ` (${failOn})`;
  if (!quiet) err(`${paint("red", `${length} ${length === 1 ? "change breaks" : "changes break"} callers${subject}`)}\n`);
  return exitCodes.refused;
}
