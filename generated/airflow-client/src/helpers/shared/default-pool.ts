/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** Whether the pool is the one for tasks without a pool, which cannot be deleted. */
export function isDefaultPool(name: string): boolean {
  return name === "default_pool";
}

/** Whether servers reject changes of a property, which only concerns the default pool. */
export function isReadOnlyOfDefaultPool(name: string, property: string): boolean {
  return isDefaultPool(name) && property !== "slots" && property !== "include_deferred";
}
