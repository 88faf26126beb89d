// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
import type { OpenEnum } from "./runtime/index.js";

/** A menu item that a plugin adds. */
export interface AppBuilderMenuItemResponse {
  /** Name. */
  readonly name: string;
  /** Address it points to. */
  readonly href: string;
  /** Menu category it stands under. */
  readonly category?: string | null;
  readonly [key: string]: unknown;
}

/** A view that a plugin adds. */
export interface AppBuilderViewResponse {
  /** Name. */
  readonly name?: string | null;
  /** Menu category it stands under. */
  readonly category?: string | null;
  /** Name of the view. */
  readonly view?: string | null;
  /** Text of the menu entry. */
  readonly label?: string | null;
  readonly [key: string]: unknown;
}

/** One page of asset aliases, and how many there are in all. */
export interface AssetAliasCollectionResponse {
  /** Asset aliases of this page. */
  readonly asset_aliases: readonly AssetAliasResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** An asset alias. */
export interface AssetAliasResponse {
  /** Id of the row on the server. */
  readonly id: number;
  /** Name of the alias. */
  readonly name: string;
  /** Group that its author put it in, `asset` if none. */
  readonly group: string;
}

/** One page of assets, and how many there are in all. */
export interface AssetCollectionResponse {
  /** Assets of this page. */
  readonly assets: readonly AssetResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** Whose DAGs an asset event may start. Since 3.3. */
export interface AssetEventAccessControl {
  /** Teams whose DAGs the event may start; all where left out or null. Counts only where the server has teams. */
  readonly consumer_teams?: readonly string[] | null;
  /**
   * Whether it may also start DAGs without a team. Counts only where the server has teams.
   *
   * @default true
   */
  readonly allow_global?: boolean;
}

/** One page of asset events, and how many there are in all. */
export interface AssetEventCollectionResponse {
  /** Asset events of this page. */
  readonly asset_events: readonly AssetEventResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** An update of an asset. */
export interface AssetEventResponse {
  /** Id of the row on the server. */
  readonly id: number;
  /** Number of the asset. */
  readonly asset_id: number;
  /** URI of the asset. */
  readonly uri?: string | null;
  /** Name of the asset. */
  readonly name?: string | null;
  /** Group that its author put it in, `asset` if none. */
  readonly group?: string | null;
  /** Free data of the event. */
  readonly extra?: { readonly [key: string]: JsonValue } | null;
  /** Task that caused the event; null where none did. */
  readonly source_task_id?: string | null;
  /** DAG that caused the event; null where no task did, as for what this API records. */
  readonly source_dag_id?: string | null;
  /** Run that caused the event; null where none did. */
  readonly source_run_id?: string | null;
  /** Mapped instance that caused the event; -1 where the task is not mapped, or there is none. */
  readonly source_map_index: number;
  /** Runs that the event started. */
  readonly created_dagruns: readonly DagRunAssetReference[];
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly timestamp: string;
  /** Key of the partition that was updated. Since 3.2. */
  readonly partition_key?: string | null;
}

/** An asset, with the DAGs and tasks that have to do with it. */
export interface AssetResponse {
  /** Id of the row on the server. */
  readonly id: number;
  /** Name of the asset. */
  readonly name: string;
  /** URI, by which it is known outside Airflow. */
  readonly uri: string;
  /** Group that its author put it in, `asset` if none. */
  readonly group: string;
  /** Free data that its author gave it. */
  readonly extra?: { readonly [key: string]: JsonValue } | null;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly updated_at: string;
  /** DAGs that the asset can start. Since 3.1. */
  readonly scheduled_dags: readonly DagScheduleAssetReference[];
  /** Tasks that update it. */
  readonly producing_tasks: readonly TaskOutletAssetReference[];
  /** Tasks that read it. Since 3.1. */
  readonly consuming_tasks: readonly TaskInletAssetReference[];
  /** Aliases that point to the asset. */
  readonly aliases: readonly AssetAliasResponse[];
  /** Watchers that look for events of the asset outside. Since 3.2. */
  readonly watchers: readonly AssetWatcherResponse[];
  /** Newest event of the asset. Since 3.1. */
  readonly last_asset_event?: LastAssetEventResponse | null;
}

/** A value to keep with an asset. Since 3.3. */
export interface AssetStateStoreBody {
  /** The value: any JSON but null. */
  readonly value: JsonValue;
}

/** One page of values kept with an asset, and how many there are in all. Since 3.3. */
export interface AssetStateStoreCollectionResponse {
  /** Values of this page. */
  readonly asset_state_store: readonly AssetStateStoreResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** Who wrote a value last. Since 3.3. */
export interface AssetStateStoreLastUpdatedBy {
  /** Who wrote it: a task, a watcher or the API. */
  readonly kind: OpenEnum<AssetStateStoreWriterKind>;
  /** Id of the DAG. */
  readonly dag_id?: string | null;
  /** Id of the run, unique in its DAG. */
  readonly run_id?: string | null;
  /** Id of the task in its DAG. */
  readonly task_id?: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number | null;
}

/** A value kept with an asset. Since 3.3. */
export interface AssetStateStoreResponse {
  /** Key of the value. */
  readonly key: string;
  /** The value: any JSON. */
  readonly value: JsonValue;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly updated_at: string;
  /** Who wrote it last: the task, with its run, or what else did. */
  readonly last_updated_by?: AssetStateStoreLastUpdatedBy | null;
}

/** What kind of writer wrote a value: a task, a watcher, or somebody by this API. Since 3.3. */
export type AssetStateStoreWriterKind = "task" | "watcher" | "api";

/** A watcher of an asset. Since 3.2. */
export interface AssetWatcherResponse {
  /** Name of the watcher. */
  readonly name: string;
  /** Number of its trigger. */
  readonly trigger_id: number;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_date: string;
}

/** How a test that a worker runs is going. Since 3.3. */
export interface AsyncConnectionTestResponse {
  /** Token that the test was asked for with. */
  readonly token: string;
  /** Id of the connection, as DAGs name it. */
  readonly connection_id: string;
  /** How the test is going: `pending`, `queued`, `running`, `success` or `failed`. */
  readonly state: string;
  /** What the test found, for people. */
  readonly result_message?: string | null;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
}

/** One page of backfills, and how many there are in all. */
export interface BackfillCollectionResponse {
  /** Backfills of this page. */
  readonly backfills: readonly BackfillResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A backfill to start. */
export interface BackfillPostBody {
  /** Id of the DAG, which needs a schedule. */
  readonly dag_id: string;
  /**
   * First date of the range, itself included.
   *
   * Format `date-time`.
   */
  readonly from_date: string;
  /**
   * Last date of the range, itself included. A range that lies wholly in the future is refused.
   *
   * Format `date-time`.
   */
  readonly to_date: string;
  /**
   * Whether the newest date runs first. Refused for a DAG with tasks that depend on the run before.
   *
   * @default false
   */
  readonly run_backwards?: boolean;
  /** Free data handed to every run of the backfill. */
  readonly dag_run_conf?: { readonly [key: string]: unknown } | null;
  /**
   * What becomes of dates that have a run already: `none` leaves them, `failed` runs the failed ones again, `completed`
   * all that have ended. A DAG with tasks that depend on the run before needs one of the latter.
   *
   * @default "none"
   */
  readonly reprocess_behavior?: ReprocessBehavior;
  /**
   * How many runs of the backfill may be active at once, beside those of the schedule.
   *
   * @default 10
   */
  readonly max_active_runs?: number;
  /**
   * Whether runs use the newest version of the DAG; left out, the DAG or `[core] rerun_with_latest_version` decides, and
   * yes if neither does. Since 3.1.
   */
  readonly run_on_latest_version?: boolean | null;
}

/** A backfill. */
export interface BackfillResponse {
  /**
   * Id of the row on the server.
   *
   * Minimum `0`.
   */
  readonly id: number;
  /** Id of the DAG. */
  readonly dag_id: string;
  /**
   * First date of the range, which is in it.
   *
   * Format `date-time`.
   */
  readonly from_date: string;
  /**
   * Last date of the range, which is in it.
   *
   * Format `date-time`.
   */
  readonly to_date: string;
  /** Free data handed to every run of the backfill. May be null since 3.2. */
  readonly dag_run_conf: { readonly [key: string]: unknown } | null;
  /** Whether the backfill is paused: no further run of it starts. */
  readonly is_paused: boolean;
  /** Which dates that have a run already are run again. */
  readonly reprocess_behavior: OpenEnum<ReprocessBehavior>;
  /** How many runs may be active at once. */
  readonly max_active_runs: number;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /**
   * When it ended or was cancelled; null while it goes on.
   *
   * Format `date-time`.
   */
  readonly completed_at: string | null;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly updated_at: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
}

/** How a part of the server is. */
export interface BaseInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status: string | null;
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
  readonly success?: readonly string[];
  /**
   * What went wrong: each with `error` and, mostly, `status_code`.
   *
   * @default []
   */
  readonly errors?: readonly { readonly [key: string]: unknown }[];
}

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
  /**
   * First day of the partitions, as the time zone of the DAG counts days.
   *
   * Format `date-time`.
   */
  readonly partition_date_start?: string | null;
  /**
   * Last day of the partitions, itself included.
   *
   * Format `date-time`.
   */
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

/**
 * What became of a bulk call, by kind of action; null for kinds that were not asked for. The call itself may be a 200
 * though every item failed.
 */
export interface BulkResponse {
  /** Outcome of the create actions; null where there were none. */
  readonly create?: BulkActionResponse | null;
  /** Outcome of the update actions; null where there were none. */
  readonly update?: BulkActionResponse | null;
  /** Outcome of the delete actions; null where there were none. */
  readonly delete?: BulkActionResponse | null;
}

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

/** Which runs give up their partition. Since 3.3. */
export interface ClearPartitionsBody {
  /** Key of the partition to clear. */
  readonly partition_key?: string | null;
  /**
   * First day of the partitions, as the time zone of the DAG counts days.
   *
   * Format `date-time`.
   */
  readonly partition_date_start?: string | null;
  /**
   * Last day of the partitions, itself included.
   *
   * Format `date-time`.
   */
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
  readonly dag_runs_cleared: number;
  /** How many task instances were cleared. */
  readonly task_instances_cleared: number;
  /** Whether nothing was changed, and the numbers are those of what would be. */
  readonly dry_run: boolean;
}

/** Task instances that would be cleared, and tasks that would be new. Since 3.2. */
export interface ClearTaskInstanceCollectionResponse {
  /** Task instances that were cleared; with `dry_run` those that would be. */
  readonly task_instances: readonly (TaskInstanceResponse | NewTaskResponse)[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** Which task instances to clear, and how. */
export interface ClearTaskInstancesBody {
  /**
   * Whether to leave everything as it is and only say what would happen. On unless turned off.
   *
   * @default true
   */
  readonly dry_run?: boolean;
  /**
   * Earliest logical date of what is cleared, with a zone. Not with `dag_run_id`.
   *
   * Format `date-time`.
   */
  readonly start_date?: string | null;
  /**
   * Latest logical date of what is cleared, with a zone. Not with `dag_run_id`.
   *
   * Format `date-time`.
   */
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

/** The configuration, section by section. */
export interface Config {
  /** Sections of the configuration. */
  readonly sections: readonly ConfigSection[];
}

/** One option of the configuration. */
export interface ConfigOption {
  /** Name of the option. */
  readonly key: string;
  /** The value, or where the whole is shown as pairs, value and where it comes from. */
  readonly value: string | readonly [string, string];
}

/** One section of the configuration. */
export interface ConfigSection {
  /** Name of the section, such as `core`. */
  readonly name: string;
  /** Options of the section. */
  readonly options: readonly ConfigOption[];
}

/** A connection to write. */
export interface ConnectionBody {
  /**
   * Id, as DAGs name it: letters, digits, `_`, `.` and `-`.
   *
   * Max length `200`; pattern `^[\w.-]+$`.
   */
  readonly connection_id: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  readonly conn_type: string;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name to log in with. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
  /** Password. Answers have it masked. */
  readonly password?: string | null;
  /** More settings: text that holds a JSON object. */
  readonly extra?: string | null;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Actions on connections. */
export interface ConnectionBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (ConnectionBulkCreateAction | ConnectionBulkUpdateAction | ConnectionBulkDeleteAction)[];
}

/** Creates connections. */
export interface ConnectionBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly ConnectionBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes connections. */
export interface ConnectionBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | ConnectionBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes connections. */
export interface ConnectionBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly ConnectionBody[];
  /** Names of the fields to write; left out, all that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** One page of connections, and how many there are in all. */
export interface ConnectionCollectionResponse {
  /** Connections of this page. */
  readonly connections: readonly ConnectionResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A connection, its secrets masked. */
export interface ConnectionResponse {
  /** Id of the connection, as DAGs name it. */
  readonly connection_id: string;
  /** Type of the connection, such as `postgres`. */
  readonly conn_type: string;
  /** What it is for, in words of people. */
  readonly description: string | null;
  /** Host name or address. */
  readonly host: string | null;
  /** User name to log in with. */
  readonly login: string | null;
  /** Name of the schema or database. */
  readonly schema: string | null;
  /** Port number. */
  readonly port: number | null;
  /** `***` where there is one, null where there is none. */
  readonly password: string | null;
  /** More settings: text that holds a JSON object, its secrets masked. */
  readonly extra: string | null;
  /** Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2. */
  readonly team_name: string | null;
}

/** A test that waits for a worker, and the token to ask with. Since 3.3. */
export interface ConnectionTestQueuedResponse {
  /** Token to ask with, for `connections.getEnqueuedTest`. */
  readonly token: string;
  /** Id of the connection, as DAGs name it. */
  readonly connection_id: string;
  /** How the test is going, `pending` at first. */
  readonly state: string;
}

/** A connection for a worker to test. Since 3.3. */
export interface ConnectionTestRequestBody {
  /**
   * Id of the connection, as DAGs name it.
   *
   * Max length `200`; pattern `^[\w.-]+$`.
   */
  readonly connection_id: string;
  /** Type of the connection, such as `postgres`. */
  readonly conn_type: string;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name to log in with. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
  /** Password. In answers it is masked or missing. */
  readonly password?: string | null;
  /** More settings: text that holds a JSON object. */
  readonly extra?: string | null;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
  /**
   * Whether to store the connection if the test succeeds, which needs the permission to edit it.
   *
   * @default false
   */
  readonly commit_on_success?: boolean;
  /** Executor to test with; null for the default one. */
  readonly executor?: string | null;
  /** Queue of the workers to test with. */
  readonly queue?: string | null;
}

/** How a test of a connection ended. */
export interface ConnectionTestResponse {
  /** Whether the test succeeded. */
  readonly status: boolean;
  /** What the test found, for people. */
  readonly message: string;
}

/** An update of an asset, to be recorded. */
export interface CreateAssetEventsBody {
  /** Number of the asset, as `assets.list` has it. */
  readonly asset_id: number;
  /**
   * Key of the partition that was updated. Since 3.2.
   *
   * Max length `250`; pattern `\S`.
   */
  readonly partition_key?: string | null;
  /** Free data for the DAGs that it starts. */
  readonly extra?: { readonly [key: string]: unknown };
  /** Whose DAGs the event may start. Since 3.3. */
  readonly access_control?: AssetEventAccessControl | null;
}

/** One page of DAGs, and how many there are in all. */
export interface DAGCollectionResponse {
  /** DAGs of this page. */
  readonly dags: readonly DAGResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A DAG with everything its file says. */
export interface DAGDetailsResponse {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. */
  readonly dag_display_name: string;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused: boolean;
  /** Whether the file of the DAG is gone. */
  readonly is_stale: boolean;
  /**
   * When the file was last parsed.
   *
   * Format `date-time`.
   */
  readonly last_parsed_time: string | null;
  /** Seconds the last parse took. Since 3.1. */
  readonly last_parse_duration: number | null;
  /**
   * When the DAG was last dropped from the server's memory.
   *
   * Format `date-time`.
   */
  readonly last_expired: string | null;
  /** Bundle that the file belongs to. */
  readonly bundle_name: string | null;
  /** Version of that bundle, where it has versions. */
  readonly bundle_version: string | null;
  /** Path of the file in its bundle. */
  readonly relative_fileloc: string | null;
  /** Path of the file on the server. */
  readonly fileloc: string | null;
  /** What it is for, in words of people. */
  readonly description: string | null;
  /** The schedule in short, such as a cron expression. */
  readonly timetable_summary: string | null;
  /** The schedule in words. */
  readonly timetable_description: string | null;
  /** Whether runs are made by partition. Since 3.2. */
  readonly timetable_partitioned: boolean;
  /** Whether the schedule has a period. Since 3.3. */
  readonly timetable_periodic: boolean;
  /** Tags, sorted by name. */
  readonly tags: readonly DagTagResponse[];
  /** How many task instances of the DAG may run at once. */
  readonly max_active_tasks: number;
  /** How many runs may be active at once. */
  readonly max_active_runs: number | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. */
  readonly max_consecutive_failed_dag_runs: number;
  /** Whether a task of the DAG limits how many of it run at once. */
  readonly has_task_concurrency_limits: boolean;
  /** Whether the file could not be imported when last parsed. */
  readonly has_import_errors: boolean;
  /**
   * Logical date of the next scheduled run.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_logical_date: string | null;
  /**
   * Start of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_start: string | null;
  /**
   * End of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_end: string | null;
  /**
   * Earliest moment at which the next run may start.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_run_after: string | null;
  /** Run types that may be made; null for all. Since 3.2. */
  readonly allowed_run_types: readonly OpenEnum<DagRunType>[] | null;
  /** Owners of its tasks, each once. */
  readonly owners: readonly string[];
  /** Whether missed runs are made up for. */
  readonly catchup: boolean;
  /**
   * How long a run may take, as an ISO 8601 duration; null for no limit.
   *
   * Format `duration`.
   */
  readonly dag_run_timeout: string | null;
  /**
   * Which assets start the DAG: `{ all: [...] }` or `{ any: [...] }` of more of the same, or of `{ asset: ... }`; null
   * where none does.
   */
  readonly asset_expression: { readonly [key: string]: unknown } | null;
  /** Documentation that the author wrote, in Markdown. */
  readonly doc_md: string | null;
  /**
   * First logical date for which the DAG is scheduled; null for none.
   *
   * Format `date-time`.
   */
  readonly start_date: string | null;
  /**
   * Last logical date for which the DAG is scheduled; null for none.
   *
   * Format `date-time`.
   */
  readonly end_date: string | null;
  /** Whether the DAG starts out paused; null for the server's default. */
  readonly is_paused_upon_creation: boolean | null;
  /** Params by name, each with its value, schema and description. */
  readonly params: { readonly [key: string]: unknown } | null;
  /** Whether templates give Python values rather than text. */
  readonly render_template_as_native_obj: boolean;
  /** Where templates are looked for. */
  readonly template_search_path: readonly string[] | null;
  /** Time zone of the DAG, by its IANA name. */
  readonly timezone: string | null;
  /**
   * When the file was last parsed.
   *
   * Format `date-time`.
   */
  readonly last_parsed: string | null;
  /** Arguments that every task gets. Since 3.1. */
  readonly default_args: { readonly [key: string]: unknown } | null;
  /** Whether cleared runs use the newest version of the DAG. Since 3.3. */
  readonly rerun_with_latest_version?: boolean | null;
  /** Address of each owner, such as a mail address, by name. */
  readonly owner_links?: { readonly [key: string]: string } | null;
  /**
   * Whether it is a favourite of the user who asks. Since 3.1.
   *
   * @default false
   */
  readonly is_favorite?: boolean;
  /**
   * How many of its runs are queued or running. Since 3.2.
   *
   * @default 0
   */
  readonly active_runs_count?: number;
  /** Whether the schedule lets it be backfilled. Since 3.3. */
  readonly is_backfillable: boolean;
  /** Signed name of the file, for having it parsed again with `dags.reparseFile`. */
  readonly file_token: string;
  /**
   * Older name of the limit on active tasks.
   *
   * @deprecated
   */
  readonly concurrency: number;
  /** Newest version of the DAG. */
  readonly latest_dag_version: DagVersionResponse | null;
}

/** Whether a DAG is paused. */
export interface DAGPatchBody {
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused: boolean;
}

/** A DAG, in short. */
export interface DAGResponse {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. */
  readonly dag_display_name: string;
  /** Whether the scheduler makes no runs, and starts no tasks of those that there are. */
  readonly is_paused: boolean;
  /** Whether the file of the DAG is gone. */
  readonly is_stale: boolean;
  /**
   * When the file was last parsed.
   *
   * Format `date-time`.
   */
  readonly last_parsed_time: string | null;
  /** Seconds the last parse took. Since 3.1. */
  readonly last_parse_duration: number | null;
  /**
   * When the DAG was last dropped from the server's memory.
   *
   * Format `date-time`.
   */
  readonly last_expired: string | null;
  /** Bundle that the file belongs to. */
  readonly bundle_name: string | null;
  /** Version of that bundle, where it has versions. */
  readonly bundle_version: string | null;
  /** Path of the file in its bundle. */
  readonly relative_fileloc: string | null;
  /** Path of the file on the server; null for some DAGs. */
  readonly fileloc: string | null;
  /** What it is for, in words of people. */
  readonly description: string | null;
  /** The schedule in short, such as a cron expression. */
  readonly timetable_summary: string | null;
  /** The schedule in words. */
  readonly timetable_description: string | null;
  /** Whether runs are made by partition. Since 3.2. */
  readonly timetable_partitioned: boolean;
  /** Whether the schedule has a period. Since 3.3. */
  readonly timetable_periodic: boolean;
  /** Tags, sorted by name. */
  readonly tags: readonly DagTagResponse[];
  /** How many task instances of the DAG may run at once. */
  readonly max_active_tasks: number;
  /** How many runs may be active at once. */
  readonly max_active_runs: number | null;
  /** After how many failed runs in a row the DAG is paused; 0 is never. */
  readonly max_consecutive_failed_dag_runs: number;
  /** Whether a task of the DAG limits how many of it run at once. */
  readonly has_task_concurrency_limits: boolean;
  /** Whether the file could not be imported when last parsed. */
  readonly has_import_errors: boolean;
  /**
   * Logical date of the next scheduled run.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_logical_date: string | null;
  /**
   * Start of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_start: string | null;
  /**
   * End of the time that the next run covers.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_data_interval_end: string | null;
  /**
   * Earliest moment at which the next run may start.
   *
   * Format `date-time`.
   */
  readonly next_dagrun_run_after: string | null;
  /** Run types that may be made; null for all. Since 3.2. */
  readonly allowed_run_types: readonly OpenEnum<DagRunType>[] | null;
  /** Owners of its tasks, each once. */
  readonly owners: readonly string[];
  /** Whether the schedule lets it be backfilled. Since 3.3. */
  readonly is_backfillable: boolean;
  /** Signed name of the file, for having it parsed again with `dags.reparseFile`. */
  readonly file_token: string;
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
  readonly dag_runs: readonly DAGRunResponse[];
  /** How many match in all; with a cursor no more than `total_entries_limit` are counted. */
  readonly total_entries?: number | null;
  /** Where counting stopped, in an answer to a cursor. Since 3.3. */
  readonly total_entries_limit?: number | null;
  /** Cursor of the next page; null on the last, and without a cursor. Since 3.2. */
  readonly next_cursor?: string | null;
  /** Cursor of the page before; null on the first, and without a cursor. Since 3.2. */
  readonly previous_cursor?: string | null;
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

/** A run of a DAG. */
export interface DAGRunResponse {
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /**
   * When the run was queued.
   *
   * Format `date-time`.
   */
  readonly queued_at: string | null;
  /**
   * When it started; null while it is queued.
   *
   * Format `date-time`.
   */
  readonly start_date: string | null;
  /**
   * When it ended; null before.
   *
   * Format `date-time`.
   */
  readonly end_date: string | null;
  /** Seconds from start to end; null before the end. Since 3.1. */
  readonly duration: number | null;
  /**
   * Start of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_start: string | null;
  /**
   * End of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_end: string | null;
  /**
   * Earliest moment at which the run may start.
   *
   * Format `date-time`.
   */
  readonly run_after: string;
  /**
   * When the scheduler last looked at the run.
   *
   * Format `date-time`.
   */
  readonly last_scheduling_decision: string | null;
  /** How the run came to be, such as `manual` or `scheduled`. */
  readonly run_type: OpenEnum<DagRunType>;
  /** State: `queued`, `running`, `success` or `failed`. */
  readonly state: OpenEnum<DagRunState>;
  /** Part of Airflow that started the run; null for runs from before 3.0. */
  readonly triggered_by: OpenEnum<DagRunTriggeredByType> | null;
  /** User who started the run, if one did. Since 3.1. */
  readonly triggering_user_name: string | null;
  /** Free data handed to the run. Null for some runs since 3.1. */
  readonly conf: { readonly [key: string]: unknown } | null;
  /** Note of a person, shown beside it; null for none. */
  readonly note: string | null;
  /** Versions of the DAG that its tasks ran with. */
  readonly dag_versions: readonly DagVersionResponse[];
  /** Version of the bundle it runs with; null where the bundle has no versions. */
  readonly bundle_version: string | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Key of the partition that the run makes. Since 3.2. */
  readonly partition_key: string | null;
  /**
   * Date of the partition that the run makes. Since 3.3.
   *
   * Format `date-time`.
   */
  readonly partition_date: string | null;
}

/** One line of the answer of `wait`: the state of the run at that moment. */
export interface DAGRunWaitLine {
  /** State of the run. */
  readonly state: OpenEnum<DagRunState>;
  /** What the tasks asked for returned, by task id; a list for a mapped task. On the last line only. */
  readonly results?: { readonly [key: string]: unknown };
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
  /**
   * Only where `run_after` is this or later.
   *
   * Format `date-time`.
   */
  readonly run_after_gte?: string | null;
  /**
   * Only where `run_after` is later than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly run_after_gt?: string | null;
  /**
   * Only where `run_after` is this or earlier.
   *
   * Format `date-time`.
   */
  readonly run_after_lte?: string | null;
  /**
   * Only where `run_after` is earlier than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly run_after_lt?: string | null;
  /**
   * Only where `logical_date` is this or later.
   *
   * Format `date-time`.
   */
  readonly logical_date_gte?: string | null;
  /**
   * Only where `logical_date` is later than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly logical_date_gt?: string | null;
  /**
   * Only where `logical_date` is this or earlier.
   *
   * Format `date-time`.
   */
  readonly logical_date_lte?: string | null;
  /**
   * Only where `logical_date` is earlier than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly logical_date_lt?: string | null;
  /**
   * Only what started at this moment or later, and what has not started.
   *
   * Format `date-time`.
   */
  readonly start_date_gte?: string | null;
  /**
   * Only what started after this moment, and what has not started. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly start_date_gt?: string | null;
  /**
   * Only what started at this moment or earlier.
   *
   * Format `date-time`.
   */
  readonly start_date_lte?: string | null;
  /**
   * Only what started before this moment. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly start_date_lt?: string | null;
  /**
   * Only what ended at this moment or later, and what has not ended.
   *
   * Format `date-time`.
   */
  readonly end_date_gte?: string | null;
  /**
   * Only what ended after this moment, and what has not ended. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly end_date_gt?: string | null;
  /**
   * Only what ended at this moment or earlier.
   *
   * Format `date-time`.
   */
  readonly end_date_lte?: string | null;
  /**
   * Only what ended before this moment. Since 3.1.
   *
   * Format `date-time`.
   */
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

/** Source code of a DAG. */
export interface DAGSourceResponse {
  /** The code of the file. */
  readonly content: string | null;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Version of the DAG, counted from 1. */
  readonly version_number: number | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
}

/** One page of tags, and how many there are in all. */
export interface DAGTagCollectionResponse {
  /** Tags of this page. */
  readonly tags: readonly string[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** One page of versions, and how many there are in all. */
export interface DAGVersionCollectionResponse {
  /** Versions of the DAG. */
  readonly dag_versions: readonly DagVersionResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** One page of warnings, and how many there are in all. */
export interface DAGWarningCollectionResponse {
  /** Warnings of this page. */
  readonly dag_warnings: readonly DAGWarningResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A warning about a DAG. */
export interface DAGWarningResponse {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Kind of warning. */
  readonly warning_type: OpenEnum<DagWarningType>;
  /** What is wrong, in words. */
  readonly message: string;
  /**
   * When it was found.
   *
   * Format `date-time`.
   */
  readonly timestamp: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
}

/** How the DAG processor is. */
export interface DagProcessorInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status: string | null;
  /** Last sign of life; null where there was none. */
  readonly latest_dag_processor_heartbeat: string | null;
}

/** A run that an asset event started. */
export interface DagRunAssetReference {
  /** Id of the run, unique in its DAG. */
  readonly run_id: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /**
   * When the run started; null while it is queued.
   *
   * Format `date-time`.
   */
  readonly start_date: string;
  /**
   * When the run ended; null before.
   *
   * Format `date-time`.
   */
  readonly end_date: string | null;
  /** State of the run. */
  readonly state: string;
  /**
   * Start of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_start: string | null;
  /**
   * End of the time that the run covers.
   *
   * Format `date-time`.
   */
  readonly data_interval_end: string | null;
  /** Key of the partition that the run makes. Since 3.2. */
  readonly partition_key: string | null;
  /** Whether this run is what the event waited for. Since 3.3. */
  readonly triggering: boolean;
}

/** A state that a run can be given, and in which it can be deleted. Since 3.3. */
export type DagRunMutableStates = "queued" | "success" | "failed";

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

/** A DAG that an asset can start. */
export interface DagScheduleAssetReference {
  /** Id of the DAG. */
  readonly dag_id: string;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly updated_at: string;
}

/** Runs counted by state, DAG by DAG. */
export interface DagStatsCollectionResponse {
  /** DAGs, with their runs counted. */
  readonly dags: readonly DagStatsResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** Runs of one DAG, counted by state. */
export interface DagStatsResponse {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Number of runs, state by state. */
  readonly stats: readonly DagStatsStateResponse[];
}

/** How many runs are in one state. */
export interface DagStatsStateResponse {
  /** The state that is counted. */
  readonly state: OpenEnum<DagRunState>;
  /** How many runs are in that state. */
  readonly count: number;
}

/** A tag of a DAG. */
export interface DagTagResponse {
  /** Name of the tag. */
  readonly name: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
}

/** A version of a DAG. */
export interface DagVersionResponse {
  /**
   * Id of the row on the server.
   *
   * Format `uuid`.
   */
  readonly id: string;
  /** Version of the DAG, counted from 1. */
  readonly version_number: number;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Bundle that the file belongs to. */
  readonly bundle_name: string | null;
  /** Version of that bundle, where it has versions. */
  readonly bundle_version: string | null;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Where the bundle can be looked at, or loaded from. */
  readonly bundle_url: string | null;
}

/**
 * What a warning is about: a pool that is not there, two assets that clash, or values in the file that change each
 * time it is parsed (since 3.2).
 */
export type DagWarningType = "asset conflict" | "non-existent pool" | "runtime varying value";

/** The runs that a backfill would make. */
export interface DryRunBackfillCollectionResponse {
  /** Runs that the backfill would make. */
  readonly backfills: readonly DryRunBackfillResponse[];
  /** How many runs the backfill would make. */
  readonly total_entries: number;
}

/** A run that a backfill would make. */
export interface DryRunBackfillResponse {
  /**
   * Date that the run would stand for; null for a partition. May be null since 3.2.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /** Key of the partition that the run makes. Since 3.2. */
  readonly partition_key: string | null;
  /**
   * Date of the partition that the run makes. Since 3.2.
   *
   * Format `date-time`.
   */
  readonly partition_date: string | null;
}

/** One page of audit log entries, and how many there are in all. */
export interface EventLogCollectionResponse {
  /** Entries of this page. */
  readonly event_logs: readonly EventLogResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** An entry of the audit log. */
export interface EventLogResponse {
  /** Number of the entry. */
  readonly event_log_id: number;
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly when: string;
  /** Id of the DAG. */
  readonly dag_id: string | null;
  /** Id of the task in its DAG. */
  readonly task_id: string | null;
  /** Id of the run, unique in its DAG. */
  readonly run_id: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number | null;
  /** Which try, from 1; 0 before the first. */
  readonly try_number: number | null;
  /** What happened, such as `trigger_dag_run`; for a call of this API, the name of the operation. */
  readonly event: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /** User who did it. */
  readonly owner: string | null;
  /** More about it, mostly as text that holds JSON. */
  readonly extra: string | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name?: string | null;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  readonly task_display_name?: string | null;
}

/** Where a log lies outside Airflow. Since 3.1. */
export interface ExternalLogUrlResponse {
  /** Address of the log. */
  readonly url: string;
}

/** A page that a plugin links to. Since 3.1. */
export interface ExternalViewResponse {
  /** Name. */
  readonly name: string;
  /** Address of its icon. */
  readonly icon?: string | null;
  /** Address of its icon on a dark background. */
  readonly icon_dark_mode?: string | null;
  /** Where it stands in the web interface. */
  readonly url_route?: string | null;
  /** Menu category it stands under. */
  readonly category?: string | null;
  /**
   * Whether it stands at the top of the menu. Since 3.3.
   *
   * @default false
   */
  readonly nav_top_level?: boolean | null;
  /** Address it points to. */
  readonly href: string;
  /**
   * Part of the web interface it appears in.
   *
   * @default "nav"
   */
  readonly destination?: OpenEnum<"nav" | "dag" | "dag_run" | "task" | "task_instance" | "base">;
  readonly [key: string]: unknown;
}

/** The links that an operator offers, by name. */
export interface ExtraLinkCollectionResponse {
  /** Names of links that the operator offers. */
  readonly extra_links: { readonly [key: string]: string | null };
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A FastAPI application that a plugin adds. */
export interface FastAPIAppResponse {
  /** The application, as Python text. */
  readonly app: string;
  /** Path the application answers under. */
  readonly url_prefix: string;
  /** Name. */
  readonly name: string;
  readonly [key: string]: unknown;
}

/** A FastAPI middleware that a plugin adds. */
export interface FastAPIRootMiddlewareResponse {
  /** The middleware, as Python text. */
  readonly middleware: string;
  /** Name. */
  readonly name: string;
  readonly [key: string]: unknown;
}

/** What a task instance asks of a person, and the answer if there is one. Since 3.1. */
export interface HITLDetail {
  /**
   * What can be chosen.
   *
   * Min items `1`.
   */
  readonly options: readonly string[];
  /** What is asked, in a line. */
  readonly subject: string;
  /** What is asked, in full. */
  readonly body?: string | null;
  /** Options that are taken if nobody answers in time. */
  readonly defaults?: readonly string[] | null;
  /**
   * Whether several options may be chosen.
   *
   * @default false
   */
  readonly multiple?: boolean;
  /** What can be filled in: params by name, each with value, schema and description. */
  readonly params?: { readonly [key: string]: unknown };
  /** Who may answer; empty for everyone with access. */
  readonly assigned_users?: readonly HITLUser[];
  /**
   * When it was asked.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /** Who answered. */
  readonly responded_by_user?: HITLUser | null;
  /**
   * When the answer was given.
   *
   * Format `date-time`.
   */
  readonly responded_at?: string | null;
  /** What the person chose. */
  readonly chosen_options?: readonly string[] | null;
  /** What the person filled in, by the name of the param. */
  readonly params_input?: { readonly [key: string]: unknown };
  /**
   * Whether there is an answer.
   *
   * @default false
   */
  readonly response_received?: boolean;
  /** The task instance that asks. */
  readonly task_instance: TaskInstanceResponse;
}

/** One page of questions, and how many there are in all. Since 3.1. */
export interface HITLDetailCollection {
  /** Questions of this page. */
  readonly hitl_details: readonly HITLDetail[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** What one try of a task instance asked. Since 3.2. */
export interface HITLDetailHistory {
  /**
   * What can be chosen.
   *
   * Min items `1`.
   */
  readonly options: readonly string[];
  /** What is asked, in a line. */
  readonly subject: string;
  /** What is asked, in full. */
  readonly body?: string | null;
  /** Options that are taken if nobody answers in time. */
  readonly defaults?: readonly string[] | null;
  /**
   * Whether several options may be chosen.
   *
   * @default false
   */
  readonly multiple?: boolean;
  /** What can be filled in: params by name, each with value, schema and description. */
  readonly params?: { readonly [key: string]: unknown };
  /** Who may answer; empty for everyone with access. */
  readonly assigned_users?: readonly HITLUser[];
  /**
   * When it was asked.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /** Who answered. */
  readonly responded_by_user?: HITLUser | null;
  /**
   * When the answer was given.
   *
   * Format `date-time`.
   */
  readonly responded_at?: string | null;
  /** What the person chose. */
  readonly chosen_options?: readonly string[] | null;
  /** What the person filled in, by the name of the param. */
  readonly params_input?: { readonly [key: string]: unknown };
  /**
   * Whether there is an answer.
   *
   * @default false
   */
  readonly response_received?: boolean;
  /** The task instance that asks. */
  readonly task_instance: TaskInstanceHistoryResponse;
}

/** An answer that was given. Since 3.1. */
export interface HITLDetailResponse {
  /** Who answered. */
  readonly responded_by: HITLUser;
  /**
   * When the answer was given.
   *
   * Format `date-time`.
   */
  readonly responded_at: string;
  /**
   * What the person chose.
   *
   * Min items `1`.
   */
  readonly chosen_options: readonly string[];
  /** What the person filled in, by the name of the param. */
  readonly params_input?: { readonly [key: string]: unknown };
}

/** A person who may answer. Since 3.1. */
export interface HITLUser {
  /** Id of the user with the auth manager. */
  readonly id: string;
  /** Name of the user. */
  readonly name: string;
}

/** What went wrong: a text, or an object where the database or a check of several things has more to say. */
export interface HTTPExceptionResponse {
  /** What went wrong. */
  readonly detail: string | { readonly [key: string]: unknown };
}

/** What is wrong with a request, field by field. */
export interface HTTPValidationError {
  /** What is wrong with the request, field by field. */
  readonly detail?: readonly ValidationError[] | string | { readonly [key: string]: unknown };
}

/** How the parts of the server are. */
export interface HealthInfoResponse {
  /** The database. */
  readonly metadatabase: BaseInfoResponse;
  /** The scheduler. */
  readonly scheduler: SchedulerInfoResponse;
  /** The triggerer. */
  readonly triggerer: TriggererInfoResponse;
  /** The DAG processor; missing or null where it is not deployed by itself. */
  readonly dag_processor?: DagProcessorInfoResponse | null;
}

/** One page of import errors, and how many there are in all. */
export interface ImportErrorCollectionResponse {
  /** Import errors of this page. */
  readonly import_errors: readonly ImportErrorResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A DAG file that could not be imported. */
export interface ImportErrorResponse {
  /** Number of the import error. */
  readonly import_error_id: number;
  /**
   * When the import failed last.
   *
   * Format `date-time`.
   */
  readonly timestamp: string;
  /** Path of the file in its bundle. */
  readonly filename: string;
  /** Bundle that the file belongs to. */
  readonly bundle_name: string | null;
  /** Where it went wrong, as Python prints it; hidden where the user may not read every DAG of the file. */
  readonly stack_trace: string;
}

/** One page of jobs, and how many there are in all. */
export interface JobCollectionResponse {
  /** Jobs of this page. */
  readonly jobs: readonly JobResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A job of the server. */
export interface JobResponse {
  /** Id of the row on the server. */
  readonly id: number;
  /** Id of the DAG, for the few jobs that are about one. */
  readonly dag_id: string | null;
  /** State that the job wrote last, such as `running`; see the heartbeat too. */
  readonly state: string | null;
  /** What the job does, such as `TriggererJob`. */
  readonly job_type: string | null;
  /**
   * When the job started.
   *
   * Format `date-time`.
   */
  readonly start_date: string | null;
  /**
   * When the job ended; null while it runs.
   *
   * Format `date-time`.
   */
  readonly end_date: string | null;
  /**
   * Last sign of life.
   *
   * Format `date-time`.
   */
  readonly latest_heartbeat: string | null;
  /** Class of the executor. */
  readonly executor_class: string | null;
  /** Name of the machine it ran on. */
  readonly hostname: string | null;
  /** Operating system user it ran as. */
  readonly unixname: string | null;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name?: string | null;
}

/** Any JSON. */
export type JsonValue = unknown;

/** Newest event of an asset. Since 3.1. */
export interface LastAssetEventResponse {
  /**
   * Id of the row on the server.
   *
   * Minimum `0`.
   */
  readonly id?: number | null;
  /**
   * When it happened.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string | null;
}

/** The run that is to produce an asset. Since 3.2. */
export interface MaterializeAssetBody {
  /** Id for the run; the server makes one up where you leave it out. */
  readonly dag_run_id?: string | null;
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
   * The date that the run stands for; null for none.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string | null;
  /**
   * Earliest moment at which the run may start.
   *
   * Format `date-time`.
   */
  readonly run_after?: string | null;
  /** Values for the params of the DAG, and free data beside them. */
  readonly conf?: { readonly [key: string]: unknown } | null;
  /** Note of a person, shown beside it; null for none. */
  readonly note?: string | null;
  /** Key of the partition that the run makes. */
  readonly partition_key?: string | null;
}

/** A task that a run did not have yet. Since 3.2. */
export interface NewTaskResponse {
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /** Name of the task for people; the id where the task gives none. */
  readonly task_display_name: string;
}

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

/** One page of plugins, and how many there are in all. */
export interface PluginCollectionResponse {
  /** Plugins of this page. */
  readonly plugins: readonly PluginResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** Plugins that could not be loaded, and how many there are. Since 3.1. */
export interface PluginImportErrorCollectionResponse {
  /** Plugins that could not be loaded, all of them. */
  readonly import_errors: readonly PluginImportErrorResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A plugin that could not be loaded. Since 3.1. */
export interface PluginImportErrorResponse {
  /** Where the plugin comes from: a file, or a package. */
  readonly source: string;
  /** Why it could not be loaded. */
  readonly error: string;
}

/** A plugin and what it adds. */
export interface PluginResponse {
  /** Name of the plugin. */
  readonly name: string;
  /** Macros it adds. */
  readonly macros: readonly string[];
  /** Flask blueprints it adds. */
  readonly flask_blueprints: readonly string[];
  /** FastAPI applications it adds. */
  readonly fastapi_apps: readonly FastAPIAppResponse[];
  /** FastAPI middlewares it adds. */
  readonly fastapi_root_middlewares: readonly FastAPIRootMiddlewareResponse[];
  /** Pages it links to. Since 3.1. */
  readonly external_views: readonly ExternalViewResponse[];
  /** React applications it adds. Since 3.1. */
  readonly react_apps: readonly ReactAppResponse[];
  /** Views it adds. */
  readonly appbuilder_views: readonly AppBuilderViewResponse[];
  /**
   * Menu items it adds.
   *
   * @deprecated
   */
  readonly appbuilder_menu_items: readonly AppBuilderMenuItemResponse[];
  /** Links it adds to every operator. */
  readonly global_operator_extra_links: readonly string[];
  /** Links it adds to some operators. */
  readonly operator_extra_links: readonly string[];
  /** Where the plugin comes from: a file, or a package. */
  readonly source: string;
  /** Listeners it adds. */
  readonly listeners: readonly string[];
  /** Timetables it adds. */
  readonly timetables: readonly string[];
}

/** A pool to write. */
export interface PoolBody {
  /**
   * Name of the pool, as tasks name it.
   *
   * Max length `256`.
   */
  readonly name: string;
  /**
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /**
   * Whether deferred tasks keep their slots.
   *
   * @default false
   */
  readonly include_deferred?: boolean;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Actions on pools. */
export interface PoolBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (PoolBulkCreateAction | PoolBulkUpdateAction | PoolBulkDeleteAction)[];
}

/** Creates pools. */
export interface PoolBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly PoolBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes pools. */
export interface PoolBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | PoolBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes pools. */
export interface PoolBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly PoolBulkUpdateBody[];
  /** Names of the fields to write; left out, all that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** A pool to change in a bulk call, as a whole. */
export interface PoolBulkUpdateBody {
  /**
   * Name of the pool, as tasks name it.
   *
   * Max length `256`.
   */
  readonly name: string;
  /**
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /**
   * Whether deferred tasks keep their slots.
   *
   * @default false
   */
  readonly include_deferred: boolean;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** One page of pools, and how many there are in all. */
export interface PoolCollectionResponse {
  /** Pools of this page. */
  readonly pools: readonly PoolResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** What to change of a pool. */
export interface PoolPatchBody {
  /** Name of the pool, that of the path. */
  readonly pool: string;
  /**
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. */
  readonly include_deferred: boolean;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** A pool and its slots. */
export interface PoolResponse {
  /** Name of the pool. */
  readonly name: string;
  /**
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. */
  readonly include_deferred: boolean;
  /** Slots taken by tasks that run or are queued, and with `include_deferred` by deferred ones. */
  readonly occupied_slots: number;
  /** Slots taken by running tasks. */
  readonly running_slots: number;
  /** Slots taken by queued tasks. */
  readonly queued_slots: number;
  /** Slots that scheduled tasks wait for. */
  readonly scheduled_slots: number;
  /** Slots that are free; -1 is no limit. */
  readonly open_slots: number;
  /** Slots taken by deferred tasks. */
  readonly deferred_slots: number;
  /** Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2. */
  readonly team_name: string | null;
}

/** One page of provider packages, and how many there are in all. */
export interface ProviderCollectionResponse {
  /** Provider packages of this page. */
  readonly providers: readonly ProviderResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A provider package. */
export interface ProviderResponse {
  /** Name of the package. */
  readonly package_name: string;
  /** What the package is for. */
  readonly description: string;
  /** Version of the package. */
  readonly version: string;
  /** Where its documentation is. Since 3.1. */
  readonly documentation_url: string | null;
}

/** Asset events that wait, and how many there are. */
export interface QueuedEventCollectionResponse {
  /** DAGs and assets, one pair for each event that waits. */
  readonly queued_events: readonly QueuedEventResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** An asset event that waits to start a DAG. */
export interface QueuedEventResponse {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Number of the asset. */
  readonly asset_id: number;
  /**
   * When the event was queued.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
}

/** A React application that a plugin adds. Since 3.1. */
export interface ReactAppResponse {
  /** Name. */
  readonly name: string;
  /** Address of its icon. */
  readonly icon?: string | null;
  /** Address of its icon on a dark background. */
  readonly icon_dark_mode?: string | null;
  /** Where it stands in the web interface. */
  readonly url_route?: string | null;
  /** Menu category it stands under. */
  readonly category?: string | null;
  /**
   * Whether it stands at the top of the menu. Since 3.3.
   *
   * @default false
   */
  readonly nav_top_level?: boolean | null;
  /** Address of its JavaScript. */
  readonly bundle_url: string;
  /**
   * Part of the web interface it appears in.
   *
   * @default "nav"
   */
  readonly destination?: OpenEnum<"nav" | "dag" | "dag_run" | "task" | "task_instance" | "base" | "dashboard">;
  readonly [key: string]: unknown;
}

/**
 * Which dates that have a run already a backfill runs again: `none`, those whose run `failed`, or all that
 * `completed`, failed ones included.
 */
export type ReprocessBehavior = "failed" | "completed" | "none";

/** How the scheduler is. */
export interface SchedulerInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status: string | null;
  /** Last sign of life; null where there was none. */
  readonly latest_scheduler_heartbeat: string | null;
}

/** One event of a log. What else was logged, such as `level` or `logger`, stands beside it. */
export interface StructuredLogMessage {
  /**
   * When it was logged; missing on lines that are not events.
   *
   * Format `date-time`.
   */
  readonly timestamp?: string | null;
  /** The message. */
  readonly event: string;
  readonly [key: string]: unknown;
}

/** The tasks of a DAG, and how many there are. */
export interface TaskCollectionResponse {
  /** Tasks of the DAG. */
  readonly tasks: readonly TaskResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** What keeps a task instance from being scheduled. */
export interface TaskDependencyCollectionResponse {
  /** What has to be met first. */
  readonly dependencies: readonly TaskDependencyResponse[];
}

/** One thing that keeps a task instance from being scheduled. */
export interface TaskDependencyResponse {
  /** Kind of condition that is not met. */
  readonly name: string;
  /** Why it is not met, in words. */
  readonly reason: string;
}

/** A task that reads an asset. Since 3.1. */
export interface TaskInletAssetReference {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly updated_at: string;
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

/** One page of task instances, with the number of all, or by cursor with the way to the next page. */
export interface TaskInstanceCollectionResponse {
  /** Task instances of this page. */
  readonly task_instances: readonly TaskInstanceResponse[];
  /** How many match in all; with a cursor no more than `total_entries_limit` are counted. */
  readonly total_entries?: number | null;
  /** Where counting stopped, in an answer to a cursor. Since 3.3. */
  readonly total_entries_limit?: number | null;
  /** Cursor of the next page; null on the last, and without a cursor. Since 3.2. */
  readonly next_cursor?: string | null;
  /** Cursor of the page before; null on the first, and without a cursor. Since 3.2. */
  readonly previous_cursor?: string | null;
}

/** Tries of a task instance, and how many there are. */
export interface TaskInstanceHistoryCollectionResponse {
  /** Tries, in the order they were made in. */
  readonly task_instances: readonly TaskInstanceHistoryResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** One try of a task instance. */
export interface TaskInstanceHistoryResponse {
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /**
   * When the try started; null before.
   *
   * Format `date-time`.
   */
  readonly start_date: string | null;
  /**
   * When the try ended; null before.
   *
   * Format `date-time`.
   */
  readonly end_date: string | null;
  /** Seconds that the try took; null before its end. */
  readonly duration: number | null;
  /** State that the try ended in, or is in. */
  readonly state: OpenEnum<TaskInstanceState> | null;
  /** Which try, counted from 1. */
  readonly try_number: number;
  /**
   * How many times it may be tried again after a failure: it has one try more than that at most. Clearing it sets this
   * to the tries so far and the retries of its task.
   */
  readonly max_tries: number;
  /** Name of the task for people; the id where the task gives none. */
  readonly task_display_name: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Name of the machine it ran on. */
  readonly hostname: string | null;
  /** Operating system user it ran as. */
  readonly unixname: string | null;
  /** Name of the pool. */
  readonly pool: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots: number;
  /** Queue of the executor that it goes to. */
  readonly queue: string | null;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight: number | null;
  /** Class of the operator. */
  readonly operator: string | null;
  /** Name of the operator for people, without its module. Since 3.1. */
  readonly operator_name: string | null;
  /**
   * When it was queued.
   *
   * Format `date-time`.
   */
  readonly queued_when: string | null;
  /**
   * When it was scheduled.
   *
   * Format `date-time`.
   */
  readonly scheduled_when: string | null;
  /** Process id on the machine it ran on. */
  readonly pid: number | null;
  /** Executor that runs it; null for the default one. */
  readonly executor: string | null;
  /** Settings for the executor, as Python text. */
  readonly executor_config: string;
  /** Version of the DAG it ran with. */
  readonly dag_version: DagVersionResponse | null;
}

/** One task in one run. */
export interface TaskInstanceResponse {
  /**
   * Number of the row, a UUID; it changes with every try.
   *
   * Format `uuid`.
   */
  readonly id: string;
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run, unique in its DAG. */
  readonly dag_run_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /**
   * Earliest moment at which the run may start.
   *
   * Format `date-time`.
   */
  readonly run_after: string;
  /**
   * When its newest try started; null before.
   *
   * Format `date-time`.
   */
  readonly start_date: string | null;
  /**
   * When its newest try ended; null before.
   *
   * Format `date-time`.
   */
  readonly end_date: string | null;
  /** Seconds that the newest try took; null before its end. */
  readonly duration: number | null;
  /** State; null before it has one. */
  readonly state: OpenEnum<TaskInstanceState> | null;
  /** Number of the newest try, from 1; 0 before the first. */
  readonly try_number: number;
  /**
   * How many times it may be tried again after a failure: it has one try more than that at most. Clearing it sets this
   * to the tries so far and the retries of its task.
   */
  readonly max_tries: number;
  /** Name of the task for people; the id where the task gives none. */
  readonly task_display_name: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Name of the machine it ran on. */
  readonly hostname: string | null;
  /** Operating system user it ran as. */
  readonly unixname: string | null;
  /** Name of the pool. */
  readonly pool: string;
  /** Slots of the pool that it takes. */
  readonly pool_slots: number;
  /** Queue of the executor that it goes to. */
  readonly queue: string | null;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight: number | null;
  /** Class of the operator. */
  readonly operator: string | null;
  /** Name of the operator for people, without its module. Since 3.1. */
  readonly operator_name: string | null;
  /**
   * When it was queued.
   *
   * Format `date-time`.
   */
  readonly queued_when: string | null;
  /**
   * When it was scheduled.
   *
   * Format `date-time`.
   */
  readonly scheduled_when: string | null;
  /** Process id on the machine it ran on. */
  readonly pid: number | null;
  /** Executor that runs it; null for the default one. */
  readonly executor: string | null;
  /** Settings for the executor, as Python text. */
  readonly executor_config: string;
  /** Note of a person, shown beside it; null for none. */
  readonly note: string | null;
  /** Name that the task gives its mapped instance. */
  readonly rendered_map_index: string | null;
  /** Templated fields, filled in; secrets are masked and long values cut. */
  readonly rendered_fields?: { readonly [key: string]: unknown };
  /** The trigger it waits for, while deferred. */
  readonly trigger: TriggerResponse | null;
  /** The triggerer that runs the trigger. */
  readonly triggerer_job: JobResponse | null;
  /** Version of the DAG it ran with. */
  readonly dag_version: DagVersionResponse | null;
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
  /**
   * Only where `run_after` is this or later.
   *
   * Format `date-time`.
   */
  readonly run_after_gte?: string | null;
  /**
   * Only where `run_after` is later than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly run_after_gt?: string | null;
  /**
   * Only where `run_after` is this or earlier.
   *
   * Format `date-time`.
   */
  readonly run_after_lte?: string | null;
  /**
   * Only where `run_after` is earlier than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly run_after_lt?: string | null;
  /**
   * Only where `logical_date` is this or later.
   *
   * Format `date-time`.
   */
  readonly logical_date_gte?: string | null;
  /**
   * Only where `logical_date` is later than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly logical_date_gt?: string | null;
  /**
   * Only where `logical_date` is this or earlier.
   *
   * Format `date-time`.
   */
  readonly logical_date_lte?: string | null;
  /**
   * Only where `logical_date` is earlier than this. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly logical_date_lt?: string | null;
  /**
   * Only what started at this moment or later, and what has not started.
   *
   * Format `date-time`.
   */
  readonly start_date_gte?: string | null;
  /**
   * Only what started after this moment, and what has not started. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly start_date_gt?: string | null;
  /**
   * Only what started at this moment or earlier.
   *
   * Format `date-time`.
   */
  readonly start_date_lte?: string | null;
  /**
   * Only what started before this moment. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly start_date_lt?: string | null;
  /**
   * Only what ended at this moment or later, and what has not ended.
   *
   * Format `date-time`.
   */
  readonly end_date_gte?: string | null;
  /**
   * Only what ended after this moment, and what has not ended. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly end_date_gt?: string | null;
  /**
   * Only what ended at this moment or earlier.
   *
   * Format `date-time`.
   */
  readonly end_date_lte?: string | null;
  /**
   * Only what ended before this moment. Since 3.1.
   *
   * Format `date-time`.
   */
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
  readonly content: readonly (StructuredLogMessage | string)[];
  /** Token for what comes next; null at the end. */
  readonly continuation_token: string | null;
}

/** What is not there. A missing task instance is told as a list of one text, a missing DAG as a text. */
export interface TaskNotFound {
  /** What went wrong. */
  readonly detail: readonly string[] | string;
}

/** A task that updates an asset. */
export interface TaskOutletAssetReference {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_at: string;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly updated_at: string;
}

/** A task as the file of its DAG defines it. */
export interface TaskResponse {
  /** Id of the task in its DAG. */
  readonly task_id: string | null;
  /** Name of the task for people; the id where the task gives none. */
  readonly task_display_name: string | null;
  /** Owner of the task, as its file says. */
  readonly owner: string | null;
  /**
   * First logical date for which the task is scheduled.
   *
   * Format `date-time`.
   */
  readonly start_date: string | null;
  /**
   * Last logical date for which the task is scheduled; null for none.
   *
   * Format `date-time`.
   */
  readonly end_date: string | null;
  /**
   * What has to become of the tasks before it: `all_success` unless its file says another, such as `all_done` or
   * `one_failed`.
   */
  readonly trigger_rule: string | null;
  /** Whether it waits for the same task of the run before, which has to succeed or be skipped. */
  readonly depends_on_past: boolean;
  /** Whether it also waits for the tasks after that one. */
  readonly wait_for_downstream: boolean;
  /** How many times it is tried again. */
  readonly retries: number | null;
  /** Queue of the executor that it goes to. */
  readonly queue: string | null;
  /** Name of the pool. */
  readonly pool: string | null;
  /** Slots of the pool that it takes. */
  readonly pool_slots: number | null;
  /** How long one try may run; null for no limit. */
  readonly execution_timeout: TimeDelta | null;
  /** How long to wait before the next try; null for none. */
  readonly retry_delay: TimeDelta | null;
  /** Factor by which that wait grows with every try; 0 for none. A boolean before 3.2. */
  readonly retry_exponential_backoff: number;
  /** Weight in the queue; higher goes first. */
  readonly priority_weight: number | null;
  /**
   * How weights of other tasks add to its own: those after it (`downstream`, the default), those before it (`upstream`),
   * or none (`absolute`).
   */
  readonly weight_rule: string | null;
  /** Colour in the web interface. */
  readonly ui_color: string | null;
  /** Colour of its text in the web interface. */
  readonly ui_fgcolor: string | null;
  /** Names of fields that are templates. */
  readonly template_fields: readonly string[] | null;
  /** Tasks after it. */
  readonly downstream_task_ids: readonly string[] | null;
  /** Documentation that the author wrote, in Markdown. */
  readonly doc_md: string | null;
  /** Name of the operator for people, without its module. */
  readonly operator_name: string | null;
  /** Params by name, each with its value, schema and description. */
  readonly params: { readonly [key: string]: unknown } | null;
  /** Class of the operator: `module_path` and `class_name`. */
  readonly class_ref: { readonly [key: string]: unknown } | null;
  /** Whether the task is mapped. */
  readonly is_mapped: boolean | null;
  /** Names of links that the operator offers. */
  readonly extra_links: readonly string[];
}

/** A value for a task instance to keep, and for how long. Since 3.3. */
export interface TaskStateStoreBody {
  /** The value: any JSON but null. */
  readonly value: JsonValue;
  /**
   * When the value is dropped: a date with a zone, null for never, or `default` for the retention of the server.
   *
   * @default "default"
   */
  readonly expires_at?: string | "default" | null;
}

/** One page of values that a task instance keeps, and how many there are in all. Since 3.3. */
export interface TaskStateStoreCollectionResponse {
  /** Values of this page. */
  readonly task_state_store: readonly TaskStateStoreResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A value that replaces one that is kept. Since 3.3. */
export interface TaskStateStorePatchBody {
  /** The value: any JSON but null. */
  readonly value: JsonValue;
}

/** A value that a task instance keeps. Since 3.3. */
export interface TaskStateStoreResponse {
  /** Key of the value. */
  readonly key: string;
  /** The value: any JSON. */
  readonly value: JsonValue;
  /**
   * When it last changed.
   *
   * Format `date-time`.
   */
  readonly updated_at: string;
  /**
   * When the value is dropped; null for never.
   *
   * Format `date-time`.
   */
  readonly expires_at: string | null;
}

/** A length of time: the sum of its members. */
export interface TimeDelta {
  /**
   * Which of the kinds of interval this is.
   *
   * @default "TimeDelta"
   */
  readonly __type?: string;
  /** Days. */
  readonly days: number;
  /** Seconds. */
  readonly seconds: number;
  /** Microseconds. */
  readonly microseconds: number;
}

/** A run to trigger. */
export interface TriggerDAGRunPostBody {
  /** Id for the run, and so a guard against a second one; the server makes one up where you leave it out. */
  readonly dag_run_id?: string | null;
  /**
   * Start of the time that the run covers, with a zone. Only together with its end; the schedule tells both where left
   * out.
   *
   * Format `date-time`.
   */
  readonly data_interval_start?: string | null;
  /**
   * End of the time that the run covers, with a zone. Only together with its start.
   *
   * Format `date-time`.
   */
  readonly data_interval_end?: string | null;
  /**
   * The date that the run stands for, with a zone. Sent as null where you leave it out; one run a date.
   *
   * Format `date-time`.
   */
  readonly logical_date?: string | null;
  /**
   * Earliest moment at which the run may start, with a zone; now where left out.
   *
   * Format `date-time`.
   */
  readonly run_after?: string | null;
  /** Values for the params of the DAG, and free data beside them. */
  readonly conf?: { readonly [key: string]: unknown } | null;
  /** Note shown beside the run. */
  readonly note?: string | null;
  /** Key of the partition that the run makes, for DAGs with partitions. Since 3.2. */
  readonly partition_key?: string | null;
}

/** A trigger that a deferred task instance waits for. */
export interface TriggerResponse {
  /** Id of the row on the server. */
  readonly id: number;
  /** Class of the trigger. */
  readonly classpath: string;
  /**
   * Arguments of the trigger, as Python text.
   *
   * @deprecated
   */
  readonly kwargs: string;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  readonly created_date: string;
  /** Queue of the executor that it goes to. Since 3.2. */
  readonly queue: string | null;
  /** Number of the triggerer that runs it. */
  readonly triggerer_id: number | null;
}

/** How the triggerer is. */
export interface TriggererInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  readonly status: string | null;
  /** Last sign of life; null where there was none. */
  readonly latest_triggerer_heartbeat: string | null;
}

/** An answer to give. Since 3.1. */
export interface UpdateHITLDetailPayload {
  /**
   * What is chosen, out of `options`.
   *
   * Min items `1`.
   */
  readonly chosen_options: readonly string[];
  /** Values for the params that the question has. */
  readonly params_input?: { readonly [key: string]: unknown };
}

/** One thing that is wrong with a request: where (`loc`, such as `["body", "slots"]`) and what (`msg`). */
export interface ValidationError {
  /** Where it is: `query`, `path` or `body`, then the names on the way to it. */
  readonly loc: readonly (string | number)[];
  /** What is wrong, in words. */
  readonly msg: string;
  /** Name of the check that failed, such as `missing` or `extra_forbidden`. */
  readonly type: string;
  /** What was sent. Since 3.2. */
  readonly input?: unknown;
  /** What the check knew. Since 3.2. */
  readonly ctx?: { readonly [key: string]: unknown };
  /** Page that explains the mistake. */
  readonly url?: string;
}

/** A variable to write. */
export interface VariableBody {
  /**
   * Key of the variable.
   *
   * Max length `250`.
   */
  readonly key: string;
  /** The value: text, or any other JSON, which is stored as text and read back so. */
  readonly value: JsonValue;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Actions on variables. */
export interface VariableBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (VariableBulkCreateAction | VariableBulkUpdateAction | VariableBulkDeleteAction)[];
}

/** Creates variables. */
export interface VariableBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly VariableBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes variables. */
export interface VariableBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | VariableBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes variables. */
export interface VariableBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly VariableBody[];
  /** Names of the fields to write; left out, all that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** One page of variables, and how many there are in all. */
export interface VariableCollectionResponse {
  /** Variables of this page. */
  readonly variables: readonly VariableResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** A variable. */
export interface VariableResponse {
  /** Key of the variable. */
  readonly key: string;
  /** The value, as text whatever was written; `***` where the key looks secret. */
  readonly value?: string | null;
  /** What it is for, in words of people. */
  readonly description: string | null;
  /** Whether it is stored encrypted. */
  readonly is_encrypted: boolean;
  /** Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2. */
  readonly team_name: string | null;
}

/** The release that the server runs. */
export interface VersionInfo {
  /** The release, such as `3.3.2`. */
  readonly version: string;
  /** Commit it was built from. */
  readonly git_version: string | null;
}

/** One page of XCom entries, and how many there are in all. */
export interface XComCollectionResponse {
  /** XCom entries of this page. */
  readonly xcom_entries: readonly XComResponse[];
  /** How many there are in all, on every page. */
  readonly total_entries: number;
}

/** An XCom entry to write. */
export interface XComCreateBody {
  /** Key of the entry. */
  readonly key: string;
  /** The value: any JSON. */
  readonly value: unknown;
  /**
   * Which of a mapped task's instances.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** An XCom entry without its value. */
export interface XComResponse {
  /** Key of the entry; `return_value` for what the task returned. */
  readonly key: string;
  /**
   * When it was pushed.
   *
   * Format `date-time`.
   */
  readonly timestamp: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run, unique in its DAG. */
  readonly run_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  readonly task_display_name: string;
  /**
   * Earliest moment at which the run may start. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly run_after: string;
}

/** An XCom entry with its value as JSON. */
export interface XComResponseNative {
  /** Key of the entry; `return_value` for what the task returned. */
  readonly key: string;
  /**
   * When it was pushed.
   *
   * Format `date-time`.
   */
  readonly timestamp: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run, unique in its DAG. */
  readonly run_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  readonly task_display_name: string;
  /**
   * Earliest moment at which the run may start. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly run_after: string;
  /** The value: any JSON; text where the server could not make JSON of it. */
  readonly value: unknown;
}

/** An XCom entry with its value as text. */
export interface XComResponseString {
  /** Key of the entry; `return_value` for what the task returned. */
  readonly key: string;
  /**
   * When it was pushed.
   *
   * Format `date-time`.
   */
  readonly timestamp: string;
  /**
   * The date that the run stands for; null for runs without one.
   *
   * Format `date-time`.
   */
  readonly logical_date: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /** Id of the task in its DAG. */
  readonly task_id: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run, unique in its DAG. */
  readonly run_id: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  readonly dag_display_name: string;
  /** Name of the task for people; the id where the task gives none. Since 3.1. */
  readonly task_display_name: string;
  /**
   * Earliest moment at which the run may start. Since 3.1.
   *
   * Format `date-time`.
   */
  readonly run_after: string;
  /** The value as text. */
  readonly value: string | null;
}

/** A value for an XCom entry. */
export interface XComUpdateBody {
  /** The value: any JSON. */
  readonly value: unknown;
  /**
   * Which of a mapped task's instances.
   *
   * @default -1
   */
  readonly map_index?: number;
}
