/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of tags and the total count. */
export interface DAGTagCollectionResponse {
  /** Tags on this page. */
  tags: string[];
  /** Total number of items on all pages. */
  total_entries: number;
}
