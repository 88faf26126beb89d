/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of tags, and how many there are in all. */
export interface DAGTagCollectionResponse {
  /** Tags of this page. */
  tags: string[];
  /** How many there are in all, on every page. */
  total_entries: number;
}
