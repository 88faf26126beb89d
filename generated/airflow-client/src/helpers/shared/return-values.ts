/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Results } from "./wait-until-done.js";

/**
 * Reads the return values of tasks. Tasks that returned nothing are missing from the result.
 *
 * The value of a mapped task is a list with one value per instance.
 */
export async function readReturnValues(
  taskIds: readonly string[],
  listEntries: (task_id: string) => Promise<readonly { readonly map_index?: number }[]>,
  readValue: (task_id: string, map_index: number) => Promise<unknown>,
): Promise<Results> {
  const results: [string, unknown][] = [];
  for (const task_id of taskIds) {
    const entries = await listEntries(task_id);
    const indexes = entries.map(({ map_index = -1 }) => map_index).sort((a, b) => a - b);
    const values: unknown[] = [];
    for (const index of indexes) values.push(await readValue(task_id, index));
    if (values.length > 0) results.push([task_id, indexes[0] === -1 ? values[0] : values]);
  }
  return Object.fromEntries(results);
}
