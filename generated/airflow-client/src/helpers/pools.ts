/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { PoolBody } from "../models.js";
import { bulk, create, delete as delete_, list, update } from "../resources/pools.js";
import type { Client } from "../runtime/index.js";
import type { WantedPool } from "./files.js";
import type { Flow, SyncOptions, SyncProgress, SyncResult } from "./flows.js";
import { sendBulk } from "./shared/bulk.js";
import { flow } from "./shared/flow.js";
import { given, type Job, sync as syncEntries } from "./shared/sync.js";

/**
 * Makes the pools of the server what the list says: creates what is missing, changes what differs, and deletes others only if asked to.
 *
 * Gives the plan and what was done; looping over it gives the plan first, then each pool that was written. `dryRun` stops after the plan.
 *
 * `poolsFromJson` reads the list from a file of `airflow pools export`. Of the default pool only `slots` and `include_deferred` can be
 * changed, other members are not looked at, and it is never deleted. A member that is left out stays as it is. A pool cannot be renamed.
 *
 * Throws SyncFailedError where some could not be written, with the others in its `result`; ApiError where pools cannot be listed, TimeoutError
 * and AbortError. A sync that broke off may be repeated.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
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
        list: () => list(client, { order_by: ["name"] }, call),
        isFixed: (name, member) => name === defaultPool && member !== "slots" && member !== "include_deferred",
        mayDelete: (name) => name !== defaultPool,
        bulk: (action, jobs, members) => sendBulk(action, jobs, members, bodyOf, (actions) => bulk(client, { actions }, call)),
        one: (action, job, members) => {
          if (action === "delete") return delete_(client, { pool_name: job.key }, call);
          const { name, ...body } = bodyOf(job);
          return action === "create"
            ? create(client, { name, ...body }, call)
            : update(client, { pool_name: name, pool: name, ...body, update_mask: members }, call);
        },
      },
      pools,
      options,
    ),
  );
}

const defaultPool = "default_pool";

/** Whole, since the server asks for every member, whatever is to change. */
function bodyOf({ key, wanted, current }: Job<WantedPool>): PoolBody & { readonly include_deferred: boolean } {
  const description = current?.["description"];
  return {
    slots: 0,
    include_deferred: current?.["include_deferred"] === true,
    ...(typeof description === "string" && { description }),
    ...given(wanted),
    name: key,
  };
}
