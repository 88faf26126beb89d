/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { DAGRunResponse, TaskInstanceResponse } from "../../models.js";
import { list } from "../../resources/dagRuns.js";
import { list as listTasks } from "../../resources/taskInstances.js";
import type { Client } from "../../runtime/index.js";
import type { Flow } from "../flows.js";
import { compact } from "../shared/compact.js";
import {
  type FailedRun,
  type FailedRunsApi,
  type FailedSinceOptions,
  type FailedSinceParams,
  findFailedRuns,
} from "../shared/failed-runs.js";
import type { FailedTasksApi } from "../shared/failed-tasks.js";
import { flow, type Scope } from "../shared/flow.js";
import { createLogReader } from "../shared/log-reader.js";

/**
 * Finds the runs that failed since a time, with their failed tasks and the end of each log.
 *
 * Returns the newest runs first. Looping over the flow yields each run when its logs have been
 * read. Each task has the `exception` that failed it, if its log names one. Choose a recent time,
 * because all failed runs since then are read. If a log cannot be read, the task has a `logError`.
 *
 * Throws a RequestError if a time has no time zone, an ApiError if runs or tasks cannot be listed,
 * a TimeoutError or an AbortError.
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
 * const since = new Date(Date.now() - 24 * 60 * 60 * 1000);
 * for await (const { run, tasks } of airflow.dagRuns.failedSince({ since }, { logLines: 5 })) {
 *   console.log(run.dag_id, run.dag_run_id, run.end_date);
 *   for (const { task, exception, log } of tasks)
 *     console.log(task.task_id, exception, log.map(({ event }) => event).join("\n"));
 * }
 * ```
 */
export function failedSince(
  client: Client,
  params: FailedSinceParams,
  options: FailedSinceOptions<DAGRunResponse, TaskInstanceResponse> = {},
): Flow<readonly FailedRun<DAGRunResponse, TaskInstanceResponse>[], FailedRun<DAGRunResponse, TaskInstanceResponse>> {
  return flow("searching for failed runs", options, (scope) =>
    findFailedRuns(failedRunsApi(client, params.dag_id ?? "~", scope), params, options, scope),
  );
}

function failedRunsApi(client: Client, dag_id: string, scope: Scope): FailedRunsApi<DAGRunResponse, TaskInstanceResponse> {
  return {
    listRuns: (since, until) => {
      const range = compact({ end_date_gte: since, end_date_lte: until });
      return list(client, { dag_id, state: ["failed"], ...range, order_by: ["-end_date"] }, scope.callOptions);
    },
    ...failedTasksApi(client, scope),
  };
}

/** The requests for the failed tasks of a run of Airflow 3. */
export function failedTasksApi(client: Client, { callOptions }: Scope): FailedTasksApi<DAGRunResponse, TaskInstanceResponse> {
  return {
    listFailedTasks: (run) => {
      const filter = { dag_id: run.dag_id, dag_run_id: run.dag_run_id, state: ["failed", "upstream_failed"] };
      return listTasks(client, { ...filter, order_by: ["map_index"] }, callOptions).toArray();
    },
    readLog: (task) => (task.try_number > 0 ? createLogReader(client, task, task.try_number, callOptions)(true) : undefined),
  };
}
