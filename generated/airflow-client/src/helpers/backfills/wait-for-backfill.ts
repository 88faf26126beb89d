/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { BackfillResponse, DAGRunResponse } from "../../models.js";
import { get } from "../../resources/backfills.js";
import { list as listRuns } from "../../resources/dagRuns.js";
import type { Client } from "../../runtime/index.js";
import type { Scope } from "../shared/flow.js";
import { retryWhileUnavailable, type WaitSettings } from "../shared/retry-while-unavailable.js";
import type { BackfillProgress } from "./backfill-errors.js";

/** The part of the parameters of a backfill that selects its runs. */
export type BackfillRange = Pick<BackfillResponse, "dag_id" | "from_date" | "to_date">;

/** A backfill that is complete, with its runs. */
export interface EndedBackfill {
  readonly backfill: BackfillResponse;
  readonly runs: readonly DAGRunResponse[];
}

/** Whether one of the dates is in the range of a backfill that has not created its run. */
export function isMissingRuns({ backfill: { from_date, to_date }, runs }: EndedBackfill, dates: readonly string[]): boolean {
  const times = new Set(runs.map(({ logical_date }) => Date.parse(logical_date ?? "")));
  return dates
    .map((date) => Date.parse(date))
    .some((time) => time >= Date.parse(from_date) && time <= Date.parse(to_date) && !times.has(time));
}

/**
 * Waits until a backfill is complete, and returns it with its runs.
 *
 * @param dates the dates of the runs, or undefined if another caller has created the
 * backfill
 */
export async function* waitForBackfill(
  client: Client,
  { id, dag_id }: BackfillResponse,
  dates: readonly string[] | undefined,
  scope: Scope,
  settings: WaitSettings,
): AsyncGenerator<BackfillProgress, EndedBackfill, void> {
  scope.identify({ dag_id, backfill_id: id });
  const reportChange = changeReporter();
  for (;;) {
    const backfill = await retryWhileUnavailable(scope, settings, () => get(client, { backfill_id: id }, scope.callOptions));
    const runs = await retryWhileUnavailable(scope, settings, () => listBackfillRuns(client, backfill, dates, scope));
    const total = dates?.length ?? runs.length;
    const progress = { backfill_id: id, total, states: countStates(runs), isCompleted: backfill.completed_at !== null };
    yield* reportChange(progress);
    if (progress.isCompleted) return { backfill, runs };
    await scope.pause(settings.interval);
  }
}

/** Returns a function that yields a progress unless it equals the one before. */
function changeReporter(): (progress: BackfillProgress) => Generator<BackfillProgress, void, void> {
  let last = "";
  return function* (progress) {
    const serialized = JSON.stringify(progress);
    if (serialized !== last) yield progress;
    last = serialized;
  };
}

/**
 * Waits until all backfill and scheduled runs in a range have ended, and returns them.
 *
 * A backfill that is complete can leave active runs: runs that it skipped, or that were cleared.
 */
export async function* waitForRuns(
  client: Client,
  { dag_id, from_date, to_date }: BackfillRange,
  ensureActive: () => Promise<void>,
  scope: Scope,
  settings: WaitSettings,
): AsyncGenerator<BackfillProgress, readonly DAGRunResponse[], void> {
  const filter = { dag_id, run_type: ["backfill", "scheduled"], logical_date_gte: from_date, logical_date_lte: to_date };
  const listAll = () => listRuns(client, { ...filter, order_by: ["logical_date"] }, scope.callOptions).toArray();
  const reportChange = changeReporter();
  for (let isActive = false; ; isActive = true) {
    const runs = await retryWhileUnavailable(scope, settings, listAll);
    if (runs.every(({ state }) => state === "success" || state === "failed")) return runs;
    if (!isActive) await ensureActive();
    yield* reportChange({ backfill_id: null, total: runs.length, states: countStates(runs), isCompleted: true });
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

function countStates(runs: readonly DAGRunResponse[]): Readonly<Record<string, number>> {
  const states: Record<string, number> = {};
  for (const { state } of runs) states[state] = (states[state] ?? 0) + 1;
  return states;
}
