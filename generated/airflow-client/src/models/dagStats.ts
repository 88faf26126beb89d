/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { DagRunState } from "./shared.js";

/** Runs counted by state, DAG by DAG. */
export interface DagStatsCollectionResponse {
  /** DAGs, with their runs counted. */
  dags: DagStatsResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** Runs of one DAG, counted by state. */
export interface DagStatsResponse {
  /** Id of the DAG. */
  dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Number of runs, state by state. */
  stats: DagStatsStateResponse[];
}

/** How many runs are in one state. */
export interface DagStatsStateResponse {
  /** The state that is counted. */
  state: OpenEnum<DagRunState>;
  /** How many runs are in that state. */
  count: number;
}
