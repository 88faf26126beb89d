/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { EventLogCollectionResponse, EventLogResponse } from "../models/eventLogs.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link get}. */
export interface GetEventLogParams {
  /** Numeric ID of the entry. */
  readonly event_log_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetEventLogErrors {
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
 * Returns one entry of the audit log.
 *
 * Permission: to read the audit log (role Viewer; with FAB, Admin).
 *
 * `GET /api/v2/eventLogs/{event_log_id}` (`get_event_log`)
 */
export function get(client: Client, params: GetEventLogParams, options?: CallOptions): Call<EventLogResponse, GetEventLogErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link list}. */
export interface ListEventLogsParams {
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
   * fields: `dag_id`, `event`, `event_log_id`, `extra`, `logical_date`, `owner`, `run_id`,
   * `task_id`, `when`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "dag_id"
    | "-dag_id"
    | "event"
    | "-event"
    | "event_log_id"
    | "-event_log_id"
    | "extra"
    | "-extra"
    | "logical_date"
    | "-logical_date"
    | "owner"
    | "-owner"
    | "run_id"
    | "-run_id"
    | "task_id"
    | "-task_id"
    | "when"
    | "-when"
  >[];
  /** Include only entries of this DAG. */
  readonly dag_id?: string | null;
  /** Include only entries of this task. */
  readonly task_id?: string | null;
  /** Include only entries of this run. */
  readonly run_id?: string | null;
  /** Include only entries with this map index. */
  readonly map_index?: number | null;
  /** Include only entries of this try. */
  readonly try_number?: number | null;
  /** Include only actions of this user. */
  readonly owner?: string | null;
  /** Include only this kind of event, such as `trigger_dag_run`. */
  readonly event?: string | null;
  /** Exclude these kinds of event. */
  readonly excluded_events?: readonly string[] | null;
  /** Include only these kinds of event. */
  readonly included_events?: readonly string[] | null;
  /** Include only events before this time, in ISO 8601 with a time zone. */
  readonly before?: string | null;
  /** Include only events after this time, in ISO 8601 with a time zone. */
  readonly after?: string | null;
  /**
   * Part of the DAG ID, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. `~` matches all DAGs. Since 3.1.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Part of `task_id`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. Since 3.1.
   */
  readonly task_id_pattern?: string | null;
  /**
   * Part of `run_id`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. Since 3.1.
   */
  readonly run_id_pattern?: string | null;
  /**
   * Part of the user name, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives. Since 3.1.
   */
  readonly owner_pattern?: string | null;
  /**
   * Part of the kind of event, case-insensitive. `%` matches any text, `_` matches any character,
   * and `|` separates alternatives. Since 3.1.
   */
  readonly event_pattern?: string | null;
  /**
   * Prefix of `dag_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Prefix of `task_id`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly task_id_prefix_pattern?: string | null;
  /**
   * Prefix of `run_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly run_id_prefix_pattern?: string | null;
  /**
   * Prefix of `owner`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly owner_prefix_pattern?: string | null;
  /**
   * Prefix of `event`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly event_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListEventLogsErrors {
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
  pagination: { kind: "offset", items: "event_logs", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists entries of the audit log.
 *
 * Entries are in order of creation unless `order_by` is set. They include calls to this API.
 * Filters such as `dag_id` and `event` match exactly; pattern filters match part of the value.
 * The server keeps entries until its database is cleaned.
 *
 * Permission: to read the audit log (role Viewer; with FAB, Admin).
 *
 * `GET /api/v2/eventLogs` (`get_event_logs`)
 */
export function list(
  client: Client,
  params: ListEventLogsParams = {},
  options?: CallOptions,
): PageCall<EventLogCollectionResponse, ListEventLogsErrors, EventLogResponse> {
  return pages(client, listOperation, params, options);
}
