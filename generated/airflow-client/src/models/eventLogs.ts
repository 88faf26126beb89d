/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of audit log entries, and how many there are in all. */
export interface EventLogCollectionResponse {
  /** Entries of this page. */
  event_logs: EventLogResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** An entry of the audit log. */
export interface EventLogResponse {
  /** Number of the entry. */
  event_log_id: number;
  /** When it happened. */
  when: string;
  /** Id of the DAG. */
  dag_id: string | null;
  /** Id of the task in its DAG. */
  task_id: string | null;
  /** Id of the run, unique in its DAG. */
  run_id: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  map_index: number | null;
  /** Which try, from 1; 0 before the first. */
  try_number: number | null;
  /** What happened, such as `trigger_dag_run`; for a call of this API, the name of the operation. */
  event: string;
  /** The date that the run stands for; null for runs without one. */
  logical_date: string | null;
  /** User who did it. */
  owner: string | null;
  /** More about it, mostly as text that holds JSON. */
  extra: string | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name?: string | null;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  task_display_name?: string | null;
}
