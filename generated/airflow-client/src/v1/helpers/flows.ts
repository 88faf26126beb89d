/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export {
  type ConnectionEntry,
  connectionsFromJson,
  type PoolEntry,
  poolsFromJson,
  type VariableEntry,
  variablesFromJson,
} from "../../helpers/files.js";
export {
  type BrokenFile,
  DagImportError,
  DagPausedError,
  type Flow,
  type FlowOptions,
  type LogLine,
  type MappedResult,
  mappedResults,
  type TailOptions,
  type WaitOptions,
} from "../../helpers/flows.js";
export {
  MaskedSecretError,
  type SyncAction,
  SyncFailedError,
  type SyncFailure,
  type SyncOptions,
  type SyncProgress,
  type SyncResult,
  type SyncStep,
} from "../../helpers/sync.js";
