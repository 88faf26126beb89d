/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { JsonValue } from "./shared.js";

/** A value to keep with an asset. Since 3.3. */
export interface AssetStateStoreBody {
  /** The value: any JSON but null. */
  readonly value: JsonValue;
}

/** One page of values kept with an asset, and how many there are in all. Since 3.3. */
export interface AssetStateStoreCollectionResponse {
  /** Values of this page. */
  asset_state_store: AssetStateStoreResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** Who wrote a value last. Since 3.3. */
export interface AssetStateStoreLastUpdatedBy {
  /** Who wrote it: a task, a watcher or the API. */
  kind: OpenEnum<AssetStateStoreWriterKind>;
  /** Id of the DAG. */
  dag_id?: string | null;
  /** Id of the run, unique in its DAG. */
  run_id?: string | null;
  /** Id of the task in its DAG. */
  task_id?: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  map_index?: number | null;
}

/** A value kept with an asset. Since 3.3. */
export interface AssetStateStoreResponse {
  /** Key of the value. */
  key: string;
  /** The value: any JSON. */
  value: JsonValue;
  /** When it last changed. */
  updated_at: string;
  /** Who wrote it last: the task, with its run, or what else did. */
  last_updated_by?: AssetStateStoreLastUpdatedBy | null;
}

/** What kind of writer wrote a value: a task, a watcher, or somebody by this API. Since 3.3. */
export type AssetStateStoreWriterKind = "task" | "watcher" | "api";
