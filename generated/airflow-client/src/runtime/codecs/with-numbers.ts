/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Turns each bigint in a value of `losslessJson` into the number that `JSON.parse` returns.
 *
 * Changes the value, which was just parsed. Uses a list instead of recursion, so that no depth
 * overflows the stack.
 */
export function withNumbers(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  const pending = [value];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    if (typeof parent !== "object" || parent === null) continue;
    for (const [key, item] of Object.entries(parent)) {
      if (typeof item === "bigint") Object.defineProperty(parent, key, { value: Number(item) });
      else if (typeof item === "object" && item !== null) pending.push(item);
    }
  }
  return value;
}
