/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ConnectionEntry } from "../../helpers/files.js";
import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { compact } from "../../helpers/shared/compact.js";
import { pickUpdates, type TextConnection, withTextExtra } from "../../helpers/shared/connection-body.js";
import { exportEntries, withValues } from "../../helpers/shared/export-entries.js";
import { flow } from "../../helpers/shared/flow.js";
import { sync as syncEntries } from "../../helpers/shared/sync.js";
import type { ExportProgress, ExportResult, SyncOptions, SyncProgress, SyncResult } from "../../helpers/sync.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import type { Connection } from "../models.js";
import { type CreateConnectionParams, create, delete as delete_, get, list, update } from "../resources/connections.js";

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
function toBody(connection_id: string, entry: TextConnection | undefined): CreateConnectionParams {
  const { password, team_name: _, ...connection } = entry ?? { connection_id, conn_type: "" };
  return { ...compact(connection), connection_id, ...(password !== undefined && { password: password ?? "" }) };
}

/**
 * Returns all connections of the server, as entries of a sync.
 *
 * Looping over the flow yields each connection when it was read. Awaiting it returns all entries.
 *
 * The entries are those of a sync: sync them to another server, or write them to a file with
 * `connectionsToJson`. Airflow never returns passwords, so no entry has one. It returns `***` for
 * secrets inside `extra`, which `hidden` names. Each connection is read with its own request.
 *
 * Throws an ApiError, a ConnectionError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { Airflow, basic, connectionsToJson } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * const { entries, hidden } = await airflow.connections.export();
 * for (const { key, properties } of hidden) console.log(key, properties.join(", "));
 * await writeFile("connections.json", connectionsToJson(entries));
 * ```
 */
function export_(
  client: Client,
  _params: Readonly<Record<never, never>> = {},
  options: FlowOptions<ExportProgress> = {},
): Flow<ExportResult<ConnectionEntry>, ExportProgress> {
  return flow("exporting connections", options, ({ callOptions }) => exportEntries(readAll(client, callOptions), toEntry));
}

/** Reads each connection, because the list lacks `extra`. */
async function* readAll(client: Client, callOptions: CallOptions): AsyncGenerator<Connection, void, void> {
  for await (const { connection_id = "" } of list(client, { order_by: "connection_id" }, callOptions))
    yield await get(client, { connection_id }, callOptions);
}

function toEntry({
  connection_id = "",
  conn_type = "",
  description,
  host,
  login,
  schema,
  port,
  extra,
}: Connection): readonly [string, ConnectionEntry] {
  const entry = {
    connection_id,
    conn_type,
    ...withValues({ description, host, login, schema, port, extra }),
  };
  return [connection_id, entry];
}

export { export_ as export };
