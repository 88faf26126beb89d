/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, type Operation, pages } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { EventLog, EventLogCollection } from "../models/eventLogs.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListEventLogsParams {
  /**
   * Maximum number of items to return. The server silently caps it at `[api] maximum_page_limit`
   * (100 by default). Both 0 and omitting it select `[api] fallback_page_limit` (100 by default).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * Number of items to skip. Set automatically when iterating.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /**
   * Field to sort by; prefix it with `-` for descending order. One of `dag_id`, `event`,
   * `event_log_id`, `execution_date`, `extra`, `owner`, `run_id`, `task_id`, `when`.
   */
  readonly order_by?: string;
  /** Only entries of this DAG. Since 2.8. */
  readonly dag_id?: string;
  /** Only entries of this task. Since 2.8. */
  readonly task_id?: string;
  /** Only entries of this run. Since 2.9. */
  readonly run_id?: string;
  /** Only this mapped instance; 0 matches all of them. Since 2.10. */
  readonly map_index?: number;
  /** Only this try; 0 matches all tries. Since 2.10. */
  readonly try_number?: number;
  /** Only events of this type. Since 2.8. */
  readonly event?: string;
  /** Only actions of this user. Since 2.8. */
  readonly owner?: string;
  /** Only events before this time: ISO 8601 with a time zone. Since 2.8. */
  readonly before?: string;
  /** Only events after this time: ISO 8601 with a time zone. Since 2.8. */
  readonly after?: string;
  /** Only these event types, as comma-separated names. Since 2.9. */
  readonly included_events?: string;
  /** Event types to exclude, as comma-separated names. Since 2.9. */
  readonly excluded_events?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListEventLogsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_event_logs",
  method: "GET",
  path: "/eventLogs",
  query: [
    "limit",
    "offset",
    "order_by",
    "dag_id",
    "task_id",
    "run_id",
    "map_index",
    "try_number",
    "event",
    "owner",
    "before",
    "after",
    "included_events",
    "excluded_events",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "event_logs", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists entries of the audit log.
 *
 * Oldest entries first, unless `order_by` is set. Calls of this API are also logged. Filters
 * match exactly. The server keeps entries until its database is cleaned.
 *
 * Permission: to read the audit log (role Admin).
 *
 * `GET /eventLogs` (`get_event_logs`)
 */
export function list(
  client: Client,
  params: ListEventLogsParams = {},
  options?: CallOptions,
): PageCall<EventLogCollection, ListEventLogsErrors, EventLog> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetEventLogParams {
  /** Id of the entry. */
  readonly event_log_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetEventLogErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_event_log",
  method: "GET",
  path: "/eventLogs/{event_log_id}",
  accept: ["application/json"],
};

/**
 * Returns an entry of the audit log.
 *
 * Permission: to read the audit log (role Admin).
 *
 * `GET /eventLogs/{event_log_id}` (`get_event_log`)
 */
export function get(client: Client, params: GetEventLogParams, options?: CallOptions): Call<EventLog, GetEventLogErrors> {
  return call(client, getOperation, params, options);
}
