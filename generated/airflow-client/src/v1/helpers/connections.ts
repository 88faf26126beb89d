/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { WantedConnection } from "../../helpers/files.js";
import type { Flow, SyncOptions, SyncProgress, SyncResult } from "../../helpers/flows.js";
import { flow } from "../../helpers/shared/flow.js";
import { given, sync as syncEntries, textOf } from "../../helpers/shared/sync.js";
import type { Client } from "../../runtime/index.js";
import { type CreateParams, create, delete as delete_, get, list, update } from "../resources/connections.js";

/**
 * Makes the connections of the server what the list says: creates what is missing, changes what differs, and deletes others only if asked
 * to.
 *
 * Gives the plan and what was done; looping over it gives the plan first, then each connection that was written. `dryRun` stops after the
 * plan.
 *
 * `connectionsFromJson` reads the list from a file of `airflow connections export --file-format json`. Passwords are never read, and
 * secrets inside `extra` are read as `***`: they are neither compared nor written back, so a changed password is written with
 * `writeSecrets` only. `extra` is compared by value, whether it is an object or JSON as text; the list of connections lacks it, so that it
 * takes one more request for each connection that has one here. A member that is left out stays as it is.
 *
 * Throws SyncFailedError where some could not be written, with the others in its `result`; ApiError where connections cannot be listed,
 * TimeoutError and AbortError. A sync that broke off may be repeated.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
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
        unseen: ["password"],
        isFixed: (_, member) => member === "team_name",
        list: async function* (wanted) {
          for await (const item of list(client, { order_by: "connection_id" }, call)) {
            const { connection_id = "" } = item;
            yield wanted.get(connection_id)?.extra === undefined ? item : await get(client, { connection_id }, call);
          }
        },
        one: (action, { key, wanted }, members) => {
          if (action === "delete") return delete_(client, { connection_id: key }, call);
          const body = bodyOf(wanted);
          return action === "create"
            ? create(client, body, call)
            : update(client, { ...only(body, members), connection_id: key, update_mask: members }, call);
        },
      },
      connections,
      options,
    ),
  );
}

/** No password is an empty one: the server takes no null there. */
function bodyOf(wanted: WantedConnection | undefined): CreateParams {
  const { extra, password, team_name: _, ...rest } = given(wanted);
  return {
    ...rest,
    ...(password !== undefined && { password: password ?? "" }),
    ...(extra !== undefined && { extra: typeof extra === "object" && extra !== null ? textOf(extra) : extra }),
  };
}

/** The members to write, and the type, which the server asks for: a password that is not to be written is not sent at all. */
function only({ conn_type, ...rest }: CreateParams, members: readonly string[]): CreateParams {
  const written = Object.fromEntries(Object.entries(rest).filter(([name]) => members.includes(name)));
  return { ...(conn_type !== undefined && { conn_type }), ...written };
}
