/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, FlowOptions, WaitOptions } from "../../helpers/flows.js";
import { type Cleared, type ClearFailedOptions, type ClearProgress, clearInTwo } from "../../helpers/shared/clear.js";
import { inOrder } from "../../helpers/shared/concurrently.js";
import {
  type FailedRun,
  type FailedSinceOptions,
  type FailedSinceParams,
  failedFirst,
  findFailed,
  timeOf,
} from "../../helpers/shared/failed-since.js";
import { checkNumber, flow, type Scope } from "../../helpers/shared/flow.js";
import { newSeen } from "../../helpers/shared/log-lines.js";
import { type Waiting, waitingOf } from "../../helpers/shared/outlast.js";
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
} from "../../helpers/shared/run-and-wait.js";
import { type Client, ConflictError, NotFoundError } from "../../runtime/index.js";
import type { DAGRun, TaskInstance, TaskInstanceReference } from "../models.js";
import { get, list, type TriggerParams, trigger } from "../resources/dagRuns.js";
import { get as getDag, update as updateDag } from "../resources/dags.js";
import { clear, list as listTasks } from "../resources/taskInstances.js";
import { list as listXcoms } from "../resources/xcoms.js";
import { brokenFiles } from "./shared/broken-files.js";
import { logReader } from "./shared/read-log.js";
import { read } from "./xcoms.js";

/** Params of {@link triggerAndWait}: those of `trigger`, of which only `dag_id` is needed. */
export interface TriggerAndWaitParams extends TriggerParams {}

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
export interface EndedDagRun extends DAGRun {
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
 * restarted waits on. Asks for the state every `interval` milliseconds.
 *
 * Throws DagRunFailedError where the run fails, DagPausedError where the DAG is paused, DagImportError where there is no such DAG and files that cannot
 * be imported, TimeoutError, AbortError, and ApiError. A server that stops answering is waited for as long as `patience` says. Giving up
 * does not end the run.
 *
 * @example
 * ```ts
 * import { Airflow, basic, DagRunFailedError } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
 *
 * try {
 *   const run = await airflow.dagRuns.triggerAndWait({ dag_id: "daily_sales" }, { timeout: 600_000, results: ["load"] });
 *   console.log(run.dag_run_id, run.end_date, run.results["load"]);
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
  const dag = dagDoor(client, params.dag_id, scope);
  await makeStartable(dag, unpause);
  const door = runDoor(client, params, params.dag_run_id ?? newRunId(), scope);
  const first = await orBroken(dag, () => triggerOnce(door, scope, waiting));
  const ended = yield* follow(door, first, scope, waiting);
  const results = await resultsOf(client, door, tasks, scope);
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

function runDoor(client: Client, params: TriggerAndWaitParams, dag_run_id: string, { call }: Scope): RunDoor<DAGRun> {
  const { dag_id } = params;
  return {
    dag_id,
    dag_run_id,
    trigger: () => trigger(client, { ...params, dag_run_id }, { ...call, idempotencyKey: dag_run_id }),
    get: () => get(client, { dag_id, dag_run_id }, call),
    stateOf: ({ state }) => state ?? "",
  };
}

function resultsOf(
  client: Client,
  { dag_id, dag_run_id }: { readonly dag_id: string; readonly dag_run_id: string },
  tasks: readonly string[],
  { call }: Scope,
): Promise<Readonly<Record<string, unknown>>> {
  return collectResults(
    tasks,
    async (task_id) => {
      const entries = await listXcoms(client, { dag_id, dag_run_id, task_id }, call).toArray();
      return entries.filter(({ key }) => key === "return_value");
    },
    (task_id, map_index) => read(client, { dag_id, dag_run_id, task_id, map_index }, call),
  );
}

/** Params of {@link clearFailed}. */
export interface ClearFailedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Only these tasks. */
  readonly task_ids?: readonly string[];
  /** Also the tasks after them. */
  readonly include_downstream?: boolean;
}

/**
 * Clears the failed tasks of a run, so that they run again, and sets the run back to `queued`.
 *
 * Gives references to the task instances that were cleared.
 *
 * Failed means the states `failed` and `upstream_failed`. The server's own operation does nothing unless `dry_run` is turned off; here it
 * is off, and `dryRun: true` only tells what would be cleared. The DAG has to be unpaused for the tasks to run.
 *
 * Throws ApiError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
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
): Flow<Cleared<TaskInstanceReference>, ClearProgress<TaskInstanceReference>> {
  return flow(`run ${params.dag_run_id}: clearing`, options, ({ call }) =>
    clearInTwo(async (dry_run) => {
      const body = { ...params, only_failed: true, reset_dag_runs: true, dry_run };
      return (await clear(client, body, call)).task_instances ?? [];
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
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
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
  options: FailedSinceOptions<DAGRun, TaskInstance> = {},
): Flow<readonly FailedRun<DAGRun, TaskInstance>[], FailedRun<DAGRun, TaskInstance>> {
  return flow("failed runs", options, (scope) => {
    const { call } = scope;
    const door = {
      runs: (since: string, until: string | undefined) =>
        list(
          client,
          {
            dag_id: params.dag_id ?? "~",
            state: ["failed"],
            order_by: "-end_date",
            end_date_gte: since,
            ...(until !== undefined && { end_date_lte: until }),
          },
          call,
        ),
      idOf: ({ dag_id, dag_run_id }: DAGRun) => JSON.stringify([dag_id, dag_run_id]),
      tasks: async ({ dag_id, dag_run_id }: DAGRun) =>
        failedFirst(
          await listTasks(
            client,
            { dag_id: dag_id ?? "", dag_run_id: dag_run_id ?? "", state: ["failed", "upstream_failed"] },
            call,
          ).toArray(),
        ),
      log: (task: TaskInstance) => {
        const { dag_id = "", dag_run_id = "", task_id = "", map_index = -1, try_number = 0 } = task;
        const hasRun = try_number > 0 && task.state !== "upstream_failed";
        return hasRun ? logReader(client, { dag_id, dag_run_id, task_id, map_index }, try_number, newSeen(), call)(true) : undefined;
      },
    };
    return findFailed(door, params, options, scope);
  });
}

/** Params of {@link backfill}. */
export interface BackfillParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Logical dates to run, each with its zone. */
  readonly logical_dates: readonly (Date | string)[];
  /** Free data handed to every run. */
  readonly conf?: { readonly [key: string]: unknown };
}

/** How {@link backfill} goes about it. */
export interface BackfillOptions extends FlowOptions<BackfillProgress>, Pick<WaitOptions<never>, "interval" | "patience"> {
  /** Only says which dates would run. */
  readonly dryRun?: boolean;
  /** Unpause the DAG first, if it is paused. Without it a paused DAG is a DagPausedError. */
  readonly unpause?: boolean;
  /** Return runs that failed like any other, in place of throwing {@link BackfillFailedError}. */
  readonly allowFailure?: boolean;
  /** How many runs may be active at once, 4 by default. */
  readonly maxActiveRuns?: number;
}

/** A run of a backfill that has ended. */
export interface BackfillProgress extends RunState {
  /** How many runs have ended. */
  readonly done: number;
  /** How many runs there are to be. */
  readonly total: number;
}

/** What became of a backfill. */
export interface BackfillOutcome {
  /** Whether nothing was started. */
  readonly dryRun: boolean;
  /** Logical dates that have no run yet. */
  readonly dates: readonly string[];
  /** One for each logical date, in the order of the dates; empty after a dry run. */
  readonly runs: readonly DAGRun[];
}

/** Some runs of a backfill did not succeed. */
export class BackfillFailedError extends Error {
  override readonly name: string = "BackfillFailedError";
  readonly outcome: BackfillOutcome;

  constructor(dag_id: string, outcome: BackfillOutcome) {
    const failed = outcome.runs.filter(({ state }) => state !== "success");
    super(`${failed.length} of ${outcome.runs.length} runs of the backfill of DAG ${dag_id} did not succeed`);
    this.outcome = outcome;
  }
}

/**
 * Runs a DAG for each of the logical dates and waits until every run has ended.
 *
 * Gives the runs; looping over it gives each run that has ended.
 *
 * Airflow 2 has no backfills in its API, so each date is a run that is triggered, a few at a time. A date that has a run already is not run
 * again: its run is waited for. So it may be called again after it broke off.
 *
 * Throws BackfillFailedError, DagPausedError, DagImportError, ApiError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
 *
 * const logical_dates = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"];
 * const { runs } = await airflow.dagRuns.backfill({ dag_id: "daily_sales", logical_dates }, { maxActiveRuns: 2 });
 * for (const { logical_date, state } of runs) console.log(logical_date, state);
 * ```
 */
export function backfill(client: Client, params: BackfillParams, options: BackfillOptions = {}): Flow<BackfillOutcome, BackfillProgress> {
  return flow(`DAG ${params.dag_id}: the backfill`, options, (scope) => backfillDates(client, params, options, scope));
}

async function* backfillDates(
  client: Client,
  { dag_id, logical_dates, conf }: BackfillParams,
  options: BackfillOptions,
  scope: Scope,
): AsyncGenerator<BackfillProgress, BackfillOutcome, void> {
  const { dryRun = false, unpause = false, allowFailure = false, maxActiveRuns = 4 } = options;
  checkNumber("maxActiveRuns", maxActiveRuns);
  const waiting = waitingOf(options);
  const wanted = logical_dates.map((date) => timeOf("logical_dates", date));
  const dates: string[] = [];
  for (const date of wanted) if ((await runOfDate(client, dag_id, date, scope)) === undefined) dates.push(date);
  if (dryRun) return { dryRun, dates, runs: [] };
  const dag = dagDoor(client, dag_id, scope);
  await makeStartable(dag, unpause);
  const runs: DAGRun[] = [];
  const run = (date: string): Promise<DAGRun> =>
    orBroken(dag, () => runDate(client, { dag_id, date, ...(conf && { conf }) }, scope, waiting));
  for await (const ended of inOrder(wanted, maxActiveRuns, run)) {
    runs.push(ended);
    yield { dag_id, dag_run_id: ended.dag_run_id ?? "", state: ended.state ?? "", done: runs.length, total: wanted.length };
  }
  const outcome = { dryRun, dates, runs };
  if (runs.some(({ state }) => state !== "success") && !allowFailure) throw new BackfillFailedError(dag_id, outcome);
  return outcome;
}

async function runDate(
  client: Client,
  { dag_id, date, conf }: { readonly dag_id: string; readonly date: string; readonly conf?: BackfillParams["conf"] },
  scope: Scope,
  waiting: Waiting,
): Promise<DAGRun> {
  const known = await runOfDate(client, dag_id, date, scope);
  const dag_run_id = known?.dag_run_id ?? `manual__${date}`;
  const door = runDoor(client, { dag_id, logical_date: date, ...(conf && { conf }) }, dag_run_id, scope);
  const first = known ?? (await triggerOnce(door, scope, waiting).catch(rivalOf(client, dag_id, date, scope)));
  const steps = follow(first.dag_run_id == null ? door : runDoor(client, { dag_id }, first.dag_run_id, scope), first, scope, waiting);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value.run;
  }
}

/** Somebody else, or the scheduler, may have made a run of the same date in the meantime. */
function rivalOf(client: Client, dag_id: string, date: string, scope: Scope): (error: unknown) => Promise<DAGRun> {
  return async (error) => {
    const rival =
      error instanceof ConflictError || error instanceof NotFoundError ? await runOfDate(client, dag_id, date, scope) : undefined;
    if (rival === undefined) throw error;
    return rival;
  };
}

async function runOfDate(client: Client, dag_id: string, date: string, { call }: Scope): Promise<DAGRun | undefined> {
  const [run] = await list(client, { dag_id, execution_date_gte: date, execution_date_lte: date }, call).toArray({ max: 1 });
  return run;
}

export type { Cleared, ClearFailedOptions, ClearProgress } from "../../helpers/shared/clear.js";
export type { FailedRun, FailedSinceOptions, FailedSinceParams, FailedTask } from "../../helpers/shared/failed-since.js";
export type { RunState } from "../../helpers/shared/run-and-wait.js";
