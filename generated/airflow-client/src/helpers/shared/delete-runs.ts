/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError, NotFoundError, RequestError, UnauthenticatedError } from "../../runtime/index.js";
import type { FlowOptions } from "../flows.js";
import { isUnsupported } from "./is-unsupported.js";
import { isUnavailable } from "./retry-while-unavailable.js";

/** The parameters of `deleteOlderThan`. */
export interface DeleteOlderThanParams {
  /** Only runs that ended before this time. A string needs a time zone. */
  readonly before: Date | string;
  /** Only runs of this DAG. Default: all DAGs. */
  readonly dag_id?: string;
  /** Number of newest ended runs of each DAG to keep, whatever their age. Default: 0. */
  readonly keep?: number;
}

/** The options of `deleteOlderThan`. */
export interface DeleteOlderThanOptions extends FlowOptions<DeleteRunsProgress> {
  /** Only returns the runs that would be deleted. Default: `false`. */
  readonly dryRun?: boolean;
  /**
   * Returns a result with failures instead of throwing a {@link DeleteRunsFailedError}. Default:
   * `false`.
   */
  readonly allowFailure?: boolean;
}

/** Identifies a run. */
export interface RunKey {
  readonly dag_id: string;
  readonly dag_run_id: string;
}

/** A run that could not be deleted. */
export interface DeleteRunFailure extends RunKey {
  /** The reason, usually an `ApiError`. */
  readonly error: Error;
}

/** The result of deleting runs. */
export interface DeleteRunsResult {
  /** Whether this was a dry run, which deletes nothing. */
  readonly dryRun: boolean;
  /** The runs to delete, by DAG, the oldest first. */
  readonly planned: readonly RunKey[];
  /** The runs that were deleted. */
  readonly deleted: readonly RunKey[];
  /** The runs that could not be deleted. */
  readonly failed: readonly DeleteRunFailure[];
}

/**
 * A step of deleting runs: first the plan, then the outcome of each run. `done` counts deleted
 * runs.
 */
export type DeleteRunsProgress =
  | { readonly kind: "planned"; readonly planned: readonly RunKey[] }
  | (RunKey & { readonly kind: "deleted"; readonly done: number; readonly total: number })
  | (DeleteRunFailure & { readonly kind: "failed"; readonly done: number; readonly total: number });

/** Some runs could not be deleted. `result` lists them, and the runs that were deleted. */
export class DeleteRunsFailedError extends Error {
  override readonly name: string = "DeleteRunsFailedError";
  readonly result: DeleteRunsResult;

  constructor(result: DeleteRunsResult) {
    const { failed, planned } = result;
    const examples = failed.slice(0, 3).map(({ dag_id, dag_run_id, error }) => `"${dag_run_id}" of DAG "${dag_id}": ${error.message}`);
    super(`could not delete ${failed.length} of ${planned.length} runs, such as ${examples.join("; ")}`.slice(0, 1000));
    this.result = result;
  }
}

/** A run that has ended, as the server lists it. */
export interface EndedRun {
  readonly dag_id?: string;
  readonly dag_run_id?: string | null;
  readonly end_date?: string | null;
}

/** The requests for runs to delete, independent of the API version. */
export interface DeleteRunsApi {
  /** The runs in the states `success` and `failed`: those that ended up to a time, or all. */
  listEndedRuns(dag_id: string, until: string | undefined): Promise<readonly EndedRun[]>;
  deleteRun(run: RunKey): Promise<unknown>;
  /** Deletes runs of one DAG with one request, and returns the ids of the deleted runs. */
  readonly deleteMany?: (dag_id: string, dag_run_ids: readonly string[]) => Promise<readonly string[]>;
}

/** The largest number of runs in one request. */
const batchSize = 100;

/** Deletes ended runs. Never deletes runs that are queued or running. */
export async function* deleteRuns(
  api: DeleteRunsApi,
  before: string,
  { dag_id = "~", keep = 0 }: DeleteOlderThanParams,
  { dryRun = false, allowFailure = false }: DeleteOlderThanOptions,
): AsyncGenerator<DeleteRunsProgress, DeleteRunsResult, void> {
  if (!Number.isInteger(keep) || keep < 0) throw new RequestError(`"keep" must be a whole number of at least 0, not ${String(keep)}`);
  const runs = await api.listEndedRuns(dag_id, keep === 0 ? before : undefined);
  const planned = planDeletion(runs, Date.parse(before), keep);
  yield { kind: "planned", planned };
  const outcomes = { deleted: [] as RunKey[], failed: [] as DeleteRunFailure[] };
  if (!dryRun) yield* deletePlanned(api, planned, outcomes);
  const result = { dryRun, planned, ...outcomes };
  if (result.failed.length > 0 && !allowFailure) throw new DeleteRunsFailedError(result);
  return result;
}

/** Stops sending requests after an error that all further requests would have too. */
async function* deletePlanned(
  api: DeleteRunsApi,
  planned: readonly RunKey[],
  { deleted, failed }: { readonly deleted: RunKey[]; readonly failed: DeleteRunFailure[] },
): AsyncGenerator<DeleteRunsProgress, void, void> {
  const total = planned.length;
  const deleteBatch = batchDeleter(api);
  let blocker: Error | undefined;
  for (const batch of batches(planned)) {
    const ids: ReadonlySet<string> = blocker === undefined ? await deleteBatch(batch) : new Set();
    for (const run of batch) {
      const error = ids.has(run.dag_run_id) ? undefined : (blocker ?? (await deleteOne(api, run)));
      if (isUnavailable(error) || error instanceof UnauthenticatedError) blocker = error;
      if (error === undefined) deleted.push(run);
      else failed.push({ ...run, error });
      const done = deleted.length;
      yield error === undefined ? { kind: "deleted", ...run, done, total } : { kind: "failed", ...run, error, done, total };
    }
  }
}

function planDeletion(runs: readonly EndedRun[], before: number, keep: number): readonly RunKey[] {
  const byDag = new Map<string, Map<string, number>>();
  for (const { dag_id, dag_run_id, end_date } of runs) {
    const time = Date.parse(end_date ?? "");
    if (!dag_id || !dag_run_id || Number.isNaN(time)) continue;
    const times = byDag.get(dag_id) ?? new Map<string, number>();
    byDag.set(dag_id, times.set(dag_run_id, time));
  }
  return [...byDag].flatMap(([dag_id, times]) => {
    const oldestFirst = [...times].sort(([, time], [, otherTime]) => time - otherTime);
    const candidates = oldestFirst.slice(0, Math.max(oldestFirst.length - keep, 0));
    return candidates.filter(([, time]) => time < before).map(([dag_run_id]) => ({ dag_id, dag_run_id }));
  });
}

/** Groups consecutive runs of the same DAG. */
function batches(runs: readonly RunKey[]): readonly (readonly RunKey[])[] {
  const groups: RunKey[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group !== undefined && group.length < batchSize && group[0]?.dag_id === run.dag_id) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/**
 * Returns a function that deletes runs with one request, and returns the ids of the deleted runs.
 * It deletes nothing once the server has answered that it cannot.
 *
 * The caller deletes the other runs one by one, so that each failure has its own error.
 */
function batchDeleter({ deleteMany }: DeleteRunsApi): (batch: readonly RunKey[]) => Promise<ReadonlySet<string>> {
  let canDelete = true;
  return async (batch) => {
    const [first] = batch;
    if (!canDelete || deleteMany === undefined || first === undefined || batch.length < 2) return new Set();
    const ids = batch.map(({ dag_run_id }) => dag_run_id);
    try {
      return new Set(await deleteMany(first.dag_id, ids));
    } catch (error) {
      if (error instanceof AbortError || !(error instanceof Error)) throw error;
      canDelete = !isUnsupported(error);
      return new Set();
    }
  };
}

/**
 * Returns the error if the run could not be deleted. A run that is already gone counts as deleted.
 */
async function deleteOne(api: DeleteRunsApi, run: RunKey): Promise<Error | undefined> {
  try {
    await api.deleteRun(run);
    return undefined;
  } catch (error) {
    if (error instanceof AbortError || !(error instanceof Error)) throw error;
    return error instanceof NotFoundError ? undefined : error;
  }
}
