/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** An entry of the audit log. */
export interface EventLog {
  /** Id of the entry. */
  event_log_id?: number;
  /** Time of the event. */
  when?: string;
  /** Id of the DAG. */
  dag_id?: string | null;
  /** Id of the task in its DAG. */
  task_id?: string | null;
  /** Id of the run, unique in its DAG. Since 2.9. */
  run_id?: string | null;
  /** Index of the mapped task instance; -1 if the task is not mapped. Since 2.10. */
  map_index?: number | null;
  /** Number of the try, starting at 1; 0 before the first try. Since 2.10. */
  try_number?: number | null;
  /**
   * The event: the new state of a task, such as `success`, or the action, such as
   * `api.post_dag_run` for a call of this API.
   */
  event?: string;
  /** Older name of `logical_date`. */
  execution_date?: string | null;
  /** User who performed the action. */
  owner?: string | null;
  /** Additional data as a JSON string, with secrets masked; null for none. */
  extra?: string | null;
}

/** A page of audit log entries, with the total number. */
export interface EventLogCollection {
  /** Entries on this page. */
  event_logs?: EventLog[];
  /** Total number of items on all pages. */
  total_entries?: number;
}
