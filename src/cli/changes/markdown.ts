import type { Comparison, DiffResult, JudgedChange } from "../../index.js";
import { printable } from "../printable.js";
import { countGroups, generatorText, groupChanges, groupTitles, meaningOf, needsTitles, reachText } from "./group-changes.js";

/** GitHub refuses a summary of more than 1 MiB, and a comment of more than 65,536 characters. */
export interface MarkdownLimit {
  readonly length: number;
}

/** Returns the changes in Markdown, for a comment or a changelog. */
export function changesMarkdown({ comparisons, advice }: DiffResult, limit: MarkdownLimit = { length: 60_000 }): string {
  const changes = comparisons.flatMap((comparison) => comparison.changes);
  const head = `## API changes: ${countGroups(changes)}\n\nVersion of the SDK: **${advice.sdk}**. Version of the API: **${advice.api}**.\n`;
  const blocks = comparisons.flatMap((comparison) => comparisonBlocks(comparison, needsTitles(comparisons)));
  return head + fitting(blocks, limit.length - head.length);
}

/** Leaves out the last lines if there are too many, and counts them. */
function fitting(lines: readonly string[], length: number): string {
  let rest = length;
  const end = lines.findIndex((line) => {
    rest -= line.length + 1;
    return rest < 100;
  });
  if (end < 0) return lines.map((line) => `${line}\n`).join("");
  return `${lines
    .slice(0, end)
    .map((line) => `${line}\n`)
    .join("")}\n${lines.length - end} more lines: run \`pinwheel diff\`.\n`;
}

function comparisonBlocks(comparison: Comparison, hasTitle: boolean): readonly string[] {
  const { title, changes } = comparison;
  const generator = generatorText(comparison);
  if (hasTitle && changes.length === 0 && generator === undefined) return [];
  return [
    ...(hasTitle ? ["", `### ${escapeText(title)}`] : []),
    ...groupChanges(changes).flatMap(({ name, changes: group }) => [
      "",
      `${hasTitle ? "####" : "###"} ${groupTitles[name]}`,
      "",
      ...group.map(item),
    ]),
    ...(generator === undefined ? [] : ["", escapeText(generator)]),
  ];
}

/** The message is Markdown, written by Pinwheel, in one line. */
function item({ change, exempt }: JudgedChange): string {
  const facts = [...meaningOf(change), reachText(change), exempt === undefined ? undefined : `accepted: ${exempt}`].filter(
    (fact) => fact !== undefined,
  );
  const details = facts.length === 0 ? "" : ` (${facts.map(escapeText).join("; ")})`;
  return `- ${printable(change.message)}${details} <!-- ${change.code} ${change.fingerprint} -->`;
}

/** In Markdown, every ASCII punctuation character can be escaped. */
function escapeText(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
