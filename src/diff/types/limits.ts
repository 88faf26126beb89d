import type { Limit } from "../../model/model.js";
import type { Finding, Place } from "../finding.js";

/** Returns the findings about two lists of limits of one value. */
export function compareLimits(before: readonly Limit[], after: readonly Limit[], place: Place): readonly Finding[] {
  if (before.length === 0 && after.length === 0) return [];
  const left = new Map(before.map((limit) => [limit.keyword, limit]));
  const right = new Map(after.map((limit) => [limit.keyword, limit]));
  const removed = before.filter(({ keyword }) => !right.has(keyword));
  const changes = after.flatMap((limit): readonly Finding[] => {
    const old = left.get(limit.keyword);
    if (old === undefined) return [{ name: "limit-tightened", place, after: labelOf(limit) }];
    if (old.value === limit.value) return [];
    return [{ name: isLooser(old, limit) ? "limit-loosened" : "limit-tightened", place, before: labelOf(old), after: labelOf(limit) }];
  });
  return [...removed.map((limit): Finding => ({ name: "limit-loosened", place, before: labelOf(limit) })), ...changes];
}

function labelOf({ keyword, value }: Limit): string {
  return `${keyword} ${value}`;
}

/** Whether every value within the old limit is within the new one. */
function isLooser(before: Limit, after: Limit): boolean {
  switch (after.keyword) {
    case "maximum":
    case "exclusiveMaximum":
    case "maxLength":
    case "maxItems":
    case "maxProperties":
      return after.value > before.value;
    case "minimum":
    case "exclusiveMinimum":
    case "minLength":
    case "minItems":
    case "minProperties":
      return after.value < before.value;
    case "multipleOf":
      return typeof after.value === "number" && typeof before.value === "number" && before.value % after.value === 0;
    case "uniqueItems":
      return after.value === false;
    case "pattern":
      return false;
  }
}
