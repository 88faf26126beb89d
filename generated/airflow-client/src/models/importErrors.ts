/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of import errors and the total count. */
export interface ImportErrorCollectionResponse {
  /** Import errors on this page. */
  import_errors: ImportErrorResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A DAG file that failed to import. */
export interface ImportErrorResponse {
  /** Numeric ID of the import error. */
  import_error_id: number;
  /** Time of the last failed import. */
  timestamp: string;
  /** Path of the file in its bundle. */
  filename: string;
  /** Bundle of the file. */
  bundle_name: string | null;
  /** Python stack trace of the error. Hidden unless the user can read every DAG of the file. */
  stack_trace: string;
}
