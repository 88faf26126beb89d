/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { PoolEntry } from "../../helpers/files.js";
import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { compact } from "../../helpers/shared/compact.js";
import { isDefaultPool, isReadOnlyOfDefaultPool } from "../../helpers/shared/default-pool.js";
import { exportEntries, withValues } from "../../helpers/shared/export-entries.js";
import { flow } from "../../helpers/shared/flow.js";
import { type EntryWrite, sync as syncEntries } from "../../helpers/shared/sync.js";
import type { ExportProgress, ExportResult, SyncOptions, SyncProgress, SyncResult } from "../../helpers/sync.js";
import type { Client } from "../../runtime/index.js";
import type { Pool } from "../models.js";
import { create, delete as delete_, list, update } from "../resources/pools.js";

/**
 * Makes the pools of the server match a list: creates missing ones and updates different ones.
 *
 * Deletes pools that are not in the list only with `deleteUnlisted`. Awaiting the flow returns the
 * plan and the written names. Looping over it yields the plan first, then the outcome of each pool.
 * With `dryRun` the flow ends after the plan.
 *
 * Omitted properties stay unchanged. Only `slots` and `include_deferred` of the default pool can be
 * changed, and it is never deleted. Each pool is written with its own request. It is safe to run
 * the same sync again.
 *
 * Use `poolsFromJson` to parse the output of `airflow pools export`.
 *
 * Throws a SyncFailedError if some pools could not be written, an ApiError if they cannot be
 * listed, a RequestError if two entries have the same name, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * const pools = [{ name: "warehouse", slots: 8, description: "Concurrent queries" }];
 * const { created, deleted } = await airflow.pools.sync(pools, {
 *   deleteUnlisted: (name) => name.startsWith("warehouse"),
 * });
 * console.log(created, deleted);
 * ```
 */
export function sync(client: Client, pools: readonly PoolEntry[], options: SyncOptions = {}): Flow<SyncResult, SyncProgress> {
  return flow("syncing pools", options, ({ callOptions }) =>
    syncEntries(
      {
        kind: "pools",
        keyName: "name",
        list: () => list(client, { order_by: "name" }, callOptions),
        isReadOnly: (name, property) => property === "team_name" || isReadOnlyOfDefaultPool(name, property),
        canDelete: (name) => !isDefaultPool(name),
        writeOne: (action, write, properties) => {
          if (action === "delete") return delete_(client, { pool_name: write.key }, callOptions);
          const body = toBody(write);
          return action === "create"
            ? create(client, body, callOptions)
            : update(client, { pool_name: write.key, ...body, update_mask: properties }, callOptions);
        },
      },
      pools,
      options,
    ),
  );
}

/** The server requires the name and the slots, even if the update mask excludes them. */
function toBody({ key, entry }: EntryWrite<PoolEntry>): Pool {
  const { team_name: _, ...pool } = entry ?? { name: key, slots: 0 };
  return { ...compact(pool), name: key };
}

/**
 * Returns all pools of the server, as entries of a sync.
 *
 * Looping over the flow yields each pool when it was read. Awaiting it returns all entries.
 *
 * The entries are those of a sync: sync them to another server, or write them to a file with
 * `poolsToJson`.
 *
 * Throws an ApiError, a ConnectionError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { Airflow, basic, poolsToJson } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * const { entries } = await airflow.pools.export();
 * await writeFile("pools.json", poolsToJson(entries));
 * ```
 */
function export_(
  client: Client,
  _params: Readonly<Record<never, never>> = {},
  options: FlowOptions<ExportProgress> = {},
): Flow<ExportResult<PoolEntry>, ExportProgress> {
  return flow("exporting pools", options, ({ callOptions }) =>
    exportEntries(list(client, { order_by: "name" }, callOptions), ({ name = "", slots = 0, description, include_deferred }) => [
      name,
      { name, slots, ...withValues({ description, include_deferred }) },
    ]),
  );
}

export { export_ as export };
