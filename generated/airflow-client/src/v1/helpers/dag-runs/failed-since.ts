/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow } from "../../../helpers/flows.js";
import { compact } from "../../../helpers/shared/compact.js";
import {
  type FailedRun,
  type FailedRunsApi,
  type FailedSinceOptions,
  type FailedSinceParams,
  findFailedRuns,
} from "../../../helpers/shared/failed-runs.js";
import type { FailedTasksApi } from "../../../helpers/shared/failed-tasks.js";
import { flow, type Scope } from "../../../helpers/shared/flow.js";
import type { Client } from "../../../runtime/index.js";
import type { DAGRun, TaskInstance } from "../../models.js";
import { list } from "../../resources/dagRuns.js";
import { list as listTasks } from "../../resources/taskInstances.js";
import { createLogReader } from "../shared/log-reader.js";

/** A failed run with its ids, which are optional in a DAGRun. */
export interface FailedDagRun extends DAGRun {
  readonly dag_id: string;
  readonly dag_run_id: string;
}

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
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
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
  options: FailedSinceOptions<FailedDagRun, TaskInstance> = {},
): Flow<readonly FailedRun<FailedDagRun, TaskInstance>[], FailedRun<FailedDagRun, TaskInstance>> {
  return flow("searching for failed runs", options, (scope) =>
    findFailedRuns(failedRunsApi(client, params.dag_id ?? "~", scope), params, options, scope),
  );
}

function failedRunsApi(client: Client, dagId: string, scope: Scope): FailedRunsApi<FailedDagRun, TaskInstance> {
  return {
    listRuns: (since, until) => {
      const range = compact({ end_date_gte: since, end_date_lte: until });
      return withIds(list(client, { dag_id: dagId, state: ["failed"], ...range, order_by: "-end_date" }, scope.callOptions));
    },
    ...failedTasksApi(client, scope),
  };
}

/** Types the ids of runs. Every release sends both. */
async function* withIds(runs: AsyncIterable<DAGRun>): AsyncGenerator<FailedDagRun, void, void> {
  for await (const { dag_id, dag_run_id, ...run } of runs) {
    if (dag_id !== undefined && typeof dag_run_id === "string") yield { ...run, dag_id, dag_run_id };
  }
}

/** The requests for the failed tasks of a run of Airflow 2. */
export function failedTasksApi(client: Client, { callOptions }: Scope): FailedTasksApi<DAGRun, TaskInstance> {
  return {
    listFailedTasks: ({ dag_id, dag_run_id }) => {
      const run = { dag_id: dag_id ?? "", dag_run_id: dag_run_id ?? "" };
      return listTasks(client, { ...run, state: ["failed", "upstream_failed"] }, callOptions).toArray();
    },
    readLog: ({ dag_id = "", dag_run_id = "", task_id = "", map_index = -1, try_number = 0, state }) => {
      const hasRun = try_number > 0 && state !== "upstream_failed";
      if (!hasRun) return undefined;
      return createLogReader(client, { dag_id, dag_run_id, task_id, map_index }, try_number, callOptions)(true);
    },
  };
}
