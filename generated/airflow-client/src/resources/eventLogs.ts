/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { EventLogCollectionResponse, EventLogResponse } from "../models/eventLogs.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import { type Call, call, type CallOptions, type Client, type Operation, type PageCall, pages } from "../runtime/index.js";

/** Params of {@link get}. */
export interface GetParams {
  /** Number of the entry. */
  readonly event_log_id: number;
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
  id: "get_event_log",
  method: "GET",
  path: "/api/v2/eventLogs/{event_log_id}",
  accept: ["application/json"],
};

/**
 * Reads one entry of the audit log.
 *
 * Permission: to read the audit log (role Viewer; with FAB, Admin).
 *
 * `GET /api/v2/eventLogs/{event_log_id}` (`get_event_log`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: EventLogResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
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
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `dag_id`, `event`,
   * `event_log_id`, `extra`, `logical_date`, `owner`, `run_id`, `task_id`, `when`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
  /** Only of this DAG. */
  readonly dag_id?: string | null;
  /** Only of this task. */
  readonly task_id?: string | null;
  /** Only of this run. */
  readonly run_id?: string | null;
  /** Only of this mapped instance. */
  readonly map_index?: number | null;
  /** Only of this try. */
  readonly try_number?: number | null;
  /** Only what this user did. */
  readonly owner?: string | null;
  /** Only this kind of event, such as `trigger_dag_run`. */
  readonly event?: string | null;
  /** Not these kinds of event. */
  readonly excluded_events?: readonly string[] | null;
  /** Only these kinds of event. */
  readonly included_events?: readonly string[] | null;
  /** Only what happened before this moment: ISO 8601 with a zone. */
  readonly before?: string | null;
  /** Only what happened after this moment: ISO 8601 with a zone. */
  readonly after?: string | null;
  /**
   * Part of the DAG id, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives;
   * `~` stands for all. Since 3.1.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Part of `task_id`, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives.
   * Since 3.1.
   */
  readonly task_id_pattern?: string | null;
  /**
   * Part of `run_id`, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives.
   * Since 3.1.
   */
  readonly run_id_pattern?: string | null;
  /**
   * Part of the user's name, whatever its case. `%` stands for any text, `_` for any character, `|` separates
   * alternatives. Since 3.1.
   */
  readonly owner_pattern?: string | null;
  /**
   * Part of the kind of event, whatever its case. `%` stands for any text, `_` for any character, `|` separates
   * alternatives. Since 3.1.
   */
  readonly event_pattern?: string | null;
  /**
   * Start of `dag_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Start of `task_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs
   * at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly task_id_prefix_pattern?: string | null;
  /**
   * Start of `run_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly run_id_prefix_pattern?: string | null;
  /**
   * Start of `owner`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly owner_prefix_pattern?: string | null;
  /**
   * Start of `event`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly event_prefix_pattern?: string | null;
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
  id: "get_event_logs",
  method: "GET",
  path: "/api/v2/eventLogs",
  query: [
    "limit",
    "offset",
    "order_by",
    "dag_id",
    "task_id",
    "run_id",
    "map_index",
    "try_number",
    "owner",
    "event",
    "excluded_events",
    "included_events",
    "before",
    "after",
    "dag_id_pattern",
    "task_id_pattern",
    "run_id_pattern",
    "owner_pattern",
    "event_pattern",
    "dag_id_prefix_pattern",
    "task_id_prefix_pattern",
    "run_id_prefix_pattern",
    "owner_prefix_pattern",
    "event_prefix_pattern",
  ],
  accept: ["application/json"],
  pagination: { items: "event_logs", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists entries of the audit log.
 *
 * In the order they were made in unless `order_by` says otherwise. Calls of this API are among the events as well.
 * `dag_id`, `event` and their like match exactly, the patterns a part. The server keeps entries until somebody cleans
 * its database.
 *
 * Permission: to read the audit log (role Viewer; with FAB, Admin).
 *
 * `GET /api/v2/eventLogs` (`get_event_logs`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: EventLogCollectionResponse }, ListErrors, EventLogResponse> {
  return pages(client, listOperation, params, options);
}
