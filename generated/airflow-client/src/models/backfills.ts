/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** One page of backfills, and how many there are in all. */
export interface BackfillCollectionResponse {
  /** Backfills of this page. */
  backfills: BackfillResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A backfill to start. */
export interface BackfillPostBody {
  /** Id of the DAG, which needs a schedule. */
  readonly dag_id: string;
  /** First date of the range, itself included. */
  readonly from_date: string;
  /** Last date of the range, itself included. A range that lies wholly in the future is refused. */
  readonly to_date: string;
  /**
   * Whether the newest date runs first. Refused for a DAG with tasks that depend on the run before.
   *
   * @default false
   */
  readonly run_backwards?: boolean;
  /** Free data handed to every run of the backfill. */
  readonly dag_run_conf?: { readonly [key: string]: unknown } | null;
  /**
   * What becomes of dates that have a run already: `none` leaves them, `failed` runs the failed ones again, `completed`
   * all that have ended. A DAG with tasks that depend on the run before needs one of the latter.
   *
   * @default "none"
   */
  readonly reprocess_behavior?: ReprocessBehavior;
  /**
   * How many runs of the backfill may be active at once, beside those of the schedule.
   *
   * @default 10
   */
  readonly max_active_runs?: number;
  /**
   * Whether runs use the newest version of the DAG; left out, the DAG or `[core] rerun_with_latest_version` decides, and
   * yes if neither does. Since 3.1.
   */
  readonly run_on_latest_version?: boolean | null;
}

/** A backfill. */
export interface BackfillResponse {
  /**
   * Id of the row on the server.
   *
   * Minimum `0`.
   */
  id: number;
  /** Id of the DAG. */
  dag_id: string;
  /** First date of the range, which is in it. */
  from_date: string;
  /** Last date of the range, which is in it. */
  to_date: string;
  /** Free data handed to every run of the backfill. May be null since 3.2. */
  dag_run_conf: { [key: string]: unknown } | null;
  /** Whether the backfill is paused: no further run of it starts. */
  is_paused: boolean;
  /** Which dates that have a run already are run again. */
  reprocess_behavior: OpenEnum<ReprocessBehavior>;
  /** How many runs may be active at once. */
  max_active_runs: number;
  /** When it was made. */
  created_at: string;
  /** When it ended or was cancelled; null while it goes on. */
  completed_at: string | null;
  /** When it last changed. */
  updated_at: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
}

/** The runs that a backfill would make. */
export interface DryRunBackfillCollectionResponse {
  /** Runs that the backfill would make. */
  backfills: DryRunBackfillResponse[];
  /** How many runs the backfill would make. */
  total_entries: number;
}

/** A run that a backfill would make. */
export interface DryRunBackfillResponse {
  /** Date that the run would stand for; null for a partition. May be null since 3.2. */
  logical_date: string | null;
  /** Key of the partition that the run makes. Since 3.2. */
  partition_key: string | null;
  /** Date of the partition that the run makes. Since 3.2. */
  partition_date: string | null;
}

/**
 * Which dates that have a run already a backfill runs again: `none`, those whose run `failed`, or all that
 * `completed`, failed ones included.
 */
export type ReprocessBehavior = "failed" | "completed" | "none";
