/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { BulkActionNotOnExistence, BulkActionOnExistence, TaskInstanceHistoryResponse, TaskInstanceState } from "./shared.js";

/** A task instance in a bulk action. Since 3.1. */
export interface BulkTaskInstanceBody {
  /** State to set: `success`, `failed` or `skipped`. Null is refused: leave it out to write the note alone. */
  readonly new_state?: TaskInstanceState | null;
  /**
   * Note of a person, shown beside it; null for none.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
  /**
   * Also the tasks before it.
   *
   * @default false
   */
  readonly include_upstream?: boolean;
  /**
   * Also the tasks after it.
   *
   * @default false
   */
  readonly include_downstream?: boolean;
  /**
   * Also the same task in later runs.
   *
   * @default false
   */
  readonly include_future?: boolean;
  /**
   * Also the same task in earlier runs.
   *
   * @default false
   */
  readonly include_past?: boolean;
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /** Which of a mapped task's instances; left out, all of them. */
  readonly map_index?: number | null;
  /** Id of the DAG, where the path does not say it. Since 3.2. */
  readonly dag_id?: string | null;
  /** Id of the run, where the path does not say it. Since 3.2. */
  readonly dag_run_id?: string | null;
}

/** Which task instances to clear, and how. */
export interface ClearTaskInstancesBody {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** Earliest logical date of what is cleared, with a zone. Not with `dag_run_id`. */
  readonly start_date?: string | null;
  /** Latest logical date of what is cleared, with a zone. Not with `dag_run_id`. */
  readonly end_date?: string | null;
  /**
   * Only those that failed. Not with `only_running`.
   *
   * @default true
   */
  readonly only_failed?: boolean;
  /**
   * Only those that are running. Turn `only_failed` off for it.
   *
   * @default false
   */
  readonly only_running?: boolean;
  /**
   * Whether the run goes back to `queued`, without which what was cleared waits.
   *
   * @default true
   */
  readonly reset_dag_runs?: boolean;
  /**
   * Only these tasks: task ids, or pairs of a task id and the map index of one instance. All where left out; an empty
   * list is refused.
   */
  readonly task_ids?: readonly (string | readonly [string, number])[] | null;
  /** Only in this run. Not with `start_date` or `end_date`. */
  readonly dag_run_id?: string | null;
  /**
   * Also the tasks before it.
   *
   * @default false
   */
  readonly include_upstream?: boolean;
  /**
   * Also the tasks after it.
   *
   * @default false
   */
  readonly include_downstream?: boolean;
  /**
   * Also the same task in later runs. The run needs a logical date.
   *
   * @default false
   */
  readonly include_future?: boolean;
  /**
   * Also the same task in earlier runs. The run needs a logical date.
   *
   * @default false
   */
  readonly include_past?: boolean;
  /**
   * Whether to run with the newest version of the DAG; left out, the DAG or `[core] rerun_with_latest_version` decides.
   * Since 3.1.
   */
  readonly run_on_latest_version?: boolean | null;
  /**
   * Whether to refuse with a 409 while one of the task instances runs. Since 3.2.
   *
   * @default false
   */
  readonly prevent_running_task?: boolean;
  /**
   * Note for the task instances that are cleared. Since 3.3.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/** Where a log lies outside Airflow. Since 3.1. */
export interface ExternalLogUrlResponse {
  /** Address of the log. */
  url: string;
}

/** The links that an operator offers, by name. */
export interface ExtraLinkCollectionResponse {
  /** Names of links that the operator offers. */
  extra_links: { [key: string]: string | null };
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** One event of a log. What else was logged, such as `level` or `logger`, stands beside it. */
export interface StructuredLogMessage {
  /** When it was logged; missing on lines that are not events. */
  timestamp?: string | null;
  /** The message. */
  event: string;
  [key: string]: unknown;
}

/** What keeps a task instance from being scheduled. */
export interface TaskDependencyCollectionResponse {
  /** What has to be met first. */
  dependencies: TaskDependencyResponse[];
}

/** One thing that keeps a task instance from being scheduled. */
export interface TaskDependencyResponse {
  /** Kind of condition that is not met. */
  name: string;
  /** Why it is not met, in words. */
  reason: string;
}

/** Actions on task instances. Since 3.1. */
export interface TaskInstanceBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (TaskInstanceBulkCreateAction | TaskInstanceBulkUpdateAction | TaskInstanceBulkDeleteAction)[];
}

/** Creates task instances. The server refuses it. Since 3.1. */
export interface TaskInstanceBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly BulkTaskInstanceBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes task instances. Since 3.1. */
export interface TaskInstanceBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | BulkTaskInstanceBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes task instances. Since 3.1. */
export interface TaskInstanceBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly BulkTaskInstanceBody[];
  /** Names of the fields to write; left out, all that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Tries of a task instance, and how many there are. */
export interface TaskInstanceHistoryCollectionResponse {
  /** Tries, in the order they were made in. */
  task_instances: TaskInstanceHistoryResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** Which task instances to list. */
export interface TaskInstancesBatchBody {
  /** Ids of DAGs; left out or empty, all of them. */
  readonly dag_ids?: readonly string[] | null;
  /** Ids of runs; left out or empty, all of them. */
  readonly dag_run_ids?: readonly string[] | null;
  /** Only these tasks; left out or empty, all of them. */
  readonly task_ids?: readonly string[] | null;
  /** Only these states; null stands for no state. */
  readonly state?: readonly (TaskInstanceState | null)[] | null;
  /** Only where `run_after` is this or later. */
  readonly run_after_gte?: string | null;
  /** Only where `run_after` is later than this. Since 3.1. */
  readonly run_after_gt?: string | null;
  /** Only where `run_after` is this or earlier. */
  readonly run_after_lte?: string | null;
  /** Only where `run_after` is earlier than this. Since 3.1. */
  readonly run_after_lt?: string | null;
  /** Only where `logical_date` is this or later. */
  readonly logical_date_gte?: string | null;
  /** Only where `logical_date` is later than this. Since 3.1. */
  readonly logical_date_gt?: string | null;
  /** Only where `logical_date` is this or earlier. */
  readonly logical_date_lte?: string | null;
  /** Only where `logical_date` is earlier than this. Since 3.1. */
  readonly logical_date_lt?: string | null;
  /** Only what started at this moment or later, and what has not started. */
  readonly start_date_gte?: string | null;
  /** Only what started after this moment, and what has not started. Since 3.1. */
  readonly start_date_gt?: string | null;
  /** Only what started at this moment or earlier. */
  readonly start_date_lte?: string | null;
  /** Only what started before this moment. Since 3.1. */
  readonly start_date_lt?: string | null;
  /** Only what ended at this moment or later, and what has not ended. */
  readonly end_date_gte?: string | null;
  /** Only what ended after this moment, and what has not ended. Since 3.1. */
  readonly end_date_gt?: string | null;
  /** Only what ended at this moment or earlier. */
  readonly end_date_lte?: string | null;
  /** Only what ended before this moment. Since 3.1. */
  readonly end_date_lt?: string | null;
  /** Only what took this many seconds or more. */
  readonly duration_gte?: number | null;
  /** Only what took more seconds than this. Since 3.1. */
  readonly duration_gt?: number | null;
  /** Only what took this many seconds or less. */
  readonly duration_lte?: number | null;
  /** Only what took fewer seconds than this. Since 3.1. */
  readonly duration_lt?: number | null;
  /** Only in these pools. */
  readonly pool?: readonly string[] | null;
  /** Only in these queues. */
  readonly queue?: readonly string[] | null;
  /** Only with these executors. */
  readonly executor?: readonly string[] | null;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly page_offset?: number;
  /**
   * How many to return at most. More than the server's maximum (100 unless configured) is cut to that without a word.
   *
   * Minimum `0`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /**
   * Field to sort by; a minus before it turns the order round. One of `duration`, `end_date`, `id`, `map_index`,
   * `start_date`, `state`.
   */
  readonly order_by?: string | null;
}

/** A log, or as much of it as there is yet. */
export interface TaskInstancesLogResponse {
  /** The log: events, or plain lines where the log is not structured. */
  content: (StructuredLogMessage | string)[];
  /** Token for what comes next; null at the end. */
  continuation_token: string | null;
}

/** What is not there. A missing task instance is told as a list of one text, a missing DAG as a text. */
export interface TaskNotFound {
  /** What went wrong. */
  detail: string[] | string;
}
