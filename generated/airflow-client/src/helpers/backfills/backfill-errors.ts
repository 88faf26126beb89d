/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { BackfillResponse, DAGRunResponse } from "../../models.js";

/** The progress of a backfill. */
export interface BackfillProgress {
  /**
   * Id of the backfill. Null while the flow waits for runs that no active backfill controls.
   */
  readonly backfill_id: number | null;
  /** Number of runs that the flow waits for. */
  readonly total: number;
  /** Number of existing runs by state. */
  readonly states: Readonly<Record<string, number>>;
  /** Whether the server has marked the backfill as complete. */
  readonly isCompleted: boolean;
}

/** The result of a backfill. */
export interface BackfillOutcome {
  /** Whether this was a dry run, which starts nothing. */
  readonly dryRun: boolean;
  /** Logical dates to run. Empty if all dates already have a run. */
  readonly dates: readonly string[];
  /** Null after a dry run, or if all dates already had a run. */
  readonly backfill: BackfillResponse | null;
  /**
   * The backfill and scheduled runs in the range, by logical date: those of this backfill and those
   * that existed before. Empty after a dry run.
   */
  readonly runs: readonly DAGRunResponse[];
}

/** The DAG already has an active backfill. Wait for it, pass `join: true`, or cancel it. */
export class BackfillActiveError extends Error {
  override readonly name: string = "BackfillActiveError";
  readonly dag_id: string;
  /** The active backfill. Undefined if it could not be read. */
  readonly backfill: BackfillResponse | undefined;

  constructor(dag_id: string, backfill: BackfillResponse | undefined, options?: ErrorOptions) {
    const name = backfill ? `backfill ${backfill.id} (${backfill.from_date} to ${backfill.to_date})` : "a backfill";
    super(`${name} of DAG "${dag_id}" is still active: wait for it, pass join: true, or cancel it`, options);
    this.dag_id = dag_id;
    this.backfill = backfill;
  }
}

/** The server cannot run the backfill, for example because the DAG has no schedule. */
export class BackfillRefusedError extends Error {
  override readonly name: string = "BackfillRefusedError";
  readonly dag_id: string;

  constructor(dag_id: string, reason: string, options?: ErrorOptions) {
    super(`DAG "${dag_id}" cannot be backfilled: ${reason}`, options);
    this.dag_id = dag_id;
  }
}

/** The backfill is complete, but some runs did not succeed. */
export class BackfillFailedError extends Error {
  override readonly name: string = "BackfillFailedError";
  readonly outcome: BackfillOutcome;

  constructor(dag_id: string, outcome: BackfillOutcome) {
    const failedRuns = outcome.runs.filter(({ state }) => state !== "success");
    super(`${failedRuns.length} of ${outcome.runs.length} runs in the backfill of DAG "${dag_id}" did not succeed`);
    this.outcome = outcome;
  }
}
