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
  withUpdateMask,
} from "../../runtime/index.js";
import { api } from "../api.js";
import type { Connection, ConnectionCollection, ConnectionCollectionItem, ConnectionInput, ConnectionTest } from "../models/connections.js";
import type { Problem } from "../models/shared.js";

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
  /**
   * Field to sort by; a minus before it turns the order round. One of `conn_type`, `connection_id`, `description`,
   * `host`, `id`, `port`.
   */
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
  id: "get_connections",
  method: "GET",
  path: "/connections",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { items: "connections", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists connections.
 *
 * Without `extra`; read a connection by itself for that. Passwords are never shown.
 *
 * Permission: to read connections (role Op).
 *
 * `GET /connections` (`get_connections`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: ConnectionCollection }, ListErrors, ConnectionCollectionItem> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends ConnectionInput {}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 409: Problem;
}

const createOperation: Operation = {
  api,
  id: "post_connection",
  method: "POST",
  path: "/connections",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a connection.
 *
 * `connection_id` and `conn_type` are both needed. `extra` is a string that holds JSON. An id may have letters,
 * digits, `_`, `.` and `-`.
 *
 * Permission: to create connections (role Op).
 *
 * `POST /connections` (`post_connection`)
 */
export function create(client: Client, params: CreateParams = {}, options?: CallOptions): Call<{ readonly 200: Connection }, CreateErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Id of the connection. */
  readonly connection_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_connection",
  method: "GET",
  path: "/connections/{connection_id}",
  accept: ["application/json"],
};

/**
 * Reads one connection.
 *
 * `password` is never shown, and secrets in `extra` read as `***`. Do not send back what you have read: the mask would
 * be stored. Only connections in the database are found, not those of environment variables or a secrets backend.
 *
 * Permission: to read connections (role Op).
 *
 * `GET /connections/{connection_id}` (`get_connection`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: Connection }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends ConnectionInput {
  /** Id of the connection. */
  readonly connection_id: string;
  /**
   * Names of the fields to write. Where you leave it out, the client names those that you pass, so that the others stay
   * as they are; without a mask the server would write or ask for more.
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
  id: "patch_connection",
  method: "PATCH",
  path: "/connections/{connection_id}",
  styled: { target: styledTarget, query: [{ name: "update_mask", style: form, explode: false }] },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, shared: ["connection_id"] },
  accept: ["application/json"],
};

/**
 * Changes a connection.
 *
 * Only the fields that you pass are written: the client names them in `update_mask`. The id cannot change. `password`
 * is never shown, and secrets in `extra` read as `***`. Do not send back what you have read: the mask would be stored.
 *
 * Permission: to edit connections (role Op).
 *
 * `PATCH /connections/{connection_id}` (`patch_connection`)
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: Connection }, UpdateErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["connection_id", "update_mask"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteParams {
  /** Id of the connection. */
  readonly connection_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_connection", method: "DELETE", path: "/connections/{connection_id}" };

/**
 * Deletes a connection.
 *
 * DAGs that use it fail from then on. Connections from environment variables or a secrets backend are not here and
 * cannot be deleted.
 *
 * Permission: to delete connections (role Op).
 *
 * `DELETE /connections/{connection_id}` (`delete_connection`)
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link test}. */
export interface TestParams extends ConnectionInput {}

/** Error bodies of {@link test}, by status. */
export interface TestErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const testOperation: Operation = {
  api,
  id: "test_connection",
  method: "POST",
  path: "/connections/test",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "connections.test", release: "2.2" },
};

/**
 * Tries a connection out with the values given, without storing it.
 *
 * Since 2.2. Runs on the web server, which needs the provider package. Off unless the server's `[core]
 * test_connection` is `Enabled`. A test that fails is a 200 with `status` false and the reason in `message`.
 *
 * Permission: to create connections (role Op).
 *
 * `POST /connections/test` (`test_connection`)
 */
export function test(client: Client, params: TestParams = {}, options?: CallOptions): Call<{ readonly 200: ConnectionTest }, TestErrors> {
  return call(client, testOperation, params, options);
}

export { delete_ as delete };
