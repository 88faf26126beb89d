/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { BackfillPostBody, BackfillResponse, DAGRunResponse } from "../models.js";
import { create, get, list, dryRun as plan } from "../resources/backfills.js";
import { list as listRuns } from "../resources/dagRuns.js";
import { type Client, ConflictError, UnprocessableEntityError } from "../runtime/index.js";
import {
  BackfillActiveError,
  BackfillFailedError,
  type BackfillOutcome,
  type BackfillProgress,
  BackfillRefusedError,
} from "./backfills/backfill-errors.js";
import type { Flow, WaitOptions } from "./flows.js";
import { dagApi } from "./shared/dag-api.js";
import { flow, type Scope } from "./shared/flow.js";
import { retryWhileUnavailable, type WaitSettings, waitSettings } from "./shared/retry-while-unavailable.js";
import { ensureRunnable, explainMissingDag } from "./shared/start-run.js";

/** The options of {@link runAndWait}. */
export interface RunAndWaitOptions extends WaitOptions<BackfillProgress> {
  /** Only returns the dates that would run. Default: `false`. */
  readonly dryRun?: boolean;
  /** Unpauses the DAG first if it is paused. Default: `false`, which throws a DagPausedError. */
  readonly unpause?: boolean;
  /**
   * Waits for the active backfill of the DAG, if there is one, instead of throwing a
   * {@link BackfillActiveError}. Default: `false`.
   */
  readonly join?: boolean;
  /**
   * Returns a backfill with failed runs instead of throwing a {@link BackfillFailedError}. Default:
   * `false`.
   */
  readonly allowFailure?: boolean;
}

/**
 * Backfills a DAG over a range of dates and waits until all runs have ended.
 *
 * Returns the backfill and its runs. Looping over the flow yields the progress whenever it changes.
 *
 * The flow first gets the dates that would run. It ends there with `dryRun`, or if no date would
 * run. The server allows one active backfill per DAG. If the response to the creation was lost,
 * call this again with `join: true`. The server can take half a minute to mark a backfill as
 * complete after its last run. Stopping the flow does not cancel the backfill.
 *
 * Throws a BackfillActiveError, a BackfillRefusedError, a BackfillFailedError, a DagPausedError, a
 * DagImportError, another ApiError, a ConnectionError, a TimeoutError or an AbortError.
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
 * const range = {
 *   dag_id: "daily_sales",
 *   from_date: "2026-01-01T00:00:00Z",
 *   to_date: "2026-01-31T00:00:00Z",
 * };
 * const { dates } = await airflow.backfills.runAndWait(range, { dryRun: true });
 * console.log(`${dates.length} runs`);
 * const backfill = airflow.backfills.runAndWait({ ...range, max_active_runs: 4 });
 * for await (const { states, total } of backfill) console.log(states, total);
 * console.log((await backfill).runs.length);
 * ```
 */
export function runAndWait(
  client: Client,
  params: BackfillPostBody,
  options: RunAndWaitOptions = {},
): Flow<BackfillOutcome, BackfillProgress> {
  return flow(`waiting for the backfill of DAG "${params.dag_id}"`, options, (scope) => runBackfill(client, params, options, scope));
}

async function* runBackfill(
  client: Client,
  params: BackfillPostBody,
  options: RunAndWaitOptions,
  scope: Scope,
): AsyncGenerator<BackfillProgress, BackfillOutcome, void> {
  const { dag_id } = params;
  const { dryRun = false, unpause = false, join = false, allowFailure = false } = options;
  const settings = waitSettings(options);
  const dag = dagApi(client, dag_id, scope);
  const planned = await explainMissingDag(dag, () => plan(client, params, scope.callOptions)).catch(throwRefused(dag_id));
  const dates = planned.backfills.flatMap(({ logical_date }) => logical_date ?? []);
  const activeBackfill = join ? await findActive(client, dag_id, scope) : undefined;
  if (dryRun || (planned.total_entries === 0 && activeBackfill === undefined)) return { dryRun, dates, backfill: null, runs: [] };
  await ensureRunnable(dag, unpause);
  const backfill = activeBackfill ?? (await createBackfill(client, params, scope));
  const result = yield* waitForBackfill(client, backfill, activeBackfill === undefined ? dates : undefined, scope, settings);
  const outcome = { dryRun, dates, ...result };
  if (outcome.runs.some(({ state }) => state !== "success") && !allowFailure) throw new BackfillFailedError(dag_id, outcome);
  return outcome;
}

async function createBackfill(client: Client, params: BackfillPostBody, scope: Scope): Promise<BackfillResponse> {
  const { dag_id } = params;
  try {
    return await create(client, params, scope.callOptions);
  } catch (error) {
    if (!(error instanceof ConflictError)) return throwRefused(dag_id)(error);
    const activeBackfill = await findActive(client, dag_id, scope).catch(() => undefined);
    throw new BackfillActiveError(dag_id, activeBackfill, { cause: error });
  }
}

/**
 * Returns a handler that converts a 422 to a {@link BackfillRefusedError} and throws other errors
 * unchanged.
 */
function throwRefused(dag_id: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof UnprocessableEntityError)) throw error;
    throw new BackfillRefusedError(dag_id, messageOf(error.detail), { cause: error });
  };
}

/** The server sends a string, or a list with one entry per invalid property. */
function messageOf(detail: unknown): string {
  const entries: readonly unknown[] = Array.isArray(detail) ? detail : [detail];
  const messages = entries.map((entry) => (typeof entry === "object" && entry !== null && "msg" in entry ? entry.msg : entry));
  return messages.filter((message) => typeof message === "string").join("; ") || "no reason in the response";
}

async function findActive(client: Client, dag_id: string, { callOptions }: Scope): Promise<BackfillResponse | undefined> {
  for await (const backfill of list(client, { dag_id, order_by: ["-id"] }, callOptions)) {
    if (backfill.completed_at === null) return backfill;
  }
  return undefined;
}

/** @param dates the dates of the runs, or undefined if another caller has created the backfill */
async function* waitForBackfill(
  client: Client,
  { id }: BackfillResponse,
  dates: readonly string[] | undefined,
  scope: Scope,
  settings: WaitSettings,
): AsyncGenerator<BackfillProgress, Pick<BackfillOutcome, "backfill" | "runs">, void> {
  let lastProgress = "";
  for (;;) {
    const backfill = await retryWhileUnavailable(scope, settings, () => get(client, { backfill_id: id }, scope.callOptions));
    const runs = await retryWhileUnavailable(scope, settings, () => listBackfillRuns(client, backfill, dates, scope));
    const progress = toProgress(backfill, runs, dates);
    const serialized = JSON.stringify(progress);
    if (serialized !== lastProgress) yield progress;
    lastProgress = serialized;
    if (progress.isCompleted) return { backfill, runs };
    await scope.pause(settings.interval);
  }
}

/**
 * The server cannot list the runs of a backfill. So this lists the backfill runs in its range and
 * filters by date.
 */
async function listBackfillRuns(
  client: Client,
  { dag_id, from_date, to_date }: BackfillResponse,
  dates: readonly string[] | undefined,
  { callOptions }: Scope,
): Promise<readonly DAGRunResponse[]> {
  const filter = { dag_id, run_type: ["backfill"], logical_date_gte: from_date, logical_date_lte: to_date };
  const runs = await listRuns(client, { ...filter, order_by: ["logical_date"] }, callOptions).toArray();
  if (dates === undefined) return runs;
  const times = new Set(dates.map((date) => Date.parse(date)));
  return runs.filter(({ logical_date }) => logical_date !== null && times.has(Date.parse(logical_date)));
}

function toProgress(
  { id, completed_at }: BackfillResponse,
  runs: readonly DAGRunResponse[],
  dates: readonly string[] | undefined,
): BackfillProgress {
  const states: Record<string, number> = {};
  for (const { state } of runs) states[state] = (states[state] ?? 0) + 1;
  return { backfill_id: id, total: dates?.length ?? runs.length, states, isCompleted: completed_at !== null };
}

export {
  BackfillActiveError,
  BackfillFailedError,
  type BackfillOutcome,
  type BackfillProgress,
  BackfillRefusedError,
} from "./backfills/backfill-errors.js";
