/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { DagRunType, DagVersionResponse } from "./shared.js";

/** One page of DAGs and the total count. */
export interface DAGCollectionResponse {
  /** DAGs on this page. */
  dags: DAGResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A DAG with everything in its file. */
export interface DAGDetailsResponse {
  /** ID of the DAG. */
  dag_id: string;
  /** Display name of the DAG. Defaults to its ID. */
  dag_display_name: string;
  /**
   * Whether the DAG is paused. The scheduler then creates no runs and starts no tasks of existing
   * runs.
   */
  is_paused: boolean;
  /** Whether the file of the DAG is gone. */
  is_stale: boolean;
  /** Time of the last parse of the file. */
  last_parsed_time: string | null;
  /** Duration of the last parse in seconds. Since 3.1. */
  last_parse_duration: number | null;
  /** Time when the server last dropped the DAG from memory. */
  last_expired: string | null;
  /** Bundle of the file. */
  bundle_name: string | null;
  /** Version of the bundle, if it has versions. */
  bundle_version: string | null;
  /** Path of the file in its bundle. */
  relative_fileloc: string | null;
  /** Path of the file on the server. */
  fileloc: string | null;
  /** Human-readable description. */
  description: string | null;
  /** Short form of the schedule, such as a cron expression. */
  timetable_summary: string | null;
  /** Human-readable form of the schedule. */
  timetable_description: string | null;
  /** Whether runs are created by partition. Since 3.2. */
  timetable_partitioned: boolean;
  /** Whether the schedule is periodic. Since 3.3. */
  timetable_periodic: boolean;
  /** Tags, sorted by name. */
  tags: DagTagResponse[];
  /** Maximum number of task instances of the DAG that run at the same time. */
  max_active_tasks: number;
  /** Maximum number of runs that are active at the same time. */
  max_active_runs: number | null;
  /**
   * Number of consecutive failed runs after which the DAG is paused. With `0`, it is never paused.
   */
  max_consecutive_failed_dag_runs: number;
  /** Whether a task of the DAG limits how many of its instances run at the same time. */
  has_task_concurrency_limits: boolean;
  /** Whether the last import of the file failed. */
  has_import_errors: boolean;
  /** Logical date of the next scheduled run. */
  next_dagrun_logical_date: string | null;
  /** Start of the data interval of the next run. */
  next_dagrun_data_interval_start: string | null;
  /** End of the data interval of the next run. */
  next_dagrun_data_interval_end: string | null;
  /** Earliest start time of the next run. */
  next_dagrun_run_after: string | null;
  /** Allowed run types, or null for all types. Since 3.2. */
  allowed_run_types: OpenEnum<DagRunType>[] | null;
  /** Owners of the tasks, without duplicates. */
  owners: string[];
  /** Whether the scheduler creates missed runs. */
  catchup: boolean;
  /** Maximum duration of a run as an ISO 8601 duration, or null for no limit. */
  dag_run_timeout: string | null;
  /**
   * Assets that start the DAG: `{ all: [...] }` or `{ any: [...] }` with nested expressions or `{
   * asset: ... }` entries. Null if no asset starts the DAG.
   */
  asset_expression: { [key: string]: unknown } | null;
  /** Documentation from the author, in Markdown. */
  doc_md: string | null;
  /** First logical date for which the DAG is scheduled, or null. */
  start_date: string | null;
  /** Last logical date for which the DAG is scheduled, or null. */
  end_date: string | null;
  /** Whether a new DAG is paused, or null for the default of the server. */
  is_paused_upon_creation: boolean | null;
  /** Params by name, each with its value, schema and description. */
  params: { [key: string]: unknown } | null;
  /** Whether templates return Python values instead of strings. */
  render_template_as_native_obj: boolean;
  /** Folders that are searched for templates. */
  template_search_path: string[] | null;
  /** IANA name of the time zone of the DAG. */
  timezone: string | null;
  /** Time of the last parse of the file. */
  last_parsed: string | null;
  /** Default arguments of every task. Since 3.1. */
  default_args: { [key: string]: unknown } | null;
  /** Whether cleared runs use the latest version of the DAG. Since 3.3. */
  rerun_with_latest_version?: boolean | null;
  /** Link of each owner, such as an email address, by name. */
  owner_links?: { [key: string]: string } | null;
  /**
   * Whether the DAG is a favourite of the current user. Since 3.1.
   *
   * @default false
   */
  is_favorite?: boolean;
  /**
   * Number of queued or running runs of the DAG. Since 3.2.
   *
   * @default 0
   */
  active_runs_count?: number;
  /** Whether the schedule allows backfills. Since 3.3. */
  is_backfillable: boolean;
  /** Signed name of the file, for `dags.reparseFile`. */
  file_token: string;
  /**
   * Old name of the limit on active tasks.
   *
   * @deprecated
   */
  concurrency: number;
  /** Latest version of the DAG. */
  latest_dag_version: DagVersionResponse | null;
}

/** Whether a DAG is paused. */
export interface DAGPatchBody {
  /**
   * Whether the DAG is paused. The scheduler then creates no runs and starts no tasks of existing
   * runs.
   */
  readonly is_paused: boolean;
}

/** A short form of a DAG. */
export interface DAGResponse {
  /** ID of the DAG. */
  dag_id: string;
  /** Display name of the DAG. Defaults to its ID. */
  dag_display_name: string;
  /**
   * Whether the DAG is paused. The scheduler then creates no runs and starts no tasks of existing
   * runs.
   */
  is_paused: boolean;
  /** Whether the file of the DAG is gone. */
  is_stale: boolean;
  /** Time of the last parse of the file. */
  last_parsed_time: string | null;
  /** Duration of the last parse in seconds. Since 3.1. */
  last_parse_duration: number | null;
  /** Time when the server last dropped the DAG from memory. */
  last_expired: string | null;
  /** Bundle of the file. */
  bundle_name: string | null;
  /** Version of the bundle, if it has versions. */
  bundle_version: string | null;
  /** Path of the file in its bundle. */
  relative_fileloc: string | null;
  /** Path of the file on the server, or null for some DAGs. */
  fileloc: string | null;
  /** Human-readable description. */
  description: string | null;
  /** Short form of the schedule, such as a cron expression. */
  timetable_summary: string | null;
  /** Human-readable form of the schedule. */
  timetable_description: string | null;
  /** Whether runs are created by partition. Since 3.2. */
  timetable_partitioned: boolean;
  /** Whether the schedule is periodic. Since 3.3. */
  timetable_periodic: boolean;
  /** Tags, sorted by name. */
  tags: DagTagResponse[];
  /** Maximum number of task instances of the DAG that run at the same time. */
  max_active_tasks: number;
  /** Maximum number of runs that are active at the same time. */
  max_active_runs: number | null;
  /**
   * Number of consecutive failed runs after which the DAG is paused. With `0`, it is never paused.
   */
  max_consecutive_failed_dag_runs: number;
  /** Whether a task of the DAG limits how many of its instances run at the same time. */
  has_task_concurrency_limits: boolean;
  /** Whether the last import of the file failed. */
  has_import_errors: boolean;
  /** Logical date of the next scheduled run. */
  next_dagrun_logical_date: string | null;
  /** Start of the data interval of the next run. */
  next_dagrun_data_interval_start: string | null;
  /** End of the data interval of the next run. */
  next_dagrun_data_interval_end: string | null;
  /** Earliest start time of the next run. */
  next_dagrun_run_after: string | null;
  /** Allowed run types, or null for all types. Since 3.2. */
  allowed_run_types: OpenEnum<DagRunType>[] | null;
  /** Owners of the tasks, without duplicates. */
  owners: string[];
  /** Whether the schedule allows backfills. Since 3.3. */
  is_backfillable: boolean;
  /** Signed name of the file, for `dags.reparseFile`. */
  file_token: string;
}

/** A tag of a DAG. */
export interface DagTagResponse {
  /** Name of the tag. */
  name: string;
  /** ID of the DAG. */
  dag_id: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
}
