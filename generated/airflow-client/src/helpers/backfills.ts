/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { BackfillPostBody, BackfillResponse } from "../models.js";
import { create, list, dryRun as plan } from "../resources/backfills.js";
import { type Client, ConflictError, UnprocessableEntityError } from "../runtime/index.js";
import {
  BackfillActiveError,
  BackfillFailedError,
  type BackfillOutcome,
  type BackfillProgress,
  BackfillRefusedError,
} from "./backfills/backfill-errors.js";
import { type BackfillRange, isMissingRuns, waitForBackfill, waitForRuns } from "./backfills/wait-for-backfill.js";
import type { Flow, WaitOptions } from "./flows.js";
import { dagApi } from "./shared/dag-api.js";
import { flow, type Scope } from "./shared/flow.js";
import { retryWhileUnavailable, waitSettings } from "./shared/retry-while-unavailable.js";
import { ensureRunnable, explainMissingDag } from "./shared/start-run.js";

/** The options of {@link runAndWait}. */
export interface RunAndWaitOptions extends WaitOptions<BackfillProgress> {
  /** Only returns the dates that would run. Default: `false`. */
  readonly dryRun?: boolean;
  /** Unpauses the DAG first if it is paused. Default: `false`, which throws a DagPausedError. */
  readonly unpause?: boolean;
  /**
   * Waits for the active backfill of the DAG, if there is one, instead of throwing a
   * {@link BackfillActiveError}. The result then has the runs of its range. Default: `false`.
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
 * The flow first gets the dates that would run. It ends there with `dryRun`. The result contains
 * the backfill and scheduled runs of the whole range, also those of an earlier call. So a call with
 * nothing to run waits for the runs that exist, and throws a BackfillFailedError if some failed. To
 * run failed dates again, set `reprocess_behavior` to `failed`.
 *
 * The server allows one active backfill per DAG. If one covers a part of the range, the flow throws
 * a BackfillActiveError, or waits for it with `join: true`. If the response to the creation was
 * lost, call this again with `join: true`. If the active backfill never creates its runs, because
 * the server stopped, the flow then creates a backfill. The server can take half a minute to mark a
 * backfill as complete after its last run.
 *
 * After the creation, the flow continues through an outage of at most `maxOutage`; before, it
 * throws the first error. Stopping the flow does not cancel the backfill. Errors after the creation
 * have its `backfill_id`, also a TimeoutError or a ConnectionError.
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
  if (dryRun) return { dryRun, dates, backfill: null, runs: [] };
  const hasDates = planned.total_entries > 0;
  const active = hasDates && !join ? undefined : await findActive(client, dag_id, scope);
  const joined = active !== undefined && (hasDates || overlaps(active, params)) ? active : undefined;
  if (joined !== undefined && !join) throw new BackfillActiveError(dag_id, joined);
  const ensureActive = (): Promise<void> => retryWhileUnavailable(scope, settings, () => ensureRunnable(dag, unpause));
  let range: BackfillRange = joined ?? params;
  let backfill: BackfillResponse | null = null;
  if (hasDates || joined !== undefined) await ensureRunnable(dag, unpause);
  if (joined !== undefined) {
    const ended = yield* waitForBackfill(client, joined, undefined, scope, settings);
    // A server that stops while it creates a backfill leaves one that never has runs.
    if (isMissingRuns(ended, dates)) range = params;
    else backfill = ended.backfill;
  }
  if (hasDates && backfill === null) {
    const created = await createBackfill(client, params, scope);
    ({ backfill } = yield* waitForBackfill(client, created, dates, scope, settings));
  }
  const runs = yield* waitForRuns(client, range, ensureActive, scope, settings);
  const outcome = { dryRun, dates, backfill, runs };
  if (runs.some(({ state }) => state !== "success") && !allowFailure) throw new BackfillFailedError(dag_id, outcome);
  return outcome;
}

/** Whether the ranges of two backfills have a moment in common. */
function overlaps(backfill: BackfillRange, { from_date, to_date }: BackfillRange): boolean {
  return Date.parse(backfill.from_date) <= Date.parse(to_date) && Date.parse(from_date) <= Date.parse(backfill.to_date);
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

export {
  BackfillActiveError,
  BackfillFailedError,
  type BackfillOutcome,
  type BackfillProgress,
  BackfillRefusedError,
} from "./backfills/backfill-errors.js";
