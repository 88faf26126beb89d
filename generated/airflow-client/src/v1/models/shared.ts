/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { ClassReference } from "./tasks.js";

/** An action that a role can allow. */
export interface Action {
  /** Name of the action, such as `can_read`. */
  name?: string;
}

/** A summary of a run, as used in dataset events. Since 2.4. */
export interface BasicDAGRun {
  /** Id of the DAG. */
  dag_id?: string;
  /** Logical date of the run; null if it has none. */
  logical_date?: string;
  /** Time when the run started; null while it is queued. */
  start_date?: string | null;
  /** Time when the run ended; null until then. */
  end_date?: string | null;
  /** Start of the data interval of the run. */
  data_interval_start?: string | null;
  /** End of the data interval of the run. */
  data_interval_end?: string | null;
  /** State of the run. */
  state?: OpenEnum<DagState>;
  /** Id of the run, unique in its DAG. */
  dag_run_id?: string;
}

/** The properties that all lists have. */
export interface CollectionInfo {
  /** Total number of items on all pages. */
  readonly total_entries?: number;
}

/** A schedule in cron syntax. */
export type CronExpression =
  | {
    /** The type of the interval. */
    __type: "CronExpression";
    /** The cron expression. */
    value: string;
  }
  | null;

/** A DAG without its details. */
export interface DAG {
  /** Id of the DAG. */
  dag_id?: string;
  /** Display name of the DAG; its id by default. Since 2.9. */
  dag_display_name?: string;
  /** Parent DAG of a subdag (old releases). */
  root_dag_id?: string | null;
  /** Whether the DAG is paused. While it is paused, no runs are created and no tasks start. */
  is_paused?: boolean | null;
  /** Whether the file of the DAG still exists. Since 2.2. */
  is_active?: boolean | null;
  /** Whether the DAG is a subdag of another DAG. */
  is_subdag?: boolean;
  /** Time when the file was last parsed. Since 2.3. */
  last_parsed_time?: string | null;
  /** Time when the DAG was last pickled. Since 2.3. */
  last_pickled?: string | null;
  /** Time when the DAG was last removed from the server's memory. Since 2.3. */
  last_expired?: string | null;
  /** Whether a scheduler has locked the DAG. Since 2.3. */
  scheduler_lock?: boolean | null;
  /** Id of the pickled DAG. Since 2.3. */
  pickle_id?: string | null;
  /** Default page in the web interface. Since 2.3. */
  default_view?: string | null;
  /** Path of the file on the server. */
  fileloc?: string;
  /** Signed name of the file, for `dagSources.get` and `dags.reparseFile`. */
  file_token?: string;
  /** Owners of the DAG. */
  owners?: string[];
  /** Description of its purpose. */
  description?: string | null;
  /** The schedule: a cron expression, a duration or a calendar step; null for none. */
  schedule_interval?: ScheduleInterval | null;
  /** Description of the schedule. Since 2.3. */
  timetable_description?: string | null;
  /** Tags. */
  tags?: Tag[] | null;
  /** Maximum number of task instances of the DAG that run at the same time. Since 2.3. */
  max_active_tasks?: number | null;
  /** Maximum number of active runs. Since 2.3. */
  max_active_runs?: number | null;
  /**
   * Whether a task of the DAG limits how many of its instances run at the same time. Since 2.3.
   */
  has_task_concurrency_limits?: boolean | null;
  /** Whether the file failed to import when it was last parsed. Since 2.3. */
  has_import_errors?: boolean | null;
  /** Logical date of the next scheduled run. Since 2.3. */
  next_dagrun?: string | null;
  /** Start of the data interval of the next run. Since 2.3. */
  next_dagrun_data_interval_start?: string | null;
  /** End of the data interval of the next run. Since 2.3. */
  next_dagrun_data_interval_end?: string | null;
  /** Earliest time at which the next run is created. Since 2.3. */
  next_dagrun_create_after?: string | null;
  /** Number of consecutive failed runs after which the DAG is paused; 0 for never. Since 2.9. */
  max_consecutive_failed_dag_runs?: number | null;
}

/**
 * State of a run. `queued`: waiting for the scheduler, or for the DAG to be unpaused. `success`
 * and `failed`: ended.
 */
export type DagState = "queued" | "running" | "success" | "failed";

/** An update of a dataset. Since 2.4. */
export interface DatasetEvent {
  /** Id of the dataset. */
  dataset_id?: number;
  /** URI of the dataset. */
  dataset_uri?: string;
  /** Custom data of the event. */
  extra?: { [key: string]: unknown } | null;
  /**
   * DAG that caused the event; null if no task caused it, for example if it was recorded through
   * this API.
   */
  source_dag_id?: string | null;
  /** Task that caused the event; null if no task caused it. */
  source_task_id?: string | null;
  /** Run that caused the event; null if no run caused it. */
  source_run_id?: string | null;
  /**
   * Mapped instance that caused the event; -1 if the task is not mapped, or no task caused it.
   */
  source_map_index?: number | null;
  /** Runs that the event triggered. */
  created_dagruns?: BasicDAGRun[];
  /** Time of the event. */
  timestamp?: string;
  /** Id of the database row. */
  id?: number;
}

/** A page of dataset events, with the total number. Since 2.4. */
export interface DatasetEventCollection {
  /** Dataset events on this page. */
  dataset_events?: DatasetEvent[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A link that an operator provides. */
export interface ExtraLink {
  /** Module and class of the operator. */
  readonly class_ref?: ClassReference;
  /** Name of the link. */
  readonly name?: string;
  /** URL of the link. */
  readonly href?: string;
}

/** A job of the server. Since 2.5. */
export type Job =
  | {
    /** Id of the database row. */
    id?: number;
    /** Id of the DAG. */
    dag_id?: string | null;
    /** State that the job reported last, such as `running`. Also check the heartbeat. */
    state?: string | null;
    /** Type of the job, such as `TriggererJob`. */
    job_type?: string | null;
    /** Time when the job started. */
    start_date?: string | null;
    /** Time when the job ended; null while it is running. */
    end_date?: string | null;
    /** Time of the last heartbeat. */
    latest_heartbeat?: string | null;
    /** Class of the executor. */
    executor_class?: string | null;
    /** Name of the host. */
    hostname?: string | null;
    /** Operating system user. */
    unixname?: string | null;
  }
  | null;

/** A problem as defined by RFC 9457. `title` and `detail` may be null. */
export interface Problem {
  /** Type of the problem, as a URI or a short name. */
  type: string;
  /** Summary of the problem. */
  title: string | null;
  /** HTTP status code. */
  status: number;
  /** Description of this occurrence. */
  detail?: string | null;
  /** URI of this occurrence. */
  instance?: string;
}

/** A dataset event that is queued for a DAG. Since 2.9. */
export interface QueuedEvent {
  /** URI of the dataset. */
  uri?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** Time when the event was queued. */
  created_at?: string;
}

/** Queued dataset events, with their number. Since 2.9. */
export interface QueuedEventCollection {
  /** Queued events, each with its DAG and dataset. */
  queued_events?: QueuedEvent[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A calendar step, as defined by dateutil. */
export interface RelativeDelta {
  /** The type of the interval. */
  __type: "RelativeDelta";
  /** Years to add. */
  years: number;
  /** Months to add. */
  months: number;
  /** Days to add. */
  days: number;
  /** Leap days to add. */
  leapdays: number;
  /** Hours to add. */
  hours: number;
  /** Minutes to add. */
  minutes: number;
  /** Seconds to add. */
  seconds: number;
  /** Microseconds to add. */
  microseconds: number;
  /** Year to set. */
  year: number | null;
  /** Month to set. */
  month: number | null;
  /** Day to set. */
  day: number | null;
  /** Hour to set. */
  hour: number | null;
  /** Minute to set. */
  minute: number | null;
  /** Second to set. */
  second: number | null;
  /** Microsecond to set. */
  microsecond: number | null;
}

/** A missed service level agreement. */
export type SLAMiss =
  | {
    /** Id of the task in its DAG. */
    task_id?: string;
    /** Id of the DAG. */
    dag_id?: string;
    /** Older name of `logical_date`. */
    execution_date?: string;
    /** Whether an email was sent. */
    email_sent?: boolean;
    /** Time of the event. */
    timestamp?: string;
    /** Description of the missed service level agreement. */
    description?: string | null;
    /** Whether a notification was sent. */
    notification_sent?: boolean;
  }
  | null;

/** The schedule of a DAG: a cron expression, a duration or a calendar step. */
export type ScheduleInterval = TimeDelta | RelativeDelta | CronExpression | null;

/** A tag of a DAG. */
export interface Tag {
  /** Name of the tag. */
  name?: string;
}

/** A task in a run. */
export interface TaskInstance {
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Display name of the task; its id by default. Since 2.9. */
  task_display_name?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** Id of the run, unique in its DAG. Since 2.3. */
  dag_run_id?: string;
  /** Older name of `logical_date`. */
  execution_date?: string;
  /** Time when the latest try started; null until then. */
  start_date?: string | null;
  /** Time when the latest try ended; null until then. */
  end_date?: string | null;
  /** Duration of the latest try in seconds; null until it ends. */
  duration?: number | null;
  /** State; null before it has a state. */
  state?: OpenEnum<TaskState>;
  /** Number of the latest try, starting at 1; 0 before the first try. */
  try_number?: number;
  /** Index of the mapped task instance; -1 if the task is not mapped. Since 2.4. */
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
  /** Executor that runs it; null for the default executor. Since 2.10. */
  executor?: string | null;
  /** Settings for the executor, as a Python representation. */
  executor_config?: string;
  /** The missed service level agreement, if any. */
  sla_miss?: SLAMiss;
  /** Label of the mapped instance, as defined by the task. Since 2.9. */
  rendered_map_index?: string | null;
  /** Template fields after rendering. Since 2.3. */
  rendered_fields?: { [key: string]: unknown };
  /** The trigger that a deferred task waits for. Since 2.5. */
  trigger?: Trigger;
  /** The triggerer that runs the trigger. Since 2.5. */
  triggerer_job?: Job;
  /** Note by a user; null for none. Since 2.5. */
  note?: string | null;
}

/** A page of task instances, with the total number. */
export interface TaskInstanceCollection {
  /** Task instances on this page. */
  task_instances?: TaskInstance[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/**
 * State of a task instance; null before it has a state.
 *
 * - `scheduled`: ready to run, waiting for a slot
 * - `queued`: sent to the executor
 * - `running`, `restarting`: running, or about to restart
 * - `deferred`: waiting for a trigger, without using a worker (since 2.2)
 * - `up_for_retry`, `up_for_reschedule`: waiting for its next try, or its next check
 * - `success`, `failed`, `skipped`: ended
 * - `upstream_failed`: not run, because an upstream task failed
 * - `removed`: the DAG no longer has this task
 * - `none`: only in filters, matches null
 */
export type TaskState =
  | "success"
  | "running"
  | "failed"
  | "upstream_failed"
  | "skipped"
  | "up_for_retry"
  | "up_for_reschedule"
  | "queued"
  | "none"
  | "scheduled"
  | "deferred"
  | "removed"
  | "restarting"
  | null;

/** A duration, the sum of its properties; null if unset. */
export type TimeDelta =
  | {
    /** The type of the interval. */
    __type: "TimeDelta";
    /** Days. */
    days: number;
    /** Seconds. */
    seconds: number;
    /** Microseconds. */
    microseconds: number;
  }
  | null;

/** A trigger that a deferred task instance waits for. Since 2.5. */
export type Trigger =
  | {
    /** Id of the database row. */
    id?: number;
    /** Class of the trigger. */
    classpath?: string;
    /** Arguments of the trigger, as a Python representation. */
    kwargs?: string;
    /** Creation time. */
    created_date?: string;
    /** Id of the triggerer that runs the trigger. */
    triggerer_id?: number | null;
  }
  | null;
