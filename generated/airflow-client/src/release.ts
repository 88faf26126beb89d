/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export { needsRelease } from "./release/needs-release.js";
export { NewerAirflowRequiredError } from "./release/newer-airflow-required-error.js";
export { type Release, releaseOf } from "./release/release.js";
