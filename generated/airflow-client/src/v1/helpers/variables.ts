/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { WantedVariable } from "../../helpers/files.js";
import type { Flow, SyncOptions, SyncProgress, SyncResult } from "../../helpers/flows.js";
import { flow } from "../../helpers/shared/flow.js";
import { sync as syncEntries, textOf } from "../../helpers/shared/sync.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import type { Variable } from "../models.js";
import { create, delete as delete_, get, list, update } from "../resources/variables.js";

/**
 * Makes the variables of the server what the list says: creates what is missing, changes what differs, and deletes others only if asked to.
 *
 * Gives the plan and what was done; looping over it gives the plan first, then each variable that was written. `dryRun` stops after the
 * plan.
 *
 * `variablesFromJson` reads the list from a file of `airflow variables export`. What is `***` is neither compared nor written back. A
 * member that is left out stays as it is. Values that are not text are kept as JSON, and compared by value. One request a variable, and
 * another for a new one with a description, which Airflow 2.7 forgets.
 *
 * Throws SyncFailedError where some could not be written, with the others in its `result`; ApiError where variables cannot be listed,
 * TimeoutError and AbortError. A sync that broke off may be repeated.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { Airflow, basic, variablesFromJson } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
 *
 * const wanted = variablesFromJson(await readFile("variables.json", "utf8"));
 * const { plan } = await airflow.variables.sync(wanted, { dryRun: true });
 * for (const { action, key, members } of plan) if (action !== "keep") console.log(action, key, members.join(", "));
 * const { created, updated } = await airflow.variables.sync(wanted);
 * console.log(created.length, updated.length);
 * ```
 */
export function sync(client: Client, variables: readonly WantedVariable[], options: SyncOptions = {}): Flow<SyncResult, SyncProgress> {
  return flow("syncing variables", options, ({ call }) =>
    syncEntries(
      {
        what: "variables",
        key: "key",
        isFixed: (_, member) => member === "team_name",
        list: () => list(client, { order_by: "key" }, call),
        one: (action, { key, wanted }, members) => {
          if (action === "delete") return delete_(client, { variable_key: key }, call);
          const body = bodyOf(key, wanted);
          if (action === "create") return createWhole(client, body, call);
          return update(client, { variable_key: key, ...body, ...(!members.includes("value") && { update_mask: members }) }, call);
        },
      },
      variables,
      options,
    ),
  );
}

/** Airflow 2.7 leaves the description out of a variable that it makes, though it answers with it. */
async function createWhole(client: Client, body: Variable & { readonly key: string }, call: CallOptions): Promise<void> {
  await create(client, body, call);
  if (!body.description) return;
  const { description } = await get(client, { variable_key: body.key }, call);
  if (description !== body.description) await update(client, { variable_key: body.key, ...body, update_mask: ["description"] }, call);
}

/** The server asks for key and value whatever is to change, and without a mask writes what it is given. */
function bodyOf(key: string, wanted: WantedVariable | undefined): Variable & { readonly key: string } {
  const description = wanted?.description;
  return { key, value: textOf(wanted?.value), ...(description !== undefined && { description }) };
}
