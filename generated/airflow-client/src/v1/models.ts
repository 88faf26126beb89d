// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import type { OpenEnum } from "../runtime/index.js";

/** Something that a role can allow. */
export interface Action {
  /** Name of the action, such as `can_read`. */
  readonly name?: string;
}

/** One page of actions, and how many there are in all. */
export interface ActionCollection {
  /** Actions of this page. */
  readonly actions?: readonly Action[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** An action and what it is about. */
export interface ActionResource {
  /** The action, such as `can_read`. */
  readonly action?: Action;
  /** What the action is about, such as `DAGs`. */
  readonly resource?: Resource;
}

/** A run in short, as datasets refer to it. Since 2.4. */
export interface BasicDAGRun {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string;
  /**
   * When the run started; null while it is queued.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When the run ended; null before.
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
  /** State of the run. */
  readonly state?: OpenEnum<DagState>;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id?: string;
}

/** A Python class by name. */
export interface ClassReference {
  /** Python module. */
  readonly module_path?: string;
  /** Name of the class. */
  readonly class_name?: string;
}

/** How to clear a run. Since 2.4. */
export interface ClearDagRun {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
}

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
  /**
   * Earliest logical date of what is cleared, with a zone. Not with `dag_run_id`.
   *
   * Format `date-time`.
   */
  readonly start_date?: string;
  /**
   * Latest logical date of what is cleared, with a zone. Not with `dag_run_id`.
   *
   * Format `date-time`.
   */
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

/** What every list tells of itself. */
export interface CollectionInfo {
  /** How many there are in all, on every page. */
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
  /** Name of the option. */
  readonly key?: string;
  /** The value, as text. */
  readonly value?: string;
}

/** One section of the configuration. */
export interface ConfigSection {
  /** Name of the section, such as `core`. */
  readonly name?: string;
  /** Options of the section. */
  readonly options?: readonly ConfigOption[];
}

/** A connection with its secrets, which are written and never read. */
export interface Connection {
  /** Id, as DAGs name it: letters, digits, `_`, `.` and `-`. */
  readonly connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  readonly conn_type?: string;
  /** What it is for, in words of people. Since 2.4. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name to log in with. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
  /** More settings, as text that holds JSON. */
  readonly extra?: string | null;
}

/** One page of connections, and how many there are in all. */
export interface ConnectionCollection {
  /** Connections of this page. */
  readonly connections?: readonly ConnectionCollectionItem[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A connection without its secrets. */
export interface ConnectionCollectionItem {
  /** Id, as DAGs name it: letters, digits, `_`, `.` and `-`. */
  readonly connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  readonly conn_type?: string;
  /** What it is for, in words of people. Since 2.4. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name to log in with. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
}

/** A connection with its secrets, which are written and never read. */
export interface ConnectionInput {
  /** Id, as DAGs name it: letters, digits, `_`, `.` and `-`. */
  readonly connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  readonly conn_type?: string;
  /** What it is for, in words of people. Since 2.4. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name to log in with. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
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

/** How a test of a connection ended. Since 2.2. */
export interface ConnectionTest {
  /** Whether the test succeeded. */
  readonly status?: boolean;
  /** What the test found, for people. */
  readonly message?: string;
}

/** An update of a dataset, to be recorded. Since 2.9. */
export interface CreateDatasetEvent {
  /** URI of the dataset. */
  readonly dataset_uri: string;
  /** Free data for the DAGs that it starts. */
  readonly extra?: { readonly [key: string]: unknown } | null;
}

/** A schedule as cron writes it. */
export type CronExpression =
  | {
    /** Which of the kinds of interval this is. */
    readonly __type: "CronExpression";
    /** The cron expression. */
    readonly value: string;
  }
  | null;

/** A DAG, in short. */
export interface DAG {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 2.9. */
  readonly dag_display_name?: string;
  /** DAG that this is a part of, for the subdags of old releases. */
  readonly root_dag_id?: string | null;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused?: boolean | null;
  /** Whether the file of the DAG is still there. Since 2.2. */
  readonly is_active?: boolean | null;
  /** Whether it is a part of another DAG. */
  readonly is_subdag?: boolean;
  /**
   * When the file was last parsed. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly last_parsed_time?: string | null;
  /**
   * When it was last pickled. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly last_pickled?: string | null;
  /**
   * When the DAG was last dropped from the server's memory. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly last_expired?: string | null;
  /** Whether a scheduler holds the DAG. Since 2.3. */
  readonly scheduler_lock?: boolean | null;
  /** Number of its pickle. Since 2.3. */
  readonly pickle_id?: string | null;
  /** Page that opens first in the web interface. Since 2.3. */
  readonly default_view?: string | null;
  /** Path of the file on the server. */
  readonly fileloc?: string;
  /** Signed name of the file, for `dagSources.get` and `dags.reparseFile`. */
  readonly file_token?: string;
  /** Owners of the DAG. */
  readonly owners?: readonly string[];
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** The schedule: a cron expression, a length of time or a step in the calendar; null for none. */
  readonly schedule_interval?: ScheduleInterval | null;
  /** The schedule in words. Since 2.3. */
  readonly timetable_description?: string | null;
  /** Tags. */
  readonly tags?: readonly Tag[] | null;
  /** How many task instances of the DAG may run at once. Since 2.3. */
  readonly max_active_tasks?: number | null;
  /** How many runs may be active at once. Since 2.3. */
  readonly max_active_runs?: number | null;
  /** Whether a task of the DAG limits how many of it run at once. Since 2.3. */
  readonly has_task_concurrency_limits?: boolean | null;
  /** Whether the file could not be imported when last parsed. Since 2.3. */
  readonly has_import_errors?: boolean | null;
  /**
   * Logical date of the next scheduled run. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun?: string | null;
  /**
   * Start of the time that the next run covers. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_start?: string | null;
  /**
   * End of the time that the next run covers. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_end?: string | null;
  /**
   * Earliest moment at which the next run is made. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_create_after?: string | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. Since 2.9. */
  readonly max_consecutive_failed_dag_runs?: number | null;
}

/** One page of DAGs, and how many there are in all. */
export interface DAGCollection {
  /** DAGs of this page. */
  readonly dags?: readonly DAG[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A DAG with everything its file says. */
export interface DAGDetail {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 2.9. */
  readonly dag_display_name?: string;
  /** DAG that this is a part of, for the subdags of old releases. */
  readonly root_dag_id?: string | null;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused?: boolean | null;
  /** Whether the file of the DAG is still there. Since 2.2. */
  readonly is_active?: boolean | null;
  /** Whether it is a part of another DAG. */
  readonly is_subdag?: boolean;
  /**
   * When the file was last parsed. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly last_parsed_time?: string | null;
  /**
   * When it was last pickled. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly last_pickled?: string | null;
  /**
   * When the DAG was last dropped from the server's memory. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly last_expired?: string | null;
  /** Whether a scheduler holds the DAG. Since 2.3. */
  readonly scheduler_lock?: boolean | null;
  /** Number of its pickle. Since 2.3. */
  readonly pickle_id?: string | null;
  /** Page that opens first in the web interface. */
  readonly default_view?: string | null;
  /** Path of the file on the server. */
  readonly fileloc?: string;
  /** Signed name of the file, for `dagSources.get` and `dags.reparseFile`. */
  readonly file_token?: string;
  /** Owners of the DAG. */
  readonly owners?: readonly string[];
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** The schedule: a cron expression, a length of time or a step in the calendar; null for none. */
  readonly schedule_interval?: ScheduleInterval | null;
  /** The schedule in words. Since 2.3. */
  readonly timetable_description?: string | null;
  /** Tags. */
  readonly tags?: readonly Tag[] | null;
  /** How many task instances of the DAG may run at once. Since 2.3. */
  readonly max_active_tasks?: number | null;
  /** How many runs may be active at once. Since 2.3. */
  readonly max_active_runs?: number | null;
  /** Whether a task of the DAG limits how many of it run at once. Since 2.3. */
  readonly has_task_concurrency_limits?: boolean | null;
  /** Whether the file could not be imported when last parsed. Since 2.3. */
  readonly has_import_errors?: boolean | null;
  /**
   * Logical date of the next scheduled run. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun?: string | null;
  /**
   * Start of the time that the next run covers. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_start?: string | null;
  /**
   * End of the time that the next run covers. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_end?: string | null;
  /**
   * Earliest moment at which the next run is made. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_create_after?: string | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. Since 2.9. */
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
   * First logical date for which the DAG is scheduled; null for none.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /** How long a run may take; null for no limit. */
  readonly dag_run_timeout?: TimeDelta | null;
  /**
   * Which datasets start the DAG: `{ all: [...] }` or `{ any: [...] }` of their URIs, or of more of the same; null where
   * none does. Since 2.9.
   */
  readonly dataset_expression?: { readonly [key: string]: unknown } | null;
  /** Documentation that the author wrote, in Markdown. */
  readonly doc_md?: string | null;
  /** Params by name, each with its `value`, `schema` and `description`. */
  readonly params?: { readonly [key: string]: unknown };
  /**
   * Last logical date for which the DAG is scheduled; null for none. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** Whether the DAG starts out paused; null for the server's default. Since 2.3. */
  readonly is_paused_upon_creation?: boolean | null;
  /**
   * When the file was last parsed. Since 2.3.
   *
   * Format `date-time`.
   */
  readonly last_parsed?: string | null;
  /** Whether templates give Python values rather than text. Since 2.3. */
  readonly render_template_as_native_obj?: boolean | null;
  /** Where templates are looked for; null in answers of 2.11. */
  readonly template_searchpath?: string | null;
}

/** A DAG, in short. */
export interface DAGInput {
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused?: boolean | null;
}

/** A run of a DAG. What is read only is left out when one is triggered. */
export interface DAGRun {
  /**
   * Id of the run, unique in its DAG. When triggering a guard against a second run; the server makes one up where you
   * leave it out.
   */
  readonly dag_run_id?: string | null;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * The date that the run stands for, with a zone; now where left out when triggering. One run a date. Since 2.2.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string | null;
  /**
   * Older name of `logical_date`.
   *
   * Format `date-time`.
   *
   * @deprecated
   */
  readonly execution_date?: string | null;
  /**
   * When it started; null while it is queued.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When it ended; null before.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /**
   * Start of the time that the run covers. When triggering only together with its end; the schedule tells both where
   * left out. Since 2.4.
   *
   * Format `date-time`.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the time that the run covers. When triggering only together with its start. Since 2.4.
   *
   * Format `date-time`.
   */
  readonly data_interval_end?: string | null;
  /**
   * When the scheduler last looked at the run. Since 2.4.
   *
   * Format `date-time`.
   */
  readonly last_scheduling_decision?: string | null;
  /** How the run came to be. Since 2.4. */
  readonly run_type?: OpenEnum<"backfill" | "manual" | "scheduled" | "dataset_triggered">;
  /** State: `queued`, `running`, `success` or `failed`. */
  readonly state?: OpenEnum<DagState>;
  /** Whether it was started from outside rather than by the schedule. */
  readonly external_trigger?: boolean;
  /** Values for the params of the DAG, and free data beside them. */
  readonly conf?: { readonly [key: string]: unknown };
  /** Note of a person, shown beside it; null for none. Since 2.5. */
  readonly note?: string | null;
}

/** One page of runs, and how many there are in all. */
export interface DAGRunCollection {
  /** Runs of this page, or runs to work on. */
  readonly dag_runs?: readonly DAGRun[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A run of a DAG. What is read only is left out when one is triggered. */
export interface DAGRunInput {
  /**
   * Id of the run, unique in its DAG. When triggering a guard against a second run; the server makes one up where you
   * leave it out.
   */
  readonly dag_run_id?: string | null;
  /**
   * The date that the run stands for, with a zone; now where left out when triggering. One run a date. Since 2.2.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string | null;
  /**
   * Older name of `logical_date`.
   *
   * Format `date-time`.
   *
   * @deprecated
   */
  readonly execution_date?: string | null;
  /**
   * Start of the time that the run covers. When triggering only together with its end; the schedule tells both where
   * left out. Since 2.4.
   *
   * Format `date-time`.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the time that the run covers. When triggering only together with its start. Since 2.4.
   *
   * Format `date-time`.
   */
  readonly data_interval_end?: string | null;
  /** Values for the params of the DAG, and free data beside them. */
  readonly conf?: { readonly [key: string]: unknown };
  /** Note of a person, shown beside it; null for none. Since 2.5. */
  readonly note?: string | null;
}

/** How the DAG processor is. Since 2.7. */
export interface DagProcessorStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status?: OpenEnum<HealthStatus>;
  /**
   * Last sign of life; null where there was none.
   *
   * Format `date-time`.
   */
  readonly latest_dag_processor_heartbeat?: string | null;
}

/** A DAG that a dataset can start. Since 2.4. */
export interface DagScheduleDatasetReference {
  /** Id of the DAG. */
  readonly dag_id?: string | null;
  /** When it was made. */
  readonly created_at?: string;
  /** When it last changed. */
  readonly updated_at?: string;
}

/** The source code of a DAG file. */
export interface DagSource {
  /** The code, all of it. */
  readonly content?: string;
}

/** State of a run. `queued`: waits for the scheduler, or for the DAG to be unpaused. `success` and `failed`: ended. */
export type DagState = "queued" | "running" | "success" | "failed";

/** Runs of one DAG, counted by state. Since 2.10. */
export interface DagStatsCollectionItem {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Number of runs, state by state. */
  readonly stats?: readonly DagStatsStateCollectionItem[] | null;
}

/** Runs counted by state, DAG by DAG. Since 2.10. */
export interface DagStatsCollectionSchema {
  /** DAGs, with their runs counted. */
  readonly dags?: readonly DagStatsCollectionItem[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** How many runs are in one state. Since 2.10. */
export interface DagStatsStateCollectionItem {
  /** The state that is counted. */
  readonly state?: string;
  /** How many runs are in that state. */
  readonly count?: number;
}

/** A warning about a DAG. Since 2.4. */
export interface DagWarning {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Kind of warning. */
  readonly warning_type?: string;
  /** What is wrong, in words. */
  readonly message?: string;
  /**
   * When it was found.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
}

/** One page of warnings, and how many there are in all. Since 2.4. */
export interface DagWarningCollection {
  /** Warnings of this page. Since 2.10. */
  readonly dag_warnings?: readonly DagWarning[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A dataset. Since 2.4. */
export interface Dataset {
  /** Number of the row on the server. */
  readonly id?: number;
  /** URI, by which DAGs and this API name it. */
  readonly uri?: string;
  /** Free data that its author gave it. */
  readonly extra?: { readonly [key: string]: unknown } | null;
  /** When it was made. */
  readonly created_at?: string;
  /** When it last changed. */
  readonly updated_at?: string;
  /** DAGs that wait for it. */
  readonly consuming_dags?: readonly DagScheduleDatasetReference[];
  /** Tasks that update it. */
  readonly producing_tasks?: readonly TaskOutletDatasetReference[];
  /** Aliases that point to the dataset. */
  readonly aliases?: readonly {
    /** Number of the alias. */
    readonly id?: number;
    /** Name of the alias. */
    readonly name?: string;
  }[];
}

/** One page of datasets, and how many there are in all. Since 2.4. */
export interface DatasetCollection {
  /** Datasets, or waiting events, of this page. */
  readonly datasets?: readonly Dataset[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** An update of a dataset. Since 2.4. */
export interface DatasetEvent {
  /** Number of the dataset. */
  readonly dataset_id?: number;
  /** URI of the dataset. */
  readonly dataset_uri?: string;
  /** Free data of the event. */
  readonly extra?: { readonly [key: string]: unknown } | null;
  /** DAG that caused the event; null where no task did, as for what this API records. */
  readonly source_dag_id?: string | null;
  /** Task that caused the event; null where none did. */
  readonly source_task_id?: string | null;
  /** Run that caused the event; null where none did. */
  readonly source_run_id?: string | null;
  /** Mapped instance that caused the event; -1 where the task is not mapped, or there is none. */
  readonly source_map_index?: number | null;
  /** Runs that the event started. */
  readonly created_dagruns?: readonly BasicDAGRun[];
  /** When it happened. */
  readonly timestamp?: string;
  /** Number of the row on the server. */
  readonly id?: number;
}

/** One page of dataset events, and how many there are in all. Since 2.4. */
export interface DatasetEventCollection {
  /** Dataset events of this page. */
  readonly dataset_events?: readonly DatasetEvent[];
  /** How many there are in all, on every page. */
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
  /** Id of the run, unique in its DAG. Since 2.9. */
  readonly run_id?: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.10. */
  readonly map_index?: number | null;
  /** Which try, from 1; 0 before the first. Since 2.10. */
  readonly try_number?: number | null;
  /**
   * What happened: the state that a task went to, such as `success`, or what was called, such as `api.post_dag_run` for
   * a call of this API.
   */
  readonly event?: string;
  /**
   * Older name of `logical_date`.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string | null;
  /** User who did it. */
  readonly owner?: string | null;
  /** What came along, as JSON text with secrets masked; null for nothing. */
  readonly extra?: string | null;
}

/** One page of audit log entries, and how many there are in all. */
export interface EventLogCollection {
  /** Entries of this page. */
  readonly event_logs?: readonly EventLog[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
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

/** The links that an operator offers. */
export type ExtraLinkCollection = { readonly [key: string]: string | null };

/** How the parts of the server are. */
export interface HealthInfo {
  /** The database. */
  readonly metadatabase?: MetadatabaseStatus;
  /** The scheduler. */
  readonly scheduler?: SchedulerStatus;
  /** The triggerer. Since 2.6. */
  readonly triggerer?: TriggererStatus;
  /** The DAG processor; missing or null where it is not deployed by itself. Since 2.7. */
  readonly dag_processor?: DagProcessorStatus;
}

/** How one part is; null where it is not deployed. */
export type HealthStatus = "healthy" | "unhealthy" | null;

/** A DAG file that could not be imported. */
export interface ImportError {
  /** Number of the import error. */
  readonly import_error_id?: number;
  /**
   * When the import failed last.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
  /** Path of the file on the server. */
  readonly filename?: string;
  /** Where it went wrong, as Python prints it. */
  readonly stack_trace?: string;
}

/** One page of import errors, and how many there are in all. */
export interface ImportErrorCollection {
  /** Import errors of this page. */
  readonly import_errors?: readonly ImportError[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A job of the server. Since 2.5. */
export type Job =
  | {
    /** Number of the row on the server. */
    readonly id?: number;
    /** Id of the DAG. */
    readonly dag_id?: string | null;
    /** State that the job wrote last, such as `running`; see the heartbeat too. */
    readonly state?: string | null;
    /** What the job does, such as `TriggererJob`. */
    readonly job_type?: string | null;
    /**
     * When the job started.
     *
     * Format `date-time`.
     */
    readonly start_date?: string | null;
    /**
     * When the job ended; null while it runs.
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
    /** Name of the machine it ran on. */
    readonly hostname?: string | null;
    /** Operating system user it ran as. */
    readonly unixname?: string | null;
  }
  | null;

/** Which runs to list. */
export interface ListDagRunsForm {
  /**
   * Field to sort by; a minus before it turns the order round. One of `conf`, `dag_id`, `dag_run_id`, `end_date`,
   * `execution_date`, `external_trigger`, `id`, `start_date`, `state`, `updated_at`.
   */
  readonly order_by?: string;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly page_offset?: number;
  /**
   * How many to return at most. More than the server's maximum (100 unless configured) is cut to that without a word.
   *
   * Minimum `1`.
   *
   * @default 100
   */
  readonly page_limit?: number;
  /** Ids of DAGs; left out or empty, all of them. */
  readonly dag_ids?: readonly string[];
  /** Only these states. Since 2.3. */
  readonly states?: readonly string[];
  /**
   * Only where the logical date is this or later.
   *
   * Format `date-time`.
   */
  readonly execution_date_gte?: string;
  /**
   * Only where the logical date is this or earlier.
   *
   * Format `date-time`.
   */
  readonly execution_date_lte?: string;
  /**
   * Only what started at this moment or later.
   *
   * Format `date-time`.
   */
  readonly start_date_gte?: string;
  /**
   * Only what started at this moment or earlier.
   *
   * Format `date-time`.
   */
  readonly start_date_lte?: string;
  /**
   * Only what ended at this moment or later.
   *
   * Format `date-time`.
   */
  readonly end_date_gte?: string;
  /**
   * Only what ended at this moment or earlier.
   *
   * Format `date-time`.
   */
  readonly end_date_lte?: string;
}

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
  /**
   * Only where the logical date is this or later.
   *
   * Format `date-time`.
   */
  readonly execution_date_gte?: string;
  /**
   * Only where the logical date is this or earlier.
   *
   * Format `date-time`.
   */
  readonly execution_date_lte?: string;
  /**
   * Only what started at this moment or later.
   *
   * Format `date-time`.
   */
  readonly start_date_gte?: string;
  /**
   * Only what started at this moment or earlier.
   *
   * Format `date-time`.
   */
  readonly start_date_lte?: string;
  /**
   * Only what ended at this moment or later.
   *
   * Format `date-time`.
   */
  readonly end_date_gte?: string;
  /**
   * Only what ended at this moment or earlier.
   *
   * Format `date-time`.
   */
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

/** How the database is. */
export interface MetadatabaseStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status?: OpenEnum<HealthStatus>;
}

/** One page of plugins, and how many there are in all. */
export interface PluginCollection {
  /** Plugins of this page. */
  readonly plugins?: readonly PluginCollectionItem[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A plugin and what it adds. */
export interface PluginCollectionItem {
  /** Name of the plugin. */
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
  /** Where the plugin comes from: a file, or a package. */
  readonly source?: string | null;
  /** Conditions for task instances that it adds. Since 2.8. */
  readonly ti_deps?: readonly string[];
  /** Listeners it adds. Since 2.8. */
  readonly listeners?: readonly string[];
  /** Timetables it adds. Since 2.8. */
  readonly timetables?: readonly string[];
}

/** A pool and its slots. */
export interface Pool {
  /** Name of the pool, as tasks name it. */
  readonly name?: string;
  /** How many slots there are; -1 is no limit. */
  readonly slots?: number;
  /** Slots taken by tasks that run or are queued, and with `include_deferred` by deferred ones. */
  readonly occupied_slots?: number;
  /** Slots taken by running tasks. Since 2.6. */
  readonly running_slots?: number;
  /** Slots taken by queued tasks. */
  readonly queued_slots?: number;
  /** Slots that are free; -1 is no limit. */
  readonly open_slots?: number;
  /** Slots that scheduled tasks wait for. Since 2.6. */
  readonly scheduled_slots?: number;
  /** Slots taken by deferred tasks. Since 2.7. */
  readonly deferred_slots?: number;
  /** What it is for, in words of people. Since 2.3. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. Since 2.7. */
  readonly include_deferred?: boolean;
}

/** One page of pools, and how many there are in all. */
export interface PoolCollection {
  /** Pools of this page. */
  readonly pools?: readonly Pool[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A pool and its slots. */
export interface PoolInput {
  /** Name of the pool, as tasks name it. */
  readonly name?: string;
  /** How many slots there are; -1 is no limit. */
  readonly slots?: number;
  /** What it is for, in words of people. Since 2.3. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. Since 2.7. */
  readonly include_deferred?: boolean;
}

/** What went wrong, as RFC 9457 describes problems. `title` and `detail` may be null. */
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
  /** What the package is for. */
  readonly description?: string;
  /** Version of the package. */
  readonly version?: string;
}

/** The provider packages. */
export interface ProviderCollection {
  /** Provider packages, all of them. */
  readonly providers?: readonly Provider[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A dataset event that waits to start a DAG. Since 2.9. */
export interface QueuedEvent {
  /** URI of the dataset. */
  readonly uri?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * When the event was queued.
   *
   * Format `date-time`.
   */
  readonly created_at?: string;
}

/** Dataset events that wait, and how many there are. Since 2.9. */
export interface QueuedEventCollection {
  /** DAGs and datasets, one pair for each event that waits. */
  readonly queued_events?: readonly QueuedEvent[];
  /** How many there are in all, on every page. */
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
  /** Days to add. */
  readonly days: number;
  /** Leap days to add. */
  readonly leapdays: number;
  /** Hours to add. */
  readonly hours: number;
  /** Minutes to add. */
  readonly minutes: number;
  /** Seconds to add. */
  readonly seconds: number;
  /** Microseconds to add. */
  readonly microseconds: number;
  /** Year to set. */
  readonly year: number | null;
  /** Month to set. */
  readonly month: number | null;
  /** Day to set. */
  readonly day: number | null;
  /** Hour to set. */
  readonly hour: number | null;
  /** Minute to set. */
  readonly minute: number | null;
  /** Second to set. */
  readonly second: number | null;
  /** Microsecond to set. */
  readonly microsecond: number | null;
}

/** Something that an action is about. */
export interface Resource {
  /** Name of what actions are about, such as `DAGs`. */
  readonly name?: string;
}

/** A role and what it allows. */
export interface Role {
  /**
   * Name of the role.
   *
   * Min length `1`.
   */
  readonly name?: string;
  /** What the role allows: actions, each on a resource. */
  readonly actions?: readonly ActionResource[];
}

/** One page of roles, and how many there are in all. */
export interface RoleCollection {
  /** Roles of this page. */
  readonly roles?: readonly Role[];
  /** How many there are in all, on every page. */
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
     * Older name of `logical_date`.
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
    /** What was missed, in words. */
    readonly description?: string | null;
    /** Whether somebody was told. */
    readonly notification_sent?: boolean;
  }
  | null;

/** The schedule of a DAG: a cron expression, a length of time, or a step in the calendar. */
export type ScheduleInterval = TimeDelta | RelativeDelta | CronExpression | null;

/** How the scheduler is. */
export interface SchedulerStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status?: OpenEnum<HealthStatus>;
  /**
   * Last sign of life; null where there was none.
   *
   * Format `date-time`.
   */
  readonly latest_scheduler_heartbeat?: string | null;
}

/** A note for a run. Since 2.5. */
export interface SetDagRunNote {
  /** Note shown beside the run. */
  readonly note?: string;
}

/** A note for a task instance. Since 2.5. */
export interface SetTaskInstanceNote {
  /** Note shown beside the task instance. */
  readonly note: string;
}

/** A tag of a DAG. */
export interface Tag {
  /** Name of the tag. */
  readonly name?: string;
}

/** A task as the file of its DAG defines it. */
export interface Task {
  /** Module and class of the operator. */
  readonly class_ref?: ClassReference;
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Name of the task for people; the id where the task gives none. Since 2.9. */
  readonly task_display_name?: string;
  /** Owner of the task, as its file says. */
  readonly owner?: string;
  /**
   * First logical date for which the task is scheduled.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * Last logical date for which the task is scheduled; null for none.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** What has to become of the tasks before it; `all_success` unless its file says another. */
  readonly trigger_rule?: OpenEnum<TriggerRule>;
  /** Classes of the links that the operator offers. */
  readonly extra_links?: readonly {
    /** Name of the class. */
    readonly class_name?: string;
    /** Python module. */
    readonly module_path?: string;
  }[];
  /** Whether it waits for the same task of the run before, which has to succeed or be skipped. */
  readonly depends_on_past?: boolean;
  /** Whether the task is mapped. Since 2.3. */
  readonly is_mapped?: boolean;
  /** Whether it also waits for the tasks after that one. */
  readonly wait_for_downstream?: boolean;
  /** How many times it is tried again after it has failed. */
  readonly retries?: number;
  /** Queue of the executor that it goes to. */
  readonly queue?: string | null;
  /** Executor that runs it; null for the default one. Since 2.10. */
  readonly executor?: string | null;
  /** Name of the pool. */
  readonly pool?: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots?: number;
  /** How long one try may run; null for no limit. */
  readonly execution_timeout?: TimeDelta | null;
  /** How long to wait before the next try. */
  readonly retry_delay?: TimeDelta;
  /** Whether that wait grows with every try. */
  readonly retry_exponential_backoff?: boolean;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight?: number;
  /**
   * How weights of other tasks add to its own: those after it (`downstream`, the default), those before it (`upstream`),
   * or none (`absolute`).
   */
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
  /** Documentation that the author wrote, in Markdown. Since 2.10. */
  readonly doc_md?: string | null;
  /** Name of the operator for people. */
  readonly operator_name?: string;
  /** Params by name, each with its `value`, `schema` and `description`. */
  readonly params?: { readonly [key: string]: unknown };
}

/** The tasks of a DAG. */
export interface TaskCollection {
  /** Tasks of the DAG. */
  readonly tasks?: readonly Task[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** Something that keeps a task instance from being scheduled. Since 2.10. */
export interface TaskFailedDependency {
  /** Kind of condition that is not met. */
  readonly name?: string;
  /** Why it is not met, in words. */
  readonly reason?: string;
}

/** One task in one run. */
export interface TaskInstance {
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Name of the task for people; the id where the task gives none. Since 2.9. */
  readonly task_display_name?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Id of the run, unique in its DAG. Since 2.3. */
  readonly dag_run_id?: string;
  /**
   * Older name of `logical_date`.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /**
   * When its newest try started; null before.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When its newest try ended; null before.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** Seconds that the newest try took; null before its end. */
  readonly duration?: number | null;
  /** State; null before it has one. */
  readonly state?: OpenEnum<TaskState>;
  /** Number of the newest try, from 1; 0 before the first. */
  readonly try_number?: number;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.4. */
  readonly map_index?: number;
  /**
   * How many times it may be tried again after a failure: it has one try more than that at most. Clearing it sets this
   * to the tries so far and the retries of its task.
   */
  readonly max_tries?: number;
  /** Name of the machine it ran on. */
  readonly hostname?: string;
  /** Operating system user it ran as. */
  readonly unixname?: string;
  /** Name of the pool. */
  readonly pool?: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots?: number;
  /** Queue of the executor that it goes to. */
  readonly queue?: string | null;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight?: number | null;
  /** Class of the operator. */
  readonly operator?: string | null;
  /** When it was queued. */
  readonly queued_when?: string | null;
  /** Process id on the machine it ran on. */
  readonly pid?: number | null;
  /** Executor that runs it; null for the default one. Since 2.10. */
  readonly executor?: string | null;
  /** Settings for the executor, as Python text. */
  readonly executor_config?: string;
  /** The service level that was missed, if one was. */
  readonly sla_miss?: SLAMiss;
  /** Name that the task gives its mapped instance. Since 2.9. */
  readonly rendered_map_index?: string | null;
  /** Templated fields, filled in. Since 2.3. */
  readonly rendered_fields?: { readonly [key: string]: unknown };
  /** The trigger it waits for, while deferred. Since 2.5. */
  readonly trigger?: Trigger;
  /** The triggerer that runs the trigger. Since 2.5. */
  readonly triggerer_job?: Job;
  /** Note of a person, shown beside it; null for none. Since 2.5. */
  readonly note?: string | null;
}

/** One page of task instances, and how many there are in all. */
export interface TaskInstanceCollection {
  /** Task instances of this page. */
  readonly task_instances?: readonly TaskInstance[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** What keeps a task instance from being scheduled. Since 2.10. */
export interface TaskInstanceDependencyCollection {
  /** What has to be met first. */
  readonly dependencies?: readonly TaskFailedDependency[];
}

/** One try of a task instance. Since 2.10. */
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
   * When the try started; null before.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * When the try ended; null before.
   *
   * Format `date-time`.
   */
  readonly end_date?: string | null;
  /** Seconds that the try took; null before its end. */
  readonly duration?: number | null;
  /** State; null before it has one. */
  readonly state?: OpenEnum<TaskState>;
  /** Which try, counted from 1. */
  readonly try_number?: number;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number;
  /**
   * How many times it may be tried again after a failure: it has one try more than that at most. Clearing it sets this
   * to the tries so far and the retries of its task.
   */
  readonly max_tries?: number;
  /** Name of the machine it ran on. */
  readonly hostname?: string;
  /** Operating system user it ran as. */
  readonly unixname?: string;
  /** Name of the pool. */
  readonly pool?: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots?: number;
  /** Queue of the executor that it goes to. */
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

/** Tries of a task instance, and how many there are. Since 2.10. */
export interface TaskInstanceHistoryCollection {
  /** Tries, in the order they were made in. */
  readonly task_instances?: readonly TaskInstanceHistory[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A log, or as much of it as there is yet. */
export interface TaskInstanceLog {
  /** Token to ask again with, for what comes next. There is one after the end as well. */
  readonly continuation_token?: string;
  /** The log as Python writes a list of pairs: host name, then text. */
  readonly content?: string;
}

/** A task instance by its ids. */
export interface TaskInstanceReference {
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
  /**
   * Older name of `logical_date`.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id?: string;
}

/** Task instances by their ids. */
export interface TaskInstanceReferenceCollection {
  /** Task instances that were cleared or set; with `dry_run` those that would be. */
  readonly task_instances?: readonly TaskInstanceReference[];
}

/** A task that updates a dataset. Since 2.4. */
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

/** A trigger that a deferred task instance waits for. Since 2.5. */
export type Trigger =
  | {
    /** Number of the row on the server. */
    readonly id?: number;
    /** Class of the trigger. */
    readonly classpath?: string;
    /** Arguments of the trigger, as Python text. */
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

/** What has to become of the tasks before a task, so that it runs; `all_success` unless its file says otherwise. */
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

/** How the triggerer is. Since 2.6. */
export interface TriggererStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status?: OpenEnum<HealthStatus>;
  /**
   * Last sign of life; null where there was none.
   *
   * Format `date-time`.
   */
  readonly latest_triggerer_heartbeat?: string | null;
}

/** A state for a run. Since 2.2. */
export interface UpdateDagRunState {
  /** State to set: `success`, `failed` or `queued`. */
  readonly state: "success" | "failed" | "queued";
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
  /**
   * Logical date of the run, in place of its id.
   *
   * Format `date-time`.
   */
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
  /** Last login. */
  readonly last_login?: string | null;
  /** How many logins there were. */
  readonly login_count?: number | null;
  /** Roles of the user. */
  readonly roles?: readonly (
    | {
      /** Name of the role. */
      readonly name?: string;
    }
    | null
  )[];
  /** When it was made. */
  readonly created_on?: string | null;
  /** When it last changed. */
  readonly changed_on?: string | null;
  /** How many logins failed since the last that did not. */
  readonly fail_login_count?: number | null;
}

/** One page of users, and how many there are in all. */
export interface UserCollection {
  /** Users of this page. */
  readonly users?: readonly UserCollectionItem[];
  /** How many there are in all, on every page. */
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
  /** Last login. */
  readonly last_login?: string | null;
  /** How many logins there were. */
  readonly login_count?: number | null;
  /** Roles of the user. */
  readonly roles?: readonly (
    | {
      /** Name of the role. */
      readonly name?: string;
    }
    | null
  )[];
  /** When it was made. */
  readonly created_on?: string | null;
  /** When it last changed. */
  readonly changed_on?: string | null;
  /** How many logins failed since the last that did not. */
  readonly fail_login_count?: number | null;
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
  /** Roles of the user. */
  readonly roles?: readonly (
    | {
      /** Name of the role. */
      readonly name?: string;
    }
    | null
  )[];
  /** Password. In answers it is masked or missing. */
  readonly password?: string;
}

/** A variable. */
export interface Variable {
  /** Key of the variable. */
  readonly key?: string;
  /** What it is for, in words of people. Since 2.4. */
  readonly description?: string | null;
  /** The value, always text. */
  readonly value?: string;
}

/** One page of variables, and how many there are in all. */
export interface VariableCollection {
  /** Variables of this page. */
  readonly variables?: readonly VariableCollectionItem[];
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** A variable, as lists have it. */
export interface VariableCollectionItem {
  /** Key of the variable. */
  readonly key?: string;
  /** What it is for, in words of people. Since 2.4. */
  readonly description?: string | null;
  /** The value, as text and in clear. */
  readonly value?: string;
}

/** The release that the server runs. */
export interface VersionInfo {
  /** The release, such as `2.11.2`. */
  readonly version?: string;
  /** Commit it was built from. */
  readonly git_version?: string | null;
}

/** How weights of other tasks add to that of a task. */
export type WeightRule = string;

/** An XCom entry with its value. */
export interface XCom {
  /** Key of the entry; `return_value` for what the task returned. */
  readonly key?: string;
  /**
   * When it was pushed.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
  /**
   * Older name of `logical_date`.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.7. */
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
  /** How many there are in all, on every page. */
  readonly total_entries?: number;
}

/** An XCom entry without its value. */
export interface XComCollectionItem {
  /** Key of the entry; `return_value` for what the task returned. */
  readonly key?: string;
  /**
   * When it was pushed.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string;
  /**
   * Older name of `logical_date`.
   *
   * Format `date-time`.
   */
  readonly execution_date?: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.7. */
  readonly map_index?: number;
  /** Id of the task in its DAG. */
  readonly task_id?: string;
  /** Id of the DAG. */
  readonly dag_id?: string;
}
