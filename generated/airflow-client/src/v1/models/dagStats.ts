/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The number of runs of a DAG in each state. Since 2.10. */
export interface DagStatsCollectionItem {
  /** Id of the DAG. */
  dag_id?: string;
  /** Number of runs in each state. */
  stats?: DagStatsStateCollectionItem[] | null;
}

/** The number of runs of each DAG in each state. Since 2.10. */
export interface DagStatsCollectionSchema {
  /** DAGs with their run counts. */
  dags?: DagStatsCollectionItem[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** The number of runs in a state. Since 2.10. */
export interface DagStatsStateCollectionItem {
  /** The state. */
  state?: string;
  /** Number of runs in the state. */
  count?: number;
}
