/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
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
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  jsonBody,
  objectBody,
  type Operation,
  type PageCall,
  pages,
} from "../runtime/index.js";

/** Params of {@link get}. */
export interface GetParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Key of the XCom entry. */
  readonly xcom_key: string;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
  /**
   * Whether to show values of Python types readably, rather than as the server stores them.
   *
   * @default false
   */
  readonly deserialize?: boolean;
  /**
   * Whether to send the value as text.
   *
   * @default false
   */
  readonly stringify?: boolean;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
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
 * Reads one XCom entry with its value.
 *
 * `value` is any JSON: what the task pushed. With `stringify` it is text as Python writes it, which is no JSON: `{'a':
 * True}`. A mapped task needs `map_index`. What a task returned is under the key `return_value`.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}` (`get_xcom_entry`)
 */
export function get(
  client: Client,
  params: GetParams,
  options?: CallOptions,
): Call<{ readonly 200: XComResponseNative | XComResponseString }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends XComUpdateBody {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Key of the XCom entry. */
  readonly xcom_key: string;
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
  id: "update_xcom_entry",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Replaces the value of an XCom entry.
 *
 * `map_index` in the body tells which instance of a mapped task.
 *
 * Permission: to edit XComs (role User; with FAB, Op).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
 * (`update_xcom_entry`)
 */
export function update(
  client: Client,
  params: UpdateParams,
  options?: CallOptions,
): Call<{ readonly 200: XComResponseNative }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Key of the XCom entry. */
  readonly xcom_key: string;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteErrors {
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
 * Since 3.2. A mapped task needs `map_index`.
 *
 * Permission: to delete XComs (role User; with FAB, Op).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
 * (`delete_xcom_entry`)
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /** Id of the run, or `~` for all. */
  readonly dag_run_id: string;
  /** Id of the task, or `~` for all. */
  readonly task_id: string;
  /** Only entries with this key. */
  readonly xcom_key?: string | null;
  /**
   * Only of this mapped instance.
   *
   * Minimum `-1`.
   */
  readonly map_index?: number | null;
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
  /**
   * Part of the key, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives.
   * Since 3.1.
   */
  readonly xcom_key_pattern?: string | null;
  /**
   * Start of `xcom_key`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs
   * at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly xcom_key_prefix_pattern?: string | null;
  /**
   * Part of `dag_display_name`, whatever its case. `%` stands for any text, `_` for any character, `|` separates
   * alternatives. Since 3.1.
   */
  readonly dag_display_name_pattern?: string | null;
  /**
   * Start of `dag_display_name`, with upper and lower case told apart; quick on large tables. `|` separates
   * alternatives. Signs at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_display_name_prefix_pattern?: string | null;
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
   * Part of `task_id`, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives.
   * Since 3.1.
   */
  readonly task_id_pattern?: string | null;
  /**
   * Start of `task_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs
   * at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly task_id_prefix_pattern?: string | null;
  /** Only of this mapped instance. Since 3.1. */
  readonly map_index_filter?: number | null;
  /** Only where `logical_date` is this or later. Since 3.1. */
  readonly logical_date_gte?: string | null;
  /** Only where `logical_date` is later than this. Since 3.1. */
  readonly logical_date_gt?: string | null;
  /** Only where `logical_date` is this or earlier. Since 3.1. */
  readonly logical_date_lte?: string | null;
  /** Only where `logical_date` is earlier than this. Since 3.1. */
  readonly logical_date_lt?: string | null;
  /** Only where `run_after` is this or later. Since 3.1. */
  readonly run_after_gte?: string | null;
  /** Only where `run_after` is later than this. Since 3.1. */
  readonly run_after_gt?: string | null;
  /** Only where `run_after` is this or earlier. Since 3.1. */
  readonly run_after_lte?: string | null;
  /** Only where `run_after` is earlier than this. Since 3.1. */
  readonly run_after_lt?: string | null;
  /**
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `dag_id`, `key`,
   * `map_index`, `run_after`, `run_id`, `task_id`, `timestamp`. Since 3.2.
   *
   * @default ["dag_id","task_id","run_id","map_index","key"]
   */
  readonly order_by?: readonly string[];
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
  pagination: { items: "xcom_entries", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists XCom entries, without their values.
 *
 * `~` in place of a DAG id, run id or task id stands for all of them. Read an entry by itself for its value.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries` (`get_xcom_entries`)
 */
export function list(
  client: Client,
  params: ListParams,
  options?: CallOptions,
): PageCall<{ readonly 200: XComCollectionResponse }, ListErrors, XComResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends XComCreateBody {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Writes a new XCom entry.
 *
 * The task instance has to be there.
 *
 * Permission: to create XComs (role User; with FAB, Op).
 *
 * `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries` (`create_xcom_entry`)
 */
export function create(
  client: Client,
  params: CreateParams,
  options?: CallOptions,
): Call<{ readonly 201: XComResponseNative }, CreateErrors> {
  return call(client, createOperation, params, options);
}

export { delete_ as delete };
