import type { Change } from "../../index.js";

/** Returns `2 operations added, 1 breaking change`. There is at least one change. */
export function summarizeChanges(changes: readonly Change[]): string {
  const added = changes.filter(({ code }) => code === "operation-added");
  const breaking = changes.filter(({ verdicts }) => verdicts.source === "breaking" || verdicts.deployed === "breaking");
  const others = changes.length - new Set([...added, ...breaking]).size;
  const parts = [
    ...(added.length === 0 ? [] : [`${added.length} ${plural("operation", added.length)} added`]),
    ...(breaking.length === 0 ? [] : [`${breaking.length} breaking ${plural("change", breaking.length)}`]),
    ...(others === 0 ? [] : [`${others} other ${plural("change", others)}`]),
  ];
  return parts.join(", ");
}

function plural(noun: string, count: number): string {
  return count === 1 ? noun : `${noun}s`;
}
