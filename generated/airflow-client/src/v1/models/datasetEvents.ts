/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** An update of a dataset to record. Since 2.9. */
export interface CreateDatasetEvent {
  /** URI of the dataset. */
  readonly dataset_uri: string;
  /** Custom data for the DAGs that the event triggers. */
  readonly extra?: { readonly [key: string]: unknown } | null;
}
