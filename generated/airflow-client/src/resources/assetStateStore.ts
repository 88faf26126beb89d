/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { AssetStateStoreBody, AssetStateStoreCollectionResponse, AssetStateStoreResponse } from "../models/assetStateStore.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListAssetStateStoreParams {
  /** Numeric ID of the asset. */
  readonly asset_id: number;
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
}

/** Error bodies of {@link list}, by status. */
export interface ListAssetStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "list_asset_state_store",
  method: "GET",
  path: "/api/v2/assets/{asset_id}/state-store",
  query: ["limit", "offset"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "asset_state_store", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "assetStateStore.list", release: "3.3" },
};

/**
 * Lists the values that tasks and watchers store with an asset.
 *
 * Values are sorted by key. The list is empty if the server has no state store. Since 3.3.
 *
 * Permission: to read assets (role Viewer).
 *
 * `GET /api/v2/assets/{asset_id}/state-store` (`list_asset_state_store`)
 */
export function list(
  client: Client,
  params: ListAssetStateStoreParams,
  options?: CallOptions,
): PageCall<AssetStateStoreCollectionResponse, ListAssetStateStoreErrors, AssetStateStoreResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link clear}. */
export interface ClearAssetStateStoreParams {
  /** Numeric ID of the asset. */
  readonly asset_id: number;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearAssetStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const clearOperation: Operation = {
  api,
  id: "clear_asset_state_store",
  method: "DELETE",
  path: "/api/v2/assets/{asset_id}/state-store",
  since: { method: "assetStateStore.clear", release: "3.3" },
};

/**
 * Deletes all values that are stored with an asset.
 *
 * Deletes them in one step, which cannot be undone. Since 3.3.
 *
 * Permission: to delete assets (role Op).
 *
 * `DELETE /api/v2/assets/{asset_id}/state-store` (`clear_asset_state_store`)
 */
export function clear(
  client: Client,
  params: ClearAssetStateStoreParams,
  options?: CallOptions,
): Call<undefined, ClearAssetStateStoreErrors, 204> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link get}. */
export interface GetAssetStateStoreParams {
  /** Key of the value. */
  readonly key: string;
  /** Numeric ID of the asset. */
  readonly asset_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetAssetStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_asset_state_store",
  method: "GET",
  path: "/api/v2/assets/{asset_id}/state-store/{key}",
  accept: ["application/json"],
  since: { method: "assetStateStore.get", release: "3.3" },
};

/**
 * Returns one value that is stored with an asset.
 *
 * Since 3.3.
 *
 * Permission: to read assets (role Viewer).
 *
 * `GET /api/v2/assets/{asset_id}/state-store/{key}` (`get_asset_state_store`)
 */
export function get(
  client: Client,
  params: GetAssetStateStoreParams,
  options?: CallOptions,
): Call<AssetStateStoreResponse, GetAssetStateStoreErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link set}. */
export interface SetAssetStateStoreParams extends AssetStateStoreBody {
  /** Key of the value. */
  readonly key: string;
  /** Numeric ID of the asset. */
  readonly asset_id: number;
}

/** Error bodies of {@link set}, by status. */
export interface SetAssetStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const setOperation: Operation = {
  api,
  id: "set_asset_state_store",
  method: "PUT",
  path: "/api/v2/assets/{asset_id}/state-store/{key}",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["key", "asset_id"] },
  since: { method: "assetStateStore.set", release: "3.3" },
};

/**
 * Creates or replaces one value that is stored with an asset.
 *
 * The value can be any JSON except null. `[state_store] max_value_storage_bytes` of the server
 * limits its size. Since 3.3.
 *
 * Permission: to edit assets (role Op).
 *
 * `PUT /api/v2/assets/{asset_id}/state-store/{key}` (`set_asset_state_store`)
 */
export function set(
  client: Client,
  params: SetAssetStateStoreParams,
  options?: CallOptions,
): Call<undefined, SetAssetStateStoreErrors, 204> {
  return call(client, setOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteAssetStateStoreParams {
  /** Key of the value. */
  readonly key: string;
  /** Numeric ID of the asset. */
  readonly asset_id: number;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteAssetStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = {
  api,
  id: "delete_asset_state_store",
  method: "DELETE",
  path: "/api/v2/assets/{asset_id}/state-store/{key}",
  since: { method: "assetStateStore.delete", release: "3.3" },
};

/**
 * Deletes one value that is stored with an asset.
 *
 * A key that does not exist is not an error. Since 3.3.
 *
 * Permission: to delete assets (role Op).
 *
 * `DELETE /api/v2/assets/{asset_id}/state-store/{key}` (`delete_asset_state_store`)
 */
function delete_(
  client: Client,
  params: DeleteAssetStateStoreParams,
  options?: CallOptions,
): Call<undefined, DeleteAssetStateStoreErrors, 204> {
  return call(client, deleteOperation, params, options);
}

export {
  /**
   * Deletes one value that is stored with an asset.
   *
   * A key that does not exist is not an error. Since 3.3.
   *
   * Permission: to delete assets (role Op).
   *
   * `DELETE /api/v2/assets/{asset_id}/state-store/{key}` (`delete_asset_state_store`)
   */
  delete_ as delete,
};
