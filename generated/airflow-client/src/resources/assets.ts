/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { AssetCollectionResponse, AssetResponse, MaterializeAssetBody } from "../models/assets.js";
import type { DAGRunResponse, HTTPExceptionResponse, HTTPValidationError, QueuedEventCollectionResponse } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListAssetsParams {
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
   * Part of `name`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives.
   */
  readonly name_pattern?: string | null;
  /**
   * Prefix of `name`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly name_prefix_pattern?: string | null;
  /**
   * Part of `uri`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives.
   */
  readonly uri_pattern?: string | null;
  /**
   * Prefix of `uri`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly uri_prefix_pattern?: string | null;
  /** Include only assets that these DAGs produce, read or wait for. */
  readonly dag_ids?: readonly string[];
  /**
   * Whether to omit assets that no DAG references anymore.
   *
   * @default true
   */
  readonly only_active?: boolean;
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `created_at`, `id`, `name`, `updated_at`, `uri`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "created_at"
    | "-created_at"
    | "id"
    | "-id"
    | "name"
    | "-name"
    | "updated_at"
    | "-updated_at"
    | "uri"
    | "-uri"
  >[];
}

/** Error bodies of {@link list}, by status. */
export interface ListAssetsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_assets",
  method: "GET",
  path: "/api/v2/assets",
  query: [
    "limit",
    "offset",
    "name_pattern",
    "name_prefix_pattern",
    "uri_pattern",
    "uri_prefix_pattern",
    "dag_ids",
    "only_active",
    "order_by",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "assets", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists assets.
 *
 * Returns only active assets unless `only_active` is false. Other methods identify an asset by
 * its numeric `id`, not by its `uri`.
 *
 * Permission: to read assets and asset aliases (role Viewer).
 *
 * `GET /api/v2/assets` (`get_assets`)
 */
export function list(
  client: Client,
  params: ListAssetsParams = {},
  options?: CallOptions,
): PageCall<AssetCollectionResponse, ListAssetsErrors, AssetResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link materialize}. */
export interface AssetMaterializeParams extends Partial<MaterializeAssetBody> {
  /** Numeric ID of the asset. */
  readonly asset_id: number;
}

/** Error bodies of {@link materialize}, by status. */
export interface AssetMaterializeErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const materializeOperation: Operation = {
  api,
  id: "materialize_asset",
  method: "POST",
  path: "/api/v2/assets/{asset_id}/materialize",
  body: { send: objectBody, content: { "application/json": jsonBody }, not: ["asset_id"] },
  accept: ["application/json"],
};

/**
 * Triggers the DAG that produces an asset.
 *
 * Exactly one DAG must produce the asset. The response is the new run; wait for it like any
 * other run. Accepts a body since 3.2.
 *
 * Permission: to create assets and to create runs of the DAG (role Op; with FAB, User).
 *
 * `POST /api/v2/assets/{asset_id}/materialize` (`materialize_asset`)
 */
export function materialize(
  client: Client,
  params: AssetMaterializeParams,
  options?: CallOptions,
): Call<DAGRunResponse, AssetMaterializeErrors> {
  return call(client, materializeOperation, params, options);
}

/** Params of {@link queuedEvents}. */
export interface AssetQueuedEventsParams {
  /** Numeric ID of the asset. */
  readonly asset_id: number;
  /** Include only events queued before this time, in ISO 8601 with a time zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link queuedEvents}, by status. */
export interface AssetQueuedEventsErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const queuedEventsOperation: Operation = {
  api,
  id: "get_asset_queued_events",
  method: "GET",
  path: "/api/v2/assets/{asset_id}/queuedEvents",
  query: ["before"],
  accept: ["application/json"],
};

/**
 * Lists DAGs that have a queued event of an asset.
 *
 * A DAG that waits for several assets starts when each asset has an event. Until then, the
 * events are queued here. The list does not contain runs.
 *
 * Permission: to read assets (role Viewer).
 *
 * `GET /api/v2/assets/{asset_id}/queuedEvents` (`get_asset_queued_events`)
 */
export function queuedEvents(
  client: Client,
  params: AssetQueuedEventsParams,
  options?: CallOptions,
): Call<QueuedEventCollectionResponse, AssetQueuedEventsErrors> {
  return call(client, queuedEventsOperation, params, options);
}

/** Params of {@link deleteQueuedEvents}. */
export interface DeleteAssetQueuedEventsParams {
  /** Numeric ID of the asset. */
  readonly asset_id: number;
  /** Include only events queued before this time, in ISO 8601 with a time zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link deleteQueuedEvents}, by status. */
export interface DeleteAssetQueuedEventsErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteQueuedEventsOperation: Operation = {
  api,
  id: "delete_asset_queued_events",
  method: "DELETE",
  path: "/api/v2/assets/{asset_id}/queuedEvents",
  query: ["before"],
};

/**
 * Deletes the queued events of an asset for all DAGs.
 *
 * DAGs that also wait for other assets then need a new event of this asset.
 *
 * Permission: to delete assets, and to edit DAGs (role Op).
 *
 * `DELETE /api/v2/assets/{asset_id}/queuedEvents` (`delete_asset_queued_events`)
 */
export function deleteQueuedEvents(
  client: Client,
  params: DeleteAssetQueuedEventsParams,
  options?: CallOptions,
): Call<undefined, DeleteAssetQueuedEventsErrors, 204> {
  return call(client, deleteQueuedEventsOperation, params, options);
}

/** Params of {@link get}. */
export interface GetAssetParams {
  /** Numeric ID of the asset. */
  readonly asset_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetAssetErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = { api, id: "get_asset", method: "GET", path: "/api/v2/assets/{asset_id}", accept: ["application/json"] };

/**
 * Returns one asset.
 *
 * The response includes the DAGs that the asset can start, the tasks that produce and read it,
 * and its aliases.
 *
 * Permission: to read assets and asset aliases (role Viewer).
 *
 * `GET /api/v2/assets/{asset_id}` (`get_asset`)
 */
export function get(client: Client, params: GetAssetParams, options?: CallOptions): Call<AssetResponse, GetAssetErrors> {
  return call(client, getOperation, params, options);
}
