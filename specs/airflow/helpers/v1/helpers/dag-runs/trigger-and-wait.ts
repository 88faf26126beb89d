import type { Flow, MappedResult, WaitOptions } from "../../../helpers/flows.js";
import type { FailedTask } from "../../../helpers/shared/failed-tasks.js";
import { flow, type Scope } from "../../../helpers/shared/flow.js";
import { waitSettings } from "../../../helpers/shared/retry-while-unavailable.js";
import { type ReturnValuesApi, readReturnValues } from "../../../helpers/shared/return-values.js";
import { readRunFailures, withFailures } from "../../../helpers/shared/run-failures.js";
import { ensureRunnable, explainMissingDag, triggerOnce } from "../../../helpers/shared/start-run.js";
import { type RunState, waitUntilDone } from "../../../helpers/shared/wait-until-done.js";
import type { Client } from "../../../runtime/index.js";
import type { DAGRun, TaskInstance } from "../../models.js";
import type { DagRunTriggerParams } from "../../resources/dagRuns.js";
import { list as listXcoms } from "../../resources/xcoms.js";
import { dagApi } from "../shared/dag-api.js";
import { runApi } from "../shared/run-api.js";
import { read } from "../xcoms.js";
import { failedTasksApi } from "./failed-since.js";

/** The parameters of {@link triggerAndWait}: those of `trigger`. */
export interface TriggerAndWaitParams extends DagRunTriggerParams {}

/** The options of {@link triggerAndWait}. */
export interface TriggerAndWaitOptions extends WaitOptions<RunState> {
  /** Unpauses the DAG first if it is paused. Default: `false`, which throws a DagPausedError. */
  readonly unpause?: boolean;
  /** Returns a failed run instead of throwing a {@link DagRunFailedError}. Default: `false`. */
  readonly allowFailure?: boolean;
  /** Ids of tasks whose return values to read into `results` of the run. Default: none. */
  readonly results?: readonly string[];
}

/** A run that has ended. */
export interface EndedDagRun extends DAGRun {
  readonly dag_id: string;
  readonly dag_run_id: string;
  /**
   * Return values of the requested tasks by task id. Tasks that returned nothing are missing. The
   * value of a mapped task is a list of {@link MappedResult}, which `mappedResults` types.
   */
  readonly results: Readonly<Record<string, unknown>>;
}

/**
 * The run ended in another state than `success`.
 *
 * The message names the first failed tasks and their exceptions.
 */
export class DagRunFailedError extends Error {
  override readonly name: string = "DagRunFailedError";
  readonly dag_id: string;
  readonly dag_run_id: string;
  readonly run: EndedDagRun;
  /**
   * All failed tasks of the run, with the exceptions and the ends of the first 50 logs. Empty if
   * the tasks could not be read.
   */
  readonly failedTasks: readonly FailedTask<TaskInstance>[];

  constructor(run: EndedDagRun, failedTasks: readonly FailedTask<TaskInstance>[] = []) {
    super(withFailures(`run "${run.dag_run_id}" of DAG "${run.dag_id}" ended in state "${run.state}"`, failedTasks));
    this.dag_id = run.dag_id;
    this.dag_run_id = run.dag_run_id;
    this.run = run;
    this.failedTasks = failedTasks;
  }
}

/**
 * Triggers a run of a DAG, waits until it has ended, and returns it.
 *
 * Looping over the flow yields each new state of the run.
 *
 * The run gets the id that you pass, or a new one. If the response to the trigger is late or lost,
 * the flow looks for the run with that id before it sends the trigger again. If a run with that id
 * exists, the flow waits for that run. So a script that restarts with the same `dag_run_id`
 * continues to wait.
 *
 * The flow polls every `interval`. From the trigger on, it continues through an outage of at most
 * `maxOutage`; before, it throws the first error, because nothing has started.
 * Stopping the flow does not stop the run. All errors after the trigger have a `dag_run_id`, also a
 * TimeoutError or a ConnectionError.
 *
 * Throws a DagRunFailedError if the run fails, a DagPausedError if the DAG is paused, a
 * DagImportError if its file cannot be imported, a NotFoundError if there is no such DAG, another
 * ApiError, a ConnectionError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic, DagRunFailedError } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * try {
 *   const run = await airflow.dagRuns.triggerAndWait(
 *     { dag_id: "daily_sales" },
 *     { timeout: 600_000, results: ["load"] },
 *   );
 *   console.log(run.dag_run_id, run.end_date, run.results["load"]);
 * } catch (error) {
 *   if (!(error instanceof DagRunFailedError)) throw error;
 *   for (const { task, exception } of error.failedTasks) console.log(task.task_id, exception);
 * }
 * ```
 */
export function triggerAndWait(
  client: Client,
  params: TriggerAndWaitParams,
  options: TriggerAndWaitOptions = {},
): Flow<EndedDagRun, RunState> {
  return flow(`waiting for the run of DAG "${params.dag_id}"`, options, (scope) => runDag(client, params, options, scope));
}

async function* runDag(
  client: Client,
  params: TriggerAndWaitParams,
  options: TriggerAndWaitOptions,
  scope: Scope,
): AsyncGenerator<RunState, EndedDagRun, void> {
  const { unpause = false, allowFailure = false, results: taskIds = [] } = options;
  const settings = waitSettings(options);
  const dag = dagApi(client, params.dag_id, scope);
  await ensureRunnable(dag, unpause);
  const api = runApi(client, params, scope);
  scope.identify({ dag_id: api.dag_id, dag_run_id: api.dag_run_id });
  const startedRun = await explainMissingDag(dag, () => triggerOnce(api, scope, settings));
  const ended = yield* waitUntilDone(api, startedRun, scope, settings);
  const results = await readReturnValues(returnValuesApi(client, api, scope), taskIds, undefined, scope, settings);
  const run = { ...ended.run, dag_id: api.dag_id, dag_run_id: api.dag_run_id, results };
  if (run.state === "success" || allowFailure) return run;
  throw new DagRunFailedError(run, await readRunFailures((limitedScope) => failedTasksApi(client, limitedScope), run, scope));
}

function returnValuesApi(
  client: Client,
  { dag_id, dag_run_id }: { readonly dag_id: string; readonly dag_run_id: string },
  { callOptions }: Scope,
): ReturnValuesApi {
  return {
    listEntries: async (task_id) => {
      const entries = await listXcoms(client, { dag_id, dag_run_id, task_id }, callOptions).toArray();
      return entries.filter(({ key }) => key === "return_value");
    },
    readValue: (task_id, map_index) => read(client, { dag_id, dag_run_id, task_id, map_index }, callOptions),
  };
}
