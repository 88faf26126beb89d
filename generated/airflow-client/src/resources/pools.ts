// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { api } from "../api.js";
import type {
  BulkResponse,
  HTTPExceptionResponse,
  HTTPValidationError,
  PoolBody,
  PoolBulkBody,
  PoolCollectionResponse,
  PoolPatchBody,
  PoolResponse,
} from "../models.js";
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  jsonBody,
  memberBody,
  type Operation,
  type PageCall,
  pages,
} from "../runtime/index.js";

/** Params of {@link delete_}. */
export interface DeleteParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link delete_}, by status. */
export interface DeleteErrors {
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
 * The default pool cannot be deleted.
 *
 * `DELETE /api/v2/pools/{pool_name}` (`delete_pool`); more in docs/resources/pools.md
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Name of the pool. */
  readonly pool_name: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = { api, id: "get_pool", method: "GET", path: "/api/v2/pools/{pool_name}", accept: ["application/json"] };

/**
 * Reads one pool.
 *
 * `GET /api/v2/pools/{pool_name}` (`get_pool`); more in docs/resources/pools.md
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: PoolResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends PoolPatchBody {
  /** Name of the pool. */
  readonly pool_name: string;
  /** Names of the fields to write; the others stay as they are. */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
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
  body: { send: memberBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Changes a pool.
 *
 * A pool cannot be renamed. Name the fields to write in `update_mask`.
 *
 * `PATCH /api/v2/pools/{pool_name}` (`patch_pool`); more in docs/resources/pools.md
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: PoolResponse }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /**
   * How many to return at most. The server caps it without saying so.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * How many to skip.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /**
   * Field to sort by; a minus before it turns the order round.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly pool_name_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly pool_name_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "pools", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists pools with their slots.
 *
 * `GET /api/v2/pools` (`get_pools`); more in docs/resources/pools.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: PoolCollectionResponse }, ListErrors, PoolResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends PoolBody {}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
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
  body: { send: memberBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a pool.
 *
 * A name that is taken is a 409.
 *
 * `POST /api/v2/pools` (`post_pool`); more in docs/resources/pools.md
 */
export function create(client: Client, params: CreateParams, options?: CallOptions): Call<{ readonly 201: PoolResponse }, CreateErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link bulk}. */
export interface BulkParams extends PoolBulkBody {}

/** Error bodies of {@link bulk}, by status. */
export interface BulkErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const bulkOperation: Operation = {
  api,
  id: "bulk_pools",
  method: "PATCH",
  path: "/api/v2/pools",
  body: { send: memberBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates, changes and deletes many pools in one call.
 *
 * A 200 says only that the call was understood: look at `errors` of each kind of action in the answer.
 *
 * `PATCH /api/v2/pools` (`bulk_pools`); more in docs/resources/pools.md
 */
export function bulk(client: Client, params: BulkParams, options?: CallOptions): Call<{ readonly 200: BulkResponse }, BulkErrors> {
  return call(client, bulkOperation, params, options);
}

export { delete_ as delete };
