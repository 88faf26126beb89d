import type { DiffResult, JudgedChange } from "../../index.js";
import { printable } from "../printable.js";
import { escapeData, escapeProperty } from "../reporters/github.js";
import { meaningOf } from "./group-changes.js";

/** Returns workflow commands of GitHub Actions: an annotation for each change. */
export function changesGithub({ comparisons }: DiffResult): string {
  return comparisons
    .flatMap(({ changes, after }) => changes.map((change) => annotation(change, after.api.source)))
    .map((line) => `${line}\n`)
    .join("");
}

function annotation({ change, exempt }: JudgedChange, source: string): string {
  const { source: compiles, deployed, behaviour } = change.verdicts;
  const breaks = exempt === undefined && (compiles === "breaking" || deployed === "breaking");
  const level = breaks
    ? "error"
    : exempt === undefined && (behaviour === "changed" || compiles === "warning" || deployed === "warning")
      ? "warning"
      : "notice";
  const cause = change.cause && `because of the ${change.cause}, not of the API`;
  const text = [change.message, meaningOf(change).join(", "), cause, `${source}${change.where.pointer}`, exempt].filter((part) => part);
  const title = escapeProperty(printable(`pinwheel ${change.code}`));
  return `::${level} title=${title}::${escapeData(text.map((part) => printable(part ?? "")).join("\n"))}`;
}
