/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { BackfillPostBody, BackfillResponse, DAGRunResponse } from "../models.js";
import { dryRun as askPlan, create, get, list } from "../resources/backfills.js";
import { list as listRuns } from "../resources/dagRuns.js";
import { get as getDag, update as updateDag } from "../resources/dags.js";
import { type Client, ConflictError, UnprocessableEntityError } from "../runtime/index.js";
import type { Flow, WaitOptions } from "./flows.js";
import { brokenFiles } from "./shared/broken-files.js";
import { flow, type Scope } from "./shared/flow.js";
import { outlast, type Waiting, waitingOf } from "./shared/outlast.js";
import { type DagDoor, makeStartable, orBroken } from "./shared/run-and-wait.js";

/** How {@link runAndWait} goes about it. */
export interface RunAndWaitOptions extends WaitOptions<BackfillProgress> {
  /** Only says which dates would run. */
  readonly dryRun?: boolean;
  /** Unpause the DAG first, if it is paused. Without it a paused DAG is a DagPausedError: its runs would stay queued for ever. */
  readonly unpause?: boolean;
  /** Wait for the backfill of the DAG that is active already, where there is one, in place of throwing {@link BackfillActiveError}. */
  readonly join?: boolean;
  /** Return a backfill with runs that failed like any other, in place of throwing {@link BackfillFailedError}. */
  readonly allowFailure?: boolean;
}

/** How far a backfill is. */
export interface BackfillProgress {
  /** Number of the backfill. */
  readonly backfill_id: number;
  /** Runs that the backfill makes. */
  readonly total: number;
  /** Runs by state, of those that exist. */
  readonly states: Readonly<Record<string, number>>;
  /** Whether it has ended. */
  readonly isCompleted: boolean;
}

/** What became of a backfill. */
export interface BackfillOutcome {
  /** Whether nothing was started. */
  readonly dryRun: boolean;
  /** Logical dates that run; empty where every one has a run already. */
  readonly dates: readonly string[];
  /** Null after a dry run, and where there was nothing to run. */
  readonly backfill: BackfillResponse | null;
  /** The runs, by logical date. */
  readonly runs: readonly DAGRunResponse[];
}

/** The DAG has a backfill that is not complete, and the server allows one at a time. Wait for it, pass `join: true`, or cancel it. */
export class BackfillActiveError extends Error {
  override readonly name: string = "BackfillActiveError";
  readonly dag_id: string;
  /** The one that is active, where it could be found. */
  readonly backfill: BackfillResponse | undefined;

  constructor(dag_id: string, backfill: BackfillResponse | undefined, options?: ErrorOptions) {
    const which = backfill ? `backfill ${backfill.id} (${backfill.from_date} to ${backfill.to_date})` : "a backfill";
    super(`DAG ${dag_id} has ${which} that is not complete: wait for it, pass join: true, or cancel it`, options);
    this.dag_id = dag_id;
    this.backfill = backfill;
  }
}

/** The server cannot backfill what was asked for, as with a DAG that has no schedule; the message says why. */
export class BackfillRefusedError extends Error {
  override readonly name: string = "BackfillRefusedError";
  readonly dag_id: string;

  constructor(dag_id: string, reason: string, options?: ErrorOptions) {
    super(`DAG ${dag_id} cannot be backfilled: ${reason}`, options);
    this.dag_id = dag_id;
  }
}

/** The backfill is complete, and some of its runs did not succeed. */
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
 * Backfills a DAG over a range of dates and waits until every run has ended.
 *
 * Gives the backfill and its runs; looping over it gives how far it is, whenever that changes.
 *
 * Asks first which dates would run, and stops there with `dryRun`, or where none would. The server allows one backfill of a DAG at a time;
 * where the answer to the request for one got lost, call again with `join: true`. The server notes up to half a minute late that all runs
 * have ended. Giving up does not cancel the backfill.
 *
 * Throws BackfillActiveError, BackfillRefusedError, BackfillFailedError, DagPausedError, DagImportError, ApiError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const range = { dag_id: "daily_sales", from_date: "2026-01-01T00:00:00Z", to_date: "2026-01-31T00:00:00Z" };
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
  return flow(`DAG ${params.dag_id}: the backfill`, options, (scope) => backfill(client, params, options, scope));
}

async function* backfill(
  client: Client,
  params: BackfillPostBody,
  options: RunAndWaitOptions,
  scope: Scope,
): AsyncGenerator<BackfillProgress, BackfillOutcome, void> {
  const { dag_id } = params;
  const { dryRun = false, unpause = false, allowFailure = false } = options;
  const waiting = waitingOf(options);
  const dag = dagDoor(client, dag_id, scope);
  const planned = await orBroken(dag, () => askPlan(client, params, scope.call)).catch(refusedFor(dag_id));
  const dates = planned.backfills.flatMap(({ logical_date }) => logical_date ?? []);
  const joined = options.join ? await activeOf(client, dag_id, scope) : undefined;
  if (dryRun || (planned.total_entries === 0 && !joined)) return { dryRun, dates, backfill: null, runs: [] };
  await makeStartable(dag, unpause);
  const begun = joined ?? (await begin(client, params, scope));
  const ended = yield* follow(client, begun, joined ? undefined : dates, scope, waiting);
  const outcome = { dryRun, dates, ...ended };
  if (outcome.runs.some(({ state }) => state !== "success") && !allowFailure) throw new BackfillFailedError(dag_id, outcome);
  return outcome;
}

function dagDoor(client: Client, dag_id: string, { call }: Scope): DagDoor {
  return {
    dag_id,
    getDag: () => getDag(client, { dag_id }, call),
    unpause: () => updateDag(client, { dag_id, is_paused: false }, call),
    brokenFiles: () => brokenFiles(client, call),
  };
}

async function begin(client: Client, params: BackfillPostBody, scope: Scope): Promise<BackfillResponse> {
  const { dag_id } = params;
  try {
    return await create(client, params, scope.call);
  } catch (error) {
    if (!(error instanceof ConflictError)) return refusedFor(dag_id)(error);
    throw new BackfillActiveError(dag_id, await activeOf(client, dag_id, scope).catch(() => undefined), { cause: error });
  }
}

function refusedFor(dag_id: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof UnprocessableEntityError)) throw error;
    throw new BackfillRefusedError(dag_id, reasonOf(error.detail), { cause: error });
  };
}

/** The server says why as text, or as a list of what is wrong with the body. */
function reasonOf(detail: unknown): string {
  const messages = [detail].flat().map((each: unknown) => (typeof each === "object" && each !== null && "msg" in each ? each.msg : each));
  return messages.filter((message) => typeof message === "string").join("; ") || "the server does not say why";
}

async function activeOf(client: Client, dag_id: string, { call }: Scope): Promise<BackfillResponse | undefined> {
  for await (const each of list(client, { dag_id, order_by: ["-id"] }, call)) if (each.completed_at === null) return each;
  return undefined;
}

async function* follow(
  client: Client,
  begun: BackfillResponse,
  dates: readonly string[] | undefined,
  scope: Scope,
  waiting: Waiting,
): AsyncGenerator<BackfillProgress, Pick<BackfillOutcome, "backfill" | "runs">, void> {
  let last = "";
  for (;;) {
    const now = await outlast(scope, waiting, () => get(client, { backfill_id: begun.id }, scope.call));
    const runs = await outlast(scope, waiting, () => runsOf(client, now, dates, scope));
    const progress = progressOf(now, runs, dates);
    if (JSON.stringify(progress) !== last) yield progress;
    last = JSON.stringify(progress);
    if (progress.isCompleted) return { backfill: now, runs };
    await scope.pause(waiting.interval);
  }
}

/** There is no list of a backfill's runs, so: the runs of the DAG in its range, of those dates that it was to run. */
async function runsOf(
  client: Client,
  { dag_id, from_date, to_date }: BackfillResponse,
  dates: readonly string[] | undefined,
  { call }: Scope,
): Promise<readonly DAGRunResponse[]> {
  const range = { logical_date_gte: from_date, logical_date_lte: to_date };
  const runs = await listRuns(client, { dag_id, run_type: ["backfill"], order_by: ["logical_date"], ...range }, call).toArray();
  const times = dates && new Set(dates.map((date) => Date.parse(date)));
  return runs.filter(({ logical_date }) => !times || (logical_date !== null && times.has(Date.parse(logical_date))));
}

function progressOf(
  { id, completed_at }: BackfillResponse,
  runs: readonly DAGRunResponse[],
  dates: readonly string[] | undefined,
): BackfillProgress {
  const states: Record<string, number> = {};
  for (const { state } of runs) states[state] = (states[state] ?? 0) + 1;
  return { backfill_id: id, total: dates?.length ?? runs.length, states, isCompleted: completed_at !== null };
}
