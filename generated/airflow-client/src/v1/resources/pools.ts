/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, form, jsonBody, objectBody, type Operation, pages, styledTarget, withUpdateMask } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { Pool, PoolCollection, PoolInput } from "../models/pools.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListPoolsParams {
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
  /** Field to sort by; prefix it with `-` for descending order. One of `id`, `name`, `slots`. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListPoolsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_pools",
  method: "GET",
  path: "/pools",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "pools", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists pools with their slots.
 *
 * The slot counts are current at the time of the request. If any pool is unlimited (-1 slots),
 * the server returns 500.
 *
 * Permission: to read pools (role Viewer).
 *
 * `GET /pools` (`get_pools`)
 */
export function list(client: Client, params: ListPoolsParams = {}, options?: CallOptions): PageCall<PoolCollection, ListPoolsErrors, Pool> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreatePoolParams extends PoolInput {}

/** Error bodies of {@link create}, by status. */
export interface CreatePoolErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 409: Problem;
}

const createOperation: Operation = {
  api,
  id: "post_pool",
  method: "POST",
  path: "/pools",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a pool.
 *
 * `name` and `slots` are required. `slots: -1` means unlimited: the pool is created, but this
 * call, and every call that returns the pool, returns 500.
 *
 * Permission: to create pools (role Op).
 *
 * `POST /pools` (`post_pool`)
 */
export function create(client: Client, params: CreatePoolParams = {}, options?: CallOptions): Call<Pool, CreatePoolErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetPoolParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetPoolErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = { api, id: "get_pool", method: "GET", path: "/pools/{pool_name}", accept: ["application/json"] };

/**
 * Returns a pool.
 *
 * The slot counts are current at the time of the request.
 *
 * Permission: to read pools (role Viewer).
 *
 * `GET /pools/{pool_name}` (`get_pool`)
 */
export function get(client: Client, params: GetPoolParams, options?: CallOptions): Call<Pool, GetPoolErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdatePoolParams extends PoolInput {
  /** Name of the pool. */
  readonly pool_name: string;
  /**
   * Names of the properties to write. If omitted, the client lists the properties that you pass,
   * so that all others keep their values. Without a mask, the server would overwrite or require
   * other properties.
   */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdatePoolErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
  readonly 409: Problem;
}

const updateOperation: Operation = {
  api,
  id: "patch_pool",
  method: "PATCH",
  path: "/pools/{pool_name}",
  styled: { target: styledTarget, query: [{ name: "update_mask", style: form, explode: false }] },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["pool_name", "update_mask"] },
  accept: ["application/json"],
};

/**
 * Updates a pool.
 *
 * Only the properties that you pass are written: the client lists them in `update_mask`.
 * `name` renames the pool; tasks that use the old name are not scheduled. `default_pool` can't
 * be renamed. To change more than its `slots` and `include_deferred`, pass its `name` too.
 *
 * Permission: to edit pools (role Op).
 *
 * `PATCH /pools/{pool_name}` (`patch_pool`)
 */
export function update(client: Client, params: UpdatePoolParams, options?: CallOptions): Call<Pool, UpdatePoolErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["pool_name", "update_mask"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeletePoolParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeletePoolErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_pool", method: "DELETE", path: "/pools/{pool_name}" };

/**
 * Deletes a pool.
 *
 * Tasks that use the pool can't be scheduled afterwards. The default pool can't be deleted.
 *
 * Permission: to delete pools (role Op).
 *
 * `DELETE /pools/{pool_name}` (`delete_pool`)
 */
function delete_(client: Client, params: DeletePoolParams, options?: CallOptions): Call<undefined, DeletePoolErrors, 204> {
  return call(client, deleteOperation, params, options);
}

export {
  /**
   * Deletes a pool.
   *
   * Tasks that use the pool can't be scheduled afterwards. The default pool can't be deleted.
   *
   * Permission: to delete pools (role Op).
   *
   * `DELETE /pools/{pool_name}` (`delete_pool`)
   */
  delete_ as delete,
};
