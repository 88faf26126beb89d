/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  form,
  jsonBody,
  objectBody,
  type Operation,
  type PageCall,
  pages,
  styledTarget,
} from "../../runtime/index.js";
import { api } from "../api.js";
import type { Problem } from "../models/shared.js";
import type { Variable, VariableCollection, VariableCollectionItem } from "../models/variables.js";

/** Params of {@link list}. */
export interface ListParams {
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 stands for its `[api] fallback_page_limit`, which is also what comes where this is left out
   * (100).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Field to sort by; a minus before it turns the order round. One of `id`, `key`, `value`. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "variables", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists variables.
 *
 * With their values in clear, also those whose keys look secret, so treat what comes back with care.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /variables` (`get_variables`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: VariableCollection }, ListErrors, VariableCollectionItem> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends Variable {}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
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
 * Creates a variable, or overwrites the one with this key.
 *
 * An existing one is overwritten: there is no 409. `key` and `value` are both needed, and `value` is always text.
 *
 * Permission: to create variables (role Op).
 *
 * `POST /variables` (`post_variables`)
 */
export function create(client: Client, params: CreateParams = {}, options?: CallOptions): Call<{ readonly 200: Variable }, CreateErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = { api, id: "get_variable", method: "GET", path: "/variables/{variable_key}", accept: ["application/json"] };

/**
 * Reads one variable.
 *
 * The value is in clear, also where the key looks secret. Only variables in the database are found, not those of
 * environment variables or a secrets backend.
 *
 * Permission: to read variables (role Op).
 *
 * `GET /variables/{variable_key}` (`get_variable`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: Variable }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends Variable {
  /** Key of the variable. */
  readonly variable_key: string;
  /**
   * Names of the fields to write. Leave it out, then all that you pass is written; the client does not fill it here,
   * since the server knows `value` as `val`.
   */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Changes a variable.
 *
 * `key` in the body has to be that of the path, and `value` is needed too. Leave `update_mask` out: the server knows
 * the value as `val` there, and a mask that names `value` is a 400.
 *
 * Permission: to edit variables (role Op).
 *
 * `PATCH /variables/{variable_key}` (`patch_variable`)
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: Variable }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteParams {
  /** Key of the variable. */
  readonly variable_key: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_variable", method: "DELETE", path: "/variables/{variable_key}" };

/**
 * Deletes a variable.
 *
 * Variables from environment variables or a secrets backend are not here and cannot be deleted.
 *
 * Permission: to delete variables (role Op).
 *
 * `DELETE /variables/{variable_key}` (`delete_variable`)
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

export { delete_ as delete };
