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
import type { Connection, ConnectionCollection, ConnectionCollectionItem, ConnectionInput, ConnectionTest } from "../models/connections.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListConnectionsParams {
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
  /**
   * Field to sort by; prefix it with `-` for descending order. One of `conn_type`,
   * `connection_id`, `description`, `host`, `id`, `port`.
   */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListConnectionsErrors {
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
  pagination: { kind: "offset", items: "connections", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists connections.
 *
 * `extra` is not included; get a single connection to read it. Passwords are never returned.
 *
 * Permission: to read connections (role Op).
 *
 * `GET /connections` (`get_connections`)
 */
export function list(
  client: Client,
  params: ListConnectionsParams = {},
  options?: CallOptions,
): PageCall<ConnectionCollection, ListConnectionsErrors, ConnectionCollectionItem> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateConnectionParams extends ConnectionInput {}

/** Error bodies of {@link create}, by status. */
export interface CreateConnectionErrors {
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
 * `connection_id` and `conn_type` are required. `extra` is a string that contains JSON. An id
 * may contain letters, digits, `_`, `.` and `-`.
 *
 * Permission: to create connections (role Op).
 *
 * `POST /connections` (`post_connection`)
 */
export function create(
  client: Client,
  params: CreateConnectionParams = {},
  options?: CallOptions,
): Call<Connection, CreateConnectionErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetConnectionParams {
  /** Id of the connection. */
  readonly connection_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetConnectionErrors {
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
 * Returns a connection.
 *
 * `password` is never returned, and secrets in `extra` are returned as `***`. Do not send a
 * response back to the server, because it would store the mask. Connections in environment
 * variables or a secrets backend are not included.
 *
 * Permission: to read connections (role Op).
 *
 * `GET /connections/{connection_id}` (`get_connection`)
 */
export function get(client: Client, params: GetConnectionParams, options?: CallOptions): Call<Connection, GetConnectionErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateConnectionParams extends ConnectionInput {
  /** Id of the connection. */
  readonly connection_id: string;
  /**
   * Names of the properties to write. If omitted, the client lists the properties that you pass,
   * so that all others keep their values. Without a mask, the server would overwrite or require
   * other properties.
   */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateConnectionErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["update_mask"] },
  accept: ["application/json"],
};

/**
 * Updates a connection.
 *
 * Only the properties that you pass are written: the client lists them in `update_mask`. The
 * id can't be changed. `password` is never returned, and secrets in `extra` are returned as
 * `***`. Do not send a response back to the server, because it would store the mask.
 *
 * Permission: to edit connections (role Op).
 *
 * `PATCH /connections/{connection_id}` (`patch_connection`)
 */
export function update(client: Client, params: UpdateConnectionParams, options?: CallOptions): Call<Connection, UpdateConnectionErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["connection_id", "update_mask"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteConnectionParams {
  /** Id of the connection. */
  readonly connection_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteConnectionErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_connection", method: "DELETE", path: "/connections/{connection_id}" };

/**
 * Deletes a connection.
 *
 * DAGs that use the connection fail afterwards. Connections in environment variables or a
 * secrets backend can't be deleted.
 *
 * Permission: to delete connections (role Op).
 *
 * `DELETE /connections/{connection_id}` (`delete_connection`)
 */
function delete_(client: Client, params: DeleteConnectionParams, options?: CallOptions): Call<undefined, DeleteConnectionErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link test}. */
export interface ConnectionTestParams extends ConnectionInput {}

/** Error bodies of {@link test}, by status. */
export interface ConnectionTestErrors {
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
 * Tests connection settings without storing them.
 *
 * Since 2.2. The test runs on the web server, which needs the provider package. It is disabled
 * unless `[core] test_connection` of the server is `Enabled`. A failed test returns 200 with
 * `status` false and the reason in `message`.
 *
 * Permission: to create connections (role Op).
 *
 * `POST /connections/test` (`test_connection`)
 */
export function test(client: Client, params: ConnectionTestParams = {}, options?: CallOptions): Call<ConnectionTest, ConnectionTestErrors> {
  return call(client, testOperation, params, options);
}

export {
  /**
   * Deletes a connection.
   *
   * DAGs that use the connection fail afterwards. Connections in environment variables or a
   * secrets backend can't be deleted.
   *
   * Permission: to delete connections (role Op).
   *
   * `DELETE /connections/{connection_id}` (`delete_connection`)
   */
  delete_ as delete,
};
