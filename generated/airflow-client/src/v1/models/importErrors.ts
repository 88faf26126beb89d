/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A DAG file that could not be imported. */
export interface ImportError {
  /** Number of the import error. */
  import_error_id?: number;
  /** When the import failed last. */
  timestamp?: string;
  /** Path of the file on the server. */
  filename?: string;
  /** Where it went wrong, as Python prints it. */
  stack_trace?: string;
}

/** One page of import errors, and how many there are in all. */
export interface ImportErrorCollection {
  /** Import errors of this page. */
  import_errors?: ImportError[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}
