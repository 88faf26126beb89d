/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type {
  HITLDetail,
  HITLDetailCollection,
  HITLDetailHistory,
  HITLDetailResponse,
  UpdateHITLDetailPayload,
} from "../models/hitlDetails.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link update}. */
export interface UpdateHitlDetailParams extends UpdateHITLDetailPayload {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateHitlDetailErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "update_hitl_detail",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails",
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "task_id", "map_index"],
  },
  accept: ["application/json"],
  since: { method: "hitlDetails.update", release: "3.1" },
};

/**
 * Answers the question of a task instance.
 *
 * Only assigned users can answer, and only once. `chosen_options` must be values of `options`,
 * and only one unless `multiple` is true. The task continues immediately. Since 3.1.
 *
 * Permission: to edit human-in-the-loop details (role User).
 *
 * `PATCH
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails`
 * (`update_hitl_detail`)
 */
export function update(
  client: Client,
  params: UpdateHitlDetailParams,
  options?: CallOptions,
): Call<HITLDetailResponse, UpdateHitlDetailErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link get}. */
export interface GetHitlDetailParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetHitlDetailErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_hitl_detail",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails",
  accept: ["application/json"],
  since: { method: "hitlDetails.get", release: "3.1" },
};

/**
 * Returns the question of a task instance and its answer, if any.
 *
 * `map_index` is -1 for a task that is not mapped. Since 3.1.
 *
 * Permission: to read human-in-the-loop details (role Viewer).
 *
 * `GET
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails`
 * (`get_hitl_detail`)
 */
export function get(client: Client, params: GetHitlDetailParams, options?: CallOptions): Call<HITLDetail, GetHitlDetailErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link try_ | try}. */
export interface HitlDetailTryParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /** Map index of the instance of a mapped task, or -1 if the task is not mapped. */
  readonly map_index: number;
  /** Number of the try, counted from 1. */
  readonly try_number: number | null;
}

/** Error bodies of {@link try_ | try}, by status. */
export interface HitlDetailTryErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const tryOperation: Operation = {
  api,
  id: "get_hitl_detail_try_detail",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}",
  accept: ["application/json"],
  since: { method: "hitlDetails.try", release: "3.2" },
};

/**
 * Returns the question of one try of a task instance.
 *
 * `map_index` is -1 for a task that is not mapped. Since 3.2.
 *
 * Permission: to read human-in-the-loop details (role Viewer).
 *
 * `GET
 * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}`
 * (`get_hitl_detail_try_detail`)
 */
function try_(client: Client, params: HitlDetailTryParams, options?: CallOptions): Call<HITLDetailHistory, HitlDetailTryErrors> {
  return call(client, tryOperation, params, options);
}

/** Params of {@link list}. */
export interface ListHitlDetailsParams {
  /** ID of the DAG, or `~` for all DAGs. */
  readonly dag_id: string;
  /** ID of the run, or `~` for all runs. */
  readonly dag_run_id: string;
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
   * fields: `created_at`, `dag_id`, `rendered_map_index`, `responded_at`, `responded_by_user_id`,
   * `responded_by_user_name`, `run_after`, `run_id`, `subject`, `task_display_name`,
   * `task_instance_operator`, `task_instance_state`, `ti_id`.
   *
   * @default ["ti_id"]
   */
  readonly order_by?: readonly StringOr<
    | "created_at"
    | "-created_at"
    | "dag_id"
    | "-dag_id"
    | "rendered_map_index"
    | "-rendered_map_index"
    | "responded_at"
    | "-responded_at"
    | "responded_by_user_id"
    | "-responded_by_user_id"
    | "responded_by_user_name"
    | "-responded_by_user_name"
    | "run_after"
    | "-run_after"
    | "run_id"
    | "-run_id"
    | "subject"
    | "-subject"
    | "task_display_name"
    | "-task_display_name"
    | "task_instance_operator"
    | "-task_instance_operator"
    | "task_instance_state"
    | "-task_instance_state"
    | "ti_id"
    | "-ti_id"
  >[];
  /**
   * Part of the DAG ID, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. `~` matches all DAGs.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Prefix of `dag_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /** Include only entries of this task. */
  readonly task_id?: string | null;
  /**
   * Part of `task_id`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives.
   */
  readonly task_id_pattern?: string | null;
  /**
   * Prefix of `task_id`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly task_id_prefix_pattern?: string | null;
  /** Include only entries with this map index. */
  readonly map_index?: number | null;
  /** Include only questions of task instances in these states. */
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
  /** If `false`, include only open questions. If `true`, include only answered questions. */
  readonly response_received?: boolean | null;
  /** Include only answers of the users with these IDs. */
  readonly responded_by_user_id?: readonly string[];
  /** Include only answers of the users with these names. */
  readonly responded_by_user_name?: readonly string[];
  /** Part of the subject, case-insensitive. */
  readonly subject_search?: string | null;
  /** Part of the body text, case-insensitive. */
  readonly body_search?: string | null;
  /** Include only entries where `created_at` is at or after this time. */
  readonly created_at_gte?: string | null;
  /** Include only entries where `created_at` is after this time. Since 3.1. */
  readonly created_at_gt?: string | null;
  /** Include only entries where `created_at` is at or before this time. */
  readonly created_at_lte?: string | null;
  /** Include only entries where `created_at` is before this time. Since 3.1. */
  readonly created_at_lt?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListHitlDetailsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_hitl_details",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails",
  query: [
    "limit",
    "offset",
    "order_by",
    "dag_id_pattern",
    "dag_id_prefix_pattern",
    "task_id",
    "task_id_pattern",
    "task_id_prefix_pattern",
    "map_index",
    "state",
    "response_received",
    "responded_by_user_id",
    "responded_by_user_name",
    "subject_search",
    "body_search",
    "created_at_gte",
    "created_at_gt",
    "created_at_lte",
    "created_at_lt",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "hitl_details", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "hitlDetails.list", release: "3.1" },
};

/**
 * Lists the questions of the tasks of a run.
 *
 * `~` as the DAG ID or run ID matches all of them. `response_received: false` then lists all
 * open questions. Since 3.1.
 *
 * Permission: to read human-in-the-loop details (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails` (`get_hitl_details`)
 */
export function list(
  client: Client,
  params: ListHitlDetailsParams,
  options?: CallOptions,
): PageCall<HITLDetailCollection, ListHitlDetailsErrors, HITLDetail> {
  return pages(client, listOperation, params, options);
}

export {
  /**
   * Returns the question of one try of a task instance.
   *
   * `map_index` is -1 for a task that is not mapped. Since 3.2.
   *
   * Permission: to read human-in-the-loop details (role Viewer).
   *
   * `GET
   * /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}`
   * (`get_hitl_detail_try_detail`)
   */
  try_ as try,
};
