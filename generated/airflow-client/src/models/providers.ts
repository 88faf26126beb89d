/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of provider packages and the total count. */
export interface ProviderCollectionResponse {
  /** Provider packages on this page. */
  providers: ProviderResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A provider package. */
export interface ProviderResponse {
  /** Name of the package. */
  package_name: string;
  /** Purpose of the package. */
  description: string;
  /** Version of the package. */
  version: string;
  /** URL of the documentation. Since 3.1. */
  documentation_url: string | null;
}
