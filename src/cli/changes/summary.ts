import type { Change, TargetResult } from "../../index.js";
import { count } from "../../util/count.js";
import { groupBy } from "../../util/group-by.js";

/** Returns a line for each cause: `2 operations added, 1 breaking change: \`pinwheel diff\``. */
export function summarizeTargets(targets: readonly TargetResult[]): readonly string[] {
  const byCauses = groupBy(targets, ({ causes = [] }) => causes.join(" and "));
  return [...byCauses].map(([causes, group]) => {
    const changes = group.flatMap((target) => target.changes ?? []);
    const by = causes === "document" ? "" : ` because of the ${causes}`;
    const isCompared = causes.includes("document") || causes.includes("configuration");
    return `${summarizeChanges(changes)}${by}${isCompared ? ": `pinwheel diff`" : ": see the changelog of Pinwheel"}`;
  });
}

/** Returns `2 operations added, 1 breaking change`. There is at least one change. */
function summarizeChanges(changes: readonly Change[]): string {
  const added = changes.filter(({ code }) => code === "operation-added");
  const breaking = changes.filter(({ verdicts }) => verdicts.source === "breaking" || verdicts.deployed === "breaking");
  const others = changes.length - new Set([...added, ...breaking]).size;
  const parts = [
    ...(added.length === 0 ? [] : [`${count(added.length, "operation")} added`]),
    ...(breaking.length === 0 ? [] : [count(breaking.length, "breaking change")]),
    ...(others === 0 ? [] : [count(others, "other change")]),
  ];
  return parts.join(", ");
}
