/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ConnectionEntry } from "../../helpers/files.js";
import type { Flow } from "../../helpers/flows.js";
import { compact } from "../../helpers/shared/compact.js";
import { pickUpdates, type TextConnection, withTextExtra } from "../../helpers/shared/connection-body.js";
import { flow } from "../../helpers/shared/flow.js";
import { sync as syncEntries } from "../../helpers/shared/sync.js";
import type { SyncOptions, SyncProgress, SyncResult } from "../../helpers/sync.js";
import type { Client } from "../../runtime/index.js";
import { type CreateParams, create, delete as delete_, get, list, update } from "../resources/connections.js";

/**
 * Makes the connections of the server match a list: creates missing ones and updates different
 * ones.
 *
 * Deletes connections that are not in the list only with `deleteUnlisted`. Awaiting the flow
 * returns the plan and the written ids. Looping over it yields the plan first, then the outcome of
 * each connection. With `dryRun` the flow ends after the plan.
 *
 * Omitted properties stay unchanged. `extra` is compared by value, whether it is an object or JSON
 * text. Airflow never returns passwords, and returns `***` for secrets inside `extra`: they are not
 * compared, and a changed password is only written with `writeSecrets`. Each connection is written
 * with its own request, and read with another one if its entry has an `extra`. It is safe to run
 * the same sync again.
 *
 * Use `connectionsFromJson` to parse the output of `airflow connections export --file-format json`.
 *
 * Throws a SyncFailedError if some connections could not be written, an ApiError if they cannot be
 * listed, a RequestError if two entries have the same id, a TimeoutError or an AbortError.
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
 * const connections = [
 *   {
 *     connection_id: "warehouse",
 *     conn_type: "postgres",
 *     host: "db",
 *     password: "secret",
 *     extra: { sslmode: "require" },
 *   },
 * ];
 * const { created, updated } = await airflow.connections.sync(connections, {
 *   writeSecrets: true,
 * });
 * console.log(created, updated);
 * ```
 */
export function sync(client: Client, connections: readonly ConnectionEntry[], options: SyncOptions = {}): Flow<SyncResult, SyncProgress> {
  return flow("syncing connections", options, ({ callOptions }) =>
    syncEntries(
      {
        kind: "connections",
        keyName: "connection_id",
        writeOnlyProperties: ["password"],
        isReadOnly: (_, property) => property === "team_name",
        list: async function* (entries) {
          // The list lacks `extra`.
          for await (const connection of list(client, { order_by: "connection_id" }, callOptions)) {
            const { connection_id = "" } = connection;
            yield entries.get(connection_id)?.extra === undefined ? connection : await get(client, { connection_id }, callOptions);
          }
        },
        writeOne: (action, { key: connection_id, entry }, properties) => {
          if (action === "delete") return delete_(client, { connection_id }, callOptions);
          const body = toBody(connection_id, entry);
          if (action === "create") return create(client, body, callOptions);
          const { conn_type } = body;
          const params = { connection_id, ...compact({ conn_type }), ...pickUpdates(body, properties), update_mask: properties };
          return update(client, params, callOptions);
        },
      },
      connections.map(withTextExtra),
      options,
    ),
  );
}

/** An empty password removes the password, because the server rejects null. */
function toBody(connection_id: string, entry: TextConnection | undefined): CreateParams {
  const { password, team_name: _, ...connection } = entry ?? { connection_id, conn_type: "" };
  return { ...compact(connection), connection_id, ...(password !== undefined && { password: password ?? "" }) };
}
