/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { JobResponse } from "./shared.js";

/** One page of jobs and the total count. */
export interface JobCollectionResponse {
  /** Jobs on this page. */
  jobs: JobResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}
