import type { VariableBody } from "../models.js";
import { bulk, create, delete as delete_, list, update } from "../resources/variables.js";
import type { Client } from "../runtime/index.js";
import type { VariableEntry } from "./files.js";
import type { Flow, FlowOptions } from "./flows.js";
import { exportEntries, withValues } from "./shared/export-entries.js";
import { flow } from "./shared/flow.js";
import { jsonText } from "./shared/json-text.js";
import { sendBulk } from "./shared/send-bulk.js";
import { type EntryWrite, sync as syncEntries } from "./shared/sync.js";
import { withTextValue } from "./shared/variable-text.js";
import type { ExportProgress, ExportResult, SyncOptions, SyncProgress, SyncResult } from "./sync.js";

/**
 * Makes the variables of the server match a list: creates missing ones and updates different ones.
 *
 * Deletes variables that are not in the list only with `deleteUnlisted`. Awaiting the flow returns
 * the plan and the written keys. Looping over it yields the plan first, then the outcome of each
 * variable. With `dryRun` the flow ends after the plan.
 *
 * Omitted properties stay unchanged. Values that are not strings are stored as JSON and compared by
 * value. Airflow returns `***` for variables with a key that looks like a secret: they are not
 * compared, and only written with `writeSecrets`. One request writes up to 100 variables. It is
 * safe to run the same sync again.
 *
 * Use `variablesFromJson` to parse the output of `airflow variables export`.
 *
 * Throws a SyncFailedError if some variables could not be written, an ApiError if they cannot be
 * listed, a RequestError if two entries have the same key, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { Airflow, passwordGrant, variablesFromJson } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "user", password: "secret" }),
 * });
 *
 * const variables = variablesFromJson(await readFile("variables.json", "utf8"));
 * const { plan } = await airflow.variables.sync(variables, { dryRun: true });
 * for (const { action, key, properties } of plan)
 *   if (action !== "keep") console.log(action, key, properties.join(", "));
 * const { created, updated } = await airflow.variables.sync(variables);
 * console.log(created.length, updated.length);
 * ```
 */
export function sync(client: Client, variables: readonly VariableEntry[], options: SyncOptions = {}): Flow<SyncResult, SyncProgress> {
  return flow("syncing variables", options, ({ callOptions }) =>
    syncEntries(
      {
        kind: "variables",
        keyName: "key",
        list: () => list(client, { order_by: ["key"] }, callOptions),
        writeMany: (action, writes, properties) =>
          sendBulk(action, writes, properties, toBody, (actions) => bulk(client, { actions }, callOptions)),
        writeOne: (action, write, properties) => {
          if (action === "delete") return delete_(client, { variable_key: write.key }, callOptions);
          if (action === "create") return create(client, toBody(write), callOptions);
          return update(client, { variable_key: write.key, ...toBody(write), update_mask: properties }, callOptions);
        },
      },
      variables.map(withTextValue),
      options,
    ),
  );
}

/** The server requires the key and the value, even if the update mask excludes them. */
function toBody({ key, entry }: EntryWrite<VariableEntry>): VariableBody {
  return { ...entry, key, value: jsonText(entry?.value) };
}

/**
 * Returns all variables of the server, as entries of a sync.
 *
 * Looping over the flow yields each variable when it was read. Awaiting it returns all entries.
 *
 * The entries are those of a sync: sync them to another server, or write them to a file with
 * `variablesToJson`. Airflow returns `***` for variables with a key that looks like a secret. The
 * entry then has this value, and `hidden` names it.
 *
 * Throws an ApiError, a ConnectionError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { Airflow, passwordGrant, variablesToJson } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "user", password: "secret" }),
 * });
 *
 * const { entries, hidden } = await airflow.variables.export();
 * for (const { key, properties } of hidden) console.log(key, properties.join(", "));
 * await writeFile("variables.json", variablesToJson(entries));
 * ```
 */
function export_(
  client: Client,
  _params: Readonly<Record<never, never>> = {},
  options: FlowOptions<ExportProgress> = {},
): Flow<ExportResult<VariableEntry>, ExportProgress> {
  return flow("exporting variables", options, ({ callOptions }) =>
    exportEntries(list(client, { order_by: ["key"] }, callOptions), ({ key, value, description, team_name }) => [
      key,
      { key, value, ...withValues({ description, team_name }) },
    ]),
  );
}

export { export_ as export };
