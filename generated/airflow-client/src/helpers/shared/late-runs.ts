/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { checkNumber } from "./check-number.js";

/** The part of the parameters of `lateRuns` that is independent of the API version. */
export interface LatenessParams {
  /**
   * Milliseconds that a run can be late before it is reported. Default: 300,000, five minutes.
   */
  readonly tolerance?: number;
  /** The time to compare with. Default: the clock of this machine. */
  readonly now?: Date;
}

/** A run that has not started in time. */
export interface LateRun {
  /** `missing` if the scheduler has not created the run, `queued` if it has not started. */
  readonly kind: "missing" | "queued";
  readonly dag_id: string;
  /** Null if the run is missing. */
  readonly dag_run_id: string | null;
  /** Time at which the run was due, RFC 3339. */
  readonly due: string;
  /** Milliseconds since that time. */
  readonly delay: number;
}

/** A DAG or a queued run, with the time at which the run is due. */
export interface DueRun {
  readonly dag_id: string;
  readonly dag_run_id: string | null;
  readonly due: string | null | undefined;
}

/** The requests for late runs, independent of the API version. */
export interface LateRunsApi {
  /** The next run of each DAG that is not paused. */
  listNextRuns(): Promise<readonly DueRun[]>;
  /** All queued runs. */
  listQueuedRuns(): Promise<readonly DueRun[]>;
}

/** Yields late runs: first the missing ones, then the queued ones. */
export async function* findLateRuns(
  api: LateRunsApi,
  { tolerance = 300_000, now }: LatenessParams,
): AsyncGenerator<LateRun, readonly LateRun[], void> {
  checkNumber("tolerance", tolerance, 0);
  const nextRuns = await api.listNextRuns();
  const dagIds = new Set(nextRuns.map(({ dag_id }) => dag_id));
  const queuedRuns = (await api.listQueuedRuns()).filter(({ dag_id }) => dagIds.has(dag_id));
  const time = now?.getTime() ?? Date.now();
  const lateRuns: LateRun[] = [];
  for (const { dag_id, dag_run_id, due } of [...nextRuns, ...queuedRuns]) {
    const delay = time - Date.parse(due ?? "");
    if (!due || !(delay > tolerance)) continue;
    const lateRun: LateRun = { kind: dag_run_id === null ? "missing" : "queued", dag_id, dag_run_id, due, delay };
    lateRuns.push(lateRun);
    yield lateRun;
  }
  return lateRuns;
}
