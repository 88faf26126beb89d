/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { DagRunType, DagVersionResponse } from "./shared.js";

/** One page of DAGs, and how many there are in all. */
export interface DAGCollectionResponse {
  /** DAGs of this page. */
  dags: DAGResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A DAG with everything its file says. */
export interface DAGDetailsResponse {
  /** Id of the DAG. */
  dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. */
  dag_display_name: string;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  is_paused: boolean;
  /** Whether the file of the DAG is gone. */
  is_stale: boolean;
  /** When the file was last parsed. */
  last_parsed_time: string | null;
  /** Seconds the last parse took. Since 3.1. */
  last_parse_duration: number | null;
  /** When the DAG was last dropped from the server's memory. */
  last_expired: string | null;
  /** Bundle that the file belongs to. */
  bundle_name: string | null;
  /** Version of that bundle, where it has versions. */
  bundle_version: string | null;
  /** Path of the file in its bundle. */
  relative_fileloc: string | null;
  /** Path of the file on the server. */
  fileloc: string | null;
  /** What it is for, in words of people. */
  description: string | null;
  /** The schedule in short, such as a cron expression. */
  timetable_summary: string | null;
  /** The schedule in words. */
  timetable_description: string | null;
  /** Whether runs are made by partition. Since 3.2. */
  timetable_partitioned: boolean;
  /** Whether the schedule has a period. Since 3.3. */
  timetable_periodic: boolean;
  /** Tags, sorted by name. */
  tags: DagTagResponse[];
  /** How many task instances of the DAG may run at once. */
  max_active_tasks: number;
  /** How many runs may be active at once. */
  max_active_runs: number | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. */
  max_consecutive_failed_dag_runs: number;
  /** Whether a task of the DAG limits how many of it run at once. */
  has_task_concurrency_limits: boolean;
  /** Whether the file could not be imported when last parsed. */
  has_import_errors: boolean;
  /** Logical date of the next scheduled run. */
  next_dagrun_logical_date: string | null;
  /** Start of the time that the next run covers. */
  next_dagrun_data_interval_start: string | null;
  /** End of the time that the next run covers. */
  next_dagrun_data_interval_end: string | null;
  /** Earliest moment at which the next run may start. */
  next_dagrun_run_after: string | null;
  /** Run types that may be made; null for all. Since 3.2. */
  allowed_run_types: OpenEnum<DagRunType>[] | null;
  /** Owners of its tasks, each once. */
  owners: string[];
  /** Whether missed runs are made up for. */
  catchup: boolean;
  /** How long a run may take, as an ISO 8601 duration; null for no limit. */
  dag_run_timeout: string | null;
  /**
   * Which assets start the DAG: `{ all: [...] }` or `{ any: [...] }` of more of the same, or of `{ asset: ... }`; null
   * where none does.
   */
  asset_expression: { [key: string]: unknown } | null;
  /** Documentation that the author wrote, in Markdown. */
  doc_md: string | null;
  /** First logical date for which the DAG is scheduled; null for none. */
  start_date: string | null;
  /** Last logical date for which the DAG is scheduled; null for none. */
  end_date: string | null;
  /** Whether the DAG starts out paused; null for the server's default. */
  is_paused_upon_creation: boolean | null;
  /** Params by name, each with its value, schema and description. */
  params: { [key: string]: unknown } | null;
  /** Whether templates give Python values rather than text. */
  render_template_as_native_obj: boolean;
  /** Where templates are looked for. */
  template_search_path: string[] | null;
  /** Time zone of the DAG, by its IANA name. */
  timezone: string | null;
  /** When the file was last parsed. */
  last_parsed: string | null;
  /** Arguments that every task gets. Since 3.1. */
  default_args: { [key: string]: unknown } | null;
  /** Whether cleared runs use the newest version of the DAG. Since 3.3. */
  rerun_with_latest_version?: boolean | null;
  /** Address of each owner, such as a mail address, by name. */
  owner_links?: { [key: string]: string } | null;
  /**
   * Whether it is a favourite of the user who asks. Since 3.1.
   *
   * @default false
   */
  is_favorite?: boolean;
  /**
   * How many of its runs are queued or running. Since 3.2.
   *
   * @default 0
   */
  active_runs_count?: number;
  /** Whether the schedule lets it be backfilled. Since 3.3. */
  is_backfillable: boolean;
  /** Signed name of the file, for having it parsed again with `dags.reparseFile`. */
  file_token: string;
  /**
   * Older name of the limit on active tasks.
   *
   * @deprecated
   */
  concurrency: number;
  /** Newest version of the DAG. */
  latest_dag_version: DagVersionResponse | null;
}

/** Whether a DAG is paused. */
export interface DAGPatchBody {
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused: boolean;
}

/** A DAG, in short. */
export interface DAGResponse {
  /** Id of the DAG. */
  dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. */
  dag_display_name: string;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  is_paused: boolean;
  /** Whether the file of the DAG is gone. */
  is_stale: boolean;
  /** When the file was last parsed. */
  last_parsed_time: string | null;
  /** Seconds the last parse took. Since 3.1. */
  last_parse_duration: number | null;
  /** When the DAG was last dropped from the server's memory. */
  last_expired: string | null;
  /** Bundle that the file belongs to. */
  bundle_name: string | null;
  /** Version of that bundle, where it has versions. */
  bundle_version: string | null;
  /** Path of the file in its bundle. */
  relative_fileloc: string | null;
  /** Path of the file on the server; null for some DAGs. */
  fileloc: string | null;
  /** What it is for, in words of people. */
  description: string | null;
  /** The schedule in short, such as a cron expression. */
  timetable_summary: string | null;
  /** The schedule in words. */
  timetable_description: string | null;
  /** Whether runs are made by partition. Since 3.2. */
  timetable_partitioned: boolean;
  /** Whether the schedule has a period. Since 3.3. */
  timetable_periodic: boolean;
  /** Tags, sorted by name. */
  tags: DagTagResponse[];
  /** How many task instances of the DAG may run at once. */
  max_active_tasks: number;
  /** How many runs may be active at once. */
  max_active_runs: number | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. */
  max_consecutive_failed_dag_runs: number;
  /** Whether a task of the DAG limits how many of it run at once. */
  has_task_concurrency_limits: boolean;
  /** Whether the file could not be imported when last parsed. */
  has_import_errors: boolean;
  /** Logical date of the next scheduled run. */
  next_dagrun_logical_date: string | null;
  /** Start of the time that the next run covers. */
  next_dagrun_data_interval_start: string | null;
  /** End of the time that the next run covers. */
  next_dagrun_data_interval_end: string | null;
  /** Earliest moment at which the next run may start. */
  next_dagrun_run_after: string | null;
  /** Run types that may be made; null for all. Since 3.2. */
  allowed_run_types: OpenEnum<DagRunType>[] | null;
  /** Owners of its tasks, each once. */
  owners: string[];
  /** Whether the schedule lets it be backfilled. Since 3.3. */
  is_backfillable: boolean;
  /** Signed name of the file, for having it parsed again with `dags.reparseFile`. */
  file_token: string;
}

/** A tag of a DAG. */
export interface DagTagResponse {
  /** Name of the tag. */
  name: string;
  /** Id of the DAG. */
  dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
}
