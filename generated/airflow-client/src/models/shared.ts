/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** An asset alias. */
export interface AssetAliasResponse {
  /** ID of the database row. */
  id: number;
  /** Name of the alias. */
  name: string;
  /** Group that the author set, or `asset` by default. */
  group: string;
}

/** One page of asset events and the total count. */
export interface AssetEventCollectionResponse {
  /** Asset events on this page. */
  asset_events: AssetEventResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** An update of an asset. */
export interface AssetEventResponse {
  /** ID of the database row. */
  id: number;
  /** Numeric ID of the asset. */
  asset_id: number;
  /** URI of the asset. */
  uri?: string | null;
  /** Name of the asset. */
  name?: string | null;
  /** Group that the author set, or `asset` by default. */
  group?: string | null;
  /** Extra data of the event. */
  extra?: { [key: string]: JsonValue } | null;
  /** Task that caused the event, or null. */
  source_task_id?: string | null;
  /**
   * DAG that caused the event, or null if no task did, as for events recorded through this API.
   */
  source_dag_id?: string | null;
  /** Run that caused the event, or null. */
  source_run_id?: string | null;
  /**
   * Map index of the task instance that caused the event, or -1 if it is not mapped or no task
   * caused the event.
   */
  source_map_index: number;
  /** Runs that the event started. */
  created_dagruns: DagRunAssetReference[];
  /** Time of the event. */
  timestamp: string;
  /** Key of the updated partition. Since 3.2. */
  partition_key?: string | null;
}

/**
 * What to do if an entity does not exist. With `fail`, the action has an error and does nothing,
 * also for entities that exist. Only an action on task instances may have done a part. `skip`
 * ignores the entity.
 */
export type BulkActionNotOnExistence = "fail" | "skip";

/**
 * What to do if an entity already exists. With `fail`, the action has an error and does nothing,
 * also for entities that do not exist yet. `skip` ignores the entity, and `overwrite` updates
 * it.
 */
export type BulkActionOnExistence = "fail" | "skip" | "overwrite";

/** The outcome of one kind of action. */
export interface BulkActionResponse {
  /**
   * Keys of the successful items, such as IDs or names.
   *
   * @default []
   */
  success?: string[];
  /**
   * Errors, each with `error` and usually `status_code`.
   *
   * @default []
   */
  errors?: { [key: string]: unknown }[];
}

/**
 * The outcome of a bulk call by kind of action. A kind that was not requested is null. The
 * status can be 200 even if every item failed.
 */
export interface BulkResponse {
  /** Outcome of the create actions, or null if there were none. */
  create?: BulkActionResponse | null;
  /** Outcome of the update actions, or null if there were none. */
  update?: BulkActionResponse | null;
  /** Outcome of the delete actions, or null if there were none. */
  delete?: BulkActionResponse | null;
}

/** A run of a DAG. */
export interface DAGRunResponse {
  /** ID of the run, unique in its DAG. */
  dag_run_id: string;
  /** ID of the DAG. */
  dag_id: string;
  /** Logical date of the run, or null if it has none. */
  logical_date: string | null;
  /** Time when the run was queued. */
  queued_at: string | null;
  /** Start time, or null while the run is queued. */
  start_date: string | null;
  /** End time, or null before the end. */
  end_date: string | null;
  /** Seconds from start to end, or null before the end. Since 3.1. */
  duration: number | null;
  /** Start of the data interval of the run. */
  data_interval_start: string | null;
  /** End of the data interval of the run. */
  data_interval_end: string | null;
  /** Earliest start time of the run. */
  run_after: string;
  /** Time when the scheduler last checked the run. */
  last_scheduling_decision: string | null;
  /** How the run was created, such as `manual` or `scheduled`. */
  run_type: OpenEnum<DagRunType>;
  /** State of the run: `queued`, `running`, `success` or `failed`. */
  state: OpenEnum<DagRunState>;
  /** Part of Airflow that started the run. Null for runs from before 3.0. */
  triggered_by: OpenEnum<DagRunTriggeredByType> | null;
  /** User who started the run, if any. Since 3.1. */
  triggering_user_name: string | null;
  /** Configuration of the run. Can be null since 3.1. */
  conf: { [key: string]: unknown } | null;
  /** Note that a user wrote, or null. */
  note: string | null;
  /** Versions of the DAG that the tasks of the run used. */
  dag_versions: DagVersionResponse[];
  /** Version of the bundle, or null if the bundle has no versions. */
  bundle_version: string | null;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** Key of the partition that the run creates. Since 3.2. */
  partition_key: string | null;
  /** Date of the partition that the run creates. Since 3.3. */
  partition_date: string | null;
}

/** A run that an asset event started. */
export interface DagRunAssetReference {
  /** ID of the run, unique in its DAG. */
  run_id: string;
  /** ID of the DAG. */
  dag_id: string;
  /** Logical date of the run, or null if it has none. */
  logical_date: string | null;
  /** Start time of the run, or null while it is queued. */
  start_date: string;
  /** End time of the run, or null before the end. */
  end_date: string | null;
  /** State of the run. */
  state: string;
  /** Start of the data interval of the run. */
  data_interval_start: string | null;
  /** End of the data interval of the run. */
  data_interval_end: string | null;
  /** Key of the partition that the run creates. Since 3.2. */
  partition_key: string | null;
  /** Whether the event was waiting for this run. Since 3.3. */
  triggering: boolean;
}

/**
 * State of a run. A `queued` run waits for the scheduler or for the DAG to be unpaused.
 * `success` and `failed` are final.
 */
export type DagRunState = "queued" | "running" | "success" | "failed";

/**
 * The part of Airflow that starts a run. For example, `rest_api` is this API, `timetable` is the
 * schedule, `operator` is a task, and `asset` is an asset event.
 */
export type DagRunTriggeredByType = "cli" | "operator" | "rest_api" | "ui" | "test" | "timetable" | "asset" | "backfill";

/**
 * How a run is created.
 *
 * - `scheduled`: by the schedule
 * - `manual`: by a trigger, such as this API
 * - `backfill`: by a backfill
 * - `asset_triggered`: by asset events
 * - `asset_materialization`: by a request to produce an asset (since 3.2)
 * - `operator_triggered`: by a task of another run (since 3.3)
 */
export type DagRunType = "backfill" | "scheduled" | "manual" | "operator_triggered" | "asset_triggered" | "asset_materialization";

/** A version of a DAG. */
export interface DagVersionResponse {
  /** ID of the database row. */
  id: string;
  /** Version of the DAG, counted from 1. */
  version_number: number;
  /** ID of the DAG. */
  dag_id: string;
  /** Bundle of the file. */
  bundle_name: string | null;
  /** Version of the bundle, if it has versions. */
  bundle_version: string | null;
  /** Creation time. */
  created_at: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** URL to view or load the bundle. */
  bundle_url: string | null;
}

/**
 * The error. `detail` is a string, or an object if the database or a check of several values
 * provides details.
 */
export interface HTTPExceptionResponse {
  /** Cause of the error. */
  detail: string | { [key: string]: unknown };
}

/** The errors in a request, field by field. */
export interface HTTPValidationError {
  /** Errors in the request, field by field. */
  detail?: ValidationError[] | string | { [key: string]: unknown };
}

/** A job of the server. */
export interface JobResponse {
  /** ID of the database row. */
  id: number;
  /** ID of the DAG, for the few jobs that belong to a DAG. */
  dag_id: string | null;
  /** Last state that the job recorded, such as `running`. Check the heartbeat too. */
  state: string | null;
  /** Type of the job, such as `TriggererJob`. */
  job_type: string | null;
  /** Start time of the job. */
  start_date: string | null;
  /** End time of the job, or null while it runs. */
  end_date: string | null;
  /** Time of the last heartbeat. */
  latest_heartbeat: string | null;
  /** Class of the executor. */
  executor_class: string | null;
  /** Name of the host that ran it. */
  hostname: string | null;
  /** Operating system user that ran it. */
  unixname: string | null;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name?: string | null;
}

/** Any JSON value. */
export type JsonValue = unknown;

/** A state or a note for a task instance and for related task instances. */
export interface PatchTaskInstanceBody {
  /**
   * State to set: `success`, `failed` or `skipped`. Null is rejected. To write only the note, omit
   * this property.
   */
  readonly new_state?: OpenEnum<TaskInstanceState> | null;
  /**
   * Note to write. An empty note removes the existing note.
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
}

/** The queued asset events and their count. */
export interface QueuedEventCollectionResponse {
  /** Pairs of a DAG and an asset, one for each queued event. */
  queued_events: QueuedEventResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** An asset event that is queued to start a DAG. */
export interface QueuedEventResponse {
  /** ID of the DAG. */
  dag_id: string;
  /** Numeric ID of the asset. */
  asset_id: number;
  /** Time when the event was queued. */
  created_at: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
}

/**
 * One page of task instances, with the total count, or with cursors of the adjacent pages if
 * `cursor` was set.
 */
export interface TaskInstanceCollectionResponse {
  /** Task instances on this page. */
  task_instances: TaskInstanceResponse[];
  /** Total number of matches. With a cursor, the server counts at most `total_entries_limit`. */
  total_entries?: number | null;
  /** Limit at which the server stopped counting items, in responses with a cursor. Since 3.3. */
  total_entries_limit?: number | null;
  /** Cursor of the next page. Null on the last page and without a cursor. Since 3.2. */
  next_cursor?: string | null;
  /** Cursor of the previous page. Null on the first page and without a cursor. Since 3.2. */
  previous_cursor?: string | null;
}

/** One try of a task instance. */
export interface TaskInstanceHistoryResponse {
  /** ID of the task in its DAG. */
  task_id: string;
  /** ID of the DAG. */
  dag_id: string;
  /** ID of the run, unique in its DAG. */
  dag_run_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  map_index: number;
  /** Start time of the try, or null before its start. */
  start_date: string | null;
  /** End time of the try, or null before its end. */
  end_date: string | null;
  /** Duration of the try in seconds, or null before its end. */
  duration: number | null;
  /** Final or current state of the try. */
  state: OpenEnum<TaskInstanceState> | null;
  /** Number of the try, counted from 1. */
  try_number: number;
  /**
   * Maximum number of retries after a failure, so that the number of tries is at most one more.
   * Clearing the task instance sets it to the number of tries so far plus the retries of its task.
   */
  max_tries: number;
  /** Display name of the task. Defaults to its ID. */
  task_display_name: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** Name of the host that ran it. */
  hostname: string | null;
  /** Operating system user that ran it. */
  unixname: string | null;
  /** Name of the pool. */
  pool: string;
  /** Number of pool slots that the task uses. */
  pool_slots: number;
  /** Queue of the executor. */
  queue: string | null;
  /** Priority in the queue. Higher values run first. */
  priority_weight: number | null;
  /** Class of the operator. */
  operator: string | null;
  /** Display name of the operator, without its module. Since 3.1. */
  operator_name: string | null;
  /** Time when the task instance was queued. */
  queued_when: string | null;
  /** Time when the task instance was scheduled. */
  scheduled_when: string | null;
  /** Process ID on the host that ran it. */
  pid: number | null;
  /** Executor that runs the task, or null for the default executor. */
  executor: string | null;
  /** Settings for the executor, as Python text. */
  executor_config: string;
  /** Version of the DAG that it ran with. */
  dag_version: DagVersionResponse | null;
}

/** One task in one run. */
export interface TaskInstanceResponse {
  /** ID of the row, a UUID. It changes with every try. */
  id: string;
  /** ID of the task in its DAG. */
  task_id: string;
  /** ID of the DAG. */
  dag_id: string;
  /** ID of the run, unique in its DAG. */
  dag_run_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  map_index: number;
  /** Logical date of the run, or null if it has none. */
  logical_date: string | null;
  /** Earliest start time of the run. */
  run_after: string;
  /** Start time of the latest try, or null before its start. */
  start_date: string | null;
  /** End time of the latest try, or null before its end. */
  end_date: string | null;
  /** Duration of the latest try in seconds, or null before its end. */
  duration: number | null;
  /** State of the task instance, or null before the first state. */
  state: OpenEnum<TaskInstanceState> | null;
  /** Number of the latest try, counted from 1, or 0 before the first try. */
  try_number: number;
  /**
   * Maximum number of retries after a failure, so that the number of tries is at most one more.
   * Clearing the task instance sets it to the number of tries so far plus the retries of its task.
   */
  max_tries: number;
  /** Display name of the task. Defaults to its ID. */
  task_display_name: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
  /** Name of the host that ran it. */
  hostname: string | null;
  /** Operating system user that ran it. */
  unixname: string | null;
  /** Name of the pool. */
  pool: string;
  /** Number of pool slots that the task uses. */
  pool_slots: number;
  /** Queue of the executor. */
  queue: string | null;
  /** Priority in the queue. Higher values run first. */
  priority_weight: number | null;
  /** Class of the operator. */
  operator: string | null;
  /** Display name of the operator, without its module. Since 3.1. */
  operator_name: string | null;
  /** Time when the task instance was queued. */
  queued_when: string | null;
  /** Time when the task instance was scheduled. */
  scheduled_when: string | null;
  /** Process ID on the host that ran it. */
  pid: number | null;
  /** Executor that runs the task, or null for the default executor. */
  executor: string | null;
  /** Settings for the executor, as Python text. */
  executor_config: string;
  /** Note that a user wrote, or null. */
  note: string | null;
  /** Name of the mapped instance, set by the task. */
  rendered_map_index: string | null;
  /** Rendered template fields. Secrets are masked, and long values are truncated. */
  rendered_fields?: { [key: string]: unknown };
  /** Trigger that a deferred task instance waits for. */
  trigger: TriggerResponse | null;
  /** Triggerer that runs the trigger. */
  triggerer_job: JobResponse | null;
  /** Version of the DAG that it ran with. */
  dag_version: DagVersionResponse | null;
}

/**
 * State of a task instance, or null before the first state.
 *
 * - `scheduled`: ready to run, waiting for a slot
 * - `queued`: passed to the executor
 * - `running`, `restarting`: running, or about to be restarted
 * - `deferred`: waiting for a trigger, without a worker
 * - `awaiting_input`: waiting for a person (since 3.3)
 * - `up_for_retry`, `up_for_reschedule`: waiting for its next try, or its next check
 * - `success`, `failed`, `skipped`: ended
 * - `upstream_failed`: not run because an upstream task failed
 * - `removed`: the DAG no longer has this task
 */
export type TaskInstanceState =
  | "removed"
  | "scheduled"
  | "queued"
  | "running"
  | "success"
  | "restarting"
  | "failed"
  | "up_for_retry"
  | "up_for_reschedule"
  | "upstream_failed"
  | "skipped"
  | "deferred"
  | "awaiting_input";

/** The trigger that a deferred task instance waits for. */
export interface TriggerResponse {
  /** ID of the database row. */
  id: number;
  /** Class of the trigger. */
  classpath: string;
  /**
   * Arguments of the trigger, as Python text.
   *
   * @deprecated
   */
  kwargs: string;
  /** Creation time. */
  created_date: string;
  /** Queue of the executor. Since 3.2. */
  queue: string | null;
  /** Numeric ID of the triggerer that runs the trigger. */
  triggerer_id: number | null;
}

/**
 * One error in a request: its location (`loc`, such as `["body", "slots"]`) and its message
 * (`msg`).
 */
export interface ValidationError {
  /**
   * Location of the error: `query`, `path` or `body`, followed by the names that lead to the
   * value.
   */
  loc: (string | number)[];
  /** Human-readable description of the problem. */
  msg: string;
  /** Name of the failed check, such as `missing` or `extra_forbidden`. */
  type: string;
  /** Value that was sent. Since 3.2. */
  input?: unknown;
  /** Context of the check. Since 3.2. */
  ctx?: { [key: string]: unknown };
  /** URL of a page that explains the error. */
  url?: string;
}
