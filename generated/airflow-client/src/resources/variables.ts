/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { BulkResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { VariableBody, VariableBulkBody, VariableCollectionResponse, VariableResponse } from "../models/variables.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages, withUpdateMask } from "../runtime/internal.js";

/** Params of {@link delete_ | delete}. */
export interface DeleteVariableParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteVariableErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_variable", method: "DELETE", path: "/api/v2/variables/{variable_key}" };

/**
 * Deletes a variable.
 *
 * Variables from environment variables or a secrets backend are not part of this API and cannot
 * be deleted.
 *
 * Permission: to delete variables (role Op).
 *
 * `DELETE /api/v2/variables/{variable_key}` (`delete_variable`)
 */
function delete_(client: Client, params: DeleteVariableParams, options?: CallOptions): Call<undefined, DeleteVariableErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link get}. */
export interface GetVariableParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetVariableErrors {
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
 * Returns one variable.
 *
 * Values with a key that looks secret (such as `password`, `token` or `api_key`) are returned as
 * `***`, also inside JSON. Only variables in the database are found, not those from environment
 * variables or a secrets backend.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /api/v2/variables/{variable_key}` (`get_variable`)
 */
export function get(client: Client, params: GetVariableParams, options?: CallOptions): Call<VariableResponse, GetVariableErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateVariableParams extends VariableBody {
  /** Key of the variable. */
  readonly variable_key: string;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateVariableErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["variable_key", "update_mask"] },
  accept: ["application/json"],
};

/**
 * Updates a variable.
 *
 * Writes only the fields that you pass. The client lists them in `update_mask`. The body always
 * needs `key` and `value`. The key cannot change. `value` can be any JSON, but is returned as a
 * string. Do not send back a masked value.
 *
 * Permission: to edit variables (role Op).
 *
 * `PATCH /api/v2/variables/{variable_key}` (`patch_variable`)
 */
export function update(client: Client, params: UpdateVariableParams, options?: CallOptions): Call<VariableResponse, UpdateVariableErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["key", "update_mask", "variable_key"]), options);
}

/** Params of {@link list}. */
export interface ListVariablesParams {
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
   * fields: `description`, `id`, `is_encrypted`, `key`, `team_name`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "description"
    | "-description"
    | "id"
    | "-id"
    | "is_encrypted"
    | "-is_encrypted"
    | "key"
    | "-key"
    | "team_name"
    | "-team_name"
  >[];
  /**
   * Part of `variable_key`, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives.
   */
  readonly variable_key_pattern?: string | null;
  /**
   * Prefix of `variable_key`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly variable_key_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListVariablesErrors {
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
  pagination: { kind: "offset", items: "variables", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists variables.
 *
 * The response includes all values that are not masked. Variables are in order of creation
 * unless `order_by` is set. Sort by `key` if variables can change while you read the pages.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /api/v2/variables` (`get_variables`)
 */
export function list(
  client: Client,
  params: ListVariablesParams = {},
  options?: CallOptions,
): PageCall<VariableCollectionResponse, ListVariablesErrors, VariableResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateVariableParams extends VariableBody {}

/** Error bodies of {@link create}, by status. */
export interface CreateVariableErrors {
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
 * `value` can be any JSON, but is stored and returned as a string. Send a string to servers
 * before 3.3, because they store other values as Python text, such as `{'a': None}`.
 *
 * Permission: to create variables (role Op).
 *
 * `POST /api/v2/variables` (`post_variable`)
 */
export function create(
  client: Client,
  params: CreateVariableParams,
  options?: CallOptions,
): Call<VariableResponse, CreateVariableErrors, 201> {
  return call(client, createOperation, params, options);
}

/** Params of {@link bulk}. */
export interface VariableBulkParams extends VariableBulkBody {}

/** Error bodies of {@link bulk}, by status. */
export interface VariableBulkErrors {
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
 * Creates, updates and deletes many variables in one call.
 *
 * Status 200 does not mean that every action succeeded. Check `errors` under `create`, `update`
 * and `delete` in the response. Actions run in order, and a completed action is not undone when
 * a later one fails. An object that the call deletes cannot be created again in it. With
 * `action_on_existence: "overwrite"`, a create action updates existing variables.
 *
 * Permission: to create, edit or delete variables (role Op).
 *
 * `PATCH /api/v2/variables` (`bulk_variables`)
 */
export function bulk(client: Client, params: VariableBulkParams, options?: CallOptions): Call<BulkResponse, VariableBulkErrors> {
  return call(client, bulkOperation, params, options);
}

export {
  /**
   * Deletes a variable.
   *
   * Variables from environment variables or a secrets backend are not part of this API and cannot
   * be deleted.
   *
   * Permission: to delete variables (role Op).
   *
   * `DELETE /api/v2/variables/{variable_key}` (`delete_variable`)
   */
  delete_ as delete,
};
