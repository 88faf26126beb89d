// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import type { Open } from "../runtime/index.js";

/** Something that a role can allow. */
export interface Action {
  /** Name. */
  readonly name?: string;
}

/** One page of actions, and how many there are in all. */
export interface ActionCollection {
  /** What to do, in order. */
  readonly actions?: readonly Action[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** An action and what it is about. */
export interface ActionResource {
  /** What to do with the entities. */
  readonly action?: Action;
  /** What the action is about. */
  readonly resource?: Resource;
}

/** A run in short, as datasets refer to it. */
export interface BasicDAGRun {
  /** Id of the run, unique in its DAG. */
  readonly run_id?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string;
  /**
   * When it started, or may start.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When it ended, or must end.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /**
   * Start of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_end?: string | null;
  /** State at the moment. */
  readonly state?: Open<DagState>;
}

/** A Python class by name. */
export interface ClassReference {
  /** Python module. */
  readonly module_path?: string;
  /** Class. */
  readonly class_name?: string;
}

/** How to clear a run. */
export interface ClearDagRun {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
}

/** Which task instances to clear, and how. */
export interface ClearTaskInstances {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Only these tasks.
   *
   * Min items `1`.
   */
  readonly task_ids?: readonly string[];
  /**
   * Earliest logical date of what is cleared.
   *
   * Format `date-time`.
   */
  readonly start_date?: string;
  /**
   * Latest logical date of what is cleared.
   *
   * Format `date-time`.
   */
  readonly end_date?: string;
  /**
   * Only those that failed.
   *
   * @default true
   */
  readonly only_failed?: boolean;
  /**
   * Only those that are running.
   *
   * @default false
   */
  readonly only_running?: boolean;
  /** Also the tasks of DAGs inside it. */
  readonly include_subdags?: boolean;
  /** Also the tasks of the DAG around it. */
  readonly include_parentdag?: boolean;
  /** Whether the run goes back to `queued`. */
  readonly reset_dag_runs?: boolean;
  /** Only in this run. */
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

/** What every list tells of itself. */
export interface CollectionInfo {
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A colour, as CSS writes it. */
export type Color = string;

/** The configuration, section by section. */
export interface Config {
  /** Sections of the configuration. */
  readonly sections?: readonly ConfigSection[];
}

/** One option of the configuration. */
export interface ConfigOption {
  /** Key. */
  readonly key?: string;
  /** The value. */
  readonly value?: string;
}

/** One section of the configuration. */
export interface ConfigSection {
  /** Name. */
  readonly name?: string;
  /** What there is to choose from. */
  readonly options?: readonly ConfigOption[];
}

/** A connection with its secrets, which are written and never read. */
export interface Connection {
  /** Id of the connection, as DAGs name it. */
  readonly connection_id?: string;
  /** Type of the connection, such as `postgres`. */
  readonly conn_type?: string;
  /** Description. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name. */
  readonly login?: string | null;
  /** Schema or database name. */
  readonly schema?: string | null;
  /** Port. */
  readonly port?: number | null;
  /** More settings, as text that holds JSON. */
  readonly extra?: string | null;
}

/** One page of connections, and how many there are in all. */
export interface ConnectionCollection {
  /** Connections of this page. */
  readonly connections?: readonly ConnectionCollectionItem[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A connection without its secrets. */
export interface ConnectionCollectionItem {
  /** Id of the connection, as DAGs name it. */
  readonly connection_id?: string;
  /** Type of the connection, such as `postgres`. */
  readonly conn_type?: string;
  /** Description. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name. */
  readonly login?: string | null;
  /** Schema or database name. */
  readonly schema?: string | null;
  /** Port. */
  readonly port?: number | null;
}

/** A connection with its secrets, which are written and never read. */
export interface ConnectionInput {
  /** Id of the connection, as DAGs name it. */
  readonly connection_id?: string;
  /** Type of the connection, such as `postgres`. */
  readonly conn_type?: string;
  /** Description. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name. */
  readonly login?: string | null;
  /** Schema or database name. */
  readonly schema?: string | null;
  /** Port. */
  readonly port?: number | null;
  /**
   * Password. In answers it is masked or missing.
   *
   * Format `password`.
   */
  readonly password?: string;
  /** More settings, as text that holds JSON. */
  readonly extra?: string | null;
}

/** How a test of a connection ended. */
export interface ConnectionTest {
  /** Whether the test succeeded. */
  readonly status?: boolean;
  /** Text for people. */
  readonly message?: string;
}

/** An update of a dataset, to be recorded. */
export interface CreateDatasetEvent {
  /** URI of the dataset. */
  readonly dataset_uri: string;
  /** More of it, as free data. */
  readonly extra?: { readonly [key: string]: unknown } | null;
}

/** A schedule as cron writes it. */
export type CronExpression =
  | {
    /** Which of the kinds of interval this is. */
    readonly __type: "CronExpression";
    /** The value. */
    readonly value: string;
  }
  | null;

/** A DAG, in short. */
export interface DAG {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Name of the DAG for people; the id where the DAG gives none. */
  readonly dag_display_name?: string;
  /** DAG that this is a part of, for the subdags of old releases. */
  readonly root_dag_id?: string | null;
  /** Whether the scheduler leaves the DAG alone. */
  readonly is_paused?: boolean | null;
  /** Whether the file of the DAG is still there. */
  readonly is_active?: boolean | null;
  /** Whether it is a part of another DAG. */
  readonly is_subdag?: boolean;
  /**
   * When the file was last parsed.
   *
   * Format `date-time`.
   */
  readonly last_parsed_time?: string | null;
  /**
   * When it was last pickled.
   *
   * Format `date-time`.
   */
  readonly last_pickled?: string | null;
  /**
   * When the DAG was last dropped from the server's memory.
   *
   * Format `date-time`.
   */
  readonly last_expired?: string | null;
  /** Whether a scheduler holds the DAG. */
  readonly scheduler_lock?: boolean | null;
  /** Number of its pickle. */
  readonly pickle_id?: string | null;
  /** Page that opens first in the web interface. */
  readonly default_view?: string | null;
  /** Path of the file on the server. */
  readonly fileloc?: string;
  /** Signed name of the file, for reading its source or having it parsed again. */
  readonly file_token?: string;
  /** Owners of the DAG. */
  readonly owners?: readonly string[];
  /** Description. */
  readonly description?: string | null;
  /** The schedule. */
  readonly schedule_interval?: ScheduleInterval | null;
  /** The schedule in words. */
  readonly timetable_description?: string | null;
  /** Tags. */
  readonly tags?: readonly Tag[] | null;
  /** How many task instances of the DAG may run at once. */
  readonly max_active_tasks?: number | null;
  /** How many runs may be active at once. */
  readonly max_active_runs?: number | null;
  /** Whether a task of the DAG limits how many of it run at once. */
  readonly has_task_concurrency_limits?: boolean | null;
  /** Whether the file could not be imported when last parsed. */
  readonly has_import_errors?: boolean | null;
  /**
   * Logical date of the next scheduled run.
   *
   * Format `date-time`.
   */
  readonly next_dagrun?: string | null;
  /**
   * Start of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_start?: string | null;
  /**
   * End of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_end?: string | null;
  /**
   * Earliest moment at which the next run is made.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_create_after?: string | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. */
  readonly max_consecutive_failed_dag_runs?: number | null;
}

/** One page of DAGs, and how many there are in all. */
export interface DAGCollection {
  /** DAGs of this page. */
  readonly dags?: readonly DAG[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A DAG with everything its file says. */
export interface DAGDetail {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Name of the DAG for people; the id where the DAG gives none. */
  readonly dag_display_name?: string;
  /** DAG that this is a part of, for the subdags of old releases. */
  readonly root_dag_id?: string | null;
  /** Whether the scheduler leaves the DAG alone. */
  readonly is_paused?: boolean | null;
  /** Whether the file of the DAG is still there. */
  readonly is_active?: boolean | null;
  /** Whether it is a part of another DAG. */
  readonly is_subdag?: boolean;
  /**
   * When the file was last parsed.
   *
   * Format `date-time`.
   */
  readonly last_parsed_time?: string | null;
  /**
   * When it was last pickled.
   *
   * Format `date-time`.
   */
  readonly last_pickled?: string | null;
  /**
   * When the DAG was last dropped from the server's memory.
   *
   * Format `date-time`.
   */
  readonly last_expired?: string | null;
  /** Whether a scheduler holds the DAG. */
  readonly scheduler_lock?: boolean | null;
  /** Number of its pickle. */
  readonly pickle_id?: string | null;
  /** Page that opens first in the web interface. */
  readonly default_view?: string | null;
  /** Path of the file on the server. */
  readonly fileloc?: string;
  /** Signed name of the file, for reading its source or having it parsed again. */
  readonly file_token?: string;
  /** Owners of the DAG. */
  readonly owners?: readonly string[];
  /** Description. */
  readonly description?: string | null;
  /** The schedule. */
  readonly schedule_interval?: ScheduleInterval | null;
  /** The schedule in words. */
  readonly timetable_description?: string | null;
  /** Tags. */
  readonly tags?: readonly Tag[] | null;
  /** How many task instances of the DAG may run at once. */
  readonly max_active_tasks?: number | null;
  /** How many runs may be active at once. */
  readonly max_active_runs?: number | null;
  /** Whether a task of the DAG limits how many of it run at once. */
  readonly has_task_concurrency_limits?: boolean | null;
  /** Whether the file could not be imported when last parsed. */
  readonly has_import_errors?: boolean | null;
  /**
   * Logical date of the next scheduled run.
   *
   * Format `date-time`.
   */
  readonly next_dagrun?: string | null;
  /**
   * Start of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_start?: string | null;
  /**
   * End of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_end?: string | null;
  /**
   * Earliest moment at which the next run is made.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_create_after?: string | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. */
  readonly max_consecutive_failed_dag_runs?: number | null;
  /** Time zone of the DAG. */
  readonly timezone?: Timezone | null;
  /** Whether missed runs are made up for. */
  readonly catchup?: boolean | null;
  /** Which way the graph is drawn. */
  readonly orientation?: string | null;
  /** Older name of the limit on active tasks. */
  readonly concurrency?: number | null;
  /**
   * When it started, or may start.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /** How long a run may take. */
  readonly dag_run_timeout?: TimeDelta | null;
  /** Which datasets, together or instead of each other, start the DAG. */
  readonly dataset_expression?: { readonly [key: string]: unknown } | null;
  /** Documentation that the author wrote, in Markdown. */
  readonly doc_md?: string | null;
  /** Parameters with their values. */
  readonly params?: { readonly [key: string]: unknown };
  /**
   * When it ended, or must end.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** Whether the DAG starts out paused; null for the server's default. */
  readonly is_paused_upon_creation?: boolean | null;
  /**
   * When the file was last parsed.
   *
   * Format `date-time`.
   */
  readonly last_parsed?: string | null;
  /** Where templates are looked for. */
  readonly template_search_path?: readonly string[] | null;
  /** Whether templates give Python values rather than text. */
  readonly render_template_as_native_obj?: boolean | null;
}

/** A DAG, in short. */
export interface DAGInput {
  /** Whether the scheduler leaves the DAG alone. */
  readonly is_paused?: boolean | null;
}

/** A run of a DAG. What is read only is left out when one is triggered. */
export interface DAGRun {
  /** Id of the run, unique in its DAG; made up by the server where you leave it out. */
  readonly dag_run_id?: string | null;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string | null;
  /**
   * Older name of the logical date.
   *
   * Format `date-time`.
   *
   * @deprecated
   */
  readonly execution_date?: string | null;
  /**
   * When it started, or may start.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When it ended, or must end.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /**
   * Start of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_end?: string | null;
  /**
   * When the scheduler last looked at the run.
   *
   * Format `date-time`.
   */
  readonly last_scheduling_decision?: string | null;
  /** How the run came to be. */
  readonly run_type?: Open<"backfill" | "manual" | "scheduled" | "dataset_triggered">;
  /** State at the moment. */
  readonly state?: Open<DagState>;
  /** Whether it was started from outside rather than by the schedule. */
  readonly external_trigger?: boolean;
  /** Free data handed to the run. */
  readonly conf?: { readonly [key: string]: unknown };
  /** Note of a person, shown beside it. */
  readonly note?: string | null;
}

/** One page of runs, and how many there are in all. */
export interface DAGRunCollection {
  /** Runs of this page, or runs to work on. */
  readonly dag_runs?: readonly DAGRun[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A run of a DAG. What is read only is left out when one is triggered. */
export interface DAGRunInput {
  /** Id of the run, unique in its DAG; made up by the server where you leave it out. */
  readonly dag_run_id?: string | null;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string | null;
  /**
   * Older name of the logical date.
   *
   * Format `date-time`.
   *
   * @deprecated
   */
  readonly execution_date?: string | null;
  /**
   * Start of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_end?: string | null;
  /** Free data handed to the run. */
  readonly conf?: { readonly [key: string]: unknown };
  /** Note of a person, shown beside it. */
  readonly note?: string | null;
}

/** How the DAG processor is. */
export interface DagProcessorStatus {
  /** How it is. */
  readonly status?: Open<HealthStatus>;
  /**
   * Last sign of life; null where there was none.
   *
   * Format `date-time`.
   */
  readonly latest_dag_processor_heartbeat?: string | null;
}

/** A DAG that a dataset can start. */
export interface DagScheduleDatasetReference {
  /** Id of the DAG. */
  readonly dag_id?: string | null;
  /** When it was made. */
  readonly created_at?: string;
  /** When it last changed. */
  readonly updated_at?: string;
}

/** State of a run. */
export type DagState = "queued" | "running" | "success" | "failed";

/** Runs of one DAG, counted by state. */
export interface DagStatsCollectionItem {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Number of runs, state by state. */
  readonly stats?: readonly DagStatsStateCollectionItem[] | null;
}

/** Runs counted by state, DAG by DAG. */
export interface DagStatsCollectionSchema {
  /** DAGs of this page. */
  readonly dags?: readonly DagStatsCollectionItem[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** How many runs are in one state. */
export interface DagStatsStateCollectionItem {
  /** State at the moment. */
  readonly state?: string;
  /** How many. */
  readonly count?: number;
}

/** A warning about a DAG. */
export interface DagWarning {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** What is wrong. */
  readonly warning_type?: string;
  /** Text for people. */
  readonly message?: string;
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
}

/** One page of warnings, and how many there are in all. */
export interface DagWarningCollection {
  /** Warnings of this page. */
  readonly dag_warnings?: readonly DagWarning[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A dataset. */
export interface Dataset {
  /** Number of the row on the server. */
  readonly id?: number;
  /** URI. */
  readonly uri?: string;
  /** More of it, as free data. */
  readonly extra?: { readonly [key: string]: unknown } | null;
  /** When it was made. */
  readonly created_at?: string;
  /** When it last changed. */
  readonly updated_at?: string;
  /** DAGs that it can start. */
  readonly consuming_dags?: readonly DagScheduleDatasetReference[];
  /** Tasks that update it. */
  readonly producing_tasks?: readonly TaskOutletDatasetReference[];
}

/** One page of datasets, and how many there are in all. */
export interface DatasetCollection {
  /** Datasets, or waiting events, of this page. */
  readonly datasets?: readonly Dataset[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** An update of a dataset. */
export interface DatasetEvent {
  /** Number of the dataset. */
  readonly dataset_id?: number;
  /** URI of the dataset. */
  readonly dataset_uri?: string;
  /** More of it, as free data. */
  readonly extra?: { readonly [key: string]: unknown } | null;
  /** DAG that caused the event. */
  readonly source_dag_id?: string | null;
  /** Task that caused the event. */
  readonly source_task_id?: string | null;
  /** Run that caused the event. */
  readonly source_run_id?: string | null;
  /** Mapped instance that caused the event; -1 where the task is not mapped. */
  readonly source_map_index?: number | null;
  /** Runs that the event started. */
  readonly created_dagruns?: readonly BasicDAGRun[];
  /** When it happened. */
  readonly timestamp?: string;
}

/** One page of dataset events, and how many there are in all. */
export interface DatasetEventCollection {
  /** Dataset events of this page. */
  readonly dataset_events?: readonly DatasetEvent[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** An entry of the audit log. */
export interface EventLog {
  /** Number of the entry. */
  readonly event_log_id?: number;
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly when?: string;
  /** Id of the DAG. */
  readonly dag_id?: string | null;
  /** Id of the task in its DAG. */
  readonly task_id?: string | null;
  /** Id of the run, unique in its DAG. */
  readonly run_id?: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number | null;
  /** Which try, from 1; 0 before the first. */
  readonly try_number?: number | null;
  /** What happened. */
  readonly event?: string;
  /**
   * Older name of the logical date.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string | null;
  /** Who owns or did it. */
  readonly owner?: string | null;
  /** More of it, as free data. */
  readonly extra?: string | null;
}

/** One page of audit log entries, and how many there are in all. */
export interface EventLogCollection {
  /** Entries of this page. */
  readonly event_logs?: readonly EventLog[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A link that an operator offers. */
export interface ExtraLink {
  /** Module and class of the operator. */
  readonly class_ref?: ClassReference;
  /** Name. */
  readonly name?: string;
  /** Address it points to. */
  readonly href?: string;
}

/** The links that an operator offers. */
export interface ExtraLinkCollection {
  /** Names of links that the operator offers. */
  readonly extra_links?: readonly ExtraLink[];
}

/** How the parts of the server are. */
export interface HealthInfo {
  /** The database. */
  readonly metadatabase?: MetadatabaseStatus;
  /** The scheduler. */
  readonly scheduler?: SchedulerStatus;
  /** The triggerer. */
  readonly triggerer?: TriggererStatus;
  /** The DAG processor; missing or null where it is not deployed by itself. */
  readonly dag_processor?: DagProcessorStatus;
}

/** How one part is; null where it is not deployed. */
export type HealthStatus = "healthy" | "unhealthy" | null;

/** A DAG file that could not be imported. */
export interface ImportError {
  /** Number of the import error. */
  readonly import_error_id?: number;
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
  /** The file. */
  readonly filename?: string;
  /** Where it went wrong, as Python prints it. */
  readonly stack_trace?: string;
}

/** One page of import errors, and how many there are in all. */
export interface ImportErrorCollection {
  /** Import errors of this page. */
  readonly import_errors?: readonly ImportError[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A job of the server. */
export type Job =
  | {
    /** Number of the row on the server. */
    readonly id?: number;
    /** Id of the DAG. */
    readonly dag_id?: string | null;
    /** State at the moment. */
    readonly state?: string | null;
    /** What the job does. */
    readonly job_type?: string | null;
    /**
     * When it started, or may start.
     *
     * Format `date-time`.
     */
    readonly start_date?: string | null;
    /**
     * When it ended, or must end.
     *
     * Format `date-time`.
     */
    readonly end_date?: string | null;
    /**
     * Last sign of life.
     *
     * Format `date-time`.
     */
    readonly latest_heartbeat?: string | null;
    /** Class of the executor. */
    readonly executor_class?: string | null;
    /** Machine it ran on. */
    readonly hostname?: string | null;
    /** Operating system user it ran as. */
    readonly unixname?: string | null;
  }
  | null;

/** Which runs to list. */
export interface ListDagRunsForm {
  /** Field to sort by; a minus before it turns the order round. */
  readonly order_by?: string;
  /**
   * How many to skip.
   *
   * Minimum `0`.
   */
  readonly page_offset?: number;
  /**
   * How many to return at most.
   *
   * Minimum `1`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** Ids of DAGs; left out or empty, all of them. */
  readonly dag_ids?: readonly string[];
  /** Only these states. */
  readonly states?: readonly string[];
  /**
   * Lower bound, itself included.
   *
   * Format `date-time`.
   */
  readonly execution_date_gte?: string;
  /**
   * Upper bound, itself included.
   *
   * Format `date-time`.
   */
  readonly execution_date_lte?: string;
  /**
   * Lower bound, itself included.
   *
   * Format `date-time`.
   */
  readonly start_date_gte?: string;
  /**
   * Upper bound, itself included.
   *
   * Format `date-time`.
   */
  readonly start_date_lte?: string;
  /**
   * Lower bound, itself included.
   *
   * Format `date-time`.
   */
  readonly end_date_gte?: string;
  /**
   * Upper bound, itself included.
   *
   * Format `date-time`.
   */
  readonly end_date_lte?: string;
}

/** Which task instances to list. */
export interface ListTaskInstanceForm {
  /**
   * How many to skip.
   *
   * Minimum `0`.
   */
  readonly page_offset?: number;
  /**
   * How many to return at most.
   *
   * Minimum `1`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** Ids of DAGs; left out or empty, all of them. */
  readonly dag_ids?: readonly string[];
  /** Ids of runs; left out or empty, all of them. */
  readonly dag_run_ids?: readonly string[];
  /** Only these tasks; left out or empty, all of them. */
  readonly task_ids?: readonly string[];
  /**
   * Lower bound, itself included.
   *
   * Format `date-time`.
   */
  readonly execution_date_gte?: string;
  /**
   * Upper bound, itself included.
   *
   * Format `date-time`.
   */
  readonly execution_date_lte?: string;
  /**
   * Lower bound, itself included.
   *
   * Format `date-time`.
   */
  readonly start_date_gte?: string;
  /**
   * Upper bound, itself included.
   *
   * Format `date-time`.
   */
  readonly start_date_lte?: string;
  /**
   * Lower bound, itself included.
   *
   * Format `date-time`.
   */
  readonly end_date_gte?: string;
  /**
   * Upper bound, itself included.
   *
   * Format `date-time`.
   */
  readonly end_date_lte?: string;
  /** Lower bound, itself included. */
  readonly duration_gte?: number;
  /** Upper bound, itself included. */
  readonly duration_lte?: number;
  /** Only these states; null stands for no state. */
  readonly state?: readonly TaskState[];
  /** Only in these pools. */
  readonly pool?: readonly string[];
  /** Only in these queues. */
  readonly queue?: readonly string[];
  /** Only with these executors. */
  readonly executor?: readonly string[];
}

/** How the database is. */
export interface MetadatabaseStatus {
  /** How it is. */
  readonly status?: Open<HealthStatus>;
}

/** One page of plugins, and how many there are in all. */
export interface PluginCollection {
  /** Plugins of this page. */
  readonly plugins?: readonly PluginCollectionItem[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A plugin and what it adds. */
export interface PluginCollectionItem {
  /** Name. */
  readonly name?: string;
  /** Hooks it adds. */
  readonly hooks?: readonly (string | null)[];
  /** Executors it adds. */
  readonly executors?: readonly (string | null)[];
  /** Macros it adds. */
  readonly macros?: readonly (string | null)[];
  /** Flask blueprints it adds. */
  readonly flask_blueprints?: readonly (string | null)[];
  /** Views it adds. */
  readonly appbuilder_views?: readonly ({ readonly [key: string]: unknown } | null)[];
  /** Menu items it adds. */
  readonly appbuilder_menu_items?: readonly ({ readonly [key: string]: unknown } | null)[];
  /** Links it adds to every operator. */
  readonly global_operator_extra_links?: readonly (string | null)[];
  /** Links it adds to some operators. */
  readonly operator_extra_links?: readonly (string | null)[];
  /** Where it comes from. */
  readonly source?: string | null;
  /** Conditions for task instances that it adds. */
  readonly ti_deps?: readonly string[];
  /** Listeners it adds. */
  readonly listeners?: readonly string[];
  /** Timetables it adds. */
  readonly timetables?: readonly string[];
}

/** A pool and its slots. */
export interface Pool {
  /** Name. */
  readonly name?: string;
  /** How many slots there are; -1 is no limit. */
  readonly slots?: number;
  /** Slots taken by tasks that run or are queued. */
  readonly occupied_slots?: number;
  /** Slots taken by running tasks. */
  readonly running_slots?: number;
  /** Slots taken by queued tasks. */
  readonly queued_slots?: number;
  /** Slots that are free; -1 is no limit. */
  readonly open_slots?: number;
  /** Slots that scheduled tasks wait for. */
  readonly scheduled_slots?: number;
  /** Slots taken by deferred tasks. */
  readonly deferred_slots?: number;
  /** Description. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. */
  readonly include_deferred?: boolean;
}

/** One page of pools, and how many there are in all. */
export interface PoolCollection {
  /** Pools of this page. */
  readonly pools?: readonly Pool[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A pool and its slots. */
export interface PoolInput {
  /** Name. */
  readonly name?: string;
  /** How many slots there are; -1 is no limit. */
  readonly slots?: number;
  /** Description. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. */
  readonly include_deferred?: boolean;
}

/** What went wrong, as RFC 9457 describes problems. */
export interface Problem {
  /** Kind, as a URI or a short name. */
  readonly type: string;
  /** What kind of problem it is. */
  readonly title: string | null;
  /** HTTP status. */
  readonly status: number;
  /** What went wrong. */
  readonly detail?: string | null;
  /** URI of this occurrence. */
  readonly instance?: string;
}

/** A provider package. */
export interface Provider {
  /** Name of the package. */
  readonly package_name?: string;
  /** Description. */
  readonly description?: string;
  /** Version. */
  readonly version?: string;
}

/** The provider packages. */
export interface ProviderCollection {
  /** Provider packages of this page. */
  readonly providers?: readonly Provider[];
}

/** A dataset event that waits to start a DAG. */
export interface QueuedEvent {
  /** URI. */
  readonly uri?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at?: string;
}

/** Dataset events that wait, and how many there are. */
export interface QueuedEventCollection {
  /** Datasets, or waiting events, of this page. */
  readonly datasets?: readonly QueuedEvent[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A step in the calendar, as dateutil describes it. */
export interface RelativeDelta {
  /** Which of the kinds of interval this is. */
  readonly __type: "RelativeDelta";
  /** Years to add. */
  readonly years: number;
  /** Months to add. */
  readonly months: number;
  /** Days. */
  readonly days: number;
  /** Leap days to add. */
  readonly leapdays: number;
  /** Hours to add. */
  readonly hours: number;
  /** Minutes to add. */
  readonly minutes: number;
  /** Seconds. */
  readonly seconds: number;
  /** Microseconds. */
  readonly microseconds: number;
  /** Year to set. */
  readonly year: number;
  /** Month to set. */
  readonly month: number;
  /** Day to set. */
  readonly day: number;
  /** Hour to set. */
  readonly hour: number;
  /** Minute to set. */
  readonly minute: number;
  /** Second to set. */
  readonly second: number;
  /** Microsecond to set. */
  readonly microsecond: number;
}

/** Something that an action is about. */
export interface Resource {
  /** Name. */
  readonly name?: string;
}

/** A role and what it allows. */
export interface Role {
  /**
   * Name.
   *
   * Min length `1`.
   */
  readonly name?: string;
  /** What the role allows: actions, each on a resource. */
  readonly actions?: readonly ActionResource[];
}

/** One page of roles, and how many there are in all. */
export interface RoleCollection {
  /** Roles. */
  readonly roles?: readonly Role[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A service level that was missed. */
export type SLAMiss =
  | {
    /** Id of the task in its DAG. */
    readonly task_id?: string;
    /** Id of the DAG. */
    readonly dag_id?: string;
    /**
     * Older name of the logical date.
     *
     * Format `date-time`.
     */
    readonly execution_date?: string;
    /** Whether a mail went out. */
    readonly email_sent?: boolean;
    /**
     * When it happened.
     *
     * Format `date-time`.
     */
    readonly timestamp?: string;
    /** Description. */
    readonly description?: string | null;
    /** Whether somebody was told. */
    readonly notification_sent?: boolean;
  }
  | null;

/** The schedule of a DAG: a cron expression, a length of time, or a step in the calendar. */
export type ScheduleInterval = TimeDelta | RelativeDelta | CronExpression | null;

/** How the scheduler is. */
export interface SchedulerStatus {
  /** How it is. */
  readonly status?: Open<HealthStatus>;
  /**
   * Last sign of life; null where there was none.
   *
   * Format `date-time`.
   */
  readonly latest_scheduler_heartbeat?: string | null;
}

/** A note for a run. */
export interface SetDagRunNote {
  /** Note of a person, shown beside it. */
  readonly note?: string;
}

/** A note for a task instance. */
export interface SetTaskInstanceNote {
  /** Note of a person, shown beside it. */
  readonly note: string;
}

/** A tag of a DAG. */
export interface Tag {
  /** Name. */
  readonly name?: string;
}

/** A task as the file of its DAG defines it. */
export interface Task {
  /** Module and class of the operator. */
  readonly class_ref?: ClassReference;
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Name of the task for people; the id where the task gives none. */
  readonly task_display_name?: string;
  /** Who owns or did it. */
  readonly owner?: string;
  /**
   * When it started, or may start.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When it ended, or must end.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** What has to become of the tasks before it. */
  readonly trigger_rule?: Open<TriggerRule>;
  /** Names of links that the operator offers. */
  readonly extra_links?: readonly {
    /** Module and class of the operator. */
    readonly class_ref?: ClassReference;
  }[];
  /** Whether it waits for the same task of the run before. */
  readonly depends_on_past?: boolean;
  /** Whether the task is mapped. */
  readonly is_mapped?: boolean;
  /** Whether it also waits for the tasks after that one. */
  readonly wait_for_downstream?: boolean;
  /** How many times it is tried again. */
  readonly retries?: number;
  /** Queue for the executor's workers. */
  readonly queue?: string | null;
  /** Executor that runs it; null for the default one. */
  readonly executor?: string | null;
  /** Name of the pool. */
  readonly pool?: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots?: number;
  /** How long it may run. */
  readonly execution_timeout?: TimeDelta | null;
  /** How long to wait before the next try. */
  readonly retry_delay?: TimeDelta;
  /** Whether, or by which factor, that wait grows with every try. */
  readonly retry_exponential_backoff?: boolean;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight?: number;
  /** How weights of other tasks add to its own. */
  readonly weight_rule?: WeightRule;
  /** Colour in the web interface. */
  readonly ui_color?: Color;
  /** Colour of its text in the web interface. */
  readonly ui_fgcolor?: Color;
  /** Names of fields that are templates. */
  readonly template_fields?: readonly string[];
  /** The DAG inside it, for the subdags of old releases. */
  readonly sub_dag?: DAG;
  /** Tasks after it. */
  readonly downstream_task_ids?: readonly string[];
  /** Documentation that the author wrote, in Markdown. */
  readonly doc_md?: string | null;
  /** Name of the operator for people. */
  readonly operator_name?: string;
  /** Parameters with their values. */
  readonly params?: { readonly [key: string]: unknown };
}

/** The tasks of a DAG. */
export interface TaskCollection {
  /** Tasks of the DAG. */
  readonly tasks?: readonly Task[];
}

/** Something that keeps a task instance from being scheduled. */
export interface TaskFailedDependency {
  /** Name. */
  readonly name?: string;
  /** Why it is not met. */
  readonly reason?: string;
}

/** One task in one run. */
export interface TaskInstance {
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Name of the task for people; the id where the task gives none. */
  readonly task_display_name?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id?: string;
  /**
   * Older name of the logical date.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /**
   * When it started, or may start.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When it ended, or must end.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** Seconds it took, or has taken so far. */
  readonly duration?: number | null;
  /** State at the moment. */
  readonly state?: Open<TaskState>;
  /** Which try, from 1; 0 before the first. */
  readonly try_number?: number;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number;
  /** How many tries it has at most. */
  readonly max_tries?: number;
  /** Machine it ran on. */
  readonly hostname?: string;
  /** Operating system user it ran as. */
  readonly unixname?: string;
  /** Name of the pool. */
  readonly pool?: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots?: number;
  /** Queue for the executor's workers. */
  readonly queue?: string | null;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight?: number | null;
  /** Class of the operator. */
  readonly operator?: string | null;
  /** When it was queued. */
  readonly queued_when?: string | null;
  /** Process id on the machine it ran on. */
  readonly pid?: number | null;
  /** Executor that runs it; null for the default one. */
  readonly executor?: string | null;
  /** Settings for the executor, as Python text. */
  readonly executor_config?: string;
  /** The service level that was missed, if one was. */
  readonly sla_miss?: SLAMiss;
  /** Name that the task gives its mapped instance. */
  readonly rendered_map_index?: string | null;
  /** Templated fields, filled in. */
  readonly rendered_fields?: { readonly [key: string]: unknown };
  /** The trigger it waits for, while deferred. */
  readonly trigger?: Trigger;
  /** The triggerer that runs the trigger. */
  readonly triggerer_job?: Job;
  /** Note of a person, shown beside it. */
  readonly note?: string | null;
}

/** One page of task instances, and how many there are in all. */
export interface TaskInstanceCollection {
  /** Task instances of this page. */
  readonly task_instances?: readonly TaskInstance[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** What keeps a task instance from being scheduled. */
export interface TaskInstanceDependencyCollection {
  /** What has to be met first. */
  readonly dependencies?: readonly TaskFailedDependency[];
}

/** One try of a task instance. */
export interface TaskInstanceHistory {
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Name of the task for people; the id where the task gives none. */
  readonly task_display_name?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id?: string;
  /**
   * When it started, or may start.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When it ended, or must end.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** Seconds it took, or has taken so far. */
  readonly duration?: number | null;
  /** State at the moment. */
  readonly state?: Open<TaskState>;
  /** Which try, from 1; 0 before the first. */
  readonly try_number?: number;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number;
  /** How many tries it has at most. */
  readonly max_tries?: number;
  /** Machine it ran on. */
  readonly hostname?: string;
  /** Operating system user it ran as. */
  readonly unixname?: string;
  /** Name of the pool. */
  readonly pool?: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots?: number;
  /** Queue for the executor's workers. */
  readonly queue?: string | null;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight?: number | null;
  /** Class of the operator. */
  readonly operator?: string | null;
  /** When it was queued. */
  readonly queued_when?: string | null;
  /** Process id on the machine it ran on. */
  readonly pid?: number | null;
  /** Executor that runs it; null for the default one. */
  readonly executor?: string | null;
  /** Settings for the executor, as Python text. */
  readonly executor_config?: string;
}

/** Tries of a task instance, and how many there are. */
export interface TaskInstanceHistoryCollection {
  /** Tries of this page. */
  readonly task_instances_history?: readonly TaskInstanceHistory[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A task instance by its ids. */
export interface TaskInstanceReference {
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * Older name of the logical date.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id?: string;
}

/** Task instances by their ids. */
export interface TaskInstanceReferenceCollection {
  /** Task instances of this page. */
  readonly task_instances?: readonly TaskInstanceReference[];
}

/** A task that updates a dataset. */
export interface TaskOutletDatasetReference {
  /** Id of the DAG. */
  readonly dag_id?: string | null;
  /** Id of the task in its DAG. */
  readonly task_id?: string | null;
  /** When it was made. */
  readonly created_at?: string;
  /** When it last changed. */
  readonly updated_at?: string;
}

/** State of a task instance; null before it has one. */
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

/** A length of time. */
export type TimeDelta =
  | {
    /** Which of the kinds of interval this is. */
    readonly __type: "TimeDelta";
    /** Days. */
    readonly days: number;
    /** Seconds. */
    readonly seconds: number;
    /** Microseconds. */
    readonly microseconds: number;
  }
  | null;

/** A time zone by its IANA name. */
export type Timezone = string;

/** A trigger that a deferred task instance waits for. */
export type Trigger =
  | {
    /** Number of the row on the server. */
    readonly id?: number;
    /** Class of the trigger. */
    readonly classpath?: string;
    /** Its arguments. */
    readonly kwargs?: string;
    /**
     * When it was made.
     *
     * Format `date-time`.
     */
    readonly created_date?: string;
    /** Number of the triggerer that runs it. */
    readonly triggerer_id?: number | null;
  }
  | null;

/** What has to become of the tasks before a task. */
export type TriggerRule =
  | "all_success"
  | "all_failed"
  | "all_done"
  | "all_done_setup_success"
  | "one_success"
  | "one_failed"
  | "one_done"
  | "none_failed"
  | "none_skipped"
  | "none_failed_or_skipped"
  | "none_failed_min_one_success"
  | "dummy"
  | "all_skipped"
  | "always";

/** How the triggerer is. */
export interface TriggererStatus {
  /** How it is. */
  readonly status?: Open<HealthStatus>;
  /**
   * Last sign of life; null where there was none.
   *
   * Format `date-time`.
   */
  readonly latest_triggerer_heartbeat?: string | null;
}

/** A state for a run. */
export interface UpdateDagRunState {
  /** State to set. */
  readonly state?: "success" | "failed" | "queued";
}

/** A state for a task instance. */
export interface UpdateTaskInstance {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** State to set. */
  readonly new_state?: UpdateTaskState;
}

/** Which task instances get which state. */
export interface UpdateTaskInstancesState {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /**
   * Logical date of the run, in place of its id.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id?: string;
  /** Also the tasks before it. */
  readonly include_upstream?: boolean;
  /** Also the tasks after it. */
  readonly include_downstream?: boolean;
  /** Also the same task in later runs. */
  readonly include_future?: boolean;
  /** Also the same task in earlier runs. */
  readonly include_past?: boolean;
  /** State to set. */
  readonly new_state?: UpdateTaskState;
}

/** A state that a task instance can be given. */
export type UpdateTaskState = "success" | "failed" | "skipped";

/** A user with a password, which is written and never read. */
export interface User {
  /** First name. */
  readonly first_name?: string;
  /** Last name. */
  readonly last_name?: string;
  /**
   * User name.
   *
   * Min length `1`.
   */
  readonly username?: string;
  /**
   * Mail address.
   *
   * Min length `1`.
   */
  readonly email?: string;
  /** Whether the user may log in. */
  readonly active?: boolean | null;
  /**
   * Last login.
   *
   * Format `date-time`.
   */
  readonly last_login?: string | null;
  /** How many logins there were. */
  readonly login_count?: number | null;
  /** How many logins failed since the last that did not. */
  readonly failed_login_count?: number | null;
  /** Roles. */
  readonly roles?: readonly (
    | {
      /** Name. */
      readonly name?: string;
    }
    | null
  )[];
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_on?: string | null;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly changed_on?: string | null;
}

/** One page of users, and how many there are in all. */
export interface UserCollection {
  /** Users of this page. */
  readonly users?: readonly UserCollectionItem[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A user. */
export interface UserCollectionItem {
  /** First name. */
  readonly first_name?: string;
  /** Last name. */
  readonly last_name?: string;
  /**
   * User name.
   *
   * Min length `1`.
   */
  readonly username?: string;
  /**
   * Mail address.
   *
   * Min length `1`.
   */
  readonly email?: string;
  /** Whether the user may log in. */
  readonly active?: boolean | null;
  /**
   * Last login.
   *
   * Format `date-time`.
   */
  readonly last_login?: string | null;
  /** How many logins there were. */
  readonly login_count?: number | null;
  /** How many logins failed since the last that did not. */
  readonly failed_login_count?: number | null;
  /** Roles. */
  readonly roles?: readonly (
    | {
      /** Name. */
      readonly name?: string;
    }
    | null
  )[];
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_on?: string | null;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly changed_on?: string | null;
}

/** A user with a password, which is written and never read. */
export interface UserInput {
  /** First name. */
  readonly first_name?: string;
  /** Last name. */
  readonly last_name?: string;
  /**
   * User name.
   *
   * Min length `1`.
   */
  readonly username?: string;
  /**
   * Mail address.
   *
   * Min length `1`.
   */
  readonly email?: string;
  /** Roles. */
  readonly roles?: readonly (
    | {
      /** Name. */
      readonly name?: string;
    }
    | null
  )[];
  /** Password. In answers it is masked or missing. */
  readonly password?: string;
}

/** A variable with its value. */
export interface Variable {
  /** Key. */
  readonly key?: string;
  /** Description. */
  readonly description?: string | null;
  /** The value, always text. */
  readonly value?: string;
}

/** One page of variables, and how many there are in all. */
export interface VariableCollection {
  /** Variables of this page. */
  readonly variables?: readonly VariableCollectionItem[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** A variable without its value. */
export interface VariableCollectionItem {
  /** Key. */
  readonly key?: string;
  /** Description. */
  readonly description?: string | null;
}

/** The release that the server runs. */
export interface VersionInfo {
  /** Version. */
  readonly version?: string;
  /** Commit it was built from. */
  readonly git_version?: string | null;
}

/** How weights of other tasks add to that of a task. */
export type WeightRule = string;

/** An XCom entry with its value. */
export interface XCom {
  /** Key. */
  readonly key?: string;
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
  /**
   * Older name of the logical date.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number;
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** The value, as text or as JSON. */
  readonly value?: string | number | boolean | readonly unknown[] | { readonly [key: string]: unknown } | null;
}

/** One page of XCom entries, and how many there are in all. */
export interface XComCollection {
  /** XCom entries of this page. */
  readonly xcom_entries?: readonly XComCollectionItem[];
  /** How many there are in all, on every page. With a cursor it stops counting at a limit. */
  readonly total_entries?: number;
}

/** An XCom entry without its value. */
export interface XComCollectionItem {
  /** Key. */
  readonly key?: string;
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
  /**
   * Older name of the logical date.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number;
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
}
