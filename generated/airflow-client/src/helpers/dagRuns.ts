/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { DAGRunResponse, TaskInstanceResponse, TriggerDAGRunPostBody } from "../models.js";
import { get, list, trigger, wait } from "../resources/dagRuns.js";
import { get as getDag, update as updateDag } from "../resources/dags.js";
import { clear, list as listTasks } from "../resources/taskInstances.js";
import { get as getXcom, list as listXcoms } from "../resources/xcoms.js";
import type { Client } from "../runtime/index.js";
import type { Flow, WaitOptions } from "./flows.js";
import { brokenFiles } from "./shared/broken-files.js";
import { type Cleared, type ClearFailedOptions, type ClearProgress, clearInTwo } from "./shared/clear.js";
import { type FailedRun, type FailedSinceOptions, type FailedSinceParams, failedFirst, findFailed } from "./shared/failed-since.js";
import { flow, type Scope } from "./shared/flow.js";
import { newSeen } from "./shared/log-lines.js";
import { waitingOf } from "./shared/outlast.js";
import { logReader } from "./shared/read-log.js";
import {
  collectResults,
  type DagDoor,
  follow,
  makeStartable,
  newRunId,
  orBroken,
  type RunDoor,
  type RunState,
  triggerOnce,
} from "./shared/run-and-wait.js";

/** Params of {@link triggerAndWait}: those of `trigger`, of which only `dag_id` is needed. */
export interface TriggerAndWaitParams extends Partial<TriggerDAGRunPostBody> {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** How {@link triggerAndWait} waits. */
export interface TriggerAndWaitOptions extends WaitOptions<RunState> {
  /** Unpause the DAG first, if it is paused. Without it a paused DAG is a DagPausedError: its run would stay queued for ever. */
  readonly unpause?: boolean;
  /** Return a run that failed like any other, in place of throwing {@link DagRunFailedError}. */
  readonly allowFailure?: boolean;
  /** Ids of tasks whose return values are wanted, in `results` of the run. */
  readonly results?: readonly string[];
}

/** A run in its last state. */
export interface EndedDagRun extends DAGRunResponse {
  /** Return values by task id, of those tasks that were asked for and returned something; of a mapped task, a list. */
  readonly results: Readonly<Record<string, unknown>>;
}

/** The run ended, and not with success. */
export class DagRunFailedError extends Error {
  override readonly name: string = "DagRunFailedError";
  readonly run: EndedDagRun;

  constructor(run: EndedDagRun) {
    super(`run ${run.dag_run_id} of DAG ${run.dag_id} ended as ${run.state}`);
    this.run = run;
  }
}

/**
 * Triggers a run of a DAG and waits until it has ended; gives the run in its last state.
 *
 * Looping over it gives each new state.
 *
 * Every run gets an id, the caller's or a new one, so that a trigger whose answer was lost is sent again without starting a second
 * run. A run of that id which exists already is joined: two calls with one `dag_run_id` wait for one run, and a process that was
 * restarted waits on. Waits by the stream of the server (3.1 and later), and by asking again and again where there is none, where it
 * breaks off, and where a proxy keeps it back.
 *
 * Throws DagRunFailedError where the run fails, DagPausedError where the DAG is paused, DagImportError where there is no such DAG and files that cannot
 * be imported, TimeoutError, AbortError, and ApiError. A server that stops answering is waited for as long as `patience` says. Giving up
 * does not end the run.
 *
 * @example
 * ```ts
 * import { Airflow, DagRunFailedError, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * try {
 *   const run = await airflow.dagRuns.triggerAndWait({ dag_id: "daily_sales" }, { timeout: 600_000, results: ["load"] });
 *   console.log(run.dag_run_id, run.duration, run.results["load"]);
 * } catch (error) {
 *   if (error instanceof DagRunFailedError) console.log(error.run.dag_run_id, error.run.state);
 *   else throw error;
 * }
 * ```
 */
export function triggerAndWait(
  client: Client,
  params: TriggerAndWaitParams,
  options: TriggerAndWaitOptions = {},
): Flow<EndedDagRun, RunState> {
  return flow(`DAG ${params.dag_id}: the run`, options, (scope) => triggerThenFollow(client, params, options, scope));
}

async function* triggerThenFollow(
  client: Client,
  params: TriggerAndWaitParams,
  options: TriggerAndWaitOptions,
  scope: Scope,
): AsyncGenerator<RunState, EndedDagRun, void> {
  const { unpause = false, allowFailure = false, results: tasks = [] } = options;
  const waiting = waitingOf(options);
  const { call } = scope;
  const { dag_id } = params;
  const dag = dagDoor(client, dag_id, scope);
  await makeStartable(dag, unpause);
  const dag_run_id = params.dag_run_id ?? newRunId();
  const door: RunDoor<DAGRunResponse> = {
    dag_id,
    dag_run_id,
    trigger: () => trigger(client, { logical_date: null, ...params, dag_run_id }, { ...call, idempotencyKey: dag_run_id }),
    get: () => get(client, { dag_id, dag_run_id }, call),
    stateOf: ({ state }) => state,
    stream: () =>
      wait(
        client,
        { dag_id, dag_run_id, interval: waiting.interval / 1000, ...(tasks.length > 0 && { result: tasks }) },
        { ...call, timeout: { attempt: silence(waiting.interval), total: false } },
      ),
  };
  const first = await orBroken(dag, () => triggerOnce(door, scope, waiting));
  const ended = yield* follow(door, first, scope, waiting);
  const results = tasks.length === 0 ? {} : (ended.results ?? (await resultsOf(client, { dag_id, dag_run_id }, tasks, scope)));
  const run = { ...ended.run, results };
  if (run.state !== "success" && !allowFailure) throw new DagRunFailedError(run);
  return run;
}

function dagDoor(client: Client, dag_id: string, { call }: Scope): DagDoor {
  return {
    dag_id,
    getDag: () => getDag(client, { dag_id }, call),
    unpause: () => updateDag(client, { dag_id, is_paused: false }, call),
    brokenFiles: () => brokenFiles(client, call),
  };
}

/** The stream has a line each interval, so a long silence means that the connection is dead, or that a proxy keeps the lines back. */
function silence(interval: number): number {
  return Math.min(Math.max(3 * interval, 15_000), 2 ** 31 - 1);
}

function resultsOf(
  client: Client,
  run: { readonly dag_id: string; readonly dag_run_id: string },
  tasks: readonly string[],
  { call }: Scope,
): Promise<Readonly<Record<string, unknown>>> {
  const key = "return_value";
  return collectResults(
    tasks,
    (task_id) => listXcoms(client, { ...run, task_id, xcom_key: key }, call).toArray(),
    async (task_id, map_index) => (await getXcom(client, { ...run, task_id, xcom_key: key, map_index }, call)).value,
  );
}

/** Params of {@link clearFailed}. */
export interface ClearFailedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Only these tasks, each by its id or, of a mapped one, by id and index. */
  readonly task_ids?: readonly (string | readonly [string, number])[];
  /** Also the tasks after them. */
  readonly include_downstream?: boolean;
  /** Whether to run them with the newest version of the DAG; left out, the DAG decides. */
  readonly run_on_latest_version?: boolean;
}

/**
 * Clears the failed tasks of a run, so that they run again, and sets the run back to `queued`.
 *
 * Gives the task instances that were cleared.
 *
 * Failed means the states `failed` and `upstream_failed`. The server's own operation does nothing unless `dry_run` is turned off; here it
 * is off, and `dryRun: true` only tells what would be cleared. The DAG has to be unpaused for the tasks to run.
 *
 * Throws ApiError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const run = { dag_id: "daily_sales", dag_run_id: "manual__2026-01-31" };
 * const { taskInstances } = await airflow.dagRuns.clearFailed(run, { dryRun: true });
 * for (const { task_id, map_index, state } of taskInstances) console.log(task_id, map_index, state);
 * await airflow.dagRuns.clearFailed(run);
 * ```
 */
export function clearFailed(
  client: Client,
  params: ClearFailedParams,
  options: ClearFailedOptions<TaskInstanceResponse> = {},
): Flow<Cleared<TaskInstanceResponse>, ClearProgress<TaskInstanceResponse>> {
  return flow(`run ${params.dag_run_id}: clearing`, options, ({ call }) =>
    clearInTwo(async (dry_run) => {
      const body = { ...params, only_failed: true, reset_dag_runs: true, dry_run };
      return (await clear(client, body, call)).task_instances.flatMap((task) => ("state" in task ? [task] : []));
    }, options.dryRun ?? false),
  );
}

/**
 * Finds the runs that failed since a time, the newest first, with the tasks that failed in each and the last lines of their logs.
 *
 * Looping over it gives each run as soon as it has been looked at.
 *
 * Times need a zone. The server filters and orders; tell it a time that is not long ago, since every run since then is looked at. A log
 * that cannot be read leaves its reason in `logError`. Throws ApiError where runs or tasks cannot be listed, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const since = new Date(Date.now() - 24 * 60 * 60 * 1000);
 * for await (const { run, tasks } of airflow.dagRuns.failedSince({ since }, { logLines: 5 })) {
 *   console.log(run.dag_id, run.dag_run_id, run.end_date);
 *   for (const { task, log } of tasks) console.log(task.task_id, task.state, log.map(({ event }) => event).join("\n"));
 * }
 * ```
 */
export function failedSince(
  client: Client,
  params: FailedSinceParams,
  options: FailedSinceOptions<DAGRunResponse, TaskInstanceResponse> = {},
): Flow<readonly FailedRun<DAGRunResponse, TaskInstanceResponse>[], FailedRun<DAGRunResponse, TaskInstanceResponse>> {
  return flow("failed runs", options, (scope) => {
    const { call } = scope;
    const order = { state: ["failed"], order_by: ["-end_date"] };
    const door = {
      runs: (since: string, until: string | undefined) =>
        list(
          client,
          { dag_id: params.dag_id ?? "~", end_date_gte: since, ...(until !== undefined && { end_date_lte: until }), ...order },
          call,
        ),
      idOf: ({ dag_id, dag_run_id }: DAGRunResponse) => JSON.stringify([dag_id, dag_run_id]),
      tasks: async ({ dag_id, dag_run_id }: DAGRunResponse) =>
        failedFirst(
          await listTasks(client, { dag_id, dag_run_id, state: ["failed", "upstream_failed"], order_by: ["map_index"] }, call).toArray(),
        ),
      log: (task: TaskInstanceResponse) =>
        task.try_number > 0 ? logReader(client, task, task.try_number, newSeen(), call)(true) : undefined,
    };
    return findFailed(door, params, options, scope);
  });
}

export type { Cleared, ClearFailedOptions, ClearProgress } from "./shared/clear.js";
export type { FailedRun, FailedSinceOptions, FailedSinceParams, FailedTask } from "./shared/failed-since.js";
export type { RunState } from "./shared/run-and-wait.js";
