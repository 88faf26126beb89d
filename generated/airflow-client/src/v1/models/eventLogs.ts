/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** An entry of the audit log. */
export interface EventLog {
  /** Number of the entry. */
  event_log_id?: number;
  /** When it happened. */
  when?: string;
  /** Id of the DAG. */
  dag_id?: string | null;
  /** Id of the task in its DAG. */
  task_id?: string | null;
  /** Id of the run, unique in its DAG. Since 2.9. */
  run_id?: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.10. */
  map_index?: number | null;
  /** Which try, from 1; 0 before the first. Since 2.10. */
  try_number?: number | null;
  /**
   * What happened: the state that a task went to, such as `success`, or what was called, such as `api.post_dag_run` for
   * a call of this API.
   */
  event?: string;
  /** Older name of `logical_date`. */
  execution_date?: string | null;
  /** User who did it. */
  owner?: string | null;
  /** What came along, as JSON text with secrets masked; null for nothing. */
  extra?: string | null;
}

/** One page of audit log entries, and how many there are in all. */
export interface EventLogCollection {
  /** Entries of this page. */
  event_logs?: EventLog[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}
