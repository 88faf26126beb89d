/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** Runs of one DAG, counted by state. Since 2.10. */
export interface DagStatsCollectionItem {
  /** Id of the DAG. */
  dag_id?: string;
  /** Number of runs, state by state. */
  stats?: DagStatsStateCollectionItem[] | null;
}

/** Runs counted by state, DAG by DAG. Since 2.10. */
export interface DagStatsCollectionSchema {
  /** DAGs, with their runs counted. */
  dags?: DagStatsCollectionItem[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** How many runs are in one state. Since 2.10. */
export interface DagStatsStateCollectionItem {
  /** The state that is counted. */
  state?: string;
  /** How many runs are in that state. */
  count?: number;
}
