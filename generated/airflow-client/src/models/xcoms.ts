/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of XCom entries and the total count. */
export interface XComCollectionResponse {
  /** XCom entries on this page. */
  xcom_entries: XComResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** An XCom entry to write. */
export interface XComCreateBody {
  /** Key of the entry. */
  readonly key: string;
  /** Any JSON value. */
  readonly value: unknown;
  /**
   * Map index of the instance of a mapped task.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** An XCom entry without its value. */
export interface XComResponse {
  /** Key of the entry, which is `return_value` for the return value of the task. */
  key: string;
  /** Time when the task pushed the value. */
  timestamp: string;
  /** Logical date of the run, or null if it has none. */
  logical_date: string | null;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  map_index: number;
  /** ID of the task in its DAG. */
  task_id: string;
  /** ID of the DAG. */
  dag_id: string;
  /** ID of the run, unique in its DAG. */
  run_id: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** Display name of the task. Defaults to its ID. Since 3.1. */
  task_display_name: string;
  /** Earliest start time of the run. Since 3.1. */
  run_after: string;
}

/** An XCom entry with its value as JSON. */
export interface XComResponseNative {
  /** Key of the entry, which is `return_value` for the return value of the task. */
  key: string;
  /** Time when the task pushed the value. */
  timestamp: string;
  /** Logical date of the run, or null if it has none. */
  logical_date: string | null;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  map_index: number;
  /** ID of the task in its DAG. */
  task_id: string;
  /** ID of the DAG. */
  dag_id: string;
  /** ID of the run, unique in its DAG. */
  run_id: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** Display name of the task. Defaults to its ID. Since 3.1. */
  task_display_name: string;
  /** Earliest start time of the run. Since 3.1. */
  run_after: string;
  /** Any JSON value, or a string if the server cannot convert the value to JSON. */
  value: unknown;
}

/** An XCom entry with its value as a string. */
export interface XComResponseString {
  /** Key of the entry, which is `return_value` for the return value of the task. */
  key: string;
  /** Time when the task pushed the value. */
  timestamp: string;
  /** Logical date of the run, or null if it has none. */
  logical_date: string | null;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  map_index: number;
  /** ID of the task in its DAG. */
  task_id: string;
  /** ID of the DAG. */
  dag_id: string;
  /** ID of the run, unique in its DAG. */
  run_id: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** Display name of the task. Defaults to its ID. Since 3.1. */
  task_display_name: string;
  /** Earliest start time of the run. Since 3.1. */
  run_after: string;
  /** Value as a string. */
  value: string | null;
}

/** A new value for an XCom entry. */
export interface XComUpdateBody {
  /** Any JSON value. */
  readonly value: unknown;
  /**
   * Map index of the instance of a mapped task.
   *
   * @default -1
   */
  readonly map_index?: number;
}
