// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  form,
  jsonBody,
  memberBody,
  type Operation,
  type PageCall,
  pages,
  styledTarget,
} from "../../runtime/index.js";
import { api } from "../api.js";
import type { Pool, PoolCollection, PoolInput, Problem } from "../models.js";

/** Params of {@link list}. */
export interface ListParams {
  /**
   * How many to return at most. The server caps it without saying so.
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Field to sort by; a minus before it turns the order round. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "pools", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists pools with their slots.
 *
 * `GET /pools` (`get_pools`); more in docs/v1/resources/pools.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: PoolCollection }, ListErrors, Pool> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends PoolInput {}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
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
  body: { send: memberBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a pool.
 *
 * A name that is taken is a 409.
 *
 * `POST /pools` (`post_pool`); more in docs/v1/resources/pools.md
 */
export function create(client: Client, params: CreateParams = {}, options?: CallOptions): Call<{ readonly 200: Pool }, CreateErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = { api, id: "get_pool", method: "GET", path: "/pools/{pool_name}", accept: ["application/json"] };

/**
 * Reads one pool.
 *
 * `GET /pools/{pool_name}` (`get_pool`); more in docs/v1/resources/pools.md
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: Pool }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends PoolInput {
  /** Name of the pool. */
  readonly pool_name: string;
  /** Names of the fields to write; the others stay as they are. */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
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
  body: { send: memberBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Changes a pool.
 *
 * Name the fields to write in `update_mask`. The default pool lets only its slots be changed.
 *
 * `PATCH /pools/{pool_name}` (`patch_pool`); more in docs/v1/resources/pools.md
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: Pool }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_}. */
export interface DeleteParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link delete_}, by status. */
export interface DeleteErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_pool", method: "DELETE", path: "/pools/{pool_name}" };

/**
 * Deletes a pool.
 *
 * The default pool cannot be deleted.
 *
 * `DELETE /pools/{pool_name}` (`delete_pool`); more in docs/v1/resources/pools.md
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

export { delete_ as delete };
