/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ConnectionBody } from "../models.js";
import { bulk, create, delete as delete_, list, update } from "../resources/connections.js";
import type { Client } from "../runtime/index.js";
import type { ConnectionEntry } from "./files.js";
import type { Flow } from "./flows.js";
import { compact } from "./shared/compact.js";
import { pickUpdates, type TextConnection, withTextExtra } from "./shared/connection-body.js";
import { flow } from "./shared/flow.js";
import { sendBulk } from "./shared/send-bulk.js";
import { type EntryWrite, sync as syncEntries } from "./shared/sync.js";
import type { SyncOptions, SyncProgress, SyncResult } from "./sync.js";

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
