/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError } from "../../runtime/index.js";

/** A DAG that was changed, or that could not be: then `error` says why. */
export interface DagChange<Dag> {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** As it is now. */
  readonly dag: Dag;
  /** Why it could not be changed. */
  readonly error?: Error;
}

/** A DAG that stayed as it was, and why. */
export interface DagFailure {
  /** Id of the DAG. */
  readonly dag_id: string;
  readonly error: Error;
}

/** What was done. */
export interface DagChanges<Dag> {
  /** As they are now. DAGs that were so before are not among them. */
  readonly changed: readonly Dag[];
  /** What could not be changed, and why. */
  readonly failed: readonly DagFailure[];
}

/** All are listed before the first is changed: pages by offset would skip DAGs while others leave the list. */
export async function* changeEach<Dag>(
  listAll: () => Promise<readonly Dag[]>,
  idOf: (dag: Dag) => string,
  change: (dag: Dag) => Promise<Dag>,
  dryRun: boolean,
): AsyncGenerator<DagChange<Dag>, DagChanges<Dag>, void> {
  const changed: Dag[] = [];
  const failed: DagFailure[] = [];
  for (const before of await listAll()) {
    const dag_id = idOf(before);
    try {
      const dag = dryRun ? before : await change(before);
      changed.push(dag);
      yield { dag_id, dag };
    } catch (error) {
      if (error instanceof AbortError || !(error instanceof Error)) throw error;
      failed.push({ dag_id, error });
      yield { dag_id, dag: before, error };
    }
  }
  return { changed, failed };
}
