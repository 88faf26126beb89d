/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { DagRunState } from "./shared.js";

/** Run counts by DAG and state. */
export interface DagStatsCollectionResponse {
  /** DAGs with their run counts. */
  dags: DagStatsResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** Run counts of one DAG by state. */
export interface DagStatsResponse {
  /** ID of the DAG. */
  dag_id: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** Number of runs in each state. */
  stats: DagStatsStateResponse[];
}

/** The number of runs in one state. */
export interface DagStatsStateResponse {
  /** State of the counted runs. */
  state: OpenEnum<DagRunState>;
  /** Number of runs in the state. */
  count: number;
}
