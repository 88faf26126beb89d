/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow } from "../../../helpers/flows.js";
import { type ClearFailedOptions, type ClearProgress, type ClearResult, clearTasks } from "../../../helpers/shared/clear-tasks.js";
import { flow } from "../../../helpers/shared/flow.js";
import type { Client } from "../../../runtime/index.js";
import type { TaskInstanceReference } from "../../models.js";
import { clear } from "../../resources/taskInstances.js";

/** The parameters of {@link clearFailed}. */
export interface ClearFailedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Only these tasks. Default: all failed tasks. */
  readonly task_ids?: readonly string[];
  /** Also clears the tasks downstream of the failed ones. Default: `false`. */
  readonly include_downstream?: boolean;
}

/**
 * Clears the failed tasks of a run, so that they run again, and returns references to them.
 *
 * Clears task instances in the states `failed` and `upstream_failed`, and sets the run to `queued`.
 * With `dryRun: true` nothing is cleared. This is the opposite of the server's own operation, which
 * clears nothing unless you turn off `dry_run`. The tasks only run if the DAG is not paused.
 *
 * Throws an ApiError, a TimeoutError or an AbortError.
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
 * const run = { dag_id: "daily_sales", dag_run_id: "manual__2026-01-31" };
 * const { taskInstances } = await airflow.dagRuns.clearFailed(run, { dryRun: true });
 * for (const { task_id } of taskInstances) console.log(task_id);
 * await airflow.dagRuns.clearFailed(run);
 * ```
 */
export function clearFailed(
  client: Client,
  params: ClearFailedParams,
  options: ClearFailedOptions<TaskInstanceReference> = {},
): Flow<ClearResult<TaskInstanceReference>, ClearProgress<TaskInstanceReference>> {
  return flow(`clearing the failed tasks of run "${params.dag_run_id}"`, options, ({ callOptions }) => {
    const send = async (dry_run: boolean): Promise<readonly TaskInstanceReference[]> => {
      const body = { ...params, only_failed: true, reset_dag_runs: true, dry_run };
      return (await clear(client, body, callOptions)).task_instances ?? [];
    };
    return clearTasks(send, options.dryRun ?? false);
  });
}
