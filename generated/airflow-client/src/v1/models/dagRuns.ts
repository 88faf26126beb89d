/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { DagState } from "./shared.js";

/** Options for clearing a run. Since 2.4. */
export interface ClearDagRun {
  /**
   * Whether to return the effect without changing anything. On by default.
   *
   * @default true
   */
  readonly dry_run?: boolean;
}

/** A run of a DAG. Omit the read-only properties when you trigger a run. */
export interface DAGRun {
  /**
   * Id of the run, unique in its DAG. Set it when triggering, to prevent duplicate runs. The
   * server generates an id if you omit it.
   */
  dag_run_id?: string | null;
  /** Id of the DAG. */
  dag_id?: string;
  /**
   * Logical date of the run, with a time zone. Defaults to the current time when triggering.
   * Unique in its DAG. Since 2.2.
   */
  logical_date?: string | null;
  /**
   * Older name of `logical_date`.
   *
   * @deprecated
   */
  execution_date?: string | null;
  /** Time when it started; null while it is queued. */
  start_date?: string | null;
  /** Time when it ended; null until then. */
  end_date?: string | null;
  /**
   * Start of the data interval of the run. When triggering, set it together with the end; the
   * schedule determines both if omitted. Since 2.4.
   */
  data_interval_start?: string | null;
  /**
   * End of the data interval of the run. When triggering, set it together with the start. Since
   * 2.4.
   */
  data_interval_end?: string | null;
  /** Time when the scheduler last processed the run. Since 2.4. */
  last_scheduling_decision?: string | null;
  /** How the run was created. Since 2.4. */
  run_type?: OpenEnum<"backfill" | "manual" | "scheduled" | "dataset_triggered">;
  /** State: `queued`, `running`, `success` or `failed`. */
  state?: OpenEnum<DagState>;
  /** Whether the run was triggered manually or through the API instead of by the schedule. */
  external_trigger?: boolean;
  /** Values for the params of the DAG, and any custom data. */
  conf?: { [key: string]: unknown };
  /** Note by a user; null for none. Since 2.5. */
  note?: string | null;
}

/** A page of runs, with the total number. */
export interface DAGRunCollection {
  /** Runs on this page, or runs to process. */
  dag_runs?: DAGRun[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A run of a DAG. Omit the read-only properties when you trigger a run. */
export interface DAGRunInput {
  /**
   * Id of the run, unique in its DAG. Set it when triggering, to prevent duplicate runs. The
   * server generates an id if you omit it.
   */
  readonly dag_run_id?: string | null;
  /**
   * Logical date of the run, with a time zone. Defaults to the current time when triggering.
   * Unique in its DAG. Since 2.2.
   */
  readonly logical_date?: string | null;
  /**
   * Older name of `logical_date`.
   *
   * @deprecated
   */
  readonly execution_date?: string | null;
  /**
   * Start of the data interval of the run. When triggering, set it together with the end; the
   * schedule determines both if omitted. Since 2.4.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the data interval of the run. When triggering, set it together with the start. Since
   * 2.4.
   */
  readonly data_interval_end?: string | null;
  /** Values for the params of the DAG, and any custom data. */
  readonly conf?: { readonly [key: string]: unknown };
  /** Note by a user; null for none. Since 2.5. */
  readonly note?: string | null;
}

/** Filters for runs. */
export interface ListDagRunsForm {
  /**
   * Field to sort by; prefix it with `-` for descending order. One of `conf`, `dag_id`,
   * `dag_run_id`, `end_date`, `execution_date`, `external_trigger`, `id`, `start_date`, `state`,
   * `updated_at`.
   */
  readonly order_by?: string;
  /**
   * Number of items to skip. Set automatically when iterating.
   *
   * Minimum `0`.
   */
  readonly page_offset?: number;
  /**
   * Maximum number of items to return, at least 1; 100 by default. The server does not cap it.
   *
   * Minimum `1`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** Ids of DAGs; all DAGs if omitted or empty. */
  readonly dag_ids?: readonly string[];
  /** Only these states. Since 2.3. */
  readonly states?: readonly string[];
  /** Only logical dates at or after this time. */
  readonly execution_date_gte?: string;
  /** Only logical dates at or before this time. */
  readonly execution_date_lte?: string;
  /** Only items that started at or after this time. */
  readonly start_date_gte?: string;
  /** Only items that started at or before this time. */
  readonly start_date_lte?: string;
  /** Only items that ended at or after this time. */
  readonly end_date_gte?: string;
  /** Only items that ended at or before this time. */
  readonly end_date_lte?: string;
}

/** A note for a run. Since 2.5. */
export interface SetDagRunNote {
  /** Note on the run. */
  readonly note?: string;
}

/** A new state for a run. Since 2.2. */
export interface UpdateDagRunState {
  /** State to set: `success`, `failed` or `queued`. */
  readonly state: OpenEnum<"success" | "failed" | "queued">;
}
