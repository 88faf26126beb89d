/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { TaskState } from "./shared.js";

/** Which task instances to clear, and how. Since 2.4. */
export interface ClearTaskInstances {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Only these tasks; all where left out. An empty list is refused.
   *
   * Min items `1`.
   */
  readonly task_ids?: readonly string[];
  /** Earliest logical date of what is cleared, with a zone. Not with `dag_run_id`. */
  readonly start_date?: string;
  /** Latest logical date of what is cleared, with a zone. Not with `dag_run_id`. */
  readonly end_date?: string;
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
  /** Also the tasks of DAGs inside it. */
  readonly include_subdags?: boolean;
  /** Also the tasks of the DAG around it. */
  readonly include_parentdag?: boolean;
  /** Whether the run goes back to `queued`, without which what was cleared waits. Off unless turned on. */
  readonly reset_dag_runs?: boolean;
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

/** The links that an operator offers. */
export type ExtraLinkCollection = { [key: string]: string | null };

/** Which task instances to list. */
export interface ListTaskInstanceForm {
  /**
   * How many to skip. Iterating over the call sets it. Since 2.10.
   *
   * Minimum `0`.
   */
  readonly page_offset?: number;
  /**
   * How many to return at most. More than the server's maximum (100 unless configured) is cut to that without a word.
   * Since 2.10.
   *
   * Minimum `1`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** Ids of DAGs; left out or empty, all of them. */
  readonly dag_ids?: readonly string[];
  /** Ids of runs; left out or empty, all of them. Since 2.7. */
  readonly dag_run_ids?: readonly string[];
  /** Only these tasks; left out or empty, all of them. Since 2.7. */
  readonly task_ids?: readonly string[];
  /** Only where the logical date is this or later. */
  readonly execution_date_gte?: string;
  /** Only where the logical date is this or earlier. */
  readonly execution_date_lte?: string;
  /** Only what started at this moment or later. */
  readonly start_date_gte?: string;
  /** Only what started at this moment or earlier. */
  readonly start_date_lte?: string;
  /** Only what ended at this moment or later. */
  readonly end_date_gte?: string;
  /** Only what ended at this moment or earlier. */
  readonly end_date_lte?: string;
  /** Only what took this many seconds or more. */
  readonly duration_gte?: number;
  /** Only what took this many seconds or less. */
  readonly duration_lte?: number;
  /** Only these states; null stands for no state. */
  readonly state?: readonly TaskState[];
  /** Only in these pools. */
  readonly pool?: readonly string[];
  /** Only in these queues. */
  readonly queue?: readonly string[];
  /** Only with these executors. Since 2.10. */
  readonly executor?: readonly string[];
}

/** A note for a task instance. Since 2.5. */
export interface SetTaskInstanceNote {
  /** Note shown beside the task instance. */
  readonly note: string;
}

/** Something that keeps a task instance from being scheduled. Since 2.10. */
export interface TaskFailedDependency {
  /** Kind of condition that is not met. */
  name?: string;
  /** Why it is not met, in words. */
  reason?: string;
}

/** What keeps a task instance from being scheduled. Since 2.10. */
export interface TaskInstanceDependencyCollection {
  /** What has to be met first. */
  dependencies?: TaskFailedDependency[];
}

/** One try of a task instance. Since 2.10. */
export interface TaskInstanceHistory {
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Name of the task for people; the id where the task gives none. */
  task_display_name?: string;
  /** Id of the DAG. */
  dag_id?: string;
  /** Id of the run, unique in its DAG. */
  dag_run_id?: string;
  /** When the try started; null before. */
  start_date?: string | null;
  /** When the try ended; null before. */
  end_date?: string | null;
  /** Seconds that the try took; null before its end. */
  duration?: number | null;
  /** State; null before it has one. */
  state?: OpenEnum<TaskState>;
  /** Which try, counted from 1. */
  try_number?: number;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
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
  /** Executor that runs it; null for the default one. */
  executor?: string | null;
  /** Settings for the executor, as Python text. */
  executor_config?: string;
}

/** Tries of a task instance, and how many there are. Since 2.10. */
export interface TaskInstanceHistoryCollection {
  /** Tries, in the order they were made in. */
  task_instances?: TaskInstanceHistory[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A log, or as much of it as there is yet. */
export interface TaskInstanceLog {
  /** Token to ask again with, for what comes next. There is one after the end as well. */
  continuation_token?: string;
  /** The log as Python writes a list of pairs: host name, then text. */
  content?: string;
}

/** A task instance by its ids. */
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

/** Task instances by their ids. */
export interface TaskInstanceReferenceCollection {
  /** Task instances that were cleared or set; with `dry_run` those that would be. */
  task_instances?: TaskInstanceReference[];
}

/** A state for a task instance. Since 2.5. */
export interface UpdateTaskInstance {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** State to set: `success`, `failed` or `skipped`. */
  readonly new_state: UpdateTaskState;
}

/** Which task instances get which state. */
export interface UpdateTaskInstancesState {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** Id of the task. */
  readonly task_id: string;
  /** Logical date of the run, in place of its id. */
  readonly execution_date?: string;
  /** Id of the run. Not with `execution_date`. Since 2.3. */
  readonly dag_run_id?: string;
  /** Also the tasks before it. */
  readonly include_upstream?: boolean;
  /** Also the tasks after it. */
  readonly include_downstream?: boolean;
  /** Also the same task in later runs. */
  readonly include_future?: boolean;
  /** Also the same task in earlier runs. */
  readonly include_past?: boolean;
  /** State to set: `success`, `failed` or `skipped`. */
  readonly new_state: UpdateTaskState;
}

/** A state that a task instance can be given. Since 2.8. */
export type UpdateTaskState = "success" | "failed" | "skipped";
