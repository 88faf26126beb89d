/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { DAG, ScheduleInterval, Tag, TimeDelta } from "./shared.js";

/** A page of DAGs, with the total number. */
export interface DAGCollection {
  /** DAGs on this page. */
  dags?: DAG[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A DAG with all details. */
export interface DAGDetail {
  /** Id of the DAG. */
  dag_id?: string;
  /** Display name of the DAG; its id by default. Since 2.9. */
  dag_display_name?: string;
  /** Parent DAG of a subdag (old releases). */
  root_dag_id?: string | null;
  /** Whether the DAG is paused. While it is paused, no runs are created and no tasks start. */
  is_paused?: boolean | null;
  /** Whether the file of the DAG still exists. Since 2.2. */
  is_active?: boolean | null;
  /** Whether the DAG is a subdag of another DAG. */
  is_subdag?: boolean;
  /** Time when the file was last parsed. Since 2.3. */
  last_parsed_time?: string | null;
  /** Time when the DAG was last pickled. Since 2.3. */
  last_pickled?: string | null;
  /** Time when the DAG was last removed from the server's memory. Since 2.3. */
  last_expired?: string | null;
  /** Whether a scheduler has locked the DAG. Since 2.3. */
  scheduler_lock?: boolean | null;
  /** Id of the pickled DAG. Since 2.3. */
  pickle_id?: string | null;
  /** Default page in the web interface. */
  default_view?: string | null;
  /** Path of the file on the server. */
  fileloc?: string;
  /** Signed name of the file, for `dagSources.get` and `dags.reparseFile`. */
  file_token?: string;
  /** Owners of the DAG. */
  owners?: string[];
  /** Description of its purpose. */
  description?: string | null;
  /** The schedule: a cron expression, a duration or a calendar step; null for none. */
  schedule_interval?: ScheduleInterval | null;
  /** Description of the schedule. Since 2.3. */
  timetable_description?: string | null;
  /** Tags. */
  tags?: Tag[] | null;
  /** Maximum number of task instances of the DAG that run at the same time. Since 2.3. */
  max_active_tasks?: number | null;
  /** Maximum number of active runs. Since 2.3. */
  max_active_runs?: number | null;
  /**
   * Whether a task of the DAG limits how many of its instances run at the same time. Since 2.3.
   */
  has_task_concurrency_limits?: boolean | null;
  /** Whether the file failed to import when it was last parsed. Since 2.3. */
  has_import_errors?: boolean | null;
  /** Logical date of the next scheduled run. Since 2.3. */
  next_dagrun?: string | null;
  /** Start of the data interval of the next run. Since 2.3. */
  next_dagrun_data_interval_start?: string | null;
  /** End of the data interval of the next run. Since 2.3. */
  next_dagrun_data_interval_end?: string | null;
  /** Earliest time at which the next run is created. Since 2.3. */
  next_dagrun_create_after?: string | null;
  /** Number of consecutive failed runs after which the DAG is paused; 0 for never. Since 2.9. */
  max_consecutive_failed_dag_runs?: number | null;
  /** Time zone of the DAG. */
  timezone?: Timezone | null;
  /** Whether the scheduler creates runs for missed intervals. */
  catchup?: boolean | null;
  /** Direction of the graph. */
  orientation?: string | null;
  /** Older name of the limit on active tasks. */
  concurrency?: number | null;
  /** First logical date of the schedule; null for none. */
  start_date?: string | null;
  /** Maximum duration of a run; null for no limit. */
  dag_run_timeout?: TimeDelta | null;
  /**
   * The datasets that trigger the DAG: `{ all: [...] }` or `{ any: [...] }` with URIs or nested
   * expressions; null for none. Since 2.9.
   */
  dataset_expression?: { [key: string]: unknown } | null;
  /** Documentation by the author, in Markdown. */
  doc_md?: string | null;
  /** Params by name, each with its `value`, `schema` and `description`. */
  params?: { [key: string]: unknown };
  /** Last logical date of the schedule; null for none. Since 2.3. */
  end_date?: string | null;
  /** Whether the DAG is paused when it is created; null for the server's default. Since 2.3. */
  is_paused_upon_creation?: boolean | null;
  /** Time when the file was last parsed. Since 2.3. */
  last_parsed?: string | null;
  /** Whether templates render to Python values instead of strings. Since 2.3. */
  render_template_as_native_obj?: boolean | null;
  /** Search path for templates; null in responses of 2.11. */
  template_searchpath?: string | null;
}

/** A DAG without its details. */
export interface DAGInput {
  /** Whether the DAG is paused. While it is paused, no runs are created and no tasks start. */
  readonly is_paused?: boolean | null;
}

/** An IANA time zone name. */
export type Timezone = string;
