/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { MappedResult } from "../flows.js";
import type { Scope } from "./flow.js";
import { retryWhileUnavailable, type WaitSettings } from "./retry-while-unavailable.js";
import type { Results } from "./wait-until-done.js";

/** The requests for the return values of a run, independent of the API version. */
export interface ReturnValuesApi {
  /** Lists the instances of a task that returned a value. */
  listEntries(task_id: string): Promise<readonly { readonly map_index?: number }[]>;
  readValue(task_id: string, map_index: number): Promise<unknown>;
}

/**
 * Reads the return values of tasks. Tasks that returned nothing are missing from the result.
 *
 * The value of a mapped task is a list of `MappedResult`. Repeats the requests while the server is
 * unavailable, because the caller has already waited for the run.
 *
 * @param streamed the values in the state stream, which lack the indexes of mapped tasks; undefined
 * if there are none
 */
export async function readReturnValues(
  api: ReturnValuesApi,
  taskIds: readonly string[],
  streamed: Results | undefined,
  scope: Scope,
  settings: WaitSettings,
): Promise<Results> {
  const readValue = (task_id: string, map_index: number): Promise<unknown> =>
    retryWhileUnavailable(scope, settings, () => api.readValue(task_id, map_index));
  const results: [string, unknown][] = [];
  for (const task_id of taskIds) {
    if (streamed !== undefined && !Object.hasOwn(streamed, task_id)) continue;
    const value = streamed?.[task_id];
    // A list is the value of a task that returned a list, or the values of a mapped task.
    if (streamed !== undefined && !Array.isArray(value)) {
      results.push([task_id, value]);
      continue;
    }
    const entries = await retryWhileUnavailable(scope, settings, () => api.listEntries(task_id));
    const indexes = entries.map(({ map_index = -1 }) => map_index).sort((a, b) => a - b);
    const [firstIndex] = indexes;
    if (firstIndex === undefined) continue;
    if (firstIndex < 0) results.push([task_id, value ?? (await readValue(task_id, -1))]);
    else results.push([task_id, await readMapped(indexes, Array.isArray(value) ? value : [], (index) => readValue(task_id, index))]);
  }
  return Object.fromEntries(results);
}

/** Pairs the values with their indexes. Reads them if the stream had another number of values. */
async function readMapped(
  indexes: readonly number[],
  values: readonly unknown[],
  readValue: (map_index: number) => Promise<unknown>,
): Promise<readonly MappedResult[]> {
  const hasValues = values.length === indexes.length;
  const results: MappedResult[] = [];
  for (const [position, map_index] of indexes.entries()) {
    results.push({ map_index, value: hasValues ? values[position] : await readValue(map_index) });
  }
  return results;
}
