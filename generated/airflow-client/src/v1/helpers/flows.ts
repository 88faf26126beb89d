/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export {
  type ConnectionEntry,
  connectionsFromJson,
  connectionsToJson,
  type PoolEntry,
  poolsFromJson,
  poolsToJson,
  type VariableEntry,
  variablesFromJson,
  variablesToJson,
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
  type ExportProgress,
  type ExportResult,
  type HiddenProperties,
  MaskedSecretError,
  type SyncAction,
  SyncFailedError,
  type SyncFailure,
  type SyncOptions,
  type SyncProgress,
  type SyncResult,
  type SyncStep,
} from "../../helpers/sync.js";
