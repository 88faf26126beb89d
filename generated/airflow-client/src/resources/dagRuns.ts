/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
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
import type { Call, CallOptions, Client, EventCall, PageCall, StringOr } from "../runtime/index.js";
import { call, events, jsonBody, objectBody, type Operation, pages, simple, styledTarget, withUpdateMask } from "../runtime/internal.js";

/** Params of {@link get}. */
export interface GetDagRunParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetDagRunErrors {
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
 * Returns one run of a DAG.
 *
 * To wait for the end of a run without polling, use `dagRuns.wait` or `dagRuns.triggerAndWait`.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}` (`get_dag_run`)
 */
export function get(client: Client, params: GetDagRunParams, options?: CallOptions): Call<DAGRunResponse, GetDagRunErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteDagRunParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteDagRunErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_dag_run", method: "DELETE", path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}" };

/**
 * Deletes a run of a DAG and its task instances.
 *
 * Also deletes the XCom entries of the run. Logs are kept. Only a run that is `queued`,
 * `success` or `failed` can be deleted.
 *
 * Permission: to delete DAG runs (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}` (`delete_dag_run`)
 */
function delete_(client: Client, params: DeleteDagRunParams, options?: CallOptions): Call<undefined, DeleteDagRunErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateDagRunParams extends DAGRunPatchBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateDagRunErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id", "update_mask"] },
  accept: ["application/json"],
};

/**
 * Sets the state or the note of a run.
 *
 * Writes only the fields that you pass. The client lists them in `update_mask`. `state` can be
 * `queued`, `success` or `failed`. `queued` returns the run to the scheduler without clearing
 * its tasks. `success` and `failed` stop running tasks and set them to the same state. Tasks
 * that have not run yet are skipped; before 3.3, `success` marks all of them as successful.
 * Teardown tasks still run. An empty note removes the note.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}` (`patch_dag_run`)
 */
export function update(client: Client, params: UpdateDagRunParams, options?: CallOptions): Call<DAGRunResponse, UpdateDagRunErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["dag_id", "dag_run_id", "update_mask"]), options);
}

/** Params of {@link bulk}. */
export interface DagRunBulkParams extends DAGRunBulkBody {
  /** ID of the DAG, or `~` if each entry names its DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link bulk}, by status. */
export interface DagRunBulkErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const bulkOperation: Operation = {
  api,
  id: "bulk_dag_runs",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id"] },
  accept: ["application/json"],
  since: { method: "dagRuns.bulk", release: "3.3" },
};

/**
 * Updates and deletes many runs in one call.
 *
 * Status 200 does not mean that every action succeeded. Check `errors` under `create`, `update`
 * and `delete` in the response. Actions run in order, and a completed action is not undone when
 * a later one fails. This call cannot create runs: the response reports `create` as an error.
 * With `~` as the DAG ID, each entry names its DAG. Since 3.3.
 *
 * Permission: to edit or delete DAG runs (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns` (`bulk_dag_runs`)
 */
export function bulk(client: Client, params: DagRunBulkParams, options?: CallOptions): Call<BulkResponse, DagRunBulkErrors> {
  return call(client, bulkOperation, params, options);
}

/** Params of {@link list}. */
export interface ListDagRunsParams {
  /** ID of the DAG, or `~` for all DAGs. */
  readonly dag_id: string;
  /**
   * Include only runs of partitions on or after this day, in the time zone of the DAG. Needs a DAG
   * ID, and a DAG with partitions. Since 3.3.
   */
  readonly partition_date_gte?: string | null;
  /**
   * Include only runs of partitions on or before this day, in the time zone of the DAG. Needs a
   * DAG ID, and a DAG with partitions. Since 3.3.
   */
  readonly partition_date_lte?: string | null;
  /**
   * Position of the page: empty for the first page, then `next_cursor` of the previous page.
   * Iterating over the call sets it. Since 3.2.
   */
  readonly cursor?: string | null;
  /**
   * Maximum number of items to return. The server silently caps this at `[api] maximum_page_limit`
   * (100 unless configured). With `0`, the response has no items, only `total_entries`.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * Number of items to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /** Include only entries where `run_after` is at or after this time. */
  readonly run_after_gte?: string | null;
  /** Include only entries where `run_after` is after this time. Since 3.1. */
  readonly run_after_gt?: string | null;
  /** Include only entries where `run_after` is at or before this time. */
  readonly run_after_lte?: string | null;
  /** Include only entries where `run_after` is before this time. Since 3.1. */
  readonly run_after_lt?: string | null;
  /** Include only entries where `logical_date` is at or after this time. */
  readonly logical_date_gte?: string | null;
  /** Include only entries where `logical_date` is after this time. Since 3.1. */
  readonly logical_date_gt?: string | null;
  /** Include only entries where `logical_date` is at or before this time. */
  readonly logical_date_lte?: string | null;
  /** Include only entries where `logical_date` is before this time. Since 3.1. */
  readonly logical_date_lt?: string | null;
  /** Include only entries that started at or after this time, or have not started. */
  readonly start_date_gte?: string | null;
  /** Include only entries that started after this time, or have not started. Since 3.1. */
  readonly start_date_gt?: string | null;
  /**
   * Include only entries that started at or before this time. A time in the future also includes
   * entries that have not started.
   */
  readonly start_date_lte?: string | null;
  /**
   * Include only entries that started before this time. A time in the future also includes entries
   * that have not started. Since 3.1.
   */
  readonly start_date_lt?: string | null;
  /** Include only entries that ended at or after this time, or have not ended. */
  readonly end_date_gte?: string | null;
  /** Include only entries that ended after this time, or have not ended. Since 3.1. */
  readonly end_date_gt?: string | null;
  /**
   * Include only entries that ended at or before this time. A time in the future also includes
   * entries that have not ended.
   */
  readonly end_date_lte?: string | null;
  /**
   * Include only entries that ended before this time. A time in the future also includes entries
   * that have not ended. Since 3.1.
   */
  readonly end_date_lt?: string | null;
  /** Include only entries that took at least this many seconds. Since 3.2. */
  readonly duration_gte?: number | null;
  /** Include only entries that took more than this many seconds. Since 3.2. */
  readonly duration_gt?: number | null;
  /** Include only entries that took at most this many seconds. Since 3.2. */
  readonly duration_lte?: number | null;
  /** Include only entries that took less than this many seconds. Since 3.2. */
  readonly duration_lt?: number | null;
  /** Include only entries where `updated_at` is at or after this time. */
  readonly updated_at_gte?: string | null;
  /** Include only entries where `updated_at` is after this time. Since 3.1. */
  readonly updated_at_gt?: string | null;
  /** Include only entries where `updated_at` is at or before this time. */
  readonly updated_at_lte?: string | null;
  /** Include only entries where `updated_at` is before this time. Since 3.1. */
  readonly updated_at_lt?: string | null;
  /** Text to find in the JSON form of the run configuration. Slow on large tables. Since 3.2. */
  readonly conf_contains?: string;
  /** Include only runs of these types: `manual`, `scheduled`, `backfill` and others. */
  readonly run_type?: readonly StringOr<
    | "backfill"
    | "scheduled"
    | "manual"
    | "operator_triggered"
    | "asset_triggered"
    | "asset_materialization"
    | "none"
  >[];
  /** Include only runs in these states: `queued`, `running`, `success`, `failed`. */
  readonly state?: readonly StringOr<"queued" | "running" | "success" | "failed" | "none">[];
  /** Include only runs with these versions of the DAG, by number. Since 3.1. */
  readonly dag_version?: readonly number[];
  /** Include only runs with this bundle version. Since 3.2. */
  readonly bundle_version?: string | null;
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `conf`, `dag_id`, `dag_run_id`, `duration`, `end_date`, `id`, `logical_date`,
   * `partition_date`, `run_after`, `start_date`, `state`, `updated_at`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "conf"
    | "-conf"
    | "dag_id"
    | "-dag_id"
    | "dag_run_id"
    | "-dag_run_id"
    | "duration"
    | "-duration"
    | "end_date"
    | "-end_date"
    | "id"
    | "-id"
    | "logical_date"
    | "-logical_date"
    | "partition_date"
    | "-partition_date"
    | "run_after"
    | "-run_after"
    | "start_date"
    | "-start_date"
    | "state"
    | "-state"
    | "updated_at"
    | "-updated_at"
  >[];
  /**
   * Part of `run_id`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. Since 3.1.
   */
  readonly run_id_pattern?: string | null;
  /**
   * Prefix of `run_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly run_id_prefix_pattern?: string | null;
  /**
   * Part of the name of the user who started the run, case-insensitive. `%` matches any text, `_`
   * matches any character, and `|` separates alternatives. Since 3.1.
   */
  readonly triggering_user_name_pattern?: string | null;
  /**
   * Prefix of `triggering_user_name`, case-sensitive. Fast on large tables. `|` separates
   * alternatives. Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly triggering_user_name_prefix_pattern?: string | null;
  /**
   * Part of the DAG ID, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. `~` matches all DAGs. Since 3.2.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Prefix of `dag_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Part of the partition key, case-insensitive. `%` matches any text, `_` matches any character,
   * and `|` separates alternatives. Since 3.2.
   */
  readonly partition_key_pattern?: string | null;
  /**
   * Prefix of `partition_key`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly partition_key_prefix_pattern?: string | null;
  /**
   * Include only runs that were started by an asset whose name or URI contains this text,
   * case-insensitive. Since 3.2.
   */
  readonly consuming_asset_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListDagRunsErrors {
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
    kind: "cursor-or-offset",
    items: "dag_runs",
    total: "total_entries",
    offset: { offset: "offset", limit: "limit" },
    cursor: {
      cursor: "cursor",
      next: "next_cursor",
      first: "",
      order: { param: "order_by", values: ["id", "dag_id", "run_id", "dag_run_id", "run_after"] },
    },
  },
};

/**
 * Lists the runs of a DAG.
 *
 * `~` as the DAG ID matches all DAGs. Runs are in order of creation unless `order_by` is set.
 * Set a time bound, such as `run_after_gte`, because old servers hold hundreds of thousands of
 * runs. With `cursor` (since 3.2; empty for the first page), pages do not skip or repeat runs
 * while runs are added. `total_entries` is then capped. In 3.2.2 and 3.3.0, pages by cursor lose
 * runs if `order_by` names a column that can be null, such as `logical_date`. Loops use the
 * cursor only with `id`, `dag_id`, `run_id`, `dag_run_id`, `run_after`, or no `order_by`.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns` (`get_dag_runs`)
 */
export function list(
  client: Client,
  params: ListDagRunsParams,
  options?: CallOptions,
): PageCall<DAGRunCollectionResponse, ListDagRunsErrors, DAGRunResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link trigger}. */
export interface DagRunTriggerParams extends TriggerDAGRunPostBody {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link trigger}, by status. */
export interface DagRunTriggerErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id"], defaults: { logical_date: null } },
  accept: ["application/json"],
};

/**
 * Triggers a run of a DAG.
 *
 * If the DAG is paused, the run is created but stays `queued`. If you set `dag_run_id`, a
 * repeated call returns a 409 instead of creating a second run. The client sends `logical_date`
 * as null if you omit it. Tasks read `conf` as `dag_run.conf` and `params`.
 *
 * Permission: to create DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns` (`trigger_dag_run`)
 */
export function trigger(client: Client, params: DagRunTriggerParams, options?: CallOptions): Call<DAGRunResponse, DagRunTriggerErrors> {
  return call(client, triggerOperation, params, options);
}

/** Params of {@link upstreamAssetEvents}. */
export interface DagRunUpstreamAssetEventsParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link upstreamAssetEvents}, by status. */
export interface DagRunUpstreamAssetEventsErrors {
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
 * The list is empty if no asset started the run.
 *
 * Permission: to read assets and DAG runs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents`
 * (`get_upstream_asset_events`)
 */
export function upstreamAssetEvents(
  client: Client,
  params: DagRunUpstreamAssetEventsParams,
  options?: CallOptions,
): Call<AssetEventCollectionResponse, DagRunUpstreamAssetEventsErrors> {
  return call(client, upstreamAssetEventsOperation, params, options);
}

/** Params of {@link clear}. */
export interface ClearDagRunsParams extends DAGRunClearBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearDagRunsErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id"] },
  accept: ["application/json"],
};

/**
 * Clears a run of a DAG, so that its tasks run again.
 *
 * `dry_run` defaults to true: the response then lists the task instances that would be cleared.
 * With `dry_run: false`, the response is the run. `only_failed` and `only_new` are mutually
 * exclusive.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear` (`clear_dag_run`)
 */
export function clear(
  client: Client,
  params: ClearDagRunsParams,
  options?: CallOptions,
): Call<ClearTaskInstanceCollectionResponse | DAGRunResponse, ClearDagRunsErrors> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link wait}. */
export interface DagRunWaitParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /**
   * Seconds between two checks of the run. Small values increase the load on the server.
   *
   * Exclusive minimum `0`.
   */
  readonly interval: number;
  /**
   * IDs of the tasks to return values for at the end. Defaults to the tasks that the DAG marks as
   * its result.
   */
  readonly result?: readonly string[] | null;
}

/** Error bodies of {@link wait}, by status. */
export interface DagRunWaitErrors {
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
 * Waits for a run to end and streams its state.
 *
 * Experimental. Each line is the current state, which the server checks every `interval`
 * seconds. The last line has the final state and the return values of tasks. These are the tasks
 * in `result`, or the tasks that the DAG marks as its result. A failed run is not an error here.
 * A buffering proxy delays the lines. If there may be such a proxy or an older server, use
 * `dagRuns.triggerAndWait`, which polls in these cases. Since 3.1.
 *
 * Permission: to read DAG runs, and XComs for `result` (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait` (`wait_dag_run_until_finished`)
 */
export function wait(client: Client, params: DagRunWaitParams, options?: CallOptions): EventCall<DAGRunWaitLine, DagRunWaitErrors> {
  return events(client, waitOperation, params, options);
}

/** Params of {@link listBatch}. */
export interface ListDagRunsBatchParams extends DAGRunsBatchBody {}

/** Error bodies of {@link listBatch}, by status. */
export interface ListDagRunsBatchErrors {
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
  pagination: { kind: "offset", items: "dag_runs", total: "total_entries", offset: { offset: "page_offset", limit: "page_limit" } },
};

/**
 * Lists runs of many DAGs, with filters in the body.
 *
 * Use this method for more DAG IDs than fit into a URL. It only reads, although it is a POST.
 * Set `page_limit` and `page_offset` in the body to select a page.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns/list` (`get_list_dag_runs_batch`)
 */
export function listBatch(
  client: Client,
  params: ListDagRunsBatchParams = {},
  options?: CallOptions,
): PageCall<DAGRunCollectionResponse, ListDagRunsBatchErrors, DAGRunResponse> {
  return pages(client, listBatchOperation, params, options);
}

/** Params of {@link clearMany}. */
export interface ClearDagRunsManyParams extends BulkDAGRunClearBody {
  /** ID of the DAG, or `~` if each entry names its DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link clearMany}, by status. */
export interface ClearDagRunsManyErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id"] },
  accept: ["application/json"],
  since: { method: "dagRuns.clearMany", release: "3.3" },
};

/**
 * Clears many runs of a DAG, so that their tasks run again.
 *
 * `dry_run` defaults to true. Select exactly one of: the runs, a partition key, or a range of
 * partition dates. `only_failed` and `only_new` are mutually exclusive. Since 3.3.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/clearDagRuns` (`clear_dag_runs`)
 */
export function clearMany(
  client: Client,
  params: ClearDagRunsManyParams,
  options?: CallOptions,
): Call<ClearTaskInstanceCollectionResponse | DAGRunCollectionResponse, ClearDagRunsManyErrors> {
  return call(client, clearManyOperation, params, options);
}

/** Params of {@link clearPartitions}. */
export interface ClearDagRunsPartitionsParams extends ClearPartitionsBody {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link clearPartitions}, by status. */
export interface ClearDagRunsPartitionsErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id"] },
  accept: ["application/json"],
  since: { method: "dagRuns.clearPartitions", release: "3.3" },
};

/**
 * Removes partition key and date from runs, so that the partitions can be created again.
 *
 * `dry_run` defaults to true. Task instances are cleared only if `clear_task_instances` is true.
 * Select exactly one of: a run, a partition key, or a range of partition dates. Since 3.3.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `POST /api/v2/dags/{dag_id}/clearPartitions` (`clear_dag_run_partitions`)
 */
export function clearPartitions(
  client: Client,
  params: ClearDagRunsPartitionsParams,
  options?: CallOptions,
): Call<ClearPartitionsResponse, ClearDagRunsPartitionsErrors> {
  return call(client, clearPartitionsOperation, params, options);
}

export {
  /**
   * Deletes a run of a DAG and its task instances.
   *
   * Also deletes the XCom entries of the run. Logs are kept. Only a run that is `queued`,
   * `success` or `failed` can be deleted.
   *
   * Permission: to delete DAG runs (role User).
   *
   * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}` (`delete_dag_run`)
   */
  delete_ as delete,
};
