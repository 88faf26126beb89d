import { appendFileSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Result } from "../index.js";
import type { ReporterName, Settings } from "./command.js";
import { printable } from "./printable.js";
import type { Reporter, ReporterContext } from "./reporters/reporter.js";
import { shortenPaths } from "./shorten-paths.js";
import type { Terminal } from "./terminal.js";

/** Which diagnostics are printed, and how. */
export type Printing = Pick<Settings, "reporter" | "verbose" | "quiet" | "strict">;

/** Prints diagnostics to standard error with a reporter. */
export async function printDiagnostics(
  { diagnostics, accepted }: Pick<Result, "diagnostics" | "accepted">,
  { reporter, verbose, quiet, strict }: Printing,
  { err, paint, cwd, progress }: Terminal,
): Promise<void> {
  progress("");
  const report = await loadReporter(reporter);
  const chosen = diagnostics.filter(({ severity }) => !quiet || severity === "error");
  const shorten = (diagnostic: Diagnostic) => shortenPaths(diagnostic, cwd);
  const context = { cwd, paint, verbose, strict, accepted: accepted.map(shorten), textOf: textReader(cwd) };
  const text = report(chosen.map(shorten), context);
  if (text !== "") err(text);
  const summaryFile = process.env["GITHUB_STEP_SUMMARY"];
  if (reporter === "github" && summaryFile) await writeSummary(summaryFile, chosen.map(shorten), context, err);
}

/** The files of machine formats contain nothing else. */
export function hasSummary(reporter: ReporterName): boolean {
  switch (reporter) {
    case "pretty":
    case "compact":
    case "github":
      return true;
    case "json":
    case "sarif":
    case "junit":
      return false;
  }
}

/** Adds to the summary of a job, which other steps write as well. */
async function writeSummary(
  file: string,
  diagnostics: readonly Diagnostic[],
  context: ReporterContext,
  err: Terminal["err"],
): Promise<void> {
  const { summarizeForGithub } = await import("./reporters/github-summary.js");
  try {
    appendFileSync(file, summarizeForGithub(diagnostics, context));
  } catch (error) {
    err(`The summary of the job was not written: ${printable(error instanceof Error ? error.message : String(error))}\n`);
  }
}

async function loadReporter(name: ReporterName): Promise<Reporter> {
  switch (name) {
    case "pretty":
      return (await import("./reporters/pretty.js")).reportPretty;
    case "json":
      return (await import("./reporters/json.js")).reportJson;
    case "github":
      return (await import("./reporters/github.js")).reportGithub;
    case "compact":
      return (await import("./reporters/compact.js")).reportCompact;
    case "sarif":
      return (await import("./reporters/sarif.js")).reportSarif;
    case "junit":
      return (await import("./reporters/junit.js")).reportJunit;
  }
}

/** Reads each file once. A file that cannot be read, such as a URL, has no excerpt. */
function textReader(cwd: string): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, readText(resolve(cwd, file)));
    return texts.get(file);
  };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
