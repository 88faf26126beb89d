import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { printable } from "../printable.js";
import { summarizeProblems, withAccepted } from "../summary.js";
import { displayLocation } from "./location.js";
import type { Reporter } from "./reporter.js";

/** GitHub refuses a summary of more than 1 MiB for one step, which may have several runs. */
const maxLength = 200_000;

/** Returns the summary of a job in Markdown: a table of all problems, as far as GitHub shows it. */
export const summarizeForGithub: Reporter = (diagnostics, { accepted, cwd }) => {
  const [summary = ""] = withAccepted([summarizeProblems(diagnostics) || "No problems found"], accepted);
  const rows = diagnostics.map((diagnostic) => row(diagnostic, cwd));
  const shown = rows.slice(0, fitting(rows));
  return [
    `### pinwheel: ${summary}`,
    "",
    ...(shown.length === 0 ? [] : ["| level | code | location | problem |", "|---|---|---|---|", ...shown, ""]),
    ...(shown.length === rows.length ? [] : [`${rows.length - shown.length} more are in the log.`, ""]),
    "",
  ].join("\n");
};

function fitting(rows: readonly string[]): number {
  let length = 0;
  const end = rows.findIndex((text) => {
    length += Buffer.byteLength(text) + 1;
    return length > maxLength;
  });
  return end < 0 ? rows.length : end;
}

function row(diagnostic: Diagnostic, cwd: string): string {
  const { severity, code, message } = diagnostic;
  const cells = [severity, code, displayLocation(diagnostic, cwd) ?? "", message];
  return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}

/** In Markdown, every ASCII punctuation character can be escaped, also in the cell of a table. */
function escapeMarkdown(text: string): string {
  return printable(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
