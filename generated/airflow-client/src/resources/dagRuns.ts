/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type {
  BulkDAGRunClearBody,
  ClearPartitionsBody,
  ClearPartitionsResponse,
  ClearTaskInstanceCollectionResponse,
  DAGRunBulkBody,
  DAGRunClearBody,
  DAGRunCollectionResponse,
  DAGRunPatchBody,
  DAGRunsBatchBody,
  DAGRunWaitLine,
  TriggerDAGRunPostBody,
} from "../models/dagRuns.js";
import type {
  AssetEventCollectionResponse,
  BulkResponse,
  DAGRunResponse,
  HTTPExceptionResponse,
  HTTPValidationError,
} from "../models/shared.js";
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  type EventCall,
  events,
  jsonBody,
  objectBody,
  type Operation,
  type PageCall,
  pages,
  simple,
  styledTarget,
  withUpdateMask,
} from "../runtime/index.js";

/** Params of {@link get}. */
export interface GetParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_dag_run",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
  accept: ["application/json"],
};

/**
 * Reads one run of a DAG.
 *
 * To learn when it ends, `dagRuns.wait` or `dagRuns.triggerAndWait` spare the asking.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}` (`get_dag_run`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: DAGRunResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_dag_run", method: "DELETE", path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}" };

/**
 * Deletes a run of a DAG, with its task instances.
 *
 * With its task instances and XComs; logs stay. Only a run that is `queued`, `success` or `failed` can be deleted.
 *
 * Permission: to delete DAG runs (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}` (`delete_dag_run`)
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends DAGRunPatchBody {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /**
   * Names of the fields to write. Where you leave it out, the client names those that you pass, so that the others stay
   * as they are; without a mask the server would write or ask for more.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "patch_dag_run",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
  query: ["update_mask"],
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Sets the state or the note of a run.
 *
 * Only the fields that you pass are written: the client names them in `update_mask`. `state` may be `queued`,
 * `success` or `failed`. `queued` hands it to the scheduler again without clearing its tasks. `success` and `failed`
 * stop the tasks that are running, which get the same state, and skip those that have not run yet; before 3.3
 * `success` makes a success of all of them. Teardown tasks are left to run. An empty note takes the note away.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}` (`patch_dag_run`)
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: DAGRunResponse }, UpdateErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["dag_id", "dag_run_id", "update_mask"]), options);
}

/** Params of {@link bulk}. */
export interface BulkParams extends DAGRunBulkBody {
  /** Id of the DAG, or `~` where every entry names its own. */
  readonly dag_id: string;
}

/** Error bodies of {@link bulk}, by status. */
export interface BulkErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const bulkOperation: Operation = {
  api,
  id: "bulk_dag_runs",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "dagRuns.bulk", release: "3.3" },
};

/**
 * Changes and deletes many runs in one call.
 *
 * Since 3.3. A 200 says only that the call was understood: look at `errors` under `create`, `update` and `delete` in
 * the answer. Actions run in order, and what one of them did stays when the next has errors. Runs cannot be created
 * this way, so `create` is refused in the answer. `~` in place of the DAG id lets every entry name its own.
 *
 * Permission: to edit or delete DAG runs (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns` (`bulk_dag_runs`)
 */
export function bulk(client: Client, params: BulkParams, options?: CallOptions): Call<{ readonly 200: BulkResponse }, BulkErrors> {
  return call(client, bulkOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /**
   * Only runs of the partition of this day or later, as the time zone of the DAG counts days. Needs a DAG id, and a DAG
   * with partitions. Since 3.3.
   */
  readonly partition_date_gte?: string | null;
  /**
   * Only runs of the partition of this day or earlier, as the time zone of the DAG counts days. Needs a DAG id, and a
   * DAG with partitions. Since 3.3.
   */
  readonly partition_date_lte?: string | null;
  /**
   * Where to go on: empty for the first page, then `next_cursor` of the page before. Iterating over the call sets it.
   * Since 3.2.
   */
  readonly cursor?: string | null;
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 gives none, and how many there are.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
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
  /** Only where `updated_at` is this or later. */
  readonly updated_at_gte?: string | null;
  /** Only where `updated_at` is later than this. Since 3.1. */
  readonly updated_at_gt?: string | null;
  /** Only where `updated_at` is this or earlier. */
  readonly updated_at_lte?: string | null;
  /** Only where `updated_at` is earlier than this. Since 3.1. */
  readonly updated_at_lt?: string | null;
  /** Text that the configuration of the run holds, in its JSON form. Slow on large tables. Since 3.2. */
  readonly conf_contains?: string;
  /** Only runs that came to be in these ways: `manual`, `scheduled`, `backfill` and others. */
  readonly run_type?: readonly string[];
  /** Only these states: `queued`, `running`, `success`, `failed`. */
  readonly state?: readonly string[];
  /** Only runs with these versions of the DAG, by number. Since 3.1. */
  readonly dag_version?: readonly number[];
  /** Only runs with this version of the bundle. Since 3.2. */
  readonly bundle_version?: string | null;
  /**
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `conf`, `dag_id`,
   * `dag_run_id`, `duration`, `end_date`, `id`, `logical_date`, `partition_date`, `run_after`, `start_date`, `state`,
   * `updated_at`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
  /**
   * Part of `run_id`, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives.
   * Since 3.1.
   */
  readonly run_id_pattern?: string | null;
  /**
   * Start of `run_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly run_id_prefix_pattern?: string | null;
  /**
   * Part of the name of the user who started the run, whatever its case. `%` stands for any text, `_` for any character,
   * `|` separates alternatives. Since 3.1.
   */
  readonly triggering_user_name_pattern?: string | null;
  /**
   * Start of `triggering_user_name`, with upper and lower case told apart; quick on large tables. `|` separates
   * alternatives. Signs at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly triggering_user_name_prefix_pattern?: string | null;
  /**
   * Part of the DAG id, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives;
   * `~` stands for all. Since 3.2.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Start of `dag_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Part of the partition key, whatever its case. `%` stands for any text, `_` for any character; `|` separates
   * alternatives. Since 3.2.
   */
  readonly partition_key_pattern?: string | null;
  /**
   * Start of `partition_key`, with upper and lower case told apart; quick on large tables. `|` separates alternatives.
   * Signs at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly partition_key_prefix_pattern?: string | null;
  /** Only runs that an asset started whose name or URI has this in it, whatever its case. Since 3.2. */
  readonly consuming_asset_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_dag_runs",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns",
  query: [
    "partition_date_gte",
    "partition_date_lte",
    "cursor",
    "limit",
    "offset",
    "run_after_gte",
    "run_after_gt",
    "run_after_lte",
    "run_after_lt",
    "logical_date_gte",
    "logical_date_gt",
    "logical_date_lte",
    "logical_date_lt",
    "start_date_gte",
    "start_date_gt",
    "start_date_lte",
    "start_date_lt",
    "end_date_gte",
    "end_date_gt",
    "end_date_lte",
    "end_date_lt",
    "duration_gte",
    "duration_gt",
    "duration_lte",
    "duration_lt",
    "updated_at_gte",
    "updated_at_gt",
    "updated_at_lte",
    "updated_at_lt",
    "conf_contains",
    "run_type",
    "state",
    "dag_version",
    "bundle_version",
    "order_by",
    "run_id_pattern",
    "run_id_prefix_pattern",
    "triggering_user_name_pattern",
    "triggering_user_name_prefix_pattern",
    "dag_id_pattern",
    "dag_id_prefix_pattern",
    "partition_key_pattern",
    "partition_key_prefix_pattern",
    "consuming_asset_pattern",
  ],
  accept: ["application/json"],
  pagination: {
    items: "dag_runs",
    total: "total_entries",
    offset: { offset: "offset", limit: "limit" },
    cursor: { cursor: "cursor", next: "next_cursor", first: "" },
  },
};

/**
 * Lists the runs of a DAG.
 *
 * `~` in place of the DAG id stands for all DAGs. Ordered by the order they were made in unless `order_by` says
 * otherwise. Give a time bound, such as `run_after_gte`: old servers hold hundreds of thousands of runs. With a
 * `cursor` (since 3.2; empty for the first page) pages neither skip nor repeat runs while others are added;
 * `total_entries` is then capped.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns` (`get_dag_runs`)
 */
export function list(
  client: Client,
  params: ListParams,
  options?: CallOptions,
): PageCall<{ readonly 200: DAGRunCollectionResponse }, ListErrors, DAGRunResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link trigger}. */
export interface TriggerParams extends TriggerDAGRunPostBody {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link trigger}, by status. */
export interface TriggerErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const triggerOperation: Operation = {
  api,
  id: "trigger_dag_run",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/dagRuns",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, defaults: { logical_date: null } },
  accept: ["application/json"],
};

/**
 * Triggers a run of a DAG.
 *
 * A paused DAG takes the run, but leaves it `queued`. With a `dag_run_id` of your own a repeated call makes no second
 * run, but a 409. `logical_date` is sent as null unless you give one. `conf` is what tasks read as `dag_run.conf` and
 * `params`.
 *
 * Permission: to create DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns` (`trigger_dag_run`)
 */
export function trigger(
  client: Client,
  params: TriggerParams,
  options?: CallOptions,
): Call<{ readonly 200: DAGRunResponse }, TriggerErrors> {
  return call(client, triggerOperation, params, options);
}

/** Params of {@link upstreamAssetEvents}. */
export interface UpstreamAssetEventsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link upstreamAssetEvents}, by status. */
export interface UpstreamAssetEventsErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const upstreamAssetEventsOperation: Operation = {
  api,
  id: "get_upstream_asset_events",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents",
  accept: ["application/json"],
};

/**
 * Lists the asset events that started a run.
 *
 * Empty for a run that no asset started.
 *
 * Permission: to read assets and DAG runs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents` (`get_upstream_asset_events`)
 */
export function upstreamAssetEvents(
  client: Client,
  params: UpstreamAssetEventsParams,
  options?: CallOptions,
): Call<{ readonly 200: AssetEventCollectionResponse }, UpstreamAssetEventsErrors> {
  return call(client, upstreamAssetEventsOperation, params, options);
}

/** Params of {@link clear}. */
export interface ClearParams extends DAGRunClearBody {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const clearOperation: Operation = {
  api,
  id: "clear_dag_run",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Clears a run of a DAG, so that its tasks run again.
 *
 * `dry_run` is on unless you turn it off: then the answer holds the task instances that would be cleared, otherwise it
 * is the run. `only_failed` and `only_new` exclude each other.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear` (`clear_dag_run`)
 */
export function clear(
  client: Client,
  params: ClearParams,
  options?: CallOptions,
): Call<{ readonly 200: ClearTaskInstanceCollectionResponse | DAGRunResponse }, ClearErrors> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link wait}. */
export interface WaitParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /**
   * Seconds between two looks at the run. Small values load the server.
   *
   * Exclusive minimum `0`.
   */
  readonly interval: number;
  /** Tasks whose return values to send at the end; left out, those that the DAG marks as its result. */
  readonly result?: readonly string[] | null;
}

/** Error bodies of {@link wait}, by status. */
export interface WaitErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const waitOperation: Operation = {
  api,
  id: "wait_dag_run_until_finished",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait",
  query: ["interval", "result"],
  accept: ["application/x-ndjson"],
  since: { method: "dagRuns.wait", release: "3.1" },
};

/**
 * Waits for a run to end, and streams its state meanwhile.
 *
 * Since 3.1. Experimental. Each line is the state at that moment, asked every `interval` seconds; the last has the
 * final state and what tasks returned: those named in `result`, or the tasks that the DAG marks as its result. A
 * failed run is no error here. A proxy that buffers holds the lines back; where that or an older server is possible,
 * take `dagRuns.triggerAndWait`, which asks by itself then.
 *
 * Permission: to read DAG runs, and for results XComs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait` (`wait_dag_run_until_finished`)
 */
export function wait(client: Client, params: WaitParams, options?: CallOptions): EventCall<DAGRunWaitLine, WaitErrors> {
  return events(client, waitOperation, params, options);
}

/** Params of {@link listBatch}. */
export interface ListBatchParams extends DAGRunsBatchBody {}

/** Error bodies of {@link listBatch}, by status. */
export interface ListBatchErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listBatchOperation: Operation = {
  api,
  id: "get_list_dag_runs_batch",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/dagRuns/list",
  styled: { target: styledTarget, path: [{ name: "dag_id", style: simple, value: "~" }] },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  pagination: { items: "dag_runs", total: "total_entries", offset: { offset: "page_offset", limit: "page_limit" } },
};

/**
 * Lists runs of many DAGs, with filters in the body.
 *
 * For more DAG ids than a URL can hold. Only reads, although it is a POST. Page with `page_limit` and `page_offset` of
 * the body.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns/list` (`get_list_dag_runs_batch`)
 */
export function listBatch(
  client: Client,
  params: ListBatchParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: DAGRunCollectionResponse }, ListBatchErrors, DAGRunResponse> {
  return pages(client, listBatchOperation, params, options);
}

/** Params of {@link clearMany}. */
export interface ClearManyParams extends BulkDAGRunClearBody {
  /** Id of the DAG, or `~` where every entry names its own. */
  readonly dag_id: string;
}

/** Error bodies of {@link clearMany}, by status. */
export interface ClearManyErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const clearManyOperation: Operation = {
  api,
  id: "clear_dag_runs",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/clearDagRuns",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "dagRuns.clearMany", release: "3.3" },
};

/**
 * Clears many runs of a DAG, so that their tasks run again.
 *
 * Since 3.3. `dry_run` is on unless you turn it off. Name the runs, or a partition key, or a range of partition dates:
 * exactly one of them. `only_failed` and `only_new` exclude each other.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/clearDagRuns` (`clear_dag_runs`)
 */
export function clearMany(
  client: Client,
  params: ClearManyParams,
  options?: CallOptions,
): Call<{ readonly 200: ClearTaskInstanceCollectionResponse | DAGRunCollectionResponse }, ClearManyErrors> {
  return call(client, clearManyOperation, params, options);
}

/** Params of {@link clearPartitions}. */
export interface ClearPartitionsParams extends ClearPartitionsBody {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link clearPartitions}, by status. */
export interface ClearPartitionsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const clearPartitionsOperation: Operation = {
  api,
  id: "clear_dag_run_partitions",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/clearPartitions",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "dagRuns.clearPartitions", release: "3.3" },
};

/**
 * Takes partition key and date from runs, so that the partitions can be made anew.
 *
 * Since 3.3. `dry_run` is on unless you turn it off; the task instances are cleared as well only when asked. Name a
 * run, or a partition key, or a range of partition dates: exactly one of them.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/clearPartitions` (`clear_dag_run_partitions`)
 */
export function clearPartitions(
  client: Client,
  params: ClearPartitionsParams,
  options?: CallOptions,
): Call<{ readonly 200: ClearPartitionsResponse }, ClearPartitionsErrors> {
  return call(client, clearPartitionsOperation, params, options);
}

export { delete_ as delete };
