import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Result } from "../index.js";
import type { ReporterName, Settings } from "./command.js";
import type { Reporter } from "./reporters/reporter.js";
import { shortenPaths } from "./shorten-paths.js";
import type { Terminal } from "./terminal.js";

/** Which diagnostics are printed, and how. */
export type Printing = Pick<Settings, "reporter" | "verbose" | "quiet">;

/** Prints diagnostics to standard error with a reporter. */
export async function printDiagnostics(
  { diagnostics, accepted }: Pick<Result, "diagnostics" | "accepted">,
  { reporter, verbose, quiet }: Printing,
  { err, paint, cwd, progress }: Terminal,
): Promise<void> {
  progress("");
  const report = await loadReporter(reporter);
  const chosen = diagnostics.filter(({ severity }) => !quiet || severity === "error");
  const shorten = (diagnostic: Diagnostic) => shortenPaths(diagnostic, cwd);
  const text = report(chosen.map(shorten), { cwd, paint, verbose, accepted: accepted.map(shorten), textOf: textReader(cwd) });
  if (text !== "") err(text);
}

async function loadReporter(name: ReporterName): Promise<Reporter> {
  switch (name) {
    case "pretty":
      return (await import("./reporters/pretty.js")).reportPretty;
    case "json":
      return (await import("./reporters/json.js")).reportJson;
    case "github":
      return (await import("./reporters/github.js")).reportGithub;
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
