/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export { type ClearFailedParams, clearFailed } from "./dag-runs/clear-failed.js";
export { deleteOlderThan } from "./dag-runs/delete-older-than.js";
export { failedSince } from "./dag-runs/failed-since.js";
export {
  DagRunFailedError,
  type EndedDagRun,
  type TriggerAndWaitOptions,
  type TriggerAndWaitParams,
  triggerAndWait,
} from "./dag-runs/trigger-and-wait.js";
export type { ClearFailedOptions, ClearProgress, ClearResult } from "./shared/clear-tasks.js";
export {
  type DeleteOlderThanOptions,
  type DeleteOlderThanParams,
  type DeleteRunFailure,
  DeleteRunsFailedError,
  type DeleteRunsProgress,
  type DeleteRunsResult,
  type RunKey,
} from "./shared/delete-runs.js";
export type { FailedRun, FailedSinceOptions, FailedSinceParams } from "./shared/failed-runs.js";
export type { FailedTask } from "./shared/failed-tasks.js";
export type { RunState } from "./shared/wait-until-done.js";
