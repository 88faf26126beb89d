/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { DagState } from "./shared.js";

/** How to clear a run. Since 2.4. */
export interface ClearDagRun {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
}

/** A run of a DAG. What is read only is left out when one is triggered. */
export interface DAGRun {
  /**
   * Id of the run, unique in its DAG. When triggering a guard against a second run; the server makes one up where you
   * leave it out.
   */
  dag_run_id?: string | null;
  /** Id of the DAG. */
  dag_id?: string;
  /** The date that the run stands for, with a zone; now where left out when triggering. One run a date. Since 2.2. */
  logical_date?: string | null;
  /**
   * Older name of `logical_date`.
   *
   * @deprecated
   */
  execution_date?: string | null;
  /** When it started; null while it is queued. */
  start_date?: string | null;
  /** When it ended; null before. */
  end_date?: string | null;
  /**
   * Start of the time that the run covers. When triggering only together with its end; the schedule tells both where
   * left out. Since 2.4.
   */
  data_interval_start?: string | null;
  /** End of the time that the run covers. When triggering only together with its start. Since 2.4. */
  data_interval_end?: string | null;
  /** When the scheduler last looked at the run. Since 2.4. */
  last_scheduling_decision?: string | null;
  /** How the run came to be. Since 2.4. */
  run_type?: OpenEnum<"backfill" | "manual" | "scheduled" | "dataset_triggered">;
  /** State: `queued`, `running`, `success` or `failed`. */
  state?: OpenEnum<DagState>;
  /** Whether it was started from outside rather than by the schedule. */
  external_trigger?: boolean;
  /** Values for the params of the DAG, and free data beside them. */
  conf?: { [key: string]: unknown };
  /** Note of a person, shown beside it; null for none. Since 2.5. */
  note?: string | null;
}

/** One page of runs, and how many there are in all. */
export interface DAGRunCollection {
  /** Runs of this page, or runs to work on. */
  dag_runs?: DAGRun[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A run of a DAG. What is read only is left out when one is triggered. */
export interface DAGRunInput {
  /**
   * Id of the run, unique in its DAG. When triggering a guard against a second run; the server makes one up where you
   * leave it out.
   */
  readonly dag_run_id?: string | null;
  /** The date that the run stands for, with a zone; now where left out when triggering. One run a date. Since 2.2. */
  readonly logical_date?: string | null;
  /**
   * Older name of `logical_date`.
   *
   * @deprecated
   */
  readonly execution_date?: string | null;
  /**
   * Start of the time that the run covers. When triggering only together with its end; the schedule tells both where
   * left out. Since 2.4.
   */
  readonly data_interval_start?: string | null;
  /** End of the time that the run covers. When triggering only together with its start. Since 2.4. */
  readonly data_interval_end?: string | null;
  /** Values for the params of the DAG, and free data beside them. */
  readonly conf?: { readonly [key: string]: unknown };
  /** Note of a person, shown beside it; null for none. Since 2.5. */
  readonly note?: string | null;
}

/** Which runs to list. */
export interface ListDagRunsForm {
  /**
   * Field to sort by; a minus before it turns the order round. One of `conf`, `dag_id`, `dag_run_id`, `end_date`,
   * `execution_date`, `external_trigger`, `id`, `start_date`, `state`, `updated_at`.
   */
  readonly order_by?: string;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly page_offset?: number;
  /**
   * How many to return at most. More than the server's maximum (100 unless configured) is cut to that without a word.
   *
   * Minimum `1`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** Ids of DAGs; left out or empty, all of them. */
  readonly dag_ids?: readonly string[];
  /** Only these states. Since 2.3. */
  readonly states?: readonly string[];
  /** Only where the logical date is this or later. */
  readonly execution_date_gte?: string;
  /** Only where the logical date is this or earlier. */
  readonly execution_date_lte?: string;
  /** Only what started at this moment or later. */
  readonly start_date_gte?: string;
  /** Only what started at this moment or earlier. */
  readonly start_date_lte?: string;
  /** Only what ended at this moment or later. */
  readonly end_date_gte?: string;
  /** Only what ended at this moment or earlier. */
  readonly end_date_lte?: string;
}

/** A note for a run. Since 2.5. */
export interface SetDagRunNote {
  /** Note shown beside the run. */
  readonly note?: string;
}

/** A state for a run. Since 2.2. */
export interface UpdateDagRunState {
  /** State to set: `success`, `failed` or `queued`. */
  readonly state: "success" | "failed" | "queued";
}
