/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export {
  connectionsFromJson,
  poolsFromJson,
  variablesFromJson,
  type WantedConnection,
  type WantedPool,
  type WantedVariable,
} from "../../helpers/files.js";
export {
  type BrokenFile,
  type ComponentHealth,
  DagImportError,
  DagPausedError,
  type Flow,
  type FlowOptions,
  type HealthReport,
  InvalidXComError,
  type LogLine,
  MaskedSecretError,
  type Parse,
  type ProbeParams,
  SyncFailedError,
  type SyncFailure,
  type SyncOptions,
  type SyncProgress,
  type SyncResult,
  type SyncStep,
  type TailOptions,
  type WaitOptions,
} from "../../helpers/flows.js";
