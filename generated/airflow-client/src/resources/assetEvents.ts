/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { CreateAssetEventsBody } from "../models/assetEvents.js";
import type { AssetEventCollectionResponse, AssetEventResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
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
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `source_dag_id`,
   * `source_map_index`, `source_run_id`, `source_task_id`, `timestamp`.
   *
   * @default ["timestamp"]
   */
  readonly order_by?: readonly string[];
  /** Only events of this asset. */
  readonly asset_id?: number | null;
  /** Only events caused by this DAG. */
  readonly source_dag_id?: string | null;
  /** Only events caused by this task. */
  readonly source_task_id?: string | null;
  /** Only events caused by this run. */
  readonly source_run_id?: string | null;
  /** Only events caused by this mapped instance. */
  readonly source_map_index?: number | null;
  /**
   * Part of the name of the asset, whatever its case. `%` stands for any text, `_` for any character, `|` separates
   * alternatives. Since 3.2.
   */
  readonly name_pattern?: string | null;
  /**
   * Start of the name of the asset, with upper and lower case told apart; quick on large tables. `|` separates
   * alternatives. Signs at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly name_prefix_pattern?: string | null;
  /** Only where `timestamp` is this or later. */
  readonly timestamp_gte?: string | null;
  /** Only where `timestamp` is later than this. Since 3.1. */
  readonly timestamp_gt?: string | null;
  /** Only where `timestamp` is this or earlier. */
  readonly timestamp_lte?: string | null;
  /** Only where `timestamp` is earlier than this. Since 3.1. */
  readonly timestamp_lt?: string | null;
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
  pagination: { items: "asset_events", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists events of assets.
 *
 * Oldest first unless `order_by` says otherwise; only events of assets that the user may read. They are kept until
 * somebody cleans the database of the server. To watch for new ones, ask with `timestamp_gt` of the last. A 500 means
 * that a run which one of the events made has not started: ask again.
 *
 * Permission: to read assets (role Viewer).
 *
 * `GET /api/v2/assets/events` (`get_asset_events`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: AssetEventCollectionResponse }, ListErrors, AssetEventResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends CreateAssetEventsBody {}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
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
 * Records that an asset was updated, and so may start DAGs.
 *
 * The DAGs that wait for the asset are queued as if a task had updated it, at the time of the call. Knows no
 * deduplication: a second call is a second event. The server adds `from_rest_api: true` to `extra`.
 *
 * Permission: to create assets (role Op; with FAB, User).
 *
 * `POST /api/v2/assets/events` (`create_asset_event`)
 */
export function create(
  client: Client,
  params: CreateParams,
  options?: CallOptions,
): Call<{ readonly 200: AssetEventResponse }, CreateErrors> {
  return call(client, createOperation, params, options);
}
