/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { ClassReference } from "./tasks.js";

/** Something that a role can allow. */
export interface Action {
  /** Name of the action, such as `can_read`. */
  name?: string;
}

/** A run in short, as datasets refer to it. Since 2.4. */
export interface BasicDAGRun {
  /** Id of the DAG. */
  dag_id?: string;
  /** The date that the run stands for; null for runs without one. */
  logical_date?: string;
  /** When the run started; null while it is queued. */
  start_date?: string | null;
  /** When the run ended; null before. */
  end_date?: string | null;
  /** Start of the time that the run covers. */
  data_interval_start?: string | null;
  /** End of the time that the run covers. */
  data_interval_end?: string | null;
  /** State of the run. */
  state?: OpenEnum<DagState>;
  /** Id of the run, unique in its DAG. */
  dag_run_id?: string;
}

/** What every list tells of itself. */
export interface CollectionInfo {
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A schedule as cron writes it. */
export type CronExpression =
  | {
    /** Which of the kinds of interval this is. */
    __type: "CronExpression";
    /** The cron expression. */
    value: string;
  }
  | null;

/** A DAG, in short. */
export interface DAG {
  /** Id of the DAG. */
  dag_id?: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 2.9. */
  dag_display_name?: string;
  /** DAG that this is a part of, for the subdags of old releases. */
  root_dag_id?: string | null;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  is_paused?: boolean | null;
  /** Whether the file of the DAG is still there. Since 2.2. */
  is_active?: boolean | null;
  /** Whether it is a part of another DAG. */
  is_subdag?: boolean;
  /** When the file was last parsed. Since 2.3. */
  last_parsed_time?: string | null;
  /** When it was last pickled. Since 2.3. */
  last_pickled?: string | null;
  /** When the DAG was last dropped from the server's memory. Since 2.3. */
  last_expired?: string | null;
  /** Whether a scheduler holds the DAG. Since 2.3. */
  scheduler_lock?: boolean | null;
  /** Number of its pickle. Since 2.3. */
  pickle_id?: string | null;
  /** Page that opens first in the web interface. Since 2.3. */
  default_view?: string | null;
  /** Path of the file on the server. */
  fileloc?: string;
  /** Signed name of the file, for `dagSources.get` and `dags.reparseFile`. */
  file_token?: string;
  /** Owners of the DAG. */
  owners?: string[];
  /** What it is for, in words of people. */
  description?: string | null;
  /** The schedule: a cron expression, a length of time or a step in the calendar; null for none. */
  schedule_interval?: ScheduleInterval | null;
  /** The schedule in words. Since 2.3. */
  timetable_description?: string | null;
  /** Tags. */
  tags?: Tag[] | null;
  /** How many task instances of the DAG may run at once. Since 2.3. */
  max_active_tasks?: number | null;
  /** How many runs may be active at once. Since 2.3. */
  max_active_runs?: number | null;
  /** Whether a task of the DAG limits how many of it run at once. Since 2.3. */
  has_task_concurrency_limits?: boolean | null;
  /** Whether the file could not be imported when last parsed. Since 2.3. */
  has_import_errors?: boolean | null;
  /** Logical date of the next scheduled run. Since 2.3. */
  next_dagrun?: string | null;
  /** Start of the time that the next run covers. Since 2.3. */
  next_dagrun_data_interval_start?: string | null;
  /** End of the time that the next run covers. Since 2.3. */
  next_dagrun_data_interval_end?: string | null;
  /** Earliest moment at which the next run is made. Since 2.3. */
  next_dagrun_create_after?: string | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. Since 2.9. */
  max_consecutive_failed_dag_runs?: number | null;
}

/** State of a run. `queued`: waits for the scheduler, or for the DAG to be unpaused. `success` and `failed`: ended. */
export type DagState = "queued" | "running" | "success" | "failed";

/** An update of a dataset. Since 2.4. */
export interface DatasetEvent {
  /** Number of the dataset. */
  dataset_id?: number;
  /** URI of the dataset. */
  dataset_uri?: string;
  /** Free data of the event. */
  extra?: { [key: string]: unknown } | null;
  /** DAG that caused the event; null where no task did, as for what this API records. */
  source_dag_id?: string | null;
  /** Task that caused the event; null where none did. */
  source_task_id?: string | null;
  /** Run that caused the event; null where none did. */
  source_run_id?: string | null;
  /** Mapped instance that caused the event; -1 where the task is not mapped, or there is none. */
  source_map_index?: number | null;
  /** Runs that the event started. */
  created_dagruns?: BasicDAGRun[];
  /** When it happened. */
  timestamp?: string;
  /** Number of the row on the server. */
  id?: number;
}

/** One page of dataset events, and how many there are in all. Since 2.4. */
export interface DatasetEventCollection {
  /** Dataset events of this page. */
  dataset_events?: DatasetEvent[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A link that an operator offers. */
export interface ExtraLink {
  /** Module and class of the operator. */
  readonly class_ref?: ClassReference;
  /** Name of the link. */
  readonly name?: string;
  /** Address it points to. */
  readonly href?: string;
}

/** A job of the server. Since 2.5. */
export type Job =
  | {
    /** Number of the row on the server. */
    id?: number;
    /** Id of the DAG. */
    dag_id?: string | null;
    /** State that the job wrote last, such as `running`; see the heartbeat too. */
    state?: string | null;
    /** What the job does, such as `TriggererJob`. */
    job_type?: string | null;
    /** When the job started. */
    start_date?: string | null;
    /** When the job ended; null while it runs. */
    end_date?: string | null;
    /** Last sign of life. */
    latest_heartbeat?: string | null;
    /** Class of the executor. */
    executor_class?: string | null;
    /** Name of the machine it ran on. */
    hostname?: string | null;
    /** Operating system user it ran as. */
    unixname?: string | null;
  }
  | null;

/** What went wrong, as RFC 9457 describes problems. `title` and `detail` may be null. */
export interface Problem {
  /** Kind, as a URI or a short name. */
  type: string;
  /** What kind of problem it is. */
  title: string | null;
  /** HTTP status. */
  status: number;
  /** What went wrong. */
  detail?: string | null;
  /** URI of this occurrence. */
  instance?: string;
}

/** A dataset event that waits to start a DAG. Since 2.9. */
export interface QueuedEvent {
  /** URI of the dataset. */
  uri?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** When the event was queued. */
  created_at?: string;
}

/** Dataset events that wait, and how many there are. Since 2.9. */
export interface QueuedEventCollection {
  /** DAGs and datasets, one pair for each event that waits. */
  queued_events?: QueuedEvent[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A step in the calendar, as dateutil describes it. */
export interface RelativeDelta {
  /** Which of the kinds of interval this is. */
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

/** A service level that was missed. */
export type SLAMiss =
  | {
    /** Id of the task in its DAG. */
    task_id?: string;
    /** Id of the DAG. */
    dag_id?: string;
    /** Older name of `logical_date`. */
    execution_date?: string;
    /** Whether a mail went out. */
    email_sent?: boolean;
    /** When it happened. */
    timestamp?: string;
    /** What was missed, in words. */
    description?: string | null;
    /** Whether somebody was told. */
    notification_sent?: boolean;
  }
  | null;

/** The schedule of a DAG: a cron expression, a length of time, or a step in the calendar. */
export type ScheduleInterval = TimeDelta | RelativeDelta | CronExpression | null;

/** A tag of a DAG. */
export interface Tag {
  /** Name of the tag. */
  name?: string;
}

/** One task in one run. */
export interface TaskInstance {
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Name of the task for people; the id where the task gives none. Since 2.9. */
  task_display_name?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** Id of the run, unique in its DAG. Since 2.3. */
  dag_run_id?: string;
  /** Older name of `logical_date`. */
  execution_date?: string;
  /** When its newest try started; null before. */
  start_date?: string | null;
  /** When its newest try ended; null before. */
  end_date?: string | null;
  /** Seconds that the newest try took; null before its end. */
  duration?: number | null;
  /** State; null before it has one. */
  state?: OpenEnum<TaskState>;
  /** Number of the newest try, from 1; 0 before the first. */
  try_number?: number;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.4. */
  map_index?: number;
  /**
   * How many times it may be tried again after a failure: it has one try more than that at most. Clearing it sets this
   * to the tries so far and the retries of its task.
   */
  max_tries?: number;
  /** Name of the machine it ran on. */
  hostname?: string;
  /** Operating system user it ran as. */
  unixname?: string;
  /** Name of the pool. */
  pool?: string;
  /** Slots of the pool that it takes. */
  pool_slots?: number;
  /** Queue of the executor that it goes to. */
  queue?: string | null;
  /** Weight in the queue; higher goes first. */
  priority_weight?: number | null;
  /** Class of the operator. */
  operator?: string | null;
  /** When it was queued. */
  queued_when?: string | null;
  /** Process id on the machine it ran on. */
  pid?: number | null;
  /** Executor that runs it; null for the default one. Since 2.10. */
  executor?: string | null;
  /** Settings for the executor, as Python text. */
  executor_config?: string;
  /** The service level that was missed, if one was. */
  sla_miss?: SLAMiss;
  /** Name that the task gives its mapped instance. Since 2.9. */
  rendered_map_index?: string | null;
  /** Templated fields, filled in. Since 2.3. */
  rendered_fields?: { [key: string]: unknown };
  /** The trigger it waits for, while deferred. Since 2.5. */
  trigger?: Trigger;
  /** The triggerer that runs the trigger. Since 2.5. */
  triggerer_job?: Job;
  /** Note of a person, shown beside it; null for none. Since 2.5. */
  note?: string | null;
}

/** One page of task instances, and how many there are in all. */
export interface TaskInstanceCollection {
  /** Task instances of this page. */
  task_instances?: TaskInstance[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/**
 * State of a task instance; null before it has one.
 *
 * - `scheduled`: it may run, and waits for a slot
 * - `queued`: handed to the executor
 * - `running`, `restarting`: at work, or about to be started again
 * - `deferred`: waits for a trigger, without a worker (since 2.2)
 * - `up_for_retry`, `up_for_reschedule`: waits for its next try, or its next look
 * - `success`, `failed`, `skipped`: ended
 * - `upstream_failed`: not run, since a task before it failed
 * - `removed`: the DAG has no such task any more
 * - `none`: for filters, stands for null
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

/** A length of time: the sum of its members; null for none. */
export type TimeDelta =
  | {
    /** Which of the kinds of interval this is. */
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
    /** Number of the row on the server. */
    id?: number;
    /** Class of the trigger. */
    classpath?: string;
    /** Arguments of the trigger, as Python text. */
    kwargs?: string;
    /** When it was made. */
    created_date?: string;
    /** Number of the triggerer that runs it. */
    triggerer_id?: number | null;
  }
  | null;
