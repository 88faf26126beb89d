import type { Change } from "../../index.js";
import { count } from "../../util/count.js";

/** Returns `2 operations added, 1 breaking change`. There is at least one change. */
export function summarizeChanges(changes: readonly Change[]): string {
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
