import type { Limit } from "../model.js";

/**
 * How two limits with one keyword combine if a value must satisfy both.
 *
 * `highest` and `lowest` keep the narrower limit. `both` keeps both, because neither implies the
 * other.
 */
type Combination = "highest" | "lowest" | "both";

const combinations: Readonly<Record<Limit["keyword"], Combination>> = {
  minimum: "highest",
  exclusiveMinimum: "highest",
  minLength: "highest",
  minItems: "highest",
  minProperties: "highest",
  maximum: "lowest",
  exclusiveMaximum: "lowest",
  maxLength: "lowest",
  maxItems: "lowest",
  maxProperties: "lowest",
  multipleOf: "both",
  pattern: "both",
  // `true` is narrower than `false`, and compares as higher.
  uniqueItems: "highest",
};

/** Returns the limits of a value that must satisfy the limits of two schemas, in order. */
export function mergeLimits(base: readonly Limit[], extension: readonly Limit[]): readonly Limit[] {
  const merged = [...base];
  for (const limit of extension) {
    const index = merged.findIndex((candidate) => combines(candidate, limit));
    const existing = merged[index];
    if (existing === undefined) merged.push(limit);
    else if (isNarrower(limit, existing)) merged[index] = limit;
  }
  return merged;
}

/** Whether one of two limits replaces the other. */
function combines(a: Limit, b: Limit): boolean {
  return a.keyword === b.keyword && (combinations[a.keyword] !== "both" || a.value === b.value);
}

function isNarrower(limit: Limit, existing: Limit): boolean {
  return combinations[limit.keyword] === "highest" ? limit.value > existing.value : limit.value < existing.value;
}
