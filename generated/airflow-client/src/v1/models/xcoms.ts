/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** An XCom entry with its value. */
export interface XCom {
  /** Key of the entry; `return_value` for what the task returned. */
  key?: string;
  /** When it was pushed. */
  timestamp?: string;
  /** Older name of `logical_date`. */
  execution_date?: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.7. */
  map_index?: number;
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** The value, as text or as JSON. */
  value?: string | number | boolean | unknown[] | { [key: string]: unknown } | null;
}

/** One page of XCom entries, and how many there are in all. */
export interface XComCollection {
  /** XCom entries of this page. */
  xcom_entries?: XComCollectionItem[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** An XCom entry without its value. */
export interface XComCollectionItem {
  /** Key of the entry; `return_value` for what the task returned. */
  key?: string;
  /** When it was pushed. */
  timestamp?: string;
  /** Older name of `logical_date`. */
  execution_date?: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.7. */
  map_index?: number;
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Id of the DAG. */
  dag_id?: string;
}
