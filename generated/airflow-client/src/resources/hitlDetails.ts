/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
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

/** Params of {@link update}. */
export interface UpdateParams extends UpdateHITLDetailPayload {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "hitlDetails.update", release: "3.1" },
};

/**
 * Answers what a task instance asks.
 *
 * Since 3.1. Only those it is assigned to may answer, and only once. `chosen_options` have to be among `options`; one
 * of them unless `multiple` is true. The task goes on at once.
 *
 * Permission: to edit human-in-the-loop details (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails`
 * (`update_hitl_detail`)
 */
export function update(
  client: Client,
  params: UpdateParams,
  options?: CallOptions,
): Call<{ readonly 200: HITLDetailResponse }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
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
  id: "get_hitl_detail",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails",
  accept: ["application/json"],
  since: { method: "hitlDetails.get", release: "3.1" },
};

/**
 * Reads what a task instance asks of a person, and the answer if there is one.
 *
 * Since 3.1. `map_index` is -1 for a task that is not mapped.
 *
 * Permission: to read human-in-the-loop details (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails` (`get_hitl_detail`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: HITLDetail }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link try_ | try}. */
export interface TryParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /** Which try, counted from 1. */
  readonly try_number: number | null;
}

/** Error bodies of {@link try_ | try}, by status. */
export interface TryErrors {
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
 * Reads what one try of a task instance asked.
 *
 * Since 3.2. `map_index` is -1 for a task that is not mapped.
 *
 * Permission: to read human-in-the-loop details (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}`
 * (`get_hitl_detail_try_detail`)
 */
function try_(client: Client, params: TryParams, options?: CallOptions): Call<{ readonly 200: HITLDetailHistory }, TryErrors> {
  return call(client, tryOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /** Id of the run, or `~` for all. */
  readonly dag_run_id: string;
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
   * Fields to sort by, the first before the others; a minus before a name turns the order round.
   *
   * @default ["ti_id"]
   */
  readonly order_by?: readonly string[];
  /**
   * Part of the DAG id, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives;
   * `~` stands for all.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Start of `dag_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /** Only of this task. */
  readonly task_id?: string | null;
  /** Part of `task_id`, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly task_id_pattern?: string | null;
  /**
   * Start of `task_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs
   * at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly task_id_prefix_pattern?: string | null;
  /** Only of this mapped instance. */
  readonly map_index?: number | null;
  /** Only where the task instance is in one of these states. */
  readonly state?: readonly string[];
  /** `false`: only open questions. `true`: only answered ones. */
  readonly response_received?: boolean | null;
  /** Only answers of these users. */
  readonly responded_by_user_id?: readonly string[];
  /** Only answers of users with these names. */
  readonly responded_by_user_name?: readonly string[];
  /** Part of the subject, whatever its case. */
  readonly subject_search?: string | null;
  /** Part of the text, whatever its case. */
  readonly body_search?: string | null;
  /** Only where `created_at` is this or later. */
  readonly created_at_gte?: string | null;
  /** Only where `created_at` is later than this. Since 3.1. */
  readonly created_at_gt?: string | null;
  /** Only where `created_at` is this or earlier. */
  readonly created_at_lte?: string | null;
  /** Only where `created_at` is earlier than this. Since 3.1. */
  readonly created_at_lt?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "hitl_details", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "hitlDetails.list", release: "3.1" },
};

/**
 * Lists what the tasks of a run ask of people.
 *
 * Since 3.1. `~` in place of a DAG id or run id stands for all of them: `response_received: false` then lists all that
 * is open.
 *
 * Permission: to read human-in-the-loop details (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails` (`get_hitl_details`)
 */
export function list(
  client: Client,
  params: ListParams,
  options?: CallOptions,
): PageCall<{ readonly 200: HITLDetailCollection }, ListErrors, HITLDetail> {
  return pages(client, listOperation, params, options);
}

export { try_ as try };
