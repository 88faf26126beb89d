/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The source code of a DAG. */
export interface DAGSourceResponse {
  /** Source code of the file. */
  content: string | null;
  /** ID of the DAG. */
  dag_id: string;
  /** Version of the DAG, counted from 1. */
  version_number: number | null;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
}
