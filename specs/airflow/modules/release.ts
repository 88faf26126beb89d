export { needsRelease } from "./release/needs-release.js";
export { NewerAirflowRequiredError } from "./release/newer-airflow-required-error.js";
export { type Release, releaseOf } from "./release/release.js";
