/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { JsonValue } from "./shared.js";

/** A value to store with an asset. Since 3.3. */
export interface AssetStateStoreBody {
  /** Any JSON value except null. */
  readonly value: JsonValue;
}

/** One page of values stored with an asset and the total count. Since 3.3. */
export interface AssetStateStoreCollectionResponse {
  /** Values on this page. */
  asset_state_store: AssetStateStoreResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** The last writer of a value. Since 3.3. */
export interface AssetStateStoreLastUpdatedBy {
  /** Kind of writer: a task, a watcher or the API. */
  kind: OpenEnum<AssetStateStoreWriterKind>;
  /** ID of the DAG. */
  dag_id?: string | null;
  /** ID of the run, unique in its DAG. */
  run_id?: string | null;
  /** ID of the task in its DAG. */
  task_id?: string | null;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  map_index?: number | null;
}

/** A value stored with an asset. Since 3.3. */
export interface AssetStateStoreResponse {
  /** Key of the value. */
  key: string;
  /** Any JSON value. */
  value: JsonValue;
  /** Time of the last change. */
  updated_at: string;
  /** Last writer: the task and its run, or another kind of writer. */
  last_updated_by?: AssetStateStoreLastUpdatedBy | null;
}

/** The kind of writer of a value: a task, a watcher, or a user of this API. Since 3.3. */
export type AssetStateStoreWriterKind = "task" | "watcher" | "api";
