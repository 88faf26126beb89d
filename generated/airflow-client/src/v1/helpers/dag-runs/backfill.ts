/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, FlowOptions, WaitOptions } from "../../../helpers/flows.js";
import { checkNumber } from "../../../helpers/shared/check-number.js";
import { compact } from "../../../helpers/shared/compact.js";
import { identifyErrors } from "../../../helpers/shared/error-ids.js";
import { flow, type Scope } from "../../../helpers/shared/flow.js";
import { mapInOrder } from "../../../helpers/shared/map-in-order.js";
import { retryWhileUnavailable, type WaitSettings, waitSettings } from "../../../helpers/shared/retry-while-unavailable.js";
import { ensureRunnable, explainMissingDag, triggerOnce } from "../../../helpers/shared/start-run.js";
import { toTimestamp } from "../../../helpers/shared/timestamp.js";
import { type RunState, waitUntilDone } from "../../../helpers/shared/wait-until-done.js";
import { type Client, ConflictError, NotFoundError } from "../../../runtime/index.js";
import type { DAGRun } from "../../models.js";
import { type DagRunTriggerParams, list } from "../../resources/dagRuns.js";
import { dagApi } from "../shared/dag-api.js";
import { runApi } from "../shared/run-api.js";

/** The parameters of {@link backfill}. */
export interface BackfillParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Logical dates to run. A string needs a time zone. */
  readonly logical_dates: readonly (Date | string)[];
  /** Configuration for every run. */
  readonly conf?: { readonly [key: string]: unknown };
}

/** The options of {@link backfill}. */
export interface BackfillOptions extends FlowOptions<BackfillProgress>, Pick<WaitOptions<never>, "interval" | "maxOutage"> {
  /** Only returns the dates that would run. Default: `false`. */
  readonly dryRun?: boolean;
  /** Unpauses the DAG first if it is paused. Default: `false`, which throws a DagPausedError. */
  readonly unpause?: boolean;
  /** Returns failed runs instead of throwing a {@link BackfillFailedError}. Default: `false`. */
  readonly allowFailure?: boolean;
  /** Number of runs that can be active concurrently. Default: 4. */
  readonly maxActiveRuns?: number;
}

/** A run of a backfill that has ended. */
export interface BackfillProgress extends RunState {
  /** Number of runs that have ended. */
  readonly done: number;
  /** Number of all runs. */
  readonly total: number;
}

/** The result of a backfill. */
export interface BackfillOutcome {
  /** Whether this was a dry run, which starts nothing. */
  readonly dryRun: boolean;
  /** Logical dates that had no run at the start. */
  readonly dates: readonly string[];
  /** One run for each logical date, in the order of the dates. Empty after a dry run. */
  readonly runs: readonly DAGRun[];
}

/** Some runs of a backfill did not succeed. */
export class BackfillFailedError extends Error {
  override readonly name: string = "BackfillFailedError";
  readonly outcome: BackfillOutcome;

  constructor(dag_id: string, outcome: BackfillOutcome) {
    const failedRuns = outcome.runs.filter(({ state }) => state !== "success");
    super(`${failedRuns.length} of ${outcome.runs.length} runs in the backfill of DAG "${dag_id}" did not succeed`);
    this.outcome = outcome;
  }
}

/**
 * Runs a DAG for each logical date and waits until all runs have ended.
 *
 * Returns the runs. Looping over the flow yields each run that has ended.
 *
 * Airflow 2 has no API for backfills, so the flow triggers one run per date, a few at a time. If a
 * date already has a run, the flow waits for that run instead. So it is safe to repeat.
 *
 * Throws a BackfillFailedError, a DagPausedError, a DagImportError, another ApiError, a
 * ConnectionError, a RequestError if a date has no time zone, a TimeoutError or an AbortError.
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
 * const logical_dates = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"];
 * const { runs } = await airflow.dagRuns.backfill(
 *   { dag_id: "daily_sales", logical_dates },
 *   { maxActiveRuns: 2 },
 * );
 * for (const { logical_date, state } of runs) console.log(logical_date, state);
 * ```
 */
export function backfill(client: Client, params: BackfillParams, options: BackfillOptions = {}): Flow<BackfillOutcome, BackfillProgress> {
  return flow(`waiting for the backfill of DAG "${params.dag_id}"`, options, (scope) => runBackfill(client, params, options, scope));
}

async function* runBackfill(
  client: Client,
  { dag_id, logical_dates, conf }: BackfillParams,
  options: BackfillOptions,
  scope: Scope,
): AsyncGenerator<BackfillProgress, BackfillOutcome, void> {
  const { dryRun = false, unpause = false, allowFailure = false, maxActiveRuns = 4 } = options;
  checkNumber("maxActiveRuns", maxActiveRuns);
  const settings = waitSettings(options);
  const timestamps = logical_dates.map((date) => toTimestamp("logical_dates", date));
  const dates: string[] = [];
  for (const date of timestamps) if ((await findRun(client, dag_id, date, scope)) === undefined) dates.push(date);
  if (dryRun) return { dryRun, dates, runs: [] };
  scope.identify({ dag_id });
  const dag = dagApi(client, dag_id, scope);
  await ensureRunnable(dag, unpause);
  const runs: DAGRun[] = [];
  const runDate = (logical_date: string): Promise<DAGRun> =>
    explainMissingDag(dag, () => runOrJoin(client, { dag_id, logical_date, ...compact({ conf }) }, scope, settings));
  for await (const run of mapInOrder(timestamps, maxActiveRuns, runDate)) {
    runs.push(run);
    yield { dag_id, dag_run_id: run.dag_run_id ?? "", state: run.state ?? "", done: runs.length, total: timestamps.length };
  }
  const outcome = { dryRun, dates, runs };
  if (runs.some(({ state }) => state !== "success") && !allowFailure) throw new BackfillFailedError(dag_id, outcome);
  return outcome;
}

/** Waits for the run of a logical date, after triggering it if there is none. */
async function runOrJoin(
  client: Client,
  params: DagRunTriggerParams & { readonly logical_date: string },
  scope: Scope,
  settings: WaitSettings,
): Promise<DAGRun> {
  const { dag_id, logical_date } = params;
  const existingRun = await retryWhileUnavailable(scope, settings, () => findRun(client, dag_id, logical_date, scope));
  const run = existingRun ?? (await triggerOrFind(client, params, scope, settings));
  const dag_run_id = run.dag_run_id ?? runIdOf(logical_date);
  const steps = waitUntilDone(runApi(client, { dag_id, dag_run_id }, scope), run, scope, settings);
  return identifyErrors({ dag_id, dag_run_id }, async () => {
    for (;;) {
      const step = await steps.next();
      if (step.done) return step.value.run;
    }
  });
}

/**
 * Triggers a run. If another client or the scheduler was faster, returns the run of the same date.
 */
async function triggerOrFind(
  client: Client,
  params: DagRunTriggerParams & { readonly logical_date: string },
  scope: Scope,
  settings: WaitSettings,
): Promise<DAGRun> {
  const { dag_id, logical_date } = params;
  try {
    return await triggerOnce(runApi(client, { ...params, dag_run_id: runIdOf(logical_date) }, scope), scope, settings);
  } catch (error) {
    const canExist = error instanceof ConflictError || error instanceof NotFoundError;
    const find = (): Promise<DAGRun | undefined> => findRun(client, dag_id, logical_date, scope);
    const run = canExist ? await retryWhileUnavailable(scope, settings, find) : undefined;
    if (run === undefined) throw error;
    return run;
  }
}

function runIdOf(logicalDate: string): string {
  return `manual__${logicalDate}`;
}

async function findRun(client: Client, dag_id: string, date: string, { callOptions }: Scope): Promise<DAGRun | undefined> {
  const [run] = await list(client, { dag_id, execution_date_gte: date, execution_date_lte: date }, callOptions).toArray({ max: 1 });
  return run;
}
