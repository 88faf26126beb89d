/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of import errors, and how many there are in all. */
export interface ImportErrorCollectionResponse {
  /** Import errors of this page. */
  import_errors: ImportErrorResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A DAG file that could not be imported. */
export interface ImportErrorResponse {
  /** Number of the import error. */
  import_error_id: number;
  /** When the import failed last. */
  timestamp: string;
  /** Path of the file in its bundle. */
  filename: string;
  /** Bundle that the file belongs to. */
  bundle_name: string | null;
  /** Where it went wrong, as Python prints it; hidden where the user may not read every DAG of the file. */
  stack_trace: string;
}
