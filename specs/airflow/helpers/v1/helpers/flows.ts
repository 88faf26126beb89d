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
