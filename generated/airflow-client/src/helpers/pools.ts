/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { PoolBody } from "../models.js";
import { bulk, create, delete as delete_, list, update } from "../resources/pools.js";
import type { Client } from "../runtime/index.js";
import type { PoolEntry } from "./files.js";
import type { Flow, FlowOptions } from "./flows.js";
import { compact } from "./shared/compact.js";
import { isDefaultPool, isReadOnlyOfDefaultPool } from "./shared/default-pool.js";
import { exportEntries, withValues } from "./shared/export-entries.js";
import { flow } from "./shared/flow.js";
import { sendBulk } from "./shared/send-bulk.js";
import { type EntryWrite, sync as syncEntries } from "./shared/sync.js";
import type { ExportProgress, ExportResult, SyncOptions, SyncProgress, SyncResult } from "./sync.js";

/**
 * Makes the pools of the server match a list: creates missing ones and updates different ones.
 *
 * Deletes pools that are not in the list only with `deleteUnlisted`. Awaiting the flow returns the
 * plan and the written names. Looping over it yields the plan first, then the outcome of each pool.
 * With `dryRun` the flow ends after the plan.
 *
 * Omitted properties stay unchanged. Only `slots` and `include_deferred` of the default pool can be
 * changed, and it is never deleted. A pool cannot be renamed. One request writes up to 100 pools.
 * It is safe to run the same sync again.
 *
 * Use `poolsFromJson` to parse the output of `airflow pools export`.
 *
 * Throws a SyncFailedError if some pools could not be written, an ApiError if they cannot be
 * listed, a RequestError if two entries have the same name, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "user", password: "secret" }),
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
        list: () => list(client, { order_by: ["name"] }, callOptions),
        isReadOnly: isReadOnlyOfDefaultPool,
        canDelete: (name) => !isDefaultPool(name),
        writeMany: (action, writes, properties) =>
          sendBulk(action, writes, properties, toBody, (actions) => bulk(client, { actions }, callOptions)),
        writeOne: (action, write, properties) => {
          if (action === "delete") return delete_(client, { pool_name: write.key }, callOptions);
          const { name, ...body } = toBody(write);
          return action === "create"
            ? create(client, { name, ...body }, callOptions)
            : update(client, { pool_name: name, pool: name, ...body, update_mask: properties }, callOptions);
        },
      },
      pools,
      options,
    ),
  );
}

/** The server requires the whole pool, even if the update mask has a single property. */
function toBody({ key, entry, serverEntry }: EntryWrite<PoolEntry>): PoolBody & { readonly include_deferred: boolean } {
  const description = serverEntry?.["description"];
  return {
    slots: 0,
    include_deferred: serverEntry?.["include_deferred"] === true,
    ...(typeof description === "string" && { description }),
    ...compact(entry ?? {}),
    name: key,
  };
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
 * import { Airflow, passwordGrant, poolsToJson } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "user", password: "secret" }),
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
    exportEntries(list(client, { order_by: ["name"] }, callOptions), ({ name, slots, description, include_deferred, team_name }) => [
      name,
      { name, slots, include_deferred, ...withValues({ description, team_name }) },
    ]),
  );
}

export { export_ as export };
