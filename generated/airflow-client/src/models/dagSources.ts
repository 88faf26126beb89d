/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** Source code of a DAG. */
export interface DAGSourceResponse {
  /** The code of the file. */
  content: string | null;
  /** Id of the DAG. */
  dag_id: string;
  /** Version of the DAG, counted from 1. */
  version_number: number | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
}
