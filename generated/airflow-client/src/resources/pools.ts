/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { PoolBody, PoolBulkBody, PoolCollectionResponse, PoolPatchBody, PoolResponse } from "../models/pools.js";
import type { BulkResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages, withUpdateMask } from "../runtime/internal.js";

/** Params of {@link delete_ | delete}. */
export interface DeletePoolParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeletePoolErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_pool", method: "DELETE", path: "/api/v2/pools/{pool_name}" };

/**
 * Deletes a pool.
 *
 * Tasks that use the pool are not scheduled anymore. The default pool cannot be deleted here,
 * but `pools.bulk` deletes it.
 *
 * Permission: to delete pools (role Op).
 *
 * `DELETE /api/v2/pools/{pool_name}` (`delete_pool`)
 */
function delete_(client: Client, params: DeletePoolParams, options?: CallOptions): Call<undefined, DeletePoolErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link get}. */
export interface GetPoolParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetPoolErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = { api, id: "get_pool", method: "GET", path: "/api/v2/pools/{pool_name}", accept: ["application/json"] };

/**
 * Returns one pool.
 *
 * The server counts the slots at the time of the call.
 *
 * Permission: to read pools (role Viewer).
 *
 * `GET /api/v2/pools/{pool_name}` (`get_pool`)
 */
export function get(client: Client, params: GetPoolParams, options?: CallOptions): Call<PoolResponse, GetPoolErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdatePoolParams extends PoolPatchBody {
  /** Name of the pool. */
  readonly pool_name: string;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdatePoolErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "patch_pool",
  method: "PATCH",
  path: "/api/v2/pools/{pool_name}",
  query: ["update_mask"],
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["pool_name", "update_mask"] },
  accept: ["application/json"],
};

/**
 * Updates a pool.
 *
 * The server requires the name, `slots` and `include_deferred` in every call. The client lists
 * all fields that you pass in `update_mask`; set `update_mask` yourself to write fewer. A pool
 * cannot be renamed. Only `slots` and `include_deferred` of `default_pool` can be changed.
 *
 * Permission: to edit pools (role Op).
 *
 * `PATCH /api/v2/pools/{pool_name}` (`patch_pool`)
 */
export function update(client: Client, params: UpdatePoolParams, options?: CallOptions): Call<PoolResponse, UpdatePoolErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["pool", "pool_name", "update_mask"]), options);
}

/** Params of {@link list}. */
export interface ListPoolsParams {
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
   * fields: `id`, `name`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<"id" | "-id" | "name" | "-name">[];
  /**
   * Part of `pool_name`, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives.
   */
  readonly pool_name_pattern?: string | null;
  /**
   * Prefix of `pool_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly pool_name_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListPoolsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_pools",
  method: "GET",
  path: "/api/v2/pools",
  query: ["limit", "offset", "order_by", "pool_name_pattern", "pool_name_prefix_pattern"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "pools", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists pools with their slots.
 *
 * The server counts used and free slots at the time of the call.
 *
 * Permission: to read pools (role Viewer).
 *
 * `GET /api/v2/pools` (`get_pools`)
 */
export function list(
  client: Client,
  params: ListPoolsParams = {},
  options?: CallOptions,
): PageCall<PoolCollectionResponse, ListPoolsErrors, PoolResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreatePoolParams extends PoolBody {}

/** Error bodies of {@link create}, by status. */
export interface CreatePoolErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const createOperation: Operation = {
  api,
  id: "post_pool",
  method: "POST",
  path: "/api/v2/pools",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a pool.
 *
 * `slots: -1` means no limit. `include_deferred` defaults to false.
 *
 * Permission: to create pools (role Op).
 *
 * `POST /api/v2/pools` (`post_pool`)
 */
export function create(client: Client, params: CreatePoolParams, options?: CallOptions): Call<PoolResponse, CreatePoolErrors, 201> {
  return call(client, createOperation, params, options);
}

/** Params of {@link bulk}. */
export interface PoolBulkParams extends PoolBulkBody {}

/** Error bodies of {@link bulk}, by status. */
export interface PoolBulkErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const bulkOperation: Operation = {
  api,
  id: "bulk_pools",
  method: "PATCH",
  path: "/api/v2/pools",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates, updates and deletes many pools in one call.
 *
 * Status 200 does not mean that every action succeeded. Check `errors` under `create`, `update`
 * and `delete` in the response. Actions run in order, and a completed action is not undone when
 * a later one fails. An object that the call deletes cannot be created again in it. With
 * `action_on_existence: "overwrite"`, a create action updates existing pools. An update needs
 * the whole pool, including `include_deferred`.
 *
 * A delete action also deletes `default_pool`, although `pools.delete` refuses to. All tasks
 * that name no other pool are then not scheduled anymore. `pools.sync` never deletes it.
 *
 * Permission: to create, edit or delete pools (role Op).
 *
 * `PATCH /api/v2/pools` (`bulk_pools`)
 */
export function bulk(client: Client, params: PoolBulkParams, options?: CallOptions): Call<BulkResponse, PoolBulkErrors> {
  return call(client, bulkOperation, params, options);
}

export {
  /**
   * Deletes a pool.
   *
   * Tasks that use the pool are not scheduled anymore. The default pool cannot be deleted here,
   * but `pools.bulk` deletes it.
   *
   * Permission: to delete pools (role Op).
   *
   * `DELETE /api/v2/pools/{pool_name}` (`delete_pool`)
   */
  delete_ as delete,
};
