/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { TaskInstanceResponse } from "../../models.js";
import { clear } from "../../resources/taskInstances.js";
import type { Client } from "../../runtime/index.js";
import type { Flow } from "../flows.js";
import { type ClearFailedOptions, type ClearProgress, type ClearResult, clearTasks } from "../shared/clear-tasks.js";
import { flow } from "../shared/flow.js";

/** The parameters of {@link clearFailed}. */
export interface ClearFailedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /**
   * Only these tasks: task ids, or pairs of a task id and a map index. Default: all failed tasks.
   */
  readonly task_ids?: readonly (string | readonly [string, number])[];
  /** Also clears the tasks downstream of the failed ones. Default: `false`. */
  readonly include_downstream?: boolean;
  /** Runs the tasks with the newest version of the DAG. Default: the setting of the DAG. */
  readonly run_on_latest_version?: boolean;
}

/**
 * Clears the failed tasks of a run, so that they run again, and returns them.
 *
 * Clears task instances in the states `failed` and `upstream_failed`, and sets the run to `queued`.
 * With `dryRun: true` nothing is cleared. This is the opposite of the server's own operation, which
 * clears nothing unless you turn off `dry_run`. The tasks only run if the DAG is not paused.
 *
 * Throws an ApiError, a TimeoutError or an AbortError.
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
 * const run = { dag_id: "daily_sales", dag_run_id: "manual__2026-01-31" };
 * const { taskInstances } = await airflow.dagRuns.clearFailed(run, { dryRun: true });
 * for (const { task_id, map_index, state } of taskInstances)
 *   console.log(task_id, map_index, state);
 * await airflow.dagRuns.clearFailed(run);
 * ```
 */
export function clearFailed(
  client: Client,
  params: ClearFailedParams,
  options: ClearFailedOptions<TaskInstanceResponse> = {},
): Flow<ClearResult<TaskInstanceResponse>, ClearProgress<TaskInstanceResponse>> {
  return flow(`clearing the failed tasks of run "${params.dag_run_id}"`, options, ({ callOptions }) => {
    const send = async (dry_run: boolean): Promise<readonly TaskInstanceResponse[]> => {
      const body = { ...params, only_failed: true, reset_dag_runs: true, dry_run };
      const { task_instances } = await clear(client, body, callOptions);
      return task_instances.flatMap((task) => ("state" in task ? [task] : []));
    };
    return clearTasks(send, options.dryRun ?? false);
  });
}
