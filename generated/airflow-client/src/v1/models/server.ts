/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The release of the server. */
export interface VersionInfo {
  /** The release, such as `2.11.2`. */
  version?: string;
  /** Commit of the build. */
  git_version?: string | null;
}
