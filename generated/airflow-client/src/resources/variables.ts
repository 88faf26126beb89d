/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { BulkResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { VariableBody, VariableBulkBody, VariableCollectionResponse, VariableResponse } from "../models/variables.js";
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
  withUpdateMask,
} from "../runtime/index.js";

/** Params of {@link delete_ | delete}. */
export interface DeleteParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_variable", method: "DELETE", path: "/api/v2/variables/{variable_key}" };

/**
 * Deletes a variable.
 *
 * Variables from environment variables or a secrets backend are not here and cannot be deleted.
 *
 * Permission: to delete variables (role Op).
 *
 * `DELETE /api/v2/variables/{variable_key}` (`delete_variable`)
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_variable",
  method: "GET",
  path: "/api/v2/variables/{variable_key}",
  accept: ["application/json"],
};

/**
 * Reads one variable.
 *
 * Values of keys that look secret (`password`, `token`, `api_key` and the like) read as `***`, also inside JSON. Only
 * variables in the database are found, not those of environment variables or a secrets backend.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /api/v2/variables/{variable_key}` (`get_variable`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: VariableResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends VariableBody {
  /** Key of the variable. */
  readonly variable_key: string;
  /**
   * Names of the fields to write. Where you leave it out, the client names those that you pass, so that the others stay
   * as they are; without a mask the server would write or ask for more.
   */
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
  id: "patch_variable",
  method: "PATCH",
  path: "/api/v2/variables/{variable_key}",
  query: ["update_mask"],
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Changes a variable.
 *
 * Only the fields that you pass are written: the client names them in `update_mask`. `key` and `value` are always
 * needed in the body, and the key cannot change. `value` may be any JSON, but is read back as text. Do not send back a
 * masked value.
 *
 * Permission: to edit variables (role Op).
 *
 * `PATCH /api/v2/variables/{variable_key}` (`patch_variable`)
 */
export function update(
  client: Client,
  params: UpdateParams,
  options?: CallOptions,
): Call<{ readonly 200: VariableResponse }, UpdateErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["key", "update_mask", "variable_key"]), options);
}

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
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `description`, `id`,
   * `is_encrypted`, `key`, `team_name`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
  /**
   * Part of `variable_key`, whatever its case. `%` stands for any text, `_` for any character, `|` separates
   * alternatives.
   */
  readonly variable_key_pattern?: string | null;
  /**
   * Start of `variable_key`, with upper and lower case told apart; quick on large tables. `|` separates alternatives.
   * Signs at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly variable_key_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_variables",
  method: "GET",
  path: "/api/v2/variables",
  query: ["limit", "offset", "order_by", "variable_key_pattern", "variable_key_prefix_pattern"],
  accept: ["application/json"],
  pagination: { items: "variables", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists variables.
 *
 * With their values, where they are not masked. In the order they were made in unless `order_by` says otherwise; sort
 * by `key` when others write meanwhile.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /api/v2/variables` (`get_variables`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: VariableCollectionResponse }, ListErrors, VariableResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends VariableBody {}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const createOperation: Operation = {
  api,
  id: "post_variable",
  method: "POST",
  path: "/api/v2/variables",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a variable.
 *
 * `value` may be any JSON, but is stored and read back as text. Before 3.3 what is no text is kept as Python writes
 * it, such as `{'a': None}`: send text.
 *
 * Permission: to create variables (role Op).
 *
 * `POST /api/v2/variables` (`post_variable`)
 */
export function create(
  client: Client,
  params: CreateParams,
  options?: CallOptions,
): Call<{ readonly 201: VariableResponse }, CreateErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link bulk}. */
export interface BulkParams extends VariableBulkBody {}

/** Error bodies of {@link bulk}, by status. */
export interface BulkErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const bulkOperation: Operation = {
  api,
  id: "bulk_variables",
  method: "PATCH",
  path: "/api/v2/variables",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates, changes and deletes many variables in one call.
 *
 * A 200 says only that the call was understood: look at `errors` under `create`, `update` and `delete` in the answer.
 * Actions run in order, and what one of them did stays when the next has errors. With `action_on_existence:
 * "overwrite"` a create changes what is there.
 *
 * Permission: to create, edit or delete variables (role Op).
 *
 * `PATCH /api/v2/variables` (`bulk_variables`)
 */
export function bulk(client: Client, params: BulkParams, options?: CallOptions): Call<{ readonly 200: BulkResponse }, BulkErrors> {
  return call(client, bulkOperation, params, options);
}

export { delete_ as delete };
