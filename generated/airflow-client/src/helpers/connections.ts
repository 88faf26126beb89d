/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ConnectionBody } from "../models.js";
import { bulk, create, delete as delete_, list, update } from "../resources/connections.js";
import type { Client } from "../runtime/index.js";
import type { WantedConnection } from "./files.js";
import type { Flow, SyncOptions, SyncProgress, SyncResult } from "./flows.js";
import { sendBulk } from "./shared/bulk.js";
import { flow } from "./shared/flow.js";
import { given, sync as syncEntries, textOf } from "./shared/sync.js";

/**
 * Makes the connections of the server what the list says: creates what is missing, changes what differs, and deletes others only if asked
 * to.
 *
 * Gives the plan and what was done; looping over it gives the plan first, then each connection that was written. `dryRun` stops after the
 * plan.
 *
 * `connectionsFromJson` reads the list from a file of `airflow connections export --file-format json`. Airflow shows `***` in place of
 * passwords, and of secrets inside `extra`: they are neither compared nor written back, so a changed password is written with
 * `writeSecrets` only. `extra` is compared by value, whether it is an object or JSON as text. A member that is left out stays as it is.
 *
 * Throws SyncFailedError where some could not be written, with the others in its `result`; ApiError where connections cannot be listed,
 * TimeoutError and AbortError. A sync that broke off may be repeated.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const wanted = [{ connection_id: "warehouse", conn_type: "postgres", host: "db", password: "secret", extra: { sslmode: "require" } }];
 * const { created, updated } = await airflow.connections.sync(wanted, { writeSecrets: true });
 * console.log(created, updated);
 * ```
 */
export function sync(client: Client, connections: readonly WantedConnection[], options: SyncOptions = {}): Flow<SyncResult, SyncProgress> {
  return flow("syncing connections", options, ({ call }) =>
    syncEntries(
      {
        what: "connections",
        key: "connection_id",
        list: () => list(client, { order_by: ["connection_id"] }, call),
        bulk: async (action, jobs, members) =>
          action === "update"
            ? []
            : sendBulk(
                action,
                jobs,
                members,
                ({ wanted }) => bodyOf(wanted),
                (actions) => bulk(client, { actions }, call),
              ),
        one: (action, { key, wanted }, members) => {
          if (action === "delete") return delete_(client, { connection_id: key }, call);
          const body = bodyOf(wanted);
          return action === "create" ? create(client, body, call) : update(client, { ...only(body, members), update_mask: members }, call);
        },
      },
      connections,
      options,
    ),
  );
}

function bodyOf(wanted: WantedConnection | undefined): ConnectionBody {
  const { extra, ...rest } = given(wanted);
  return {
    connection_id: "",
    conn_type: "",
    ...rest,
    ...(extra !== undefined && { extra: typeof extra === "object" && extra !== null ? textOf(extra) : extra }),
  };
}

/** What names the connection, and the members to write: a password that is not to be written is not sent at all. */
function only({ connection_id, conn_type, ...rest }: ConnectionBody, members: readonly string[]): ConnectionBody {
  return { connection_id, conn_type, ...Object.fromEntries(Object.entries(rest).filter(([name]) => members.includes(name))) };
}
