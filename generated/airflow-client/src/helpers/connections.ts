/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ConnectionBody, ConnectionResponse } from "../models.js";
import { bulk, create, delete as delete_, list, update } from "../resources/connections.js";
import type { Client } from "../runtime/index.js";
import type { ConnectionEntry } from "./files.js";
import type { Flow, FlowOptions } from "./flows.js";
import { compact } from "./shared/compact.js";
import { pickUpdates, type TextConnection, withTextExtra } from "./shared/connection-body.js";
import { exportEntries, withValues } from "./shared/export-entries.js";
import { flow } from "./shared/flow.js";
import { sendBulk } from "./shared/send-bulk.js";
import { type EntryWrite, sync as syncEntries } from "./shared/sync.js";
import type { ExportProgress, ExportResult, SyncOptions, SyncProgress, SyncResult } from "./sync.js";

/**
 * Makes the connections of the server match a list: creates missing ones and updates different
 * ones.
 *
 * Deletes connections that are not in the list only with `deleteUnlisted`. Awaiting the flow
 * returns the plan and the written ids. Looping over it yields the plan first, then the outcome of
 * each connection. With `dryRun` the flow ends after the plan.
 *
 * Omitted properties stay unchanged. `extra` is compared by value, whether it is an object or JSON
 * text. Airflow returns `***` for passwords and for secrets inside `extra`: they are not compared,
 * and a changed password is only written with `writeSecrets`. One request creates or deletes up to
 * 100 connections; each update is its own request. It is safe to run the same sync again.
 *
 * Use `connectionsFromJson` to parse the output of `airflow connections export --file-format json`.
 *
 * Throws a SyncFailedError if some connections could not be written, an ApiError if they cannot be
 * listed, a RequestError if two entries have the same id, a TimeoutError or an AbortError.
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
        list: () => list(client, { order_by: ["connection_id"] }, callOptions),
        // A bulk update sends whole entries, so it would overwrite passwords that must stay
        // unchanged.
        writeMany: async (action, writes, properties) =>
          action === "update" ? [] : sendBulk(action, writes, properties, toBody, (actions) => bulk(client, { actions }, callOptions)),
        writeOne: (action, write, properties) => {
          if (action === "delete") return delete_(client, { connection_id: write.key }, callOptions);
          const body = toBody(write);
          if (action === "create") return create(client, body, callOptions);
          const { connection_id, conn_type } = body;
          return update(client, { connection_id, conn_type, ...pickUpdates(body, properties), update_mask: properties }, callOptions);
        },
      },
      connections.map(withTextExtra),
      options,
    ),
  );
}

function toBody({ key, entry }: EntryWrite<TextConnection>): ConnectionBody {
  return { ...compact(entry ?? { conn_type: "" }), connection_id: key };
}

/**
 * Returns all connections of the server, as entries of a sync.
 *
 * Looping over the flow yields each connection when it was read. Awaiting it returns all entries.
 *
 * The entries are those of a sync: sync them to another server, or write them to a file with
 * `connectionsToJson`. Airflow returns `***` for passwords and for secrets inside `extra`. The
 * entry then has this value, and `hidden` names it.
 *
 * Throws an ApiError, a ConnectionError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { Airflow, connectionsToJson, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "user", password: "secret" }),
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
  return flow("exporting connections", options, ({ callOptions }) =>
    exportEntries(list(client, { order_by: ["connection_id"] }, callOptions), (connection) => [
      connection.connection_id,
      toEntry(connection),
    ]),
  );
}

function toEntry({
  connection_id,
  conn_type,
  description,
  host,
  login,
  schema,
  port,
  password,
  extra,
  team_name,
}: ConnectionResponse): ConnectionEntry {
  return {
    connection_id,
    conn_type,
    ...withValues({ description, host, login, schema, port, password, extra, team_name }),
  };
}

export { export_ as export };
