/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type {
  BulkResponse,
  HTTPExceptionResponse,
  HTTPValidationError,
  PatchTaskInstanceBody,
  TaskInstanceCollectionResponse,
  TaskInstanceHistoryResponse,
  TaskInstanceResponse,
} from "../models/shared.js";
import type {
  ClearTaskInstancesBody,
  ExternalLogUrlResponse,
  ExtraLinkCollectionResponse,
  StructuredLogMessage,
  TaskDependencyCollectionResponse,
  TaskInstanceBulkBody,
  TaskInstanceHistoryCollectionResponse,
  TaskInstancesBatchBody,
  TaskInstancesLogResponse,
  TaskNotFound,
} from "../models/taskInstances.js";
import type { Call, CallOptions, Client, EventCall, PageCall, StringOr } from "../runtime/index.js";
import {
  type Accept,
  call,
  type DeclaredHeaders,
  events,
  jsonBody,
  objectBody,
  type Operation,
  pages,
  simple,
  styledTarget,
  withUpdateMask,
} from "../runtime/internal.js";

/** Params of {@link links}. */
export interface TaskInstanceLinksParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * @default -1
   */
  readonly map_index?: number;
  /** Number of the try. Defaults to the latest try. Since 3.2. */
  readonly try_number?: number | null;
}

/** Error bodies of {@link links}, by status. */
export interface TaskInstanceLinksErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const linksOperation: Operation = {
  api,
  id: "get_extra_links",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links",
  query: ["map_index", "try_number"],
  accept: ["application/json"],
};

/**
 * Returns the extra links of a task instance by name.
 *
 * The operator of the task defines the links. A URL is null until the task sets it, for example
 * before its first run.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links`
 * (`get_extra_links`)
 */
export function links(
  client: Client,
  params: TaskInstanceLinksParams,
  options?: CallOptions,
): Call<ExtraLinkCollectionResponse, TaskInstanceLinksErrors> {
  return call(client, linksOperation, params, options);
}

/** Params of {@link get}. */
export interface GetTaskInstanceParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetTaskInstanceErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_task_instance",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
  accept: ["application/json"],
};

/**
 * Returns one task instance that is not mapped.
 *
 * Returns the latest try. Use `taskInstances.tries` for earlier tries.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}` (`get_task_instance`)
 */
export function get(
  client: Client,
  params: GetTaskInstanceParams,
  options?: CallOptions,
): Call<TaskInstanceResponse, GetTaskInstanceErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateTaskInstanceParams extends PatchTaskInstanceBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance. Defaults to all instances of a mapped task. */
  readonly map_index?: number | null;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateTaskInstanceErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "patch_task_instance",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
  query: ["map_index", "update_mask"],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "task_id", "map_index", "update_mask"],
  },
  accept: ["application/json"],
};

/**
 * Sets the state or the note of a task instance.
 *
 * `new_state` can be `success`, `failed` or `skipped`. Options such as `include_upstream` also
 * update other task instances, so the response is a list. Without `map_index`, all instances of
 * a mapped task are updated. A running task is stopped at its next heartbeat, which may be some
 * seconds later. Downstream tasks do not run again; use `taskInstances.clear` for that.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
 * (`patch_task_instance`)
 */
export function update(
  client: Client,
  params: UpdateTaskInstanceParams,
  options?: CallOptions,
): Call<TaskInstanceCollectionResponse, UpdateTaskInstanceErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", [
    "dag_id",
    "dag_run_id",
    "map_index",
    "task_id",
    "update_mask",
  ]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteTaskInstanceParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteTaskInstanceErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = {
  api,
  id: "delete_task_instance",
  method: "DELETE",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
  query: ["map_index"],
  accept: ["application/json"],
  since: { method: "taskInstances.delete", release: "3.1" },
};

/**
 * Deletes a task instance.
 *
 * Deletes only its row; the run does not change. The response body is null. A mapped task needs
 * `map_index`. Since 3.1.
 *
 * Permission: to delete task instances (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
 * (`delete_task_instance`)
 */
function delete_(client: Client, params: DeleteTaskInstanceParams, options?: CallOptions): Call<null, DeleteTaskInstanceErrors> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link listMapped}. */
export interface ListTaskInstancesMappedParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
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
  /** Include only entries where `updated_at` is at or after this time. */
  readonly updated_at_gte?: string | null;
  /** Include only entries where `updated_at` is after this time. Since 3.1. */
  readonly updated_at_gt?: string | null;
  /** Include only entries where `updated_at` is at or before this time. */
  readonly updated_at_lte?: string | null;
  /** Include only entries where `updated_at` is before this time. Since 3.1. */
  readonly updated_at_lt?: string | null;
  /** Include only entries that took at least this many seconds. */
  readonly duration_gte?: number | null;
  /** Include only entries that took more than this many seconds. Since 3.1. */
  readonly duration_gt?: number | null;
  /** Include only entries that took at most this many seconds. */
  readonly duration_lte?: number | null;
  /** Include only entries that took less than this many seconds. Since 3.1. */
  readonly duration_lt?: number | null;
  /** Include only these states. Use `none` for no state. */
  readonly state?: readonly StringOr<
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
    | "awaiting_input"
    | "no_status"
    | "none"
  >[];
  /** Include only task instances in these pools. */
  readonly pool?: readonly string[];
  /**
   * Part of `pool_name`, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives. Since 3.2.
   */
  readonly pool_name_pattern?: string | null;
  /**
   * Prefix of `pool_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly pool_name_prefix_pattern?: string | null;
  /** Include only task instances in these queues. */
  readonly queue?: readonly string[];
  /**
   * Part of the queue name, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives. Since 3.2.
   */
  readonly queue_name_pattern?: string | null;
  /**
   * Prefix of `queue_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly queue_name_prefix_pattern?: string | null;
  /** Include only task instances with these executors. */
  readonly executor?: readonly string[];
  /** Include only these versions of the DAG, by number. */
  readonly version_number?: readonly number[];
  /** Include only task instances with this latest try number. Since 3.1. */
  readonly try_number?: readonly number[];
  /** Include only task instances of these operator classes. Since 3.1. */
  readonly operator?: readonly string[];
  /**
   * Part of the operator name, case-insensitive. `%` matches any text, `_` matches any character,
   * and `|` separates alternatives. Since 3.2.
   */
  readonly operator_name_pattern?: string | null;
  /**
   * Prefix of `operator_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly operator_name_prefix_pattern?: string | null;
  /** Include only these map indexes. Since 3.1. */
  readonly map_index?: readonly number[];
  /**
   * Part of the name that the task sets for its mapped instance, case-insensitive. `%` matches any
   * text, `_` matches any character, and `|` separates alternatives. Since 3.2.
   */
  readonly rendered_map_index_pattern?: string | null;
  /**
   * Prefix of `rendered_map_index`, case-sensitive. Fast on large tables. `|` separates
   * alternatives. Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly rendered_map_index_prefix_pattern?: string | null;
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
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `data_interval_end`, `data_interval_start`, `duration`, `end_date`, `id`,
   * `logical_date`, `map_index`, `operator`, `rendered_map_index`, `run_after`, `start_date`,
   * `state`, `try_number`.
   *
   * @default ["map_index"]
   */
  readonly order_by?: readonly StringOr<
    | "data_interval_end"
    | "-data_interval_end"
    | "data_interval_start"
    | "-data_interval_start"
    | "duration"
    | "-duration"
    | "end_date"
    | "-end_date"
    | "id"
    | "-id"
    | "logical_date"
    | "-logical_date"
    | "map_index"
    | "-map_index"
    | "operator"
    | "-operator"
    | "rendered_map_index"
    | "-rendered_map_index"
    | "run_after"
    | "-run_after"
    | "start_date"
    | "-start_date"
    | "state"
    | "-state"
    | "try_number"
    | "-try_number"
  >[];
}

/** Error bodies of {@link listMapped}, by status. */
export interface ListTaskInstancesMappedErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instances",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped",
  query: [
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
    "updated_at_gte",
    "updated_at_gt",
    "updated_at_lte",
    "updated_at_lt",
    "duration_gte",
    "duration_gt",
    "duration_lte",
    "duration_lt",
    "state",
    "pool",
    "pool_name_pattern",
    "pool_name_prefix_pattern",
    "queue",
    "queue_name_pattern",
    "queue_name_prefix_pattern",
    "executor",
    "version_number",
    "try_number",
    "operator",
    "operator_name_pattern",
    "operator_name_prefix_pattern",
    "map_index",
    "rendered_map_index_pattern",
    "rendered_map_index_prefix_pattern",
    "limit",
    "offset",
    "order_by",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the task instances of a mapped task.
 *
 * Task instances are sorted by `map_index`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped`
 * (`get_mapped_task_instances`)
 */
export function listMapped(
  client: Client,
  params: ListTaskInstancesMappedParams,
  options?: CallOptions,
): PageCall<TaskInstanceCollectionResponse, ListTaskInstancesMappedErrors, TaskInstanceResponse> {
  return pages(client, listMappedOperation, params, options);
}

/** Params of {@link dependenciesMapped}. */
export interface TaskInstanceDependenciesMappedParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link dependenciesMapped}, by status. */
export interface TaskInstanceDependenciesMappedErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: TaskNotFound;
  readonly 422: HTTPValidationError;
}

const dependenciesMappedOperation: Operation = {
  api,
  id: "get_task_instance_dependencies_by_map_index",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies",
  accept: ["application/json"],
};

/**
 * Lists the reasons why one instance of a mapped task is not scheduled.
 *
 * The list is empty unless the task instance has no state or is `scheduled`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies`
 * (`get_task_instance_dependencies_by_map_index`)
 */
export function dependenciesMapped(
  client: Client,
  params: TaskInstanceDependenciesMappedParams,
  options?: CallOptions,
): Call<TaskDependencyCollectionResponse, TaskInstanceDependenciesMappedErrors> {
  return call(client, dependenciesMappedOperation, params, options);
}

/** Params of {@link dependencies}. */
export interface TaskInstanceDependenciesParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link dependencies}, by status. */
export interface TaskInstanceDependenciesErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: TaskNotFound;
  readonly 422: HTTPValidationError;
}

const dependenciesOperation: Operation = {
  api,
  id: "get_task_instance_dependencies",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies",
  query: ["map_index"],
  accept: ["application/json"],
};

/**
 * Lists the reasons why a task instance is not scheduled.
 *
 * The list is empty unless the task instance has no state or is `scheduled`. A mapped task needs
 * `map_index`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies`
 * (`get_task_instance_dependencies`)
 */
export function dependencies(
  client: Client,
  params: TaskInstanceDependenciesParams,
  options?: CallOptions,
): Call<TaskDependencyCollectionResponse, TaskInstanceDependenciesErrors> {
  return call(client, dependenciesOperation, params, options);
}

/** Params of {@link tries}. */
export interface TaskInstanceTriesParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link tries}, by status. */
export interface TaskInstanceTriesErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const triesOperation: Operation = {
  api,
  id: "get_task_instance_tries",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries",
  query: ["map_index"],
  accept: ["application/json"],
};

/**
 * Lists the tries of a task instance.
 *
 * The list includes the latest try, in order of creation. It has no pages.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries`
 * (`get_task_instance_tries`)
 */
export function tries(
  client: Client,
  params: TaskInstanceTriesParams,
  options?: CallOptions,
): Call<TaskInstanceHistoryCollectionResponse, TaskInstanceTriesErrors> {
  return call(client, triesOperation, params, options);
}

/** Params of {@link triesMapped}. */
export interface TaskInstanceTriesMappedParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link triesMapped}, by status. */
export interface TaskInstanceTriesMappedErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const triesMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instance_tries",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries",
  accept: ["application/json"],
};

/**
 * Lists the tries of one instance of a mapped task.
 *
 * The list includes the latest try, in order of creation. It has no pages.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries`
 * (`get_mapped_task_instance_tries`)
 */
export function triesMapped(
  client: Client,
  params: TaskInstanceTriesMappedParams,
  options?: CallOptions,
): Call<TaskInstanceHistoryCollectionResponse, TaskInstanceTriesMappedErrors> {
  return call(client, triesMappedOperation, params, options);
}

/** Params of {@link getMapped}. */
export interface GetTaskInstanceMappedParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link getMapped}, by status. */
export interface GetTaskInstanceMappedErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instance",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
  accept: ["application/json"],
};

/**
 * Returns one instance of a mapped task.
 *
 * `map_index` is -1 for a task that is not mapped.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
 * (`get_mapped_task_instance`)
 */
export function getMapped(
  client: Client,
  params: GetTaskInstanceMappedParams,
  options?: CallOptions,
): Call<TaskInstanceResponse, GetTaskInstanceMappedErrors> {
  return call(client, getMappedOperation, params, options);
}

/** Params of {@link updateMapped}. */
export interface UpdateTaskInstanceMappedParams extends PatchTaskInstanceBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number | null;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link updateMapped}, by status. */
export interface UpdateTaskInstanceMappedErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateMappedOperation: Operation = {
  api,
  id: "patch_task_instance_by_map_index",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
  query: ["update_mask"],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "task_id", "map_index", "update_mask"],
  },
  accept: ["application/json"],
};

/**
 * Sets the state or the note of one instance of a mapped task.
 *
 * `new_state` can be `success`, `failed` or `skipped`. Options such as `include_upstream` also
 * update other task instances, so the response is a list.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
 * (`patch_task_instance_by_map_index`)
 */
export function updateMapped(
  client: Client,
  params: UpdateTaskInstanceMappedParams,
  options?: CallOptions,
): Call<TaskInstanceCollectionResponse, UpdateTaskInstanceMappedErrors> {
  return call(client, updateMappedOperation, withUpdateMask(params, "update_mask", [
    "dag_id",
    "dag_run_id",
    "map_index",
    "task_id",
    "update_mask",
  ]), options);
}

/** Params of {@link list}. */
export interface ListTaskInstancesParams {
  /** ID of the DAG, or `~` for all DAGs. */
  readonly dag_id: string;
  /** ID of the run, or `~` for all runs. Must be `~` if the DAG ID is `~`. */
  readonly dag_run_id: string;
  /**
   * Position of the page: empty for the first page, then `next_cursor` of the previous page.
   * Iterating over the call sets it. Since 3.2.
   */
  readonly cursor?: string | null;
  /** Include only entries of this task. */
  readonly task_id?: string | null;
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
  /** Include only entries where `updated_at` is at or after this time. */
  readonly updated_at_gte?: string | null;
  /** Include only entries where `updated_at` is after this time. Since 3.1. */
  readonly updated_at_gt?: string | null;
  /** Include only entries where `updated_at` is at or before this time. */
  readonly updated_at_lte?: string | null;
  /** Include only entries where `updated_at` is before this time. Since 3.1. */
  readonly updated_at_lt?: string | null;
  /** Include only entries that took at least this many seconds. */
  readonly duration_gte?: number | null;
  /** Include only entries that took more than this many seconds. Since 3.1. */
  readonly duration_gt?: number | null;
  /** Include only entries that took at most this many seconds. */
  readonly duration_lte?: number | null;
  /** Include only entries that took less than this many seconds. Since 3.1. */
  readonly duration_lt?: number | null;
  /**
   * Part of `task_display_name`, case-insensitive. `%` matches any text, `_` matches any
   * character, and `|` separates alternatives.
   */
  readonly task_display_name_pattern?: string | null;
  /**
   * Prefix of `task_display_name`, case-sensitive. Fast on large tables. `|` separates
   * alternatives. Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly task_display_name_prefix_pattern?: string | null;
  /**
   * Include only tasks of this group. Needs a DAG ID. If the group does not exist, the status is
   * 404. Since 3.1.
   */
  readonly task_group_id?: string | null;
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
   * Part of `run_id`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. Since 3.2.
   */
  readonly run_id_pattern?: string | null;
  /**
   * Prefix of `run_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly run_id_prefix_pattern?: string | null;
  /** Include only these states. Use `none` for no state. */
  readonly state?: readonly StringOr<
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
    | "awaiting_input"
    | "no_status"
    | "none"
  >[];
  /** Include only task instances in these pools. */
  readonly pool?: readonly string[];
  /**
   * Part of `pool_name`, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives. Since 3.2.
   */
  readonly pool_name_pattern?: string | null;
  /**
   * Prefix of `pool_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly pool_name_prefix_pattern?: string | null;
  /** Include only task instances in these queues. */
  readonly queue?: readonly string[];
  /**
   * Part of the queue name, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives. Since 3.2.
   */
  readonly queue_name_pattern?: string | null;
  /**
   * Prefix of `queue_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly queue_name_prefix_pattern?: string | null;
  /** Include only task instances with these executors. */
  readonly executor?: readonly string[];
  /** Include only these versions of the DAG, by number. */
  readonly version_number?: readonly number[];
  /** Include only task instances with this latest try number. Since 3.1. */
  readonly try_number?: readonly number[];
  /** Include only task instances of these operator classes. Since 3.1. */
  readonly operator?: readonly string[];
  /**
   * Part of the operator name, case-insensitive. `%` matches any text, `_` matches any character,
   * and `|` separates alternatives. Since 3.2.
   */
  readonly operator_name_pattern?: string | null;
  /**
   * Prefix of `operator_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly operator_name_prefix_pattern?: string | null;
  /** Include only these map indexes. Since 3.1. */
  readonly map_index?: readonly number[];
  /**
   * Part of the name that the task sets for its mapped instance, case-insensitive. `%` matches any
   * text, `_` matches any character, and `|` separates alternatives. Since 3.2.
   */
  readonly rendered_map_index_pattern?: string | null;
  /**
   * Prefix of `rendered_map_index`, case-sensitive. Fast on large tables. `|` separates
   * alternatives. Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly rendered_map_index_prefix_pattern?: string | null;
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
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `data_interval_end`, `data_interval_start`, `duration`, `end_date`, `id`,
   * `logical_date`, `map_index`, `operator`, `rendered_map_index`, `run_after`, `start_date`,
   * `state`, `try_number`.
   *
   * @default ["map_index"]
   */
  readonly order_by?: readonly StringOr<
    | "data_interval_end"
    | "-data_interval_end"
    | "data_interval_start"
    | "-data_interval_start"
    | "duration"
    | "-duration"
    | "end_date"
    | "-end_date"
    | "id"
    | "-id"
    | "logical_date"
    | "-logical_date"
    | "map_index"
    | "-map_index"
    | "operator"
    | "-operator"
    | "rendered_map_index"
    | "-rendered_map_index"
    | "run_after"
    | "-run_after"
    | "start_date"
    | "-start_date"
    | "state"
    | "-state"
    | "try_number"
    | "-try_number"
  >[];
}

/** Error bodies of {@link list}, by status. */
export interface ListTaskInstancesErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_task_instances",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
  query: [
    "cursor",
    "task_id",
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
    "updated_at_gte",
    "updated_at_gt",
    "updated_at_lte",
    "updated_at_lt",
    "duration_gte",
    "duration_gt",
    "duration_lte",
    "duration_lt",
    "task_display_name_pattern",
    "task_display_name_prefix_pattern",
    "task_group_id",
    "dag_id_pattern",
    "dag_id_prefix_pattern",
    "run_id_pattern",
    "run_id_prefix_pattern",
    "state",
    "pool",
    "pool_name_pattern",
    "pool_name_prefix_pattern",
    "queue",
    "queue_name_pattern",
    "queue_name_prefix_pattern",
    "executor",
    "version_number",
    "try_number",
    "operator",
    "operator_name_pattern",
    "operator_name_prefix_pattern",
    "map_index",
    "rendered_map_index_pattern",
    "rendered_map_index_prefix_pattern",
    "limit",
    "offset",
    "order_by",
  ],
  accept: ["application/json"],
  pagination: {
    kind: "cursor-or-offset",
    items: "task_instances",
    total: "total_entries",
    offset: { offset: "offset", limit: "limit" },
    cursor: { cursor: "cursor", next: "next_cursor", first: "", order: { param: "order_by", values: ["id", "map_index"] } },
  },
};

/**
 * Lists the task instances of a run.
 *
 * `~` as the DAG ID or run ID matches all of them; set a time bound in that case. With `cursor`
 * (since 3.2; empty for the first page), pages do not skip or repeat rows while rows are added.
 * `total_entries` is then capped. In 3.2.2 and 3.3.0, pages by cursor lose rows if `order_by`
 * names a column that can be null, such as `start_date`. Loops use the cursor only with `id`,
 * `map_index`, or no `order_by`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances` (`get_task_instances`)
 */
export function list(
  client: Client,
  params: ListTaskInstancesParams,
  options?: CallOptions,
): PageCall<TaskInstanceCollectionResponse, ListTaskInstancesErrors, TaskInstanceResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link bulk}. */
export interface TaskInstanceBulkParams extends TaskInstanceBulkBody {
  /** ID of the DAG, or `~` if each entry names its DAG. */
  readonly dag_id: string;
  /** ID of the run, or `~` if each entry names its run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link bulk}, by status. */
export interface TaskInstanceBulkErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const bulkOperation: Operation = {
  api,
  id: "bulk_task_instances",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id"] },
  accept: ["application/json"],
  since: { method: "taskInstances.bulk", release: "3.1" },
};

/**
 * Updates and deletes many task instances in one call.
 *
 * Status 200 does not mean that every action succeeded. Check `errors` under `create`, `update`
 * and `delete` in the response. Actions run in order, and a completed action is not undone when
 * a later one fails. This call cannot create task instances: the response reports `create` as an
 * error. With `~` as the DAG ID or run ID, each entry names its DAG or run. Since 3.1.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances` (`bulk_task_instances`)
 */
export function bulk(client: Client, params: TaskInstanceBulkParams, options?: CallOptions): Call<BulkResponse, TaskInstanceBulkErrors> {
  return call(client, bulkOperation, params, options);
}

/** Params of {@link listBatch}. */
export interface ListTaskInstancesBatchParams extends TaskInstancesBatchBody {}

/** Error bodies of {@link listBatch}, by status. */
export interface ListTaskInstancesBatchErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listBatchOperation: Operation = {
  api,
  id: "get_task_instances_batch",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list",
  styled: {
    target: styledTarget,
    path: [{ name: "dag_id", style: simple, value: "~" }, { name: "dag_run_id", style: simple, value: "~" }],
  },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_instances", total: "total_entries", offset: { offset: "page_offset", limit: "page_limit" } },
};

/**
 * Lists task instances of many DAGs and runs, with filters in the body.
 *
 * Use this method for more IDs than fit into a URL. It only reads, although it is a POST. Set
 * `page_limit` and `page_offset` in the body to select a page.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list`
 * (`get_task_instances_batch`)
 */
export function listBatch(
  client: Client,
  params: ListTaskInstancesBatchParams = {},
  options?: CallOptions,
): PageCall<TaskInstanceCollectionResponse, ListTaskInstancesBatchErrors, TaskInstanceResponse> {
  return pages(client, listBatchOperation, params, options);
}

/** Params of {@link try_ | try}. */
export interface TaskInstanceTryParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Number of the try, counted from 1. */
  readonly task_try_number: number;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link try_ | try}, by status. */
export interface TaskInstanceTryErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const tryOperation: Operation = {
  api,
  id: "get_task_instance_try_details",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}",
  query: ["map_index"],
  accept: ["application/json"],
};

/**
 * Returns one try of a task instance.
 *
 * Returns the latest try or an earlier one. A mapped task needs `map_index`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`
 * (`get_task_instance_try_details`)
 */
function try_(
  client: Client,
  params: TaskInstanceTryParams,
  options?: CallOptions,
): Call<TaskInstanceHistoryResponse, TaskInstanceTryErrors> {
  return call(client, tryOperation, params, options);
}

/** Params of {@link tryMapped}. */
export interface TaskInstanceTryMappedParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Number of the try, counted from 1. */
  readonly task_try_number: number;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link tryMapped}, by status. */
export interface TaskInstanceTryMappedErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const tryMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instance_try_details",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}",
  accept: ["application/json"],
};

/**
 * Returns one try of one instance of a mapped task.
 *
 * Returns the latest try or an earlier one.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}`
 * (`get_mapped_task_instance_try_details`)
 */
export function tryMapped(
  client: Client,
  params: TaskInstanceTryMappedParams,
  options?: CallOptions,
): Call<TaskInstanceHistoryResponse, TaskInstanceTryMappedErrors> {
  return call(client, tryMappedOperation, params, options);
}

/** Params of {@link clear}. */
export interface ClearTaskInstancesParams extends ClearTaskInstancesBody {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearTaskInstancesErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const clearOperation: Operation = {
  api,
  id: "post_clear_task_instances",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/clearTaskInstances",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id"] },
  accept: ["application/json"],
};

/**
 * Clears task instances of a DAG, so that they run again.
 *
 * `dry_run` defaults to true: nothing is cleared, and the response lists the task instances that
 * would be cleared. `only_failed` and `reset_dag_runs` also default to true. `reset_dag_runs`
 * sets the run back to `queued`. Select one run with `dag_run_id`, or several with `start_date`
 * and `end_date`, but not both. An entry of `task_ids` is a task ID, or a pair of task ID and
 * map index. A running task is stopped and started again, unless `prevent_running_task` is true.
 * No tasks start while the DAG is paused.
 *
 * Permission: to edit task instances (role User).
 *
 * `POST /api/v2/dags/{dag_id}/clearTaskInstances` (`post_clear_task_instances`)
 */
export function clear(
  client: Client,
  params: ClearTaskInstancesParams,
  options?: CallOptions,
): Call<TaskInstanceCollectionResponse, ClearTaskInstancesErrors> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link updateDryRunMapped}. */
export interface UpdateTaskInstanceDryRunMappedParams extends PatchTaskInstanceBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number | null;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link updateDryRunMapped}, by status. */
export interface UpdateTaskInstanceDryRunMappedErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateDryRunMappedOperation: Operation = {
  api,
  id: "patch_task_instance_dry_run_by_map_index",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run",
  query: ["update_mask"],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "task_id", "map_index", "update_mask"],
  },
  accept: ["application/json"],
};

/**
 * Lists the instances that an update of one mapped task instance would change.
 *
 * Accepts the same body as `taskInstances.updateMapped`. Nothing is written.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run`
 * (`patch_task_instance_dry_run_by_map_index`)
 */
export function updateDryRunMapped(
  client: Client,
  params: UpdateTaskInstanceDryRunMappedParams,
  options?: CallOptions,
): Call<TaskInstanceCollectionResponse, UpdateTaskInstanceDryRunMappedErrors> {
  return call(client, updateDryRunMappedOperation, withUpdateMask(params, "update_mask", [
    "dag_id",
    "dag_run_id",
    "map_index",
    "task_id",
    "update_mask",
  ]), options);
}

/** Params of {@link updateDryRun}. */
export interface UpdateTaskInstanceDryRunParams extends PatchTaskInstanceBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance. Defaults to all instances of a mapped task. */
  readonly map_index?: number | null;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link updateDryRun}, by status. */
export interface UpdateTaskInstanceDryRunErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateDryRunOperation: Operation = {
  api,
  id: "patch_task_instance_dry_run",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run",
  query: ["map_index", "update_mask"],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "task_id", "map_index", "update_mask"],
  },
  accept: ["application/json"],
};

/**
 * Lists the task instances that an update would change, without changing them.
 *
 * Accepts the same body as `taskInstances.update`. Nothing is written.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run`
 * (`patch_task_instance_dry_run`)
 */
export function updateDryRun(
  client: Client,
  params: UpdateTaskInstanceDryRunParams,
  options?: CallOptions,
): Call<TaskInstanceCollectionResponse, UpdateTaskInstanceDryRunErrors> {
  return call(client, updateDryRunOperation, withUpdateMask(params, "update_mask", [
    "dag_id",
    "dag_run_id",
    "map_index",
    "task_id",
    "update_mask",
  ]), options);
}

/** Params of {@link logs}. */
export interface TaskInstanceLogsParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Number of the try, counted from 1.
   *
   * Minimum `0`.
   */
  readonly try_number: number;
  /**
   * Whether to return the whole log at once instead of one part.
   *
   * @default false
   */
  readonly full_content?: boolean;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * @default -1
   */
  readonly map_index?: number;
  /** Continuation token from the previous response. */
  readonly token?: string | null;
  /**
   * Media type of the response.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "application/x-ndjson";
}

/** Error bodies of {@link logs}, by status. */
export interface TaskInstanceLogsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 406: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

/** Response headers of {@link logs}, as text. */
export interface TaskInstanceLogsHeaders {
  readonly "Airflow-Continuation-Token": string | null;
}

const logsOperation: Operation = {
  api,
  id: "get_log",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}",
  query: ["full_content", "map_index", "token"],
  accept: ["application/json", "application/x-ndjson"],
};

/**
 * Returns the log of one try of a task instance.
 *
 * With `accept: "application/x-ndjson"`, events are streamed line by line. Otherwise the
 * response is one document, with a `continuation_token` while more content follows. A stream
 * ends after the content that exists so far; call the method again while the task runs. A mapped
 * task needs `map_index`. The first lines are groups from the server itself and have no
 * timestamp.
 *
 * Permission: to read task logs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}`
 * (`get_log`)
 */
export function logs(
  client: Client,
  params: TaskInstanceLogsParams & Accept<"application/x-ndjson">,
  options?: CallOptions,
): EventCall<StructuredLogMessage, TaskInstanceLogsErrors, 200, DeclaredHeaders<TaskInstanceLogsHeaders>>;
/**
 * Returns the log of one try of a task instance.
 *
 * With `accept: "application/x-ndjson"`, events are streamed line by line. Otherwise the
 * response is one document, with a `continuation_token` while more content follows. A stream
 * ends after the content that exists so far; call the method again while the task runs. A mapped
 * task needs `map_index`. The first lines are groups from the server itself and have no
 * timestamp.
 *
 * Permission: to read task logs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}`
 * (`get_log`)
 */
export function logs(
  client: Client,
  params: TaskInstanceLogsParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<TaskInstancesLogResponse, TaskInstanceLogsErrors, 200, DeclaredHeaders<TaskInstanceLogsHeaders>>;
export function logs(
  client: Client,
  params: TaskInstanceLogsParams & Partial<Accept<string>>,
  options?: CallOptions,
):
  | Call<TaskInstancesLogResponse, TaskInstanceLogsErrors, 200, DeclaredHeaders<TaskInstanceLogsHeaders>>
  | EventCall<StructuredLogMessage, TaskInstanceLogsErrors, 200, DeclaredHeaders<TaskInstanceLogsHeaders>> {
  if (params.accept === "application/x-ndjson") return events<
    StructuredLogMessage,
    TaskInstanceLogsErrors,
    200,
    DeclaredHeaders<TaskInstanceLogsHeaders>
  >(client, logsOperation, params, options);
  return call<
    TaskInstancesLogResponse,
    TaskInstanceLogsErrors,
    200,
    DeclaredHeaders<TaskInstanceLogsHeaders>
  >(client, logsOperation, params, options);
}

/** Params of {@link externalLogUrl}. */
export interface TaskInstanceExternalLogUrlParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Number of the try, counted from 1.
   *
   * Exclusive minimum `0`.
   */
  readonly try_number: number;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link externalLogUrl}, by status. */
export interface TaskInstanceExternalLogUrlErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const externalLogUrlOperation: Operation = {
  api,
  id: "get_external_log_url",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}",
  query: ["map_index"],
  accept: ["application/json"],
  since: { method: "taskInstances.externalLogUrl", release: "3.1" },
};

/**
 * Returns the external URL of the log of a try.
 *
 * Only available if logs are stored in a service for which the log handler knows a URL. Since
 * 3.1.
 *
 * Permission: to read task logs (role Viewer).
 *
 * `GET
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}`
 * (`get_external_log_url`)
 */
export function externalLogUrl(
  client: Client,
  params: TaskInstanceExternalLogUrlParams,
  options?: CallOptions,
): Call<ExternalLogUrlResponse, TaskInstanceExternalLogUrlErrors> {
  return call(client, externalLogUrlOperation, params, options);
}

export {
  /**
   * Deletes a task instance.
   *
   * Deletes only its row; the run does not change. The response body is null. A mapped task needs
   * `map_index`. Since 3.1.
   *
   * Permission: to delete task instances (role User).
   *
   * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
   * (`delete_task_instance`)
   */
  delete_ as delete,
};
export {
  /**
   * Returns one try of a task instance.
   *
   * Returns the latest try or an earlier one. A mapped task needs `map_index`.
   *
   * Permission: to read task instances (role Viewer).
   *
   * `GET
   * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`
   * (`get_task_instance_try_details`)
   */
  try_ as try,
};
