/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** An XCom entry with its value. */
export interface XCom {
  /** Key of the entry; `return_value` for the return value of the task. */
  key?: string;
  /** Time when the entry was pushed. */
  timestamp?: string;
  /** Older name of `logical_date`. */
  execution_date?: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. Since 2.7. */
  map_index?: number;
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** The value, as a string or as JSON. */
  value?: string | number | boolean | unknown[] | { [key: string]: unknown } | null;
}

/** A page of XCom entries, with the total number. */
export interface XComCollection {
  /** XCom entries on this page. */
  xcom_entries?: XComCollectionItem[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** An XCom entry without its value. */
export interface XComCollectionItem {
  /** Key of the entry; `return_value` for the return value of the task. */
  key?: string;
  /** Time when the entry was pushed. */
  timestamp?: string;
  /** Older name of `logical_date`. */
  execution_date?: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. Since 2.7. */
  map_index?: number;
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Id of the DAG. */
  dag_id?: string;
}
