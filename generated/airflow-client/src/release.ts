export { NeedsNewerAirflow } from "./release/needs-newer-airflow.js";
export { needsRelease } from "./release/needs-release.js";
export { type Release, releaseOf } from "./release/release.js";
