/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export { needsMajorVersion } from "./release/needs-major-version.js";
export { needsRelease } from "./release/needs-release.js";
export { NewerAirflowRequiredError } from "./release/newer-airflow-required-error.js";
export { type Release, releaseOf } from "./release/release.js";
export { WrongAirflowVersionError } from "./release/wrong-airflow-version-error.js";
