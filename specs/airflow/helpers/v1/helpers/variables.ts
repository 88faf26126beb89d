import type { VariableEntry } from "../../helpers/files.js";
import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { exportEntries, withValues } from "../../helpers/shared/export-entries.js";
import { flow } from "../../helpers/shared/flow.js";
import { jsonText } from "../../helpers/shared/json-text.js";
import { type EntryWrite, sync as syncEntries } from "../../helpers/shared/sync.js";
import { withTextValue } from "../../helpers/shared/variable-text.js";
import type { ExportProgress, ExportResult, SyncOptions, SyncProgress, SyncResult } from "../../helpers/sync.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import type { Variable } from "../models.js";
import { create, delete as delete_, get, list, update } from "../resources/variables.js";

/**
 * Makes the variables of the server match a list: creates missing ones and updates different ones.
 *
 * Deletes variables that are not in the list only with `deleteUnlisted`. Awaiting the flow returns
 * the plan and the written keys. Looping over it yields the plan first, then the outcome of each
 * variable. With `dryRun` the flow ends after the plan.
 *
 * Omitted properties stay unchanged. Values that are not strings are stored as JSON and compared by
 * value. A value of `***` is neither compared nor written. Each variable is written with its own
 * request. It is safe to run the same sync again.
 *
 * Use `variablesFromJson` to parse the output of `airflow variables export`.
 *
 * Throws a SyncFailedError if some variables could not be written, an ApiError if they cannot be
 * listed, a RequestError if two entries have the same key, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { Airflow, basic, variablesFromJson } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
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
        isReadOnly: (_, property) => property === "team_name",
        list: () => list(client, { order_by: "key" }, callOptions),
        writeOne: (action, write, properties) => {
          if (action === "delete") return delete_(client, { variable_key: write.key }, callOptions);
          const body = toBody(write);
          if (action === "create") return createWithDescription(client, body, callOptions);
          // The server rejects an update mask of `value`. Without a mask it writes the whole body.
          const mask = properties.includes("value") ? {} : { update_mask: properties };
          return update(client, { variable_key: write.key, ...body, ...mask }, callOptions);
        },
      },
      variables.map(withTextValue),
      options,
    ),
  );
}

/**
 * Airflow 2.7 does not store the description of a new variable, although its response contains it.
 */
async function createWithDescription(client: Client, body: Variable & { readonly key: string }, callOptions: CallOptions): Promise<void> {
  await create(client, body, callOptions);
  if (!body.description) return;
  const { description } = await get(client, { variable_key: body.key }, callOptions);
  if (description === body.description) return;
  await update(client, { variable_key: body.key, ...body, update_mask: ["description"] }, callOptions);
}

/** The server requires the key and the value, even if the update mask excludes them. */
function toBody({ key, entry }: EntryWrite<VariableEntry>): Variable & { readonly key: string } {
  const description = entry?.description;
  return { key, value: jsonText(entry?.value), ...(description !== undefined && { description }) };
}

/**
 * Returns all variables of the server, as entries of a sync.
 *
 * Looping over the flow yields each variable when it was read. Awaiting it returns all entries.
 *
 * The entries are those of a sync: sync them to another server, or write them to a file with
 * `variablesToJson`. Values of `***` are named in `hidden`.
 *
 * Throws an ApiError, a ConnectionError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { Airflow, basic, variablesToJson } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
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
    exportEntries(list(client, { order_by: "key" }, callOptions), ({ key = "", value = "", description }) => [
      key,
      { key, value, ...withValues({ description }) },
    ]),
  );
}

export { export_ as export };
