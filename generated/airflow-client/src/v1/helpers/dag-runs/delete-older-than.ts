/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow } from "../../../helpers/flows.js";
import { compact } from "../../../helpers/shared/compact.js";
import {
  type DeleteOlderThanOptions,
  type DeleteOlderThanParams,
  type DeleteRunsApi,
  type DeleteRunsProgress,
  type DeleteRunsResult,
  deleteRuns,
} from "../../../helpers/shared/delete-runs.js";
import { flow, type Scope } from "../../../helpers/shared/flow.js";
import { toTimestamp } from "../../../helpers/shared/timestamp.js";
import type { Client } from "../../../runtime/index.js";
import { delete as delete_, list } from "../../resources/dagRuns.js";

/**
 * Deletes the runs that ended before a time, with their task instances and XComs.
 *
 * Only deletes runs in the states `success` and `failed`. `keep` keeps the newest ended runs of
 * each DAG, whatever their age. With `dryRun` the flow ends after the plan. Awaiting it returns the
 * plan and the deleted runs. Looping over it yields the plan first, then the outcome of each run.
 * Each run is deleted with its own request. It is safe to run the same call again. A deleted run
 * cannot be restored.
 *
 * Throws a DeleteRunsFailedError if some runs could not be deleted, a RequestError if the time has
 * no time zone, an ApiError if the runs cannot be listed, a TimeoutError or an AbortError.
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
 * const before = new Date(Date.now() - 90 * 24 * 60 * 60 * 1000);
 * const { planned } = await airflow.dagRuns.deleteOlderThan({ before, keep: 10 }, { dryRun: true });
 * console.log(`${planned.length} runs would be deleted`);
 * const { deleted } = await airflow.dagRuns.deleteOlderThan({ before, keep: 10 });
 * console.log(`${deleted.length} runs were deleted`);
 * ```
 */
export function deleteOlderThan(
  client: Client,
  params: DeleteOlderThanParams,
  options: DeleteOlderThanOptions = {},
): Flow<DeleteRunsResult, DeleteRunsProgress> {
  return flow("deleting runs", options, async function* (scope) {
    return yield* deleteRuns(deleteRunsApi(client, scope), toTimestamp("before", params.before), params, options);
  });
}

function deleteRunsApi(client: Client, { callOptions }: Scope): DeleteRunsApi {
  return {
    listEndedRuns: (dag_id, end_date_lte) =>
      list(client, { dag_id, state: ["success", "failed"], ...compact({ end_date_lte }), order_by: "end_date" }, callOptions).toArray(),
    deleteRun: (run) => delete_(client, run, callOptions),
  };
}
