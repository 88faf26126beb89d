import type { Change, Comparison, JudgedChange } from "../../index.js";

/** The groups of a report, in its order. */
export const groupNames = ["breaking", "behaviour", "safe", "configuration"] as const;

export type GroupName = (typeof groupNames)[number];

/** Titles of the groups, for people. */
export const groupTitles: Readonly<Record<GroupName, string>> = {
  breaking: "Breaking",
  behaviour: "Behaviour",
  safe: "Safe",
  configuration: "Because of the configuration, not of the API",
};

/** The text after the count of a group. */
const groupCounts: Readonly<Record<GroupName, string>> = {
  breaking: "breaking",
  behaviour: "behaviour",
  safe: "safe",
  configuration: "because of the configuration",
};

/** What a change means, as a report describes it. Empty: no one notices it. */
export function meaningOf({ verdicts: { source, behaviour, deployed, handlers } }: Change): readonly string[] {
  return [
    ...(source === "breaking" ? ["callers do not compile"] : source === "warning" ? ["callers may not compile"] : []),
    ...(behaviour === "changed" ? ["calls do something else"] : []),
    ...(deployed === "breaking" ? ["deployed SDKs break"] : deployed === "warning" ? ["deployed SDKs may break"] : []),
    ...(handlers === "breaking" ? ["handlers break"] : handlers === "warning" ? ["handlers may break"] : []),
  ];
}

/** Code that only implements the API does not decide the group. */
function groupOf({ cause, verdicts: { source, behaviour, deployed } }: Change): GroupName {
  if (cause !== undefined) return "configuration";
  if (source === "breaking" || deployed === "breaking") return "breaking";
  return behaviour === "changed" || source === "warning" || deployed === "warning" ? "behaviour" : "safe";
}

export interface ChangeGroup {
  readonly name: GroupName;
  readonly changes: readonly JudgedChange[];
}

/** Returns the groups that have changes. Changes stay in order. */
export function groupChanges(changes: readonly JudgedChange[]): readonly ChangeGroup[] {
  return groupNames
    .map((name) => ({ name, changes: changes.filter(({ change }) => groupOf(change) === name) }))
    .filter(({ changes: { length } }) => length > 0);
}

/** Returns `1 breaking, 2 safe`; `no changes` if there are none. */
export function countGroups(changes: readonly JudgedChange[]): string {
  const counts = groupChanges(changes).map(({ name, changes: { length } }) => `${length} ${groupCounts[name]}`);
  return counts.length === 0 ? "no changes" : counts.join(", ");
}

/** The operations that a change reaches, as far as a reader wants to see them. */
export function reachText({ reaches }: Change): string | undefined {
  if (reaches === undefined) return undefined;
  const parts = [listText("requests of", reaches.requests), listText("responses of", reaches.responses)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join("; ");
}

const shown = 4;

function listText(subject: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const rest = names.length > shown ? `, and ${names.length - shown} more` : "";
  return `${subject} ${names.slice(0, shown).join(", ")}${rest}`;
}

/** Returns a sentence if another version of Pinwheel wrote the old SDK. Otherwise undefined. */
export function generatorText({ generators }: Comparison): string | undefined {
  if (generators === undefined) return undefined;
  const { before, after } = generators;
  return `${before} wrote the old SDK, and this is ${after}: its changelog has what else changes for callers.`;
}

/** Whether the report needs a heading for each comparison. */
export function needsTitles(comparisons: readonly Comparison[]): boolean {
  return comparisons.length > 1;
}
