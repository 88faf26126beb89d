/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, form, jsonBody, objectBody, type Operation, pages, styledTarget } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { Problem } from "../models/shared.js";
import type { Variable, VariableCollection, VariableCollectionItem } from "../models/variables.js";

/** Params of {@link list}. */
export interface ListVariablesParams {
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
  /** Field to sort by; prefix it with `-` for descending order. One of `id`, `key`, `value`. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListVariablesErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_variables",
  method: "GET",
  path: "/variables",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "variables", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists variables.
 *
 * Values are not masked, even if the key looks like a secret, so handle the response with
 * care.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /variables` (`get_variables`)
 */
export function list(
  client: Client,
  params: ListVariablesParams = {},
  options?: CallOptions,
): PageCall<VariableCollection, ListVariablesErrors, VariableCollectionItem> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateVariableParams extends Variable {}

/** Error bodies of {@link create}, by status. */
export interface CreateVariableErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const createOperation: Operation = {
  api,
  id: "post_variables",
  method: "POST",
  path: "/variables",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a variable, or replaces the variable with the same key.
 *
 * Replaces an existing variable instead of returning 409. `key` and `value` are required, and
 * `value` is always a string.
 *
 * Permission: to create variables (role Op).
 *
 * `POST /variables` (`post_variables`)
 */
export function create(client: Client, params: CreateVariableParams = {}, options?: CallOptions): Call<Variable, CreateVariableErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetVariableParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetVariableErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = { api, id: "get_variable", method: "GET", path: "/variables/{variable_key}", accept: ["application/json"] };

/**
 * Returns a variable.
 *
 * The value is not masked, even if the key looks like a secret. Variables in environment
 * variables or a secrets backend are not included.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /variables/{variable_key}` (`get_variable`)
 */
export function get(client: Client, params: GetVariableParams, options?: CallOptions): Call<Variable, GetVariableErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateVariableParams extends Variable {
  /** Key of the variable. */
  readonly variable_key: string;
  /**
   * Names of the properties to write. Omit it to write all properties that you pass. The client
   * does not set it here, because the server calls `value` `val` in the mask.
   */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateVariableErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const updateOperation: Operation = {
  api,
  id: "patch_variable",
  method: "PATCH",
  path: "/variables/{variable_key}",
  styled: { target: styledTarget, query: [{ name: "update_mask", style: form, explode: false }] },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["variable_key", "update_mask"] },
  accept: ["application/json"],
};

/**
 * Updates a variable.
 *
 * `key` in the body must match the path, and `value` is required. Omit `update_mask`: the
 * server calls the value `val` there, and returns 400 for a mask with `value`.
 *
 * Permission: to edit variables (role Op).
 *
 * `PATCH /variables/{variable_key}` (`patch_variable`)
 */
export function update(client: Client, params: UpdateVariableParams, options?: CallOptions): Call<Variable, UpdateVariableErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteVariableParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteVariableErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_variable", method: "DELETE", path: "/variables/{variable_key}" };

/**
 * Deletes a variable.
 *
 * Variables in environment variables or a secrets backend can't be deleted.
 *
 * Permission: to delete variables (role Op).
 *
 * `DELETE /variables/{variable_key}` (`delete_variable`)
 */
function delete_(client: Client, params: DeleteVariableParams, options?: CallOptions): Call<undefined, DeleteVariableErrors, 204> {
  return call(client, deleteOperation, params, options);
}

export {
  /**
   * Deletes a variable.
   *
   * Variables in environment variables or a secrets backend can't be deleted.
   *
   * Permission: to delete variables (role Op).
   *
   * `DELETE /variables/{variable_key}` (`delete_variable`)
   */
  delete_ as delete,
};
