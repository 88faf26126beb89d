/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** An asset alias. */
export interface AssetAliasResponse {
  /** Id of the row on the server. */
  id: number;
  /** Name of the alias. */
  name: string;
  /** Group that its author put it in, `asset` if none. */
  group: string;
}

/** One page of asset events, and how many there are in all. */
export interface AssetEventCollectionResponse {
  /** Asset events of this page. */
  asset_events: AssetEventResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** An update of an asset. */
export interface AssetEventResponse {
  /** Id of the row on the server. */
  id: number;
  /** Number of the asset. */
  asset_id: number;
  /** URI of the asset. */
  uri?: string | null;
  /** Name of the asset. */
  name?: string | null;
  /** Group that its author put it in, `asset` if none. */
  group?: string | null;
  /** Free data of the event. */
  extra?: { [key: string]: JsonValue } | null;
  /** Task that caused the event; null where none did. */
  source_task_id?: string | null;
  /** DAG that caused the event; null where no task did, as for what this API records. */
  source_dag_id?: string | null;
  /** Run that caused the event; null where none did. */
  source_run_id?: string | null;
  /** Mapped instance that caused the event; -1 where the task is not mapped, or there is none. */
  source_map_index: number;
  /** Runs that the event started. */
  created_dagruns: DagRunAssetReference[];
  /** When it happened. */
  timestamp: string;
  /** Key of the partition that was updated. Since 3.2. */
  partition_key?: string | null;
}

/** What to do about an entity that is not there: `fail`, which stops the action, or `skip` it. */
export type BulkActionNotOnExistence = "fail" | "skip";

/** What to do about an entity that is there: `fail`, which stops the action; `skip` it; or `overwrite` it. */
export type BulkActionOnExistence = "fail" | "skip" | "overwrite";

/** What became of one kind of action. */
export interface BulkActionResponse {
  /**
   * Keys of what it worked for, such as ids or names.
   *
   * @default []
   */
  success?: string[];
  /**
   * What went wrong: each with `error` and, mostly, `status_code`.
   *
   * @default []
   */
  errors?: { [key: string]: unknown }[];
}

/**
 * What became of a bulk call, by kind of action; null for kinds that were not asked for. The call itself may be a 200
 * though every item failed.
 */
export interface BulkResponse {
  /** Outcome of the create actions; null where there were none. */
  create?: BulkActionResponse | null;
  /** Outcome of the update actions; null where there were none. */
  update?: BulkActionResponse | null;
  /** Outcome of the delete actions; null where there were none. */
  delete?: BulkActionResponse | null;
}

/** A run of a DAG. */
export interface DAGRunResponse {
  /** Id of the run, unique in its DAG. */
  dag_run_id: string;
  /** Id of the DAG. */
  dag_id: string;
  /** The date that the run stands for; null for runs without one. */
  logical_date: string | null;
  /** When the run was queued. */
  queued_at: string | null;
  /** When it started; null while it is queued. */
  start_date: string | null;
  /** When it ended; null before. */
  end_date: string | null;
  /** Seconds from start to end; null before the end. Since 3.1. */
  duration: number | null;
  /** Start of the time that the run covers. */
  data_interval_start: string | null;
  /** End of the time that the run covers. */
  data_interval_end: string | null;
  /** Earliest moment at which the run may start. */
  run_after: string;
  /** When the scheduler last looked at the run. */
  last_scheduling_decision: string | null;
  /** How the run came to be, such as `manual` or `scheduled`. */
  run_type: OpenEnum<DagRunType>;
  /** State: `queued`, `running`, `success` or `failed`. */
  state: OpenEnum<DagRunState>;
  /** Part of Airflow that started the run; null for runs from before 3.0. */
  triggered_by: OpenEnum<DagRunTriggeredByType> | null;
  /** User who started the run, if one did. Since 3.1. */
  triggering_user_name: string | null;
  /** Free data handed to the run. Null for some runs since 3.1. */
  conf: { [key: string]: unknown } | null;
  /** Note of a person, shown beside it; null for none. */
  note: string | null;
  /** Versions of the DAG that its tasks ran with. */
  dag_versions: DagVersionResponse[];
  /** Version of the bundle it runs with; null where the bundle has no versions. */
  bundle_version: string | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Key of the partition that the run makes. Since 3.2. */
  partition_key: string | null;
  /** Date of the partition that the run makes. Since 3.3. */
  partition_date: string | null;
}

/** A run that an asset event started. */
export interface DagRunAssetReference {
  /** Id of the run, unique in its DAG. */
  run_id: string;
  /** Id of the DAG. */
  dag_id: string;
  /** The date that the run stands for; null for runs without one. */
  logical_date: string | null;
  /** When the run started; null while it is queued. */
  start_date: string;
  /** When the run ended; null before. */
  end_date: string | null;
  /** State of the run. */
  state: string;
  /** Start of the time that the run covers. */
  data_interval_start: string | null;
  /** End of the time that the run covers. */
  data_interval_end: string | null;
  /** Key of the partition that the run makes. Since 3.2. */
  partition_key: string | null;
  /** Whether this run is what the event waited for. Since 3.3. */
  triggering: boolean;
}

/** State of a run. `queued`: waits for the scheduler, or for the DAG to be unpaused. `success` and `failed`: ended. */
export type DagRunState = "queued" | "running" | "success" | "failed";

/**
 * Part of Airflow that starts a run: `rest_api` for this API, `timetable` for the schedule, `operator` for a task,
 * `asset` for events of assets.
 */
export type DagRunTriggeredByType = "cli" | "operator" | "rest_api" | "ui" | "test" | "timetable" | "asset" | "backfill";

/**
 * How a run comes to be.
 *
 * - `scheduled`: by the schedule
 * - `manual`: triggered, as by this API
 * - `backfill`: by a backfill
 * - `asset_triggered`: by events of assets
 * - `asset_materialization`: by a request to produce an asset (since 3.2)
 * - `operator_triggered`: by a task of another run (since 3.3)
 */
export type DagRunType = "backfill" | "scheduled" | "manual" | "operator_triggered" | "asset_triggered" | "asset_materialization";

/** A version of a DAG. */
export interface DagVersionResponse {
  /** Id of the row on the server. */
  id: string;
  /** Version of the DAG, counted from 1. */
  version_number: number;
  /** Id of the DAG. */
  dag_id: string;
  /** Bundle that the file belongs to. */
  bundle_name: string | null;
  /** Version of that bundle, where it has versions. */
  bundle_version: string | null;
  /** When it was made. */
  created_at: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Where the bundle can be looked at, or loaded from. */
  bundle_url: string | null;
}

/** What went wrong: a text, or an object where the database or a check of several things has more to say. */
export interface HTTPExceptionResponse {
  /** What went wrong. */
  detail: string | { [key: string]: unknown };
}

/** What is wrong with a request, field by field. */
export interface HTTPValidationError {
  /** What is wrong with the request, field by field. */
  detail?: ValidationError[] | string | { [key: string]: unknown };
}

/** A job of the server. */
export interface JobResponse {
  /** Id of the row on the server. */
  id: number;
  /** Id of the DAG, for the few jobs that are about one. */
  dag_id: string | null;
  /** State that the job wrote last, such as `running`; see the heartbeat too. */
  state: string | null;
  /** What the job does, such as `TriggererJob`. */
  job_type: string | null;
  /** When the job started. */
  start_date: string | null;
  /** When the job ended; null while it runs. */
  end_date: string | null;
  /** Last sign of life. */
  latest_heartbeat: string | null;
  /** Class of the executor. */
  executor_class: string | null;
  /** Name of the machine it ran on. */
  hostname: string | null;
  /** Operating system user it ran as. */
  unixname: string | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name?: string | null;
}

/** Any JSON. */
export type JsonValue = unknown;

/** A state or note for a task instance, and for those around it. */
export interface PatchTaskInstanceBody {
  /** State to set: `success`, `failed` or `skipped`. Null is refused: leave it out to write the note alone. */
  readonly new_state?: TaskInstanceState | null;
  /**
   * Note shown beside it; an empty one takes it away.
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
}

/** Asset events that wait, and how many there are. */
export interface QueuedEventCollectionResponse {
  /** DAGs and assets, one pair for each event that waits. */
  queued_events: QueuedEventResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** An asset event that waits to start a DAG. */
export interface QueuedEventResponse {
  /** Id of the DAG. */
  dag_id: string;
  /** Number of the asset. */
  asset_id: number;
  /** When the event was queued. */
  created_at: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
}

/** One page of task instances, with the number of all, or by cursor with the way to the next page. */
export interface TaskInstanceCollectionResponse {
  /** Task instances of this page. */
  task_instances: TaskInstanceResponse[];
  /** How many match in all; with a cursor no more than `total_entries_limit` are counted. */
  total_entries?: number | null;
  /** Where counting stopped, in an answer to a cursor. Since 3.3. */
  total_entries_limit?: number | null;
  /** Cursor of the next page; null on the last, and without a cursor. Since 3.2. */
  next_cursor?: string | null;
  /** Cursor of the page before; null on the first, and without a cursor. Since 3.2. */
  previous_cursor?: string | null;
}

/** One try of a task instance. */
export interface TaskInstanceHistoryResponse {
  /** Id of the task in its DAG. */
  task_id: string;
  /** Id of the DAG. */
  dag_id: string;
  /** Id of the run, unique in its DAG. */
  dag_run_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  map_index: number;
  /** When the try started; null before. */
  start_date: string | null;
  /** When the try ended; null before. */
  end_date: string | null;
  /** Seconds that the try took; null before its end. */
  duration: number | null;
  /** State that the try ended in, or is in. */
  state: OpenEnum<TaskInstanceState> | null;
  /** Which try, counted from 1. */
  try_number: number;
  /**
   * How many times it may be tried again after a failure: it has one try more than that at most. Clearing it sets this
   * to the tries so far and the retries of its task.
   */
  max_tries: number;
  /** Name of the task for people; the id where the task gives none. */
  task_display_name: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Name of the machine it ran on. */
  hostname: string | null;
  /** Operating system user it ran as. */
  unixname: string | null;
  /** Name of the pool. */
  pool: string;
  /** Slots of the pool that it takes. */
  pool_slots: number;
  /** Queue of the executor that it goes to. */
  queue: string | null;
  /** Weight in the queue; higher goes first. */
  priority_weight: number | null;
  /** Class of the operator. */
  operator: string | null;
  /** Name of the operator for people, without its module. Since 3.1. */
  operator_name: string | null;
  /** When it was queued. */
  queued_when: string | null;
  /** When it was scheduled. */
  scheduled_when: string | null;
  /** Process id on the machine it ran on. */
  pid: number | null;
  /** Executor that runs it; null for the default one. */
  executor: string | null;
  /** Settings for the executor, as Python text. */
  executor_config: string;
  /** Version of the DAG it ran with. */
  dag_version: DagVersionResponse | null;
}

/** One task in one run. */
export interface TaskInstanceResponse {
  /** Number of the row, a UUID; it changes with every try. */
  id: string;
  /** Id of the task in its DAG. */
  task_id: string;
  /** Id of the DAG. */
  dag_id: string;
  /** Id of the run, unique in its DAG. */
  dag_run_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  map_index: number;
  /** The date that the run stands for; null for runs without one. */
  logical_date: string | null;
  /** Earliest moment at which the run may start. */
  run_after: string;
  /** When its newest try started; null before. */
  start_date: string | null;
  /** When its newest try ended; null before. */
  end_date: string | null;
  /** Seconds that the newest try took; null before its end. */
  duration: number | null;
  /** State; null before it has one. */
  state: OpenEnum<TaskInstanceState> | null;
  /** Number of the newest try, from 1; 0 before the first. */
  try_number: number;
  /**
   * How many times it may be tried again after a failure: it has one try more than that at most. Clearing it sets this
   * to the tries so far and the retries of its task.
   */
  max_tries: number;
  /** Name of the task for people; the id where the task gives none. */
  task_display_name: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
  /** Name of the machine it ran on. */
  hostname: string | null;
  /** Operating system user it ran as. */
  unixname: string | null;
  /** Name of the pool. */
  pool: string;
  /** Slots of the pool that it takes. */
  pool_slots: number;
  /** Queue of the executor that it goes to. */
  queue: string | null;
  /** Weight in the queue; higher goes first. */
  priority_weight: number | null;
  /** Class of the operator. */
  operator: string | null;
  /** Name of the operator for people, without its module. Since 3.1. */
  operator_name: string | null;
  /** When it was queued. */
  queued_when: string | null;
  /** When it was scheduled. */
  scheduled_when: string | null;
  /** Process id on the machine it ran on. */
  pid: number | null;
  /** Executor that runs it; null for the default one. */
  executor: string | null;
  /** Settings for the executor, as Python text. */
  executor_config: string;
  /** Note of a person, shown beside it; null for none. */
  note: string | null;
  /** Name that the task gives its mapped instance. */
  rendered_map_index: string | null;
  /** Templated fields, filled in; secrets are masked and long values cut. */
  rendered_fields?: { [key: string]: unknown };
  /** The trigger it waits for, while deferred. */
  trigger: TriggerResponse | null;
  /** The triggerer that runs the trigger. */
  triggerer_job: JobResponse | null;
  /** Version of the DAG it ran with. */
  dag_version: DagVersionResponse | null;
}

/**
 * State of a task instance; null before it has one.
 *
 * - `scheduled`: it may run, and waits for a slot
 * - `queued`: handed to the executor
 * - `running`, `restarting`: at work, or about to be started again
 * - `deferred`: waits for a trigger, without a worker
 * - `awaiting_input`: waits for a person (since 3.3)
 * - `up_for_retry`, `up_for_reschedule`: waits for its next try, or its next look
 * - `success`, `failed`, `skipped`: ended
 * - `upstream_failed`: not run, since a task before it failed
 * - `removed`: the DAG has no such task any more
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

/** A trigger that a deferred task instance waits for. */
export interface TriggerResponse {
  /** Id of the row on the server. */
  id: number;
  /** Class of the trigger. */
  classpath: string;
  /**
   * Arguments of the trigger, as Python text.
   *
   * @deprecated
   */
  kwargs: string;
  /** When it was made. */
  created_date: string;
  /** Queue of the executor that it goes to. Since 3.2. */
  queue: string | null;
  /** Number of the triggerer that runs it. */
  triggerer_id: number | null;
}

/** One thing that is wrong with a request: where (`loc`, such as `["body", "slots"]`) and what (`msg`). */
export interface ValidationError {
  /** Where it is: `query`, `path` or `body`, then the names on the way to it. */
  loc: (string | number)[];
  /** What is wrong, in words. */
  msg: string;
  /** Name of the check that failed, such as `missing` or `extra_forbidden`. */
  type: string;
  /** What was sent. Since 3.2. */
  input?: unknown;
  /** What the check knew. Since 3.2. */
  ctx?: { [key: string]: unknown };
  /** Page that explains the mistake. */
  url?: string;
}
