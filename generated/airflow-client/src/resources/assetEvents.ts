/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { CreateAssetEventsBody } from "../models/assetEvents.js";
import type { AssetEventCollectionResponse, AssetEventResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListAssetEventsParams {
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
   * fields: `source_dag_id`, `source_map_index`, `source_run_id`, `source_task_id`, `timestamp`.
   *
   * @default ["timestamp"]
   */
  readonly order_by?: readonly StringOr<
    | "source_dag_id"
    | "-source_dag_id"
    | "source_map_index"
    | "-source_map_index"
    | "source_run_id"
    | "-source_run_id"
    | "source_task_id"
    | "-source_task_id"
    | "timestamp"
    | "-timestamp"
  >[];
  /** Include only events of this asset. */
  readonly asset_id?: number | null;
  /** Include only events caused by this DAG. */
  readonly source_dag_id?: string | null;
  /** Include only events caused by this task. */
  readonly source_task_id?: string | null;
  /** Include only events caused by this run. */
  readonly source_run_id?: string | null;
  /** Include only events caused by the task instance with this map index. */
  readonly source_map_index?: number | null;
  /**
   * Part of the asset name, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives. Since 3.2.
   */
  readonly name_pattern?: string | null;
  /**
   * Prefix of the asset name, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly name_prefix_pattern?: string | null;
  /** Include only entries where `timestamp` is at or after this time. */
  readonly timestamp_gte?: string | null;
  /** Include only entries where `timestamp` is after this time. Since 3.1. */
  readonly timestamp_gt?: string | null;
  /** Include only entries where `timestamp` is at or before this time. */
  readonly timestamp_lte?: string | null;
  /** Include only entries where `timestamp` is before this time. Since 3.1. */
  readonly timestamp_lt?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListAssetEventsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_asset_events",
  method: "GET",
  path: "/api/v2/assets/events",
  query: [
    "limit",
    "offset",
    "order_by",
    "asset_id",
    "source_dag_id",
    "source_task_id",
    "source_run_id",
    "source_map_index",
    "name_pattern",
    "name_prefix_pattern",
    "timestamp_gte",
    "timestamp_gt",
    "timestamp_lte",
    "timestamp_lt",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "asset_events", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists asset events.
 *
 * Events are sorted oldest first unless `order_by` is set. The response includes only assets
 * that the user can read. The server keeps events until its database is cleaned. To poll for new
 * events, set `timestamp_gt` to the time of the last event. Status 500 means that a run caused
 * by one of the events has not started; retry the call.
 *
 * Permission: to read assets (role Viewer).
 *
 * `GET /api/v2/assets/events` (`get_asset_events`)
 */
export function list(
  client: Client,
  params: ListAssetEventsParams = {},
  options?: CallOptions,
): PageCall<AssetEventCollectionResponse, ListAssetEventsErrors, AssetEventResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateAssetEventParams extends CreateAssetEventsBody {}

/** Error bodies of {@link create}, by status. */
export interface CreateAssetEventErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const createOperation: Operation = {
  api,
  id: "create_asset_event",
  method: "POST",
  path: "/api/v2/assets/events",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Records an asset update, which can start DAGs.
 *
 * Queues the DAGs that wait for the asset, as if a task had updated it at the time of the call.
 * Events are not deduplicated, so a second call records a second event. If you pass `extra`, the
 * server adds `from_rest_api: true` to it.
 *
 * Permission: to create assets (role Op; with FAB, User).
 *
 * `POST /api/v2/assets/events` (`create_asset_event`)
 */
export function create(
  client: Client,
  params: CreateAssetEventParams,
  options?: CallOptions,
): Call<AssetEventResponse, CreateAssetEventErrors> {
  return call(client, createOperation, params, options);
}
