/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The release that the server runs. */
export interface VersionInfo {
  /** Release of the server, such as `3.3.2`. */
  version: string;
  /** Git commit that the release was built from. */
  git_version: string | null;
}
