/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum, StringOr } from "../runtime/index.js";
import type { BulkActionNotOnExistence, BulkActionOnExistence, TaskInstanceHistoryResponse, TaskInstanceState } from "./shared.js";

/** A task instance in a bulk action. Since 3.1. */
export interface BulkTaskInstanceBody {
  /**
   * State to set: `success`, `failed` or `skipped`. Null is rejected. To write only the note, omit
   * this property.
   */
  readonly new_state?: OpenEnum<TaskInstanceState> | null;
  /**
   * Note that a user wrote, or null.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
  /**
   * Whether to include upstream tasks.
   *
   * @default false
   */
  readonly include_upstream?: boolean;
  /**
   * Whether to include downstream tasks.
   *
   * @default false
   */
  readonly include_downstream?: boolean;
  /**
   * Whether to include the same task in later runs.
   *
   * @default false
   */
  readonly include_future?: boolean;
  /**
   * Whether to include the same task in earlier runs.
   *
   * @default false
   */
  readonly include_past?: boolean;
  /** ID of the task in its DAG. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task. Defaults to all instances. */
  readonly map_index?: number | null;
  /** ID of the DAG, if the path does not name it. Since 3.2. */
  readonly dag_id?: string | null;
  /** ID of the run, if the path does not name it. Since 3.2. */
  readonly dag_run_id?: string | null;
}

/** The task instances to clear, and how to clear them. */
export interface ClearTaskInstancesBody {
  /**
   * Whether to return what would change, without changing anything. Defaults to true.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** Earliest logical date to clear, with a time zone. Cannot be combined with `dag_run_id`. */
  readonly start_date?: string | null;
  /** Latest logical date to clear, with a time zone. Cannot be combined with `dag_run_id`. */
  readonly end_date?: string | null;
  /**
   * Whether to clear only failed task instances. Cannot be combined with `only_running`.
   *
   * @default true
   */
  readonly only_failed?: boolean;
  /**
   * Whether to clear only running task instances. Requires `only_failed: false`.
   *
   * @default false
   */
  readonly only_running?: boolean;
  /**
   * Whether to set the run back to `queued`. Otherwise the cleared task instances wait.
   *
   * @default true
   */
  readonly reset_dag_runs?: boolean;
  /**
   * Tasks to clear: task IDs, or pairs of a task ID and the map index of one instance. Defaults to
   * all tasks. An empty list is rejected.
   */
  readonly task_ids?: readonly (string | readonly [string, number])[] | null;
  /**
   * Clear only task instances of this run. Cannot be combined with `start_date` or `end_date`.
   */
  readonly dag_run_id?: string | null;
  /**
   * Whether to include upstream tasks.
   *
   * @default false
   */
  readonly include_upstream?: boolean;
  /**
   * Whether to include downstream tasks.
   *
   * @default false
   */
  readonly include_downstream?: boolean;
  /**
   * Whether to include the same task in later runs. The run needs a logical date.
   *
   * @default false
   */
  readonly include_future?: boolean;
  /**
   * Whether to include the same task in earlier runs. The run needs a logical date.
   *
   * @default false
   */
  readonly include_past?: boolean;
  /**
   * Whether to run with the latest version of the DAG. If omitted, the DAG or `[core]
   * rerun_with_latest_version` decides. Since 3.1.
   */
  readonly run_on_latest_version?: boolean | null;
  /**
   * Whether to return a 409 if one of the task instances is running. Since 3.2.
   *
   * @default false
   */
  readonly prevent_running_task?: boolean;
  /**
   * Note for the cleared task instances. Since 3.3.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/** The external URL of a log. Since 3.1. */
export interface ExternalLogUrlResponse {
  /** URL of the log. */
  url: string;
}

/** The extra links of an operator by name. */
export interface ExtraLinkCollectionResponse {
  /** Names of the extra links of the operator. */
  extra_links: { [key: string]: string | null };
  /** Total number of items on all pages. */
  total_entries: number;
}

/**
 * One event of a log. Other logged values, such as `level` or `logger`, are additional
 * properties.
 */
export interface StructuredLogMessage {
  /** Time of the event. Missing on lines that are not events. */
  timestamp?: string | null;
  /** Log message. */
  event: string;
  [key: string]: unknown;
}

/** The reasons why a task instance is not scheduled. */
export interface TaskDependencyCollectionResponse {
  /** Conditions that must be met first. */
  dependencies: TaskDependencyResponse[];
}

/** One reason why a task instance is not scheduled. */
export interface TaskDependencyResponse {
  /** Kind of unmet condition. */
  name: string;
  /** Human-readable reason why the condition is not met. */
  reason: string;
}

/** Bulk actions on task instances. Since 3.1. */
export interface TaskInstanceBulkBody {
  /** Actions to run, in order. */
  readonly actions: readonly (TaskInstanceBulkCreateAction | TaskInstanceBulkUpdateAction | TaskInstanceBulkDeleteAction)[];
}

/** Creates task instances. The server rejects this action. Since 3.1. */
export interface TaskInstanceBulkCreateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "create";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly BulkTaskInstanceBody[];
  /**
   * What to do if an entity already exists: `fail` (nothing of the action is done), `skip` or
   * `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: OpenEnum<BulkActionOnExistence>;
}

/** Deletes task instances. Since 3.1. */
export interface TaskInstanceBulkDeleteAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly (string | BulkTaskInstanceBody)[];
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** Updates task instances. Since 3.1. */
export interface TaskInstanceBulkUpdateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "update";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly BulkTaskInstanceBody[];
  /** Names of the fields to write. Defaults to the fields that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** The tries of a task instance and their count. */
export interface TaskInstanceHistoryCollectionResponse {
  /** Tries, in order of creation. */
  task_instances: TaskInstanceHistoryResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** Filters for the task instances to list. */
export interface TaskInstancesBatchBody {
  /** IDs of DAGs. If omitted or empty, all DAGs match. */
  readonly dag_ids?: readonly string[] | null;
  /** IDs of runs. If omitted or empty, all runs match. */
  readonly dag_run_ids?: readonly string[] | null;
  /** Include only these tasks. If omitted or empty, all tasks match. */
  readonly task_ids?: readonly string[] | null;
  /** Include only task instances in these states. Use null for no state. */
  readonly state?: readonly (OpenEnum<TaskInstanceState> | null)[] | null;
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
  /** Include only entries that took at least this many seconds. */
  readonly duration_gte?: number | null;
  /** Include only entries that took more than this many seconds. Since 3.1. */
  readonly duration_gt?: number | null;
  /** Include only entries that took at most this many seconds. */
  readonly duration_lte?: number | null;
  /** Include only entries that took less than this many seconds. Since 3.1. */
  readonly duration_lt?: number | null;
  /** Include only task instances in these pools. */
  readonly pool?: readonly string[] | null;
  /** Include only task instances in these queues. */
  readonly queue?: readonly string[] | null;
  /** Include only task instances with these executors. */
  readonly executor?: readonly string[] | null;
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
  /**
   * Field to sort by. Prefix the field with `-` to reverse the order. Allowed fields: `duration`,
   * `end_date`, `id`, `map_index`, `start_date`, `state`.
   */
  readonly order_by?:
    | StringOr<
      | "duration"
      | "-duration"
      | "end_date"
      | "-end_date"
      | "id"
      | "-id"
      | "map_index"
      | "-map_index"
      | "start_date"
      | "-start_date"
      | "state"
      | "-state"
    >
    | null;
}

/** A log, or the part of it that exists so far. */
export interface TaskInstancesLogResponse {
  /** Content of the log: events, or plain lines if the log is not structured. */
  content: (StructuredLogMessage | string)[];
  /** Token for the next part, or null at the end. */
  continuation_token: string | null;
}

/** The missing item. `detail` is a list with one string for a missing task instance. */
export interface TaskNotFound {
  /** Cause of the error. */
  detail: string[] | string;
}
