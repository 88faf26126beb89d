/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type {
  XComCollectionResponse,
  XComCreateBody,
  XComResponse,
  XComResponseNative,
  XComResponseString,
  XComUpdateBody,
} from "../models/xcoms.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link get}. */
export interface GetXcomParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** Key of the XCom entry. */
  readonly xcom_key: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
  /**
   * Whether to show values of Python types in readable form instead of the stored form.
   *
   * @default false
   */
  readonly deserialize?: boolean;
  /**
   * Whether to return the value as a string.
   *
   * @default false
   */
  readonly stringify?: boolean;
}

/** Error bodies of {@link get}, by status. */
export interface GetXcomErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_xcom_entry",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
  query: ["map_index", "deserialize", "stringify"],
  accept: ["application/json"],
};

/**
 * Returns one XCom entry with its value.
 *
 * `value` is the JSON value that the task pushed. With `stringify`, it is Python text such as
 * `{'a': True}`, which is not JSON. A mapped task needs `map_index`. The return value of a task
 * has the key `return_value`.
 *
 * With the option `parseJson: losslessJson`, integers beyond 2^53 are bigints. Otherwise
 * `JSON.parse` rounds them.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
 * (`get_xcom_entry`)
 */
export function get(
  client: Client,
  params: GetXcomParams,
  options?: CallOptions,
): Call<XComResponseNative | XComResponseString, GetXcomErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateXcomParams extends XComUpdateBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** Key of the XCom entry. */
  readonly xcom_key: string;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateXcomErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "update_xcom_entry",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "task_id", "dag_run_id", "xcom_key"],
  },
  accept: ["application/json"],
};

/**
 * Replaces the value of an XCom entry.
 *
 * `map_index` in the body selects the instance of a mapped task.
 *
 * Permission: to edit XComs (role User; with FAB, Op).
 *
 * `PATCH
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
 * (`update_xcom_entry`)
 */
export function update(client: Client, params: UpdateXcomParams, options?: CallOptions): Call<XComResponseNative, UpdateXcomErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteXcomParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** Key of the XCom entry. */
  readonly xcom_key: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteXcomErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = {
  api,
  id: "delete_xcom_entry",
  method: "DELETE",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
  query: ["map_index"],
  since: { method: "xcoms.delete", release: "3.2" },
};

/**
 * Deletes an XCom entry.
 *
 * A mapped task needs `map_index`. Since 3.2.
 *
 * Permission: to delete XComs (role User; with FAB, Op).
 *
 * `DELETE
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
 * (`delete_xcom_entry`)
 */
function delete_(client: Client, params: DeleteXcomParams, options?: CallOptions): Call<undefined, DeleteXcomErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link list}. */
export interface ListXcomsParams {
  /** ID of the DAG, or `~` for all DAGs. */
  readonly dag_id: string;
  /** ID of the run, or `~` for all runs. */
  readonly dag_run_id: string;
  /** ID of the task, or `~` for all tasks. */
  readonly task_id: string;
  /** Include only entries with this key. */
  readonly xcom_key?: string | null;
  /**
   * Include only entries with this map index.
   *
   * Minimum `-1`.
   */
  readonly map_index?: number | null;
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
   * Part of the key, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. Since 3.1.
   */
  readonly xcom_key_pattern?: string | null;
  /**
   * Prefix of `xcom_key`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly xcom_key_prefix_pattern?: string | null;
  /**
   * Part of `dag_display_name`, case-insensitive. `%` matches any text, `_` matches any character,
   * and `|` separates alternatives. Since 3.1.
   */
  readonly dag_display_name_pattern?: string | null;
  /**
   * Prefix of `dag_display_name`, case-sensitive. Fast on large tables. `|` separates
   * alternatives. Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_display_name_prefix_pattern?: string | null;
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
   * Part of `task_id`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. Since 3.1.
   */
  readonly task_id_pattern?: string | null;
  /**
   * Prefix of `task_id`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly task_id_prefix_pattern?: string | null;
  /** Include only entries with this map index. Since 3.1. */
  readonly map_index_filter?: number | null;
  /** Include only entries where `logical_date` is at or after this time. Since 3.1. */
  readonly logical_date_gte?: string | null;
  /** Include only entries where `logical_date` is after this time. Since 3.1. */
  readonly logical_date_gt?: string | null;
  /** Include only entries where `logical_date` is at or before this time. Since 3.1. */
  readonly logical_date_lte?: string | null;
  /** Include only entries where `logical_date` is before this time. Since 3.1. */
  readonly logical_date_lt?: string | null;
  /** Include only entries where `run_after` is at or after this time. Since 3.1. */
  readonly run_after_gte?: string | null;
  /** Include only entries where `run_after` is after this time. Since 3.1. */
  readonly run_after_gt?: string | null;
  /** Include only entries where `run_after` is at or before this time. Since 3.1. */
  readonly run_after_lte?: string | null;
  /** Include only entries where `run_after` is before this time. Since 3.1. */
  readonly run_after_lt?: string | null;
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `dag_id`, `key`, `map_index`, `run_after`, `run_id`, `task_id`, `timestamp`. Since
   * 3.2.
   *
   * @default ["dag_id","task_id","run_id","map_index","key"]
   */
  readonly order_by?: readonly StringOr<
    | "dag_id"
    | "-dag_id"
    | "key"
    | "-key"
    | "map_index"
    | "-map_index"
    | "run_after"
    | "-run_after"
    | "run_id"
    | "-run_id"
    | "task_id"
    | "-task_id"
    | "timestamp"
    | "-timestamp"
  >[];
}

/** Error bodies of {@link list}, by status. */
export interface ListXcomsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_xcom_entries",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
  query: [
    "xcom_key",
    "map_index",
    "limit",
    "offset",
    "xcom_key_pattern",
    "xcom_key_prefix_pattern",
    "dag_display_name_pattern",
    "dag_display_name_prefix_pattern",
    "run_id_pattern",
    "run_id_prefix_pattern",
    "task_id_pattern",
    "task_id_prefix_pattern",
    "map_index_filter",
    "logical_date_gte",
    "logical_date_gt",
    "logical_date_lte",
    "logical_date_lt",
    "run_after_gte",
    "run_after_gt",
    "run_after_lte",
    "run_after_lt",
    "order_by",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "xcom_entries", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists XCom entries without their values.
 *
 * `~` as the DAG ID, run ID or task ID matches all of them. To get the value of an entry, use
 * `xcoms.get`.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`
 * (`get_xcom_entries`)
 */
export function list(
  client: Client,
  params: ListXcomsParams,
  options?: CallOptions,
): PageCall<XComCollectionResponse, ListXcomsErrors, XComResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateXcomParams extends XComCreateBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link create}, by status. */
export interface CreateXcomErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const createOperation: Operation = {
  api,
  id: "create_xcom_entry",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "task_id", "dag_run_id"] },
  accept: ["application/json"],
};

/**
 * Creates an XCom entry.
 *
 * The task instance must exist. If only the map index does not exist, the status is 500.
 *
 * Permission: to create XComs (role User; with FAB, Op).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`
 * (`create_xcom_entry`)
 */
export function create(client: Client, params: CreateXcomParams, options?: CallOptions): Call<XComResponseNative, CreateXcomErrors, 201> {
  return call(client, createOperation, params, options);
}

export {
  /**
   * Deletes an XCom entry.
   *
   * A mapped task needs `map_index`. Since 3.2.
   *
   * Permission: to delete XComs (role User; with FAB, Op).
   *
   * `DELETE
   * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
   * (`delete_xcom_entry`)
   */
  delete_ as delete,
};
