/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** One page of backfills and the total count. */
export interface BackfillCollectionResponse {
  /** Backfills on this page. */
  backfills: BackfillResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A backfill to start. */
export interface BackfillPostBody {
  /** ID of the DAG. The DAG must have a schedule. */
  readonly dag_id: string;
  /** First date of the range, inclusive. */
  readonly from_date: string;
  /** Last date of the range, inclusive. A range that is entirely in the future is rejected. */
  readonly to_date: string;
  /**
   * Whether the latest date runs first. Rejected if tasks of the DAG depend on the previous run.
   *
   * @default false
   */
  readonly run_backwards?: boolean;
  /** Configuration for every run of the backfill. */
  readonly dag_run_conf?: { readonly [key: string]: unknown } | null;
  /**
   * What to do with dates that already have a run. `none` keeps them, `failed` runs the failed
   * ones again, and `completed` runs all ended ones again. If tasks of the DAG depend on the
   * previous run, use `failed` or `completed`.
   *
   * @default "none"
   */
  readonly reprocess_behavior?: OpenEnum<ReprocessBehavior>;
  /**
   * Maximum number of active runs of the backfill. Scheduled runs are not counted.
   *
   * @default 10
   */
  readonly max_active_runs?: number;
  /**
   * Whether runs use the latest version of the DAG. If omitted, the DAG or `[core]
   * rerun_with_latest_version` decides. Defaults to true if neither is set. Since 3.1.
   */
  readonly run_on_latest_version?: boolean | null;
}

/** A backfill. */
export interface BackfillResponse {
  /**
   * ID of the database row.
   *
   * Minimum `0`.
   */
  id: number;
  /** ID of the DAG. */
  dag_id: string;
  /** First date of the range, inclusive. */
  from_date: string;
  /** Last date of the range, inclusive. */
  to_date: string;
  /** Configuration for every run of the backfill. Can be null since 3.2. */
  dag_run_conf: { [key: string]: unknown } | null;
  /** Whether the backfill is paused. A paused backfill starts no further runs. */
  is_paused: boolean;
  /** Which dates with an existing run are run again. */
  reprocess_behavior: OpenEnum<ReprocessBehavior>;
  /** Maximum number of runs that are active at the same time. */
  max_active_runs: number;
  /** Creation time. */
  created_at: string;
  /** Time when the backfill ended or was cancelled, or null while it is active. */
  completed_at: string | null;
  /** Time of the last change. */
  updated_at: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
}

/** The runs that a backfill would create. */
export interface DryRunBackfillCollectionResponse {
  /** Runs that the backfill would create. */
  backfills: DryRunBackfillResponse[];
  /** Number of runs that the backfill would create. */
  total_entries: number;
}

/** A run that a backfill would create. */
export interface DryRunBackfillResponse {
  /** Logical date of the run, or null for a partition. Can be null since 3.2. */
  logical_date: string | null;
  /** Key of the partition that the run creates. Since 3.2. */
  partition_key: string | null;
  /** Date of the partition that the run would create. Since 3.2. */
  partition_date: string | null;
}

/**
 * Which dates with an existing run a backfill runs again: `none` of them, those with a `failed`
 * run, or those with a `completed` run. Failed runs count as completed.
 */
export type ReprocessBehavior = "failed" | "completed" | "none";
