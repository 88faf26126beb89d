/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { BulkActionNotOnExistence, BulkActionOnExistence, DAGRunResponse, DagRunState, TaskInstanceResponse } from "./shared.js";

/** A run in a bulk action. Since 3.3. */
export interface BulkDAGRunBody {
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id: string;
  /** Id of the DAG, where the path does not say it. */
  readonly dag_id?: string | null;
  /** State to set: `queued`, `success` or `failed`. */
  readonly state?: DagRunMutableStates | null;
  /**
   * Note of a person, shown beside it; null for none.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/** Which runs to clear, and how. Since 3.3. */
export interface BulkDAGRunClearBody {
  /** Key of the partition whose runs are cleared. */
  readonly partition_key?: string | null;
  /** First day of the partitions, as the time zone of the DAG counts days. */
  readonly partition_date_start?: string | null;
  /** Last day of the partitions, itself included. */
  readonly partition_date_end?: string | null;
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Only those that failed.
   *
   * @default false
   */
  readonly only_failed?: boolean;
  /**
   * Only tasks that the run did not have yet, with the newest version of the DAG. Not with `only_failed`.
   *
   * @default false
   */
  readonly only_new?: boolean;
  /** Whether to run with the newest version of the DAG; left out, the DAG or `[core] rerun_with_latest_version` decides. */
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

/** Which runs give up their partition. Since 3.3. */
export interface ClearPartitionsBody {
  /** Key of the partition to clear. */
  readonly partition_key?: string | null;
  /** First day of the partitions, as the time zone of the DAG counts days. */
  readonly partition_date_start?: string | null;
  /** Last day of the partitions, itself included. */
  readonly partition_date_end?: string | null;
  /** Only the run of this id. */
  readonly run_id?: string | null;
  /**
   * Whether the task instances are cleared as well.
   *
   * @default false
   */
  readonly clear_task_instances?: boolean;
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
}

/** How many runs gave up their partition. Since 3.3. */
export interface ClearPartitionsResponse {
  /** How many runs were changed. */
  dag_runs_cleared: number;
  /** How many task instances were cleared. */
  task_instances_cleared: number;
  /** Whether nothing was changed, and the numbers are those of what would be. */
  dry_run: boolean;
}

/** Task instances that would be cleared, and tasks that would be new. Since 3.2. */
export interface ClearTaskInstanceCollectionResponse {
  /** Task instances that were cleared; with `dry_run` those that would be. */
  task_instances: (TaskInstanceResponse | NewTaskResponse)[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** Actions on runs. Since 3.3. */
export interface DAGRunBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (DAGRunBulkCreateAction | DAGRunBulkUpdateAction | DAGRunBulkDeleteAction)[];
}

/** Creates runs. The server refuses it. Since 3.3. */
export interface DAGRunBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly BulkDAGRunBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes runs. Since 3.3. */
export interface DAGRunBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | BulkDAGRunBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes runs. Since 3.3. */
export interface DAGRunBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly BulkDAGRunBody[];
  /** Names of the fields to write; left out, all that an entity has. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** How to clear a run. */
export interface DAGRunClearBody {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Only those that failed.
   *
   * @default false
   */
  readonly only_failed?: boolean;
  /**
   * Only tasks that the run did not have yet, with the newest version of the DAG. Not with `only_failed`. Since 3.2.
   *
   * @default false
   */
  readonly only_new?: boolean;
  /**
   * Whether to run with the newest version of the DAG; left out, the DAG or `[core] rerun_with_latest_version` decides.
   * Since 3.1.
   */
  readonly run_on_latest_version?: boolean | null;
  /**
   * Note for the run. Since 3.3.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/** One page of runs, with the number of all, or by cursor with the way to the next page. */
export interface DAGRunCollectionResponse {
  /** Runs of this page. */
  dag_runs: DAGRunResponse[];
  /** How many match in all; with a cursor no more than `total_entries_limit` are counted. */
  total_entries?: number | null;
  /** Where counting stopped, in an answer to a cursor. Since 3.3. */
  total_entries_limit?: number | null;
  /** Cursor of the next page; null on the last, and without a cursor. Since 3.2. */
  next_cursor?: string | null;
  /** Cursor of the page before; null on the first, and without a cursor. Since 3.2. */
  previous_cursor?: string | null;
}

/** A state or note for a run. */
export interface DAGRunPatchBody {
  /** State to set: `queued`, `success` or `failed`. */
  readonly state?: DagRunMutableStates | null;
  /**
   * Note shown beside it; an empty one takes it away.
   *
   * Max length `1000`.
   */
  readonly note?: string | null;
}

/** One line of the answer of `wait`: the state of the run at that moment. */
export interface DAGRunWaitLine {
  /** State of the run. */
  state: OpenEnum<DagRunState>;
  /** What the tasks asked for returned, by task id; a list for a mapped task. On the last line only. */
  results?: { [key: string]: unknown };
}

/** Which runs to list. */
export interface DAGRunsBatchBody {
  /**
   * Field to sort by; a minus before it turns the order round. One of `conf`, `dag_id`, `dag_run_id`, `end_date`, `id`,
   * `logical_date`, `run_after`, `start_date`, `state`, `updated_at`.
   */
  readonly order_by?: string | null;
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
  /** Ids of DAGs; left out or empty, all of them. */
  readonly dag_ids?: readonly string[] | null;
  /** Only these states. */
  readonly states?: readonly (DagRunState | null)[] | null;
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
  /** Only what took this many seconds or more. Since 3.2. */
  readonly duration_gte?: number | null;
  /** Only what took more seconds than this. Since 3.2. */
  readonly duration_gt?: number | null;
  /** Only what took this many seconds or less. Since 3.2. */
  readonly duration_lte?: number | null;
  /** Only what took fewer seconds than this. Since 3.2. */
  readonly duration_lt?: number | null;
  /** Text that the configuration of the run holds. Since 3.2. */
  readonly conf_contains?: string | null;
}

/** A state that a run can be given, and in which it can be deleted. Since 3.3. */
export type DagRunMutableStates = "queued" | "success" | "failed";

/** A task that a run did not have yet. Since 3.2. */
export interface NewTaskResponse {
  /** Id of the task in its DAG. */
  task_id: string;
  /** Name of the task for people; the id where the task gives none. */
  task_display_name: string;
}

/** A run to trigger. */
export interface TriggerDAGRunPostBody {
  /** Id for the run, and so a guard against a second one; the server makes one up where you leave it out. */
  readonly dag_run_id?: string | null;
  /**
   * Start of the time that the run covers, with a zone. Only together with its end; the schedule tells both where left
   * out.
   */
  readonly data_interval_start?: string | null;
  /** End of the time that the run covers, with a zone. Only together with its start. */
  readonly data_interval_end?: string | null;
  /** The date that the run stands for, with a zone. Sent as null where you leave it out; one run a date. */
  readonly logical_date?: string | null;
  /** Earliest moment at which the run may start, with a zone; now where left out. */
  readonly run_after?: string | null;
  /** Values for the params of the DAG, and free data beside them. */
  readonly conf?: { readonly [key: string]: unknown } | null;
  /** Note shown beside the run. */
  readonly note?: string | null;
  /** Key of the partition that the run makes, for DAGs with partitions. Since 3.2. */
  readonly partition_key?: string | null;
}
