/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { WantedPool } from "../../helpers/files.js";
import type { Flow, SyncOptions, SyncProgress, SyncResult } from "../../helpers/flows.js";
import { flow } from "../../helpers/shared/flow.js";
import { given, type Job, sync as syncEntries } from "../../helpers/shared/sync.js";
import type { Client } from "../../runtime/index.js";
import type { Pool } from "../models.js";
import { create, delete as delete_, list, update } from "../resources/pools.js";

/**
 * Makes the pools of the server what the list says: creates what is missing, changes what differs, and deletes others only if asked to.
 *
 * Gives the plan and what was done; looping over it gives the plan first, then each pool that was written. `dryRun` stops after the plan.
 *
 * `poolsFromJson` reads the list from a file of `airflow pools export`. Of the default pool only `slots` and `include_deferred` can be
 * changed, other members are not looked at, and it is never deleted. A member that is left out stays as it is. One request a pool.
 *
 * Throws SyncFailedError where some could not be written, with the others in its `result`; ApiError where pools cannot be listed, TimeoutError
 * and AbortError. A sync that broke off may be repeated.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
 *
 * const wanted = [{ name: "warehouse", slots: 8, description: "Queries at once" }];
 * const { created, deleted } = await airflow.pools.sync(wanted, { deleteOthers: (name) => name.startsWith("warehouse") });
 * console.log(created, deleted);
 * ```
 */
export function sync(client: Client, pools: readonly WantedPool[], options: SyncOptions = {}): Flow<SyncResult, SyncProgress> {
  return flow("syncing pools", options, ({ call }) =>
    syncEntries(
      {
        what: "pools",
        key: "name",
        list: () => list(client, { order_by: "name" }, call),
        isFixed: (name, member) => member === "team_name" || (name === defaultPool && member !== "slots" && member !== "include_deferred"),
        mayDelete: (name) => name !== defaultPool,
        one: (action, job, members) => {
          if (action === "delete") return delete_(client, { pool_name: job.key }, call);
          const body = bodyOf(job);
          return action === "create"
            ? create(client, body, call)
            : update(client, { pool_name: job.key, ...body, update_mask: members }, call);
        },
      },
      pools,
      options,
    ),
  );
}

const defaultPool = "default_pool";

/** Whole, since the server asks for name and slots, whatever is to change. */
function bodyOf({ key, wanted }: Job<WantedPool>): Pool {
  const { team_name: _, ...rest } = given(wanted);
  return { ...rest, name: key };
}
