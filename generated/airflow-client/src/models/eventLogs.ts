/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of audit log entries and the total count. */
export interface EventLogCollectionResponse {
  /** Entries on this page. */
  event_logs: EventLogResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** An entry of the audit log. */
export interface EventLogResponse {
  /** Numeric ID of the entry. */
  event_log_id: number;
  /** Time of the event. */
  when: string;
  /** ID of the DAG. */
  dag_id: string | null;
  /** ID of the task in its DAG. */
  task_id: string | null;
  /** ID of the run, unique in its DAG. */
  run_id: string | null;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  map_index: number | null;
  /** Number of the try, counted from 1, or 0 before the first try. */
  try_number: number | null;
  /**
   * Kind of event, such as `trigger_dag_run`. For a call to this API, it is the name of the
   * operation.
   */
  event: string;
  /** Logical date of the run, or null if it has none. */
  logical_date: string | null;
  /** User who caused the event. */
  owner: string | null;
  /** Additional data, usually as a string that contains JSON. */
  extra: string | null;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name?: string | null;
  /** Display name of the task. Defaults to its ID. Since 3.1. */
  task_display_name?: string | null;
}
