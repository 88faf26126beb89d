/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { DAG, ScheduleInterval, Tag, TimeDelta } from "./shared.js";

/** One page of DAGs, and how many there are in all. */
export interface DAGCollection {
  /** DAGs of this page. */
  dags?: DAG[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A DAG with everything its file says. */
export interface DAGDetail {
  /** Id of the DAG. */
  dag_id?: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 2.9. */
  dag_display_name?: string;
  /** DAG that this is a part of, for the subdags of old releases. */
  root_dag_id?: string | null;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  is_paused?: boolean | null;
  /** Whether the file of the DAG is still there. Since 2.2. */
  is_active?: boolean | null;
  /** Whether it is a part of another DAG. */
  is_subdag?: boolean;
  /** When the file was last parsed. Since 2.3. */
  last_parsed_time?: string | null;
  /** When it was last pickled. Since 2.3. */
  last_pickled?: string | null;
  /** When the DAG was last dropped from the server's memory. Since 2.3. */
  last_expired?: string | null;
  /** Whether a scheduler holds the DAG. Since 2.3. */
  scheduler_lock?: boolean | null;
  /** Number of its pickle. Since 2.3. */
  pickle_id?: string | null;
  /** Page that opens first in the web interface. */
  default_view?: string | null;
  /** Path of the file on the server. */
  fileloc?: string;
  /** Signed name of the file, for `dagSources.get` and `dags.reparseFile`. */
  file_token?: string;
  /** Owners of the DAG. */
  owners?: string[];
  /** What it is for, in words of people. */
  description?: string | null;
  /** The schedule: a cron expression, a length of time or a step in the calendar; null for none. */
  schedule_interval?: ScheduleInterval | null;
  /** The schedule in words. Since 2.3. */
  timetable_description?: string | null;
  /** Tags. */
  tags?: Tag[] | null;
  /** How many task instances of the DAG may run at once. Since 2.3. */
  max_active_tasks?: number | null;
  /** How many runs may be active at once. Since 2.3. */
  max_active_runs?: number | null;
  /** Whether a task of the DAG limits how many of it run at once. Since 2.3. */
  has_task_concurrency_limits?: boolean | null;
  /** Whether the file could not be imported when last parsed. Since 2.3. */
  has_import_errors?: boolean | null;
  /** Logical date of the next scheduled run. Since 2.3. */
  next_dagrun?: string | null;
  /** Start of the time that the next run covers. Since 2.3. */
  next_dagrun_data_interval_start?: string | null;
  /** End of the time that the next run covers. Since 2.3. */
  next_dagrun_data_interval_end?: string | null;
  /** Earliest moment at which the next run is made. Since 2.3. */
  next_dagrun_create_after?: string | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. Since 2.9. */
  max_consecutive_failed_dag_runs?: number | null;
  /** Time zone of the DAG. */
  timezone?: Timezone | null;
  /** Whether missed runs are made up for. */
  catchup?: boolean | null;
  /** Which way the graph is drawn. */
  orientation?: string | null;
  /** Older name of the limit on active tasks. */
  concurrency?: number | null;
  /** First logical date for which the DAG is scheduled; null for none. */
  start_date?: string | null;
  /** How long a run may take; null for no limit. */
  dag_run_timeout?: TimeDelta | null;
  /**
   * Which datasets start the DAG: `{ all: [...] }` or `{ any: [...] }` of their URIs, or of more of the same; null where
   * none does. Since 2.9.
   */
  dataset_expression?: { [key: string]: unknown } | null;
  /** Documentation that the author wrote, in Markdown. */
  doc_md?: string | null;
  /** Params by name, each with its `value`, `schema` and `description`. */
  params?: { [key: string]: unknown };
  /** Last logical date for which the DAG is scheduled; null for none. Since 2.3. */
  end_date?: string | null;
  /** Whether the DAG starts out paused; null for the server's default. Since 2.3. */
  is_paused_upon_creation?: boolean | null;
  /** When the file was last parsed. Since 2.3. */
  last_parsed?: string | null;
  /** Whether templates give Python values rather than text. Since 2.3. */
  render_template_as_native_obj?: boolean | null;
  /** Where templates are looked for; null in answers of 2.11. */
  template_searchpath?: string | null;
}

/** A DAG, in short. */
export interface DAGInput {
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused?: boolean | null;
}

/** A time zone by its IANA name. */
export type Timezone = string;
