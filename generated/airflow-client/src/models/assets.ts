/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { AssetAliasResponse, JsonValue } from "./shared.js";

/** One page of assets and the total count. */
export interface AssetCollectionResponse {
  /** Assets on this page. */
  assets: AssetResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** An asset with its related DAGs and tasks. */
export interface AssetResponse {
  /** ID of the database row. */
  id: number;
  /** Name of the asset. */
  name: string;
  /** URI that identifies the asset outside Airflow. */
  uri: string;
  /** Group that the author set, or `asset` by default. */
  group: string;
  /** Extra data from the author. */
  extra?: { [key: string]: JsonValue } | null;
  /** Creation time. */
  created_at: string;
  /** Time of the last change. */
  updated_at: string;
  /** DAGs that the asset can start. Since 3.1. */
  scheduled_dags: DagScheduleAssetReference[];
  /** Tasks that update the asset. */
  producing_tasks: TaskOutletAssetReference[];
  /** Tasks that read the asset. Since 3.1. */
  consuming_tasks: TaskInletAssetReference[];
  /** Aliases that point to the asset. */
  aliases: AssetAliasResponse[];
  /** Watchers that look for external events of the asset. Since 3.2. */
  watchers: AssetWatcherResponse[];
  /** Latest event of the asset. Since 3.1. */
  last_asset_event?: LastAssetEventResponse | null;
}

/** A watcher of an asset. Since 3.2. */
export interface AssetWatcherResponse {
  /** Name of the watcher. */
  name: string;
  /** Numeric ID of the trigger. */
  trigger_id: number;
  /** Creation time. */
  created_date: string;
}

/** A DAG that an asset can start. */
export interface DagScheduleAssetReference {
  /** ID of the DAG. */
  dag_id: string;
  /** Creation time. */
  created_at: string;
  /** Time of the last change. */
  updated_at: string;
}

/** The latest event of an asset. Since 3.1. */
export interface LastAssetEventResponse {
  /**
   * ID of the database row.
   *
   * Minimum `0`.
   */
  id?: number | null;
  /** Time of the event. */
  timestamp?: string | null;
}

/** The run that produces an asset. Since 3.2. */
export interface MaterializeAssetBody {
  /** ID of the run. If omitted, the server generates one. */
  readonly dag_run_id?: string | null;
  /** Start of the data interval of the run. */
  readonly data_interval_start?: string | null;
  /** End of the data interval of the run. */
  readonly data_interval_end?: string | null;
  /** Logical date of the run, or null for none. */
  readonly logical_date?: string | null;
  /** Earliest start time of the run. */
  readonly run_after?: string | null;
  /** Values for the params of the DAG, and any additional data. */
  readonly conf?: { readonly [key: string]: unknown } | null;
  /** Note that a user wrote, or null. */
  readonly note?: string | null;
  /** Key of the partition that the run creates. */
  readonly partition_key?: string | null;
}

/** A task that reads an asset. Since 3.1. */
export interface TaskInletAssetReference {
  /** ID of the DAG. */
  dag_id: string;
  /** ID of the task in its DAG. */
  task_id: string;
  /** Creation time. */
  created_at: string;
  /** Time of the last change. */
  updated_at: string;
}

/** A task that updates an asset. */
export interface TaskOutletAssetReference {
  /** ID of the DAG. */
  dag_id: string;
  /** ID of the task in its DAG. */
  task_id: string;
  /** Creation time. */
  created_at: string;
  /** Time of the last change. */
  updated_at: string;
}
