/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A warning about a DAG. Since 2.4. */
export interface DagWarning {
  /** Id of the DAG. */
  dag_id?: string;
  /** Kind of warning. */
  warning_type?: string;
  /** What is wrong, in words. */
  message?: string;
  /** When it was found. */
  timestamp?: string;
}

/** One page of warnings, and how many there are in all. Since 2.4. */
export interface DagWarningCollection {
  /** Warnings of this page. Since 2.10. */
  dag_warnings?: DagWarning[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}
