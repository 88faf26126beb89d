import type { Json } from "../../src/util/json.js";

/** Whether two values are equal, including the order of keys, `NaN` and `-0`. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return Object.is(left, right);
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const entries = Object.entries(left);
  const others = Object.entries(right);
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => key === others[index]?.[0] && isSame(value, others[index]?.[1]))
  );
}
