import type { Severity } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { displayPath } from "../display-path.js";
import { printable } from "../printable.js";
import type { Reporter } from "./reporter.js";

/** Prints workflow commands of GitHub Actions. The run shows them as annotations of the lines. */
export const reportGithub: Reporter = (diagnostics, { cwd }) => diagnostics.map((diagnostic) => `${annotate(diagnostic, cwd)}\n`).join("");

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

function annotate(diagnostic: Diagnostic, cwd: string): string {
  const { code, severity, message, pointer, file, line, column, instead, fix } = diagnostic;
  const properties = [
    ["file", file === undefined ? undefined : displayPath(file, cwd)],
    ["line", line],
    ["col", column],
    ["title", `pinwheel ${code}`],
  ] as const;
  const position = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(printable(String(value)))}`],
  );
  const text = [message, pointer, instead, fix].filter((part) => part !== undefined).map(printable);
  return `::${commands[severity]} ${position.join(",")}::${escapeData(text.join("\n"))}`;
}

// The escapes of the runner: github.com/actions/toolkit, packages/core/src/command.ts.
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
