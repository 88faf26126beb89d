/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { VariableBody } from "../models.js";
import { bulk, create, delete as delete_, list, update } from "../resources/variables.js";
import type { Client } from "../runtime/index.js";
import type { WantedVariable } from "./files.js";
import type { Flow, SyncOptions, SyncProgress, SyncResult } from "./flows.js";
import { sendBulk } from "./shared/bulk.js";
import { flow } from "./shared/flow.js";
import { given, sync as syncEntries, textOf } from "./shared/sync.js";

/**
 * Makes the variables of the server what the list says: creates what is missing, changes what differs, and deletes others only if asked to.
 *
 * Gives the plan and what was done; looping over it gives the plan first, then each variable that was written. `dryRun` stops after the
 * plan.
 *
 * `variablesFromJson` reads the list from a file of `airflow variables export`. What Airflow shows as `***`, as it does with variables
 * whose key sounds like a secret, is neither compared nor written back; `writeSecrets` writes the values of the list. A member that is left
 * out stays as it is. Values that are not text are kept as JSON, and compared by value.
 *
 * Throws SyncFailedError where some could not be written, with the others in its `result`; ApiError where variables cannot be listed,
 * TimeoutError and AbortError. A sync that broke off may be repeated.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { Airflow, passwordGrant, variablesFromJson } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
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
        list: () => list(client, { order_by: ["key"] }, call),
        bulk: (action, jobs, members) =>
          sendBulk(
            action,
            jobs,
            members,
            ({ key, wanted }) => bodyOf(key, wanted),
            (actions) => bulk(client, { actions }, call),
          ),
        one: (action, { key, wanted }, members) => {
          if (action === "delete") return delete_(client, { variable_key: key }, call);
          const body = bodyOf(key, wanted);
          return action === "create"
            ? create(client, body, call)
            : update(client, { variable_key: key, ...body, update_mask: members }, call);
        },
      },
      variables,
      options,
    ),
  );
}

function bodyOf(key: string, wanted: WantedVariable | undefined): VariableBody {
  return { ...given(wanted), key, value: textOf(wanted?.value) };
}
