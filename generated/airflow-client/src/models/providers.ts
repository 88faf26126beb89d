/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of provider packages, and how many there are in all. */
export interface ProviderCollectionResponse {
  /** Provider packages of this page. */
  providers: ProviderResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A provider package. */
export interface ProviderResponse {
  /** Name of the package. */
  package_name: string;
  /** What the package is for. */
  description: string;
  /** Version of the package. */
  version: string;
  /** Where its documentation is. Since 3.1. */
  documentation_url: string | null;
}
