/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { AssetAliasResponse, JsonValue } from "./shared.js";

/** One page of assets, and how many there are in all. */
export interface AssetCollectionResponse {
  /** Assets of this page. */
  assets: AssetResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** An asset, with the DAGs and tasks that have to do with it. */
export interface AssetResponse {
  /** Id of the row on the server. */
  id: number;
  /** Name of the asset. */
  name: string;
  /** URI, by which it is known outside Airflow. */
  uri: string;
  /** Group that its author put it in, `asset` if none. */
  group: string;
  /** Free data that its author gave it. */
  extra?: { [key: string]: JsonValue } | null;
  /** When it was made. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** DAGs that the asset can start. Since 3.1. */
  scheduled_dags: DagScheduleAssetReference[];
  /** Tasks that update it. */
  producing_tasks: TaskOutletAssetReference[];
  /** Tasks that read it. Since 3.1. */
  consuming_tasks: TaskInletAssetReference[];
  /** Aliases that point to the asset. */
  aliases: AssetAliasResponse[];
  /** Watchers that look for events of the asset outside. Since 3.2. */
  watchers: AssetWatcherResponse[];
  /** Newest event of the asset. Since 3.1. */
  last_asset_event?: LastAssetEventResponse | null;
}

/** A watcher of an asset. Since 3.2. */
export interface AssetWatcherResponse {
  /** Name of the watcher. */
  name: string;
  /** Number of its trigger. */
  trigger_id: number;
  /** When it was made. */
  created_date: string;
}

/** A DAG that an asset can start. */
export interface DagScheduleAssetReference {
  /** Id of the DAG. */
  dag_id: string;
  /** When it was made. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** Newest event of an asset. Since 3.1. */
export interface LastAssetEventResponse {
  /**
   * Id of the row on the server.
   *
   * Minimum `0`.
   */
  id?: number | null;
  /** When it happened. */
  timestamp?: string | null;
}

/** The run that is to produce an asset. Since 3.2. */
export interface MaterializeAssetBody {
  /** Id for the run; the server makes one up where you leave it out. */
  readonly dag_run_id?: string | null;
  /** Start of the time that the run covers. */
  readonly data_interval_start?: string | null;
  /** End of the time that the run covers. */
  readonly data_interval_end?: string | null;
  /** The date that the run stands for; null for none. */
  readonly logical_date?: string | null;
  /** Earliest moment at which the run may start. */
  readonly run_after?: string | null;
  /** Values for the params of the DAG, and free data beside them. */
  readonly conf?: { readonly [key: string]: unknown } | null;
  /** Note of a person, shown beside it; null for none. */
  readonly note?: string | null;
  /** Key of the partition that the run makes. */
  readonly partition_key?: string | null;
}

/** A task that reads an asset. Since 3.1. */
export interface TaskInletAssetReference {
  /** Id of the DAG. */
  dag_id: string;
  /** Id of the task in its DAG. */
  task_id: string;
  /** When it was made. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** A task that updates an asset. */
export interface TaskOutletAssetReference {
  /** Id of the DAG. */
  dag_id: string;
  /** Id of the task in its DAG. */
  task_id: string;
  /** When it was made. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}
