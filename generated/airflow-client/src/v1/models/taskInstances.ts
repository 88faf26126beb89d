/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { TaskState } from "./shared.js";

/** The task instances to clear, and options. Since 2.4. */
export interface ClearTaskInstances {
  /**
   * Whether to return the effect without changing anything. On by default.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Only these tasks; all if omitted. An empty list is rejected.
   *
   * Min items `1`.
   */
  readonly task_ids?: readonly string[];
  /** Earliest logical date to clear, with a time zone. Can't be combined with `dag_run_id`. */
  readonly start_date?: string;
  /** Latest logical date to clear, with a time zone. Can't be combined with `dag_run_id`. */
  readonly end_date?: string;
  /**
   * Only failed task instances. Can't be combined with `only_running`.
   *
   * @default true
   */
  readonly only_failed?: boolean;
  /**
   * Only running task instances. Requires `only_failed` to be off.
   *
   * @default false
   */
  readonly only_running?: boolean;
  /** Whether to include the tasks of subdags. */
  readonly include_subdags?: boolean;
  /** Whether to include the tasks of the parent DAG. */
  readonly include_parentdag?: boolean;
  /**
   * Whether to set the run back to `queued`. Otherwise the cleared task instances do not start.
   * Off by default.
   */
  readonly reset_dag_runs?: boolean;
  /** Only task instances of this run. Can't be combined with `start_date` or `end_date`. */
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
}

/** The links that an operator provides. */
export type ExtraLinkCollection = { [key: string]: string | null };

/** Filters for task instances. */
export interface ListTaskInstanceForm {
  /**
   * Number of items to skip. Set automatically when iterating. Since 2.10.
   *
   * Minimum `0`.
   */
  readonly page_offset?: number;
  /**
   * Maximum number of items to return, at least 1; 100 by default. The server does not cap it.
   * Since 2.10.
   *
   * Minimum `1`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** Ids of DAGs; all DAGs if omitted or empty. */
  readonly dag_ids?: readonly string[];
  /** Ids of runs; all runs if omitted or empty. Since 2.7. */
  readonly dag_run_ids?: readonly string[];
  /** Only these tasks; all tasks if omitted or empty. Since 2.7. */
  readonly task_ids?: readonly string[];
  /** Only logical dates at or after this time. */
  readonly execution_date_gte?: string;
  /** Only logical dates at or before this time. */
  readonly execution_date_lte?: string;
  /** Only items that started at or after this time. */
  readonly start_date_gte?: string;
  /** Only items that started at or before this time. */
  readonly start_date_lte?: string;
  /** Only items that ended at or after this time. */
  readonly end_date_gte?: string;
  /** Only items that ended at or before this time. */
  readonly end_date_lte?: string;
  /** Only durations of at least this many seconds. */
  readonly duration_gte?: number;
  /** Only durations of at most this many seconds. */
  readonly duration_lte?: number;
  /** Only these states; null matches task instances without a state. */
  readonly state?: readonly OpenEnum<TaskState>[];
  /** Only these pools. */
  readonly pool?: readonly string[];
  /** Only these queues. */
  readonly queue?: readonly string[];
  /** Only these executors. Since 2.10. */
  readonly executor?: readonly string[];
}

/** A note for a task instance. Since 2.5. */
export interface SetTaskInstanceNote {
  /** Note on the task instance. */
  readonly note: string;
}

/** A condition that prevents a task instance from being scheduled. Since 2.10. */
export interface TaskFailedDependency {
  /** Type of the condition. */
  name?: string;
  /** Reason why the condition is not met. */
  reason?: string;
}

/** The conditions that prevent a task instance from being scheduled. Since 2.10. */
export interface TaskInstanceDependencyCollection {
  /** Conditions that must be met first. */
  dependencies?: TaskFailedDependency[];
}

/** A try of a task instance. Since 2.10. */
export interface TaskInstanceHistory {
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Display name of the task; its id by default. */
  task_display_name?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** Id of the run, unique in its DAG. */
  dag_run_id?: string;
  /** Time when the try started; null until then. */
  start_date?: string | null;
  /** Time when the try ended; null until then. */
  end_date?: string | null;
  /** Duration of the try in seconds; null until it ends. */
  duration?: number | null;
  /** State; null before it has a state. */
  state?: OpenEnum<TaskState>;
  /** Number of the try, starting at 1. */
  try_number?: number;
  /** Index of the mapped task instance; -1 if the task is not mapped. */
  map_index?: number;
  /**
   * Maximum number of retries after a failure, so that there is at most one try more than this.
   * Clearing sets it to the number of tries so far plus the retries of the task.
   */
  max_tries?: number;
  /** Name of the host. */
  hostname?: string;
  /** Operating system user. */
  unixname?: string;
  /** Name of the pool. */
  pool?: string;
  /** Number of pool slots that it uses. */
  pool_slots?: number;
  /** Queue of the executor. */
  queue?: string | null;
  /** Priority in the queue; higher values run first. */
  priority_weight?: number | null;
  /** Class of the operator. */
  operator?: string | null;
  /** Time when it was queued. */
  queued_when?: string | null;
  /** Process id on its host. */
  pid?: number | null;
  /** Executor that runs it; null for the default executor. */
  executor?: string | null;
  /** Settings for the executor, as a Python representation. */
  executor_config?: string;
}

/** The tries of a task instance, with their number. Since 2.10. */
export interface TaskInstanceHistoryCollection {
  /** Tries in chronological order. */
  task_instances?: TaskInstanceHistory[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A log, or the part of it that exists so far. */
export interface TaskInstanceLog {
  /** Token to request the next part. It is also set after the end of the log. */
  continuation_token?: string;
  /** The log as a Python representation of a list of pairs: host name and text. */
  content?: string;
}

/** The ids of a task instance. */
export interface TaskInstanceReference {
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** Older name of `logical_date`. */
  execution_date?: string;
  /** Id of the run, unique in its DAG. */
  dag_run_id?: string;
}

/** The ids of task instances. */
export interface TaskInstanceReferenceCollection {
  /** Task instances that were cleared or changed, or, with `dry_run`, would be. */
  task_instances?: TaskInstanceReference[];
}

/** A new state for a task instance. Since 2.5. */
export interface UpdateTaskInstance {
  /**
   * Whether to return the effect without changing anything. On by default.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** State to set: `success`, `failed` or `skipped`. */
  readonly new_state: OpenEnum<UpdateTaskState>;
}

/** The task instances to change, and their new state. */
export interface UpdateTaskInstancesState {
  /**
   * Whether to return the effect without changing anything. On by default.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** Id of the task. */
  readonly task_id: string;
  /** Logical date of the run, instead of its id. */
  readonly execution_date?: string;
  /** Id of the run. Can't be combined with `execution_date`. Since 2.3. */
  readonly dag_run_id?: string;
  /** Whether to include upstream tasks. */
  readonly include_upstream?: boolean;
  /** Whether to include downstream tasks. */
  readonly include_downstream?: boolean;
  /** Whether to include the same task in later runs. */
  readonly include_future?: boolean;
  /** Whether to include the same task in earlier runs. */
  readonly include_past?: boolean;
  /** State to set: `success`, `failed` or `skipped`. */
  readonly new_state: OpenEnum<UpdateTaskState>;
}

/** A state that can be set for a task instance. Since 2.8. */
export type UpdateTaskState = "success" | "failed" | "skipped";
