/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { type Call, call, type CallOptions, type Client, type Operation, type PageCall, pages } from "../../runtime/index.js";
import { api } from "../api.js";
import type { EventLog, EventLogCollection } from "../models/eventLogs.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListParams {
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 stands for its `[api] fallback_page_limit`, which is also what comes where this is left out
   * (100).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /**
   * Field to sort by; a minus before it turns the order round. One of `dag_id`, `event`, `event_log_id`,
   * `execution_date`, `extra`, `owner`, `run_id`, `task_id`, `when`.
   */
  readonly order_by?: string;
  /** Only of this DAG. Since 2.8. */
  readonly dag_id?: string;
  /** Only of this task. Since 2.8. */
  readonly task_id?: string;
  /** Only of this run. Since 2.9. */
  readonly run_id?: string;
  /** Only of this mapped instance; 0 is taken for all of them. Since 2.10. */
  readonly map_index?: number;
  /** Only of this try; 0 is taken for all of them. Since 2.10. */
  readonly try_number?: number;
  /** Only this kind of event. Since 2.8. */
  readonly event?: string;
  /** Only what this user did. Since 2.8. */
  readonly owner?: string;
  /** Only what happened before this moment: ISO 8601 with a zone. Since 2.8. */
  readonly before?: string;
  /** Only what happened after this moment: ISO 8601 with a zone. Since 2.8. */
  readonly after?: string;
  /** Only these kinds of event: names with commas between them. Since 2.9. */
  readonly included_events?: string;
  /** Not these kinds of event: names with commas between them. Since 2.9. */
  readonly excluded_events?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "event_logs", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists entries of the audit log.
 *
 * In the order they were made in unless `order_by` says otherwise. Calls of this API are among the events as well.
 * Filters match exactly. The server keeps entries until somebody cleans its database.
 *
 * Permission: to read the audit log (role Admin).
 *
 * `GET /eventLogs` (`get_event_logs`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: EventLogCollection }, ListErrors, EventLog> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Number of the entry. */
  readonly event_log_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
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
 * Reads one entry of the audit log.
 *
 * Permission: to read the audit log (role Admin).
 *
 * `GET /eventLogs/{event_log_id}` (`get_event_log`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: EventLog }, GetErrors> {
  return call(client, getOperation, params, options);
}
