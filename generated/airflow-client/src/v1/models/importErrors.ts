/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A DAG file that failed to import. */
export interface ImportError {
  /** Id of the import error. */
  import_error_id?: number;
  /** Time of the last failed import. */
  timestamp?: string;
  /** Path of the file on the server. */
  filename?: string;
  /** Python stack trace. */
  stack_trace?: string;
}

/** A page of import errors, with the total number. */
export interface ImportErrorCollection {
  /** Import errors on this page. */
  import_errors?: ImportError[];
  /** Total number of items on all pages. */
  total_entries?: number;
}
