/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A provider package. */
export interface Provider {
  /** Name of the package. */
  package_name?: string;
  /** Description of the package. */
  description?: string;
  /** Version of the package. */
  version?: string;
}

/** The provider packages. */
export interface ProviderCollection {
  /** All provider packages. */
  providers?: Provider[];
  /** Total number of items on all pages. */
  total_entries?: number;
}
