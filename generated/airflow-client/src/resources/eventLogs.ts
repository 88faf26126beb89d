// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { api } from "../api.js";
import type { EventLogCollectionResponse, EventLogResponse, HTTPExceptionResponse, HTTPValidationError } from "../models.js";
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
 * `GET /api/v2/eventLogs/{event_log_id}` (`get_event_log`); more in docs/resources/eventLogs.md
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: EventLogResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /**
   * How many to return at most. The server caps it without saying so.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * How many to skip.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /**
   * Field to sort by; a minus before it turns the order round.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
  /** Id of the DAG. */
  readonly dag_id?: string | null;
  /** Id of the task. */
  readonly task_id?: string | null;
  /** Only of this run. */
  readonly run_id?: string | null;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index?: number | null;
  /** Which try, from 1. */
  readonly try_number?: number | null;
  /** Only what this user did. */
  readonly owner?: string | null;
  /** Only this kind of event. */
  readonly event?: string | null;
  /** Not these kinds of event. */
  readonly excluded_events?: readonly string[] | null;
  /** Only these kinds of event. */
  readonly included_events?: readonly string[] | null;
  /**
   * Only what happened before this moment.
   *
   * Format `date-time`.
   */
  readonly before?: string | null;
  /**
   * Only what happened after this moment.
   *
   * Format `date-time`.
   */
  readonly after?: string | null;
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly dag_id_pattern?: string | null;
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly task_id_pattern?: string | null;
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly run_id_pattern?: string | null;
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly owner_pattern?: string | null;
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly event_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly task_id_prefix_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly run_id_prefix_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly owner_prefix_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly event_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
 * `GET /api/v2/eventLogs` (`get_event_logs`); more in docs/resources/eventLogs.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: EventLogCollectionResponse }, ListErrors, EventLogResponse> {
  return pages(client, listOperation, params, options);
}
