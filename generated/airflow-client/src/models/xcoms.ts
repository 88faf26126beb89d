/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of XCom entries, and how many there are in all. */
export interface XComCollectionResponse {
  /** XCom entries of this page. */
  xcom_entries: XComResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** An XCom entry to write. */
export interface XComCreateBody {
  /** Key of the entry. */
  readonly key: string;
  /** The value: any JSON. */
  readonly value: unknown;
  /**
   * Which of a mapped task's instances.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** An XCom entry without its value. */
export interface XComResponse {
  /** Key of the entry; `return_value` for what the task returned. */
  key: string;
  /** When it was pushed. */
  timestamp: string;
  /** The date that the run stands for; null for runs without one. */
  logical_date: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  map_index: number;
  /** Id of the task in its DAG. */
  task_id: string;
  /** Id of the DAG. */
  dag_id: string;
  /** Id of the run, unique in its DAG. */
  run_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  task_display_name: string;
  /** Earliest moment at which the run may start. Since 3.1. */
  run_after: string;
}

/** An XCom entry with its value as JSON. */
export interface XComResponseNative {
  /** Key of the entry; `return_value` for what the task returned. */
  key: string;
  /** When it was pushed. */
  timestamp: string;
  /** The date that the run stands for; null for runs without one. */
  logical_date: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  map_index: number;
  /** Id of the task in its DAG. */
  task_id: string;
  /** Id of the DAG. */
  dag_id: string;
  /** Id of the run, unique in its DAG. */
  run_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  task_display_name: string;
  /** Earliest moment at which the run may start. Since 3.1. */
  run_after: string;
  /** The value: any JSON; text where the server could not make JSON of it. */
  value: unknown;
}

/** An XCom entry with its value as text. */
export interface XComResponseString {
  /** Key of the entry; `return_value` for what the task returned. */
  key: string;
  /** When it was pushed. */
  timestamp: string;
  /** The date that the run stands for; null for runs without one. */
  logical_date: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  map_index: number;
  /** Id of the task in its DAG. */
  task_id: string;
  /** Id of the DAG. */
  dag_id: string;
  /** Id of the run, unique in its DAG. */
  run_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  task_display_name: string;
  /** Earliest moment at which the run may start. Since 3.1. */
  run_after: string;
  /** The value as text. */
  value: string | null;
}

/** A value for an XCom entry. */
export interface XComUpdateBody {
  /** The value: any JSON. */
  readonly value: unknown;
  /**
   * Which of a mapped task's instances.
   *
   * @default -1
   */
  readonly map_index?: number;
}
