/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A warning about a DAG. Since 2.4. */
export interface DagWarning {
  /** Id of the DAG. */
  dag_id?: string;
  /** Type of the warning. */
  warning_type?: string;
  /** Description of the problem. */
  message?: string;
  /** Time when the problem was detected. */
  timestamp?: string;
}

/** A page of warnings, with the total number. Since 2.4. */
export interface DagWarningCollection {
  /** Warnings on this page. Since 2.10. */
  dag_warnings?: DagWarning[];
  /** Total number of items on all pages. */
  total_entries?: number;
}
