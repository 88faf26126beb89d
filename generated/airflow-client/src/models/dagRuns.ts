/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum, StringOr } from "../runtime/index.js";
import type { BulkActionNotOnExistence, BulkActionOnExistence, DAGRunResponse, DagRunState, TaskInstanceResponse } from "./shared.js";

/** A run in a bulk action. Since 3.3. */
export interface BulkDAGRunBody {
  /** ID of the run, unique in its DAG. */
  readonly dag_run_id: string;
  /** ID of the DAG, if the path does not name it. */
  readonly dag_id?: string | null;
  /** State to set: `queued`, `success` or `failed`. */
  readonly state?: OpenEnum<DagRunMutableStates> | null;
  /**
   * Note that a user wrote, or null.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/** The runs to clear, and how to clear them. Since 3.3. */
export interface BulkDAGRunClearBody {
  /** Partition key of the runs to clear. */
  readonly partition_key?: string | null;
  /** First day of the partitions, in the time zone of the DAG. */
  readonly partition_date_start?: string | null;
  /** Last day of the partitions, inclusive. */
  readonly partition_date_end?: string | null;
  /**
   * Whether to return what would change, without changing anything. Defaults to true.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Whether to clear only failed task instances.
   *
   * @default false
   */
  readonly only_failed?: boolean;
  /**
   * Whether to clear only tasks that the run did not have yet, with the latest version of the DAG.
   * Cannot be combined with `only_failed`.
   *
   * @default false
   */
  readonly only_new?: boolean;
  /**
   * Whether to run with the latest version of the DAG. If omitted, the DAG or `[core]
   * rerun_with_latest_version` decides.
   */
  readonly run_on_latest_version?: boolean | null;
  /**
   * Note for the runs.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
  /** Runs to clear. */
  readonly dag_runs?: readonly BulkDAGRunBody[];
}

/** The runs to remove from their partition. Since 3.3. */
export interface ClearPartitionsBody {
  /** Key of the partition to clear. */
  readonly partition_key?: string | null;
  /** First day of the partitions, in the time zone of the DAG. */
  readonly partition_date_start?: string | null;
  /** Last day of the partitions, inclusive. */
  readonly partition_date_end?: string | null;
  /** Clear only the run with this ID. */
  readonly run_id?: string | null;
  /**
   * Whether to also clear the task instances.
   *
   * @default false
   */
  readonly clear_task_instances?: boolean;
  /**
   * Whether to return what would change, without changing anything. Defaults to true.
   *
   * @default true
   */
  readonly dry_run?: boolean;
}

/** The number of runs removed from their partition. Since 3.3. */
export interface ClearPartitionsResponse {
  /** Number of changed runs. */
  dag_runs_cleared: number;
  /** Number of cleared task instances. */
  task_instances_cleared: number;
  /** Whether this was a dry run. The counts are then those that would result. */
  dry_run: boolean;
}

/** The task instances that would be cleared, and the tasks that would be new. Since 3.2. */
export interface ClearTaskInstanceCollectionResponse {
  /** Cleared task instances, or with `dry_run` those that would be cleared. */
  task_instances: (TaskInstanceResponse | NewTaskResponse)[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** Bulk actions on runs. Since 3.3. */
export interface DAGRunBulkBody {
  /** Actions to run, in order. */
  readonly actions: readonly (DAGRunBulkCreateAction | DAGRunBulkUpdateAction | DAGRunBulkDeleteAction)[];
}

/** Creates runs. The server rejects this action. Since 3.3. */
export interface DAGRunBulkCreateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "create";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly BulkDAGRunBody[];
  /**
   * What to do if an entity already exists: `fail` (nothing of the action is done), `skip` or
   * `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: OpenEnum<BulkActionOnExistence>;
}

/** Deletes runs. Since 3.3. */
export interface DAGRunBulkDeleteAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly (string | BulkDAGRunBody)[];
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** Updates runs. Since 3.3. */
export interface DAGRunBulkUpdateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "update";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly BulkDAGRunBody[];
  /** Names of the fields to write. Defaults to the fields that an entity has. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** How to clear a run. */
export interface DAGRunClearBody {
  /**
   * Whether to return what would change, without changing anything. Defaults to true.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Whether to clear only failed task instances.
   *
   * @default false
   */
  readonly only_failed?: boolean;
  /**
   * Whether to clear only tasks that the run did not have yet, with the latest version of the DAG.
   * Cannot be combined with `only_failed`. Since 3.2.
   *
   * @default false
   */
  readonly only_new?: boolean;
  /**
   * Whether to run with the latest version of the DAG. If omitted, the DAG or `[core]
   * rerun_with_latest_version` decides. Since 3.1.
   */
  readonly run_on_latest_version?: boolean | null;
  /**
   * Note for the run. Since 3.3.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/**
 * One page of runs, with the total count, or with cursors of the adjacent pages if `cursor` was
 * set.
 */
export interface DAGRunCollectionResponse {
  /** Runs on this page. */
  dag_runs: DAGRunResponse[];
  /** Total number of matches. With a cursor, the server counts at most `total_entries_limit`. */
  total_entries?: number | null;
  /** Limit at which the server stopped counting items, in responses with a cursor. Since 3.3. */
  total_entries_limit?: number | null;
  /** Cursor of the next page. Null on the last page and without a cursor. Since 3.2. */
  next_cursor?: string | null;
  /** Cursor of the previous page. Null on the first page and without a cursor. Since 3.2. */
  previous_cursor?: string | null;
}

/** A state or a note for a run. */
export interface DAGRunPatchBody {
  /** State to set: `queued`, `success` or `failed`. */
  readonly state?: OpenEnum<DagRunMutableStates> | null;
  /**
   * Note to write. An empty note removes the existing note.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/** One line of the response of `dagRuns.wait`, with the current state of the run. */
export interface DAGRunWaitLine {
  /** State of the run. */
  state: OpenEnum<DagRunState>;
  /**
   * Return values of the requested tasks by task ID. The value of a mapped task is a list. Only on
   * the last line.
   */
  results?: { [key: string]: unknown };
}

/** Filters for the runs to list. */
export interface DAGRunsBatchBody {
  /**
   * Field to sort by. Prefix the field with `-` to reverse the order. Allowed fields: `conf`,
   * `dag_id`, `dag_run_id`, `end_date`, `id`, `logical_date`, `run_after`, `start_date`, `state`,
   * `updated_at`.
   */
  readonly order_by?:
    | StringOr<
      | "conf"
      | "-conf"
      | "dag_id"
      | "-dag_id"
      | "dag_run_id"
      | "-dag_run_id"
      | "end_date"
      | "-end_date"
      | "id"
      | "-id"
      | "logical_date"
      | "-logical_date"
      | "run_after"
      | "-run_after"
      | "start_date"
      | "-start_date"
      | "state"
      | "-state"
      | "updated_at"
      | "-updated_at"
    >
    | null;
  /**
   * Number of items to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly page_offset?: number;
  /**
   * Maximum number of items to return. The server silently caps this at its maximum (100 unless
   * configured).
   *
   * Minimum `0`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** IDs of DAGs. If omitted or empty, all DAGs match. */
  readonly dag_ids?: readonly string[] | null;
  /** Include only runs in these states. */
  readonly states?: readonly (OpenEnum<DagRunState> | null)[] | null;
  /** Include only entries where `run_after` is at or after this time. */
  readonly run_after_gte?: string | null;
  /** Include only entries where `run_after` is after this time. Since 3.1. */
  readonly run_after_gt?: string | null;
  /** Include only entries where `run_after` is at or before this time. */
  readonly run_after_lte?: string | null;
  /** Include only entries where `run_after` is before this time. Since 3.1. */
  readonly run_after_lt?: string | null;
  /** Include only entries where `logical_date` is at or after this time. */
  readonly logical_date_gte?: string | null;
  /** Include only entries where `logical_date` is after this time. Since 3.1. */
  readonly logical_date_gt?: string | null;
  /** Include only entries where `logical_date` is at or before this time. */
  readonly logical_date_lte?: string | null;
  /** Include only entries where `logical_date` is before this time. Since 3.1. */
  readonly logical_date_lt?: string | null;
  /** Include only entries that started at or after this time, or have not started. */
  readonly start_date_gte?: string | null;
  /** Include only entries that started after this time, or have not started. Since 3.1. */
  readonly start_date_gt?: string | null;
  /**
   * Include only entries that started at or before this time. A time in the future also includes
   * entries that have not started.
   */
  readonly start_date_lte?: string | null;
  /**
   * Include only entries that started before this time. A time in the future also includes entries
   * that have not started. Since 3.1.
   */
  readonly start_date_lt?: string | null;
  /** Include only entries that ended at or after this time, or have not ended. */
  readonly end_date_gte?: string | null;
  /** Include only entries that ended after this time, or have not ended. Since 3.1. */
  readonly end_date_gt?: string | null;
  /**
   * Include only entries that ended at or before this time. A time in the future also includes
   * entries that have not ended.
   */
  readonly end_date_lte?: string | null;
  /**
   * Include only entries that ended before this time. A time in the future also includes entries
   * that have not ended. Since 3.1.
   */
  readonly end_date_lt?: string | null;
  /** Include only entries that took at least this many seconds. Since 3.2. */
  readonly duration_gte?: number | null;
  /** Include only entries that took more than this many seconds. Since 3.2. */
  readonly duration_gt?: number | null;
  /** Include only entries that took at most this many seconds. Since 3.2. */
  readonly duration_lte?: number | null;
  /** Include only entries that took less than this many seconds. Since 3.2. */
  readonly duration_lt?: number | null;
  /** Text to find in the run configuration. Since 3.2. */
  readonly conf_contains?: string | null;
}

/** A state that a run can be set to. A run in one of these states can be deleted. Since 3.3. */
export type DagRunMutableStates = "queued" | "success" | "failed";

/** A task that the run did not have yet. Since 3.2. */
export interface NewTaskResponse {
  /** ID of the task in its DAG. */
  task_id: string;
  /** Display name of the task. Defaults to its ID. */
  task_display_name: string;
}

/** A run to trigger. */
export interface TriggerDAGRunPostBody {
  /**
   * ID of the run, which prevents a second run with the same ID. If omitted, the server generates
   * one.
   */
  readonly dag_run_id?: string | null;
  /**
   * Start of the data interval of the run, with a time zone. Requires `data_interval_end`. Ignored
   * without a `logical_date`. If both are omitted, the schedule sets them.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the data interval of the run, with a time zone. Requires `data_interval_start`. Ignored
   * without a `logical_date`.
   */
  readonly data_interval_end?: string | null;
  /**
   * Logical date of the run, with a time zone. The client sends null if you omit it. Each date can
   * have only one run.
   */
  readonly logical_date?: string | null;
  /** Earliest start time of the run, with a time zone. Defaults to now. */
  readonly run_after?: string | null;
  /** Values for the params of the DAG, and any additional data. */
  readonly conf?: { readonly [key: string]: unknown } | null;
  /** Note for the run. */
  readonly note?: string | null;
  /** Key of the partition that the run creates, for DAGs with partitions. Since 3.2. */
  readonly partition_key?: string | null;
}
