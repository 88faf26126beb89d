/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export type { ClearFailedOptions, ClearProgress, ClearResult } from "../../helpers/shared/clear-tasks.js";
export {
  type DeleteOlderThanOptions,
  type DeleteOlderThanParams,
  type DeleteRunFailure,
  DeleteRunsFailedError,
  type DeleteRunsProgress,
  type DeleteRunsResult,
  type RunKey,
} from "../../helpers/shared/delete-runs.js";
export type { FailedRun, FailedSinceOptions, FailedSinceParams } from "../../helpers/shared/failed-runs.js";
export type { FailedTask } from "../../helpers/shared/failed-tasks.js";
export type { RunState } from "../../helpers/shared/wait-until-done.js";
export {
  BackfillFailedError,
  type BackfillOptions,
  type BackfillOutcome,
  type BackfillParams,
  type BackfillProgress,
  backfill,
} from "./dag-runs/backfill.js";
export { type ClearFailedParams, clearFailed } from "./dag-runs/clear-failed.js";
export { deleteOlderThan } from "./dag-runs/delete-older-than.js";
export { type FailedDagRun, failedSince } from "./dag-runs/failed-since.js";
export {
  DagRunFailedError,
  type EndedDagRun,
  type TriggerAndWaitOptions,
  type TriggerAndWaitParams,
  triggerAndWait,
} from "./dag-runs/trigger-and-wait.js";
