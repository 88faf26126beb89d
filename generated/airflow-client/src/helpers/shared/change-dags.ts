/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError } from "../../runtime/index.js";

/** The outcome of changing one DAG. */
export interface DagChange<Dag> {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** The DAG after the change, or before it if the change failed. */
  readonly dag: Dag;
  /** The reason if the change failed. */
  readonly error?: Error;
}

/** A DAG that could not be changed. */
export interface DagFailure {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** The reason, usually an `ApiError`. */
  readonly error: Error;
}

interface ChangeOptions {
  /** Starts the error message, such as `pausing`. */
  readonly activity: string;
  readonly dryRun?: boolean | undefined;
  readonly allowFailure?: boolean | undefined;
}

/** The outcome of changing many DAGs. */
export interface DagChanges<Dag> {
  /** The DAGs after the change. DAGs that needed no change are not included. */
  readonly changed: readonly Dag[];
  /** The DAGs that could not be changed. */
  readonly failed: readonly DagFailure[];
}

/**
 * Some DAGs could not be paused or unpaused. `result` lists them, and the DAGs that were changed.
 *
 * Run the flow again: it changes only the remaining DAGs.
 */
export class PauseFailedError extends Error {
  override readonly name: string = "PauseFailedError";
  readonly result: DagChanges<{ readonly dag_id?: string }>;

  constructor(activity: string, result: DagChanges<{ readonly dag_id?: string }>) {
    const { changed, failed } = result;
    const examples = failed.slice(0, 3).map(({ dag_id, error }) => `"${dag_id}": ${error.message}`);
    const total = changed.length + failed.length;
    super(`${activity} failed for ${failed.length} of ${total} DAGs, such as ${examples.join("; ")}`.slice(0, 1000));
    this.result = result;
  }
}

/**
 * Changes DAGs one by one and continues after a failure. Throws a `PauseFailedError` at the end
 * unless failures are allowed.
 *
 * Lists all DAGs before it changes the first one. Otherwise offset pagination would skip DAGs,
 * because changed DAGs leave the list.
 */
export async function* changeDags<Dag extends { readonly dag_id?: string }>(
  listDags: () => Promise<readonly Dag[]>,
  change: (dag_id: string) => Promise<Dag>,
  { activity, dryRun = false, allowFailure = false }: ChangeOptions,
): AsyncGenerator<DagChange<Dag>, DagChanges<Dag>, void> {
  const changed: Dag[] = [];
  const failed: DagFailure[] = [];
  for (const dag of await listDags()) {
    const { dag_id = "" } = dag;
    try {
      const result = dryRun ? dag : await change(dag_id);
      changed.push(result);
      yield { dag_id, dag: result };
    } catch (error) {
      if (error instanceof AbortError || !(error instanceof Error)) throw error;
      failed.push({ dag_id, error });
      yield { dag_id, dag, error };
    }
  }
  if (failed.length > 0 && !allowFailure) throw new PauseFailedError(activity, { changed, failed });
  return { changed, failed };
}
