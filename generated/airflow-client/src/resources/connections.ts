/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type {
  AsyncConnectionTestResponse,
  ConnectionBody,
  ConnectionBulkBody,
  ConnectionCollectionResponse,
  ConnectionResponse,
  ConnectionTestQueuedResponse,
  ConnectionTestRequestBody,
  ConnectionTestResponse,
} from "../models/connections.js";
import type { BulkResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, headerParameters, jsonBody, type NoParams, objectBody, type Operation, pages, withUpdateMask } from "../runtime/internal.js";

/** Params of {@link delete_ | delete}. */
export interface DeleteConnectionParams {
  /** ID of the connection. */
  readonly connection_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteConnectionErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_connection", method: "DELETE", path: "/api/v2/connections/{connection_id}" };

/**
 * Deletes a connection.
 *
 * DAGs that use the connection fail from then on. Connections from environment variables or a
 * secrets backend are not part of this API and cannot be deleted.
 *
 * Permission: to delete connections (role Op).
 *
 * `DELETE /api/v2/connections/{connection_id}` (`delete_connection`)
 */
function delete_(client: Client, params: DeleteConnectionParams, options?: CallOptions): Call<undefined, DeleteConnectionErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link get}. */
export interface GetConnectionParams {
  /** ID of the connection. */
  readonly connection_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetConnectionErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_connection",
  method: "GET",
  path: "/api/v2/connections/{connection_id}",
  accept: ["application/json"],
};

/**
 * Returns one connection.
 *
 * Secrets in `password` and `extra` are returned as `***`. Do not send these values back. In
 * 3.3, an update keeps the stored secret when it receives `***`. A create action that
 * overwrites, and older servers, store the mask. Only connections in the database are found, not
 * those from environment variables or a secrets backend.
 *
 * Permission: to read connections (role Op).
 *
 * `GET /api/v2/connections/{connection_id}` (`get_connection`)
 */
export function get(client: Client, params: GetConnectionParams, options?: CallOptions): Call<ConnectionResponse, GetConnectionErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateConnectionParams extends ConnectionBody {
  /** ID of the connection. */
  readonly connection_id: string;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateConnectionErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "patch_connection",
  method: "PATCH",
  path: "/api/v2/connections/{connection_id}",
  query: ["update_mask"],
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["update_mask"] },
  accept: ["application/json"],
};

/**
 * Updates a connection.
 *
 * Writes only the fields that you pass. The client lists them in `update_mask`. The body always
 * needs `connection_id` and `conn_type`. The ID cannot change. Secrets in `password` and `extra`
 * are returned as `***`. Do not send these values back. In 3.3, an update keeps the stored
 * secret when it receives `***`. A create action that overwrites, and older servers, store the
 * mask.
 *
 * Permission: to edit connections (role Op).
 *
 * `PATCH /api/v2/connections/{connection_id}` (`patch_connection`)
 */
export function update(
  client: Client,
  params: UpdateConnectionParams,
  options?: CallOptions,
): Call<ConnectionResponse, UpdateConnectionErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["connection_id", "update_mask"]), options);
}

/** Params of {@link getEnqueuedTest}. */
export interface GetConnectionEnqueuedTestParams {
  /** Token from the response of the queued test. */
  readonly "Airflow-Connection-Test-Token": string;
}

/** Error bodies of {@link getEnqueuedTest}, by status. */
export interface GetConnectionEnqueuedTestErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getEnqueuedTestOperation: Operation = {
  api,
  id: "get_connection_test",
  method: "GET",
  path: "/api/v2/connections/enqueue-test",
  headers: { send: headerParameters, names: ["Airflow-Connection-Test-Token"] },
  accept: ["application/json"],
  since: { method: "connections.getEnqueuedTest", release: "3.3" },
};

/**
 * Returns the status of a connection test that runs on a worker.
 *
 * The token is sent in a header, never in the URL. Poll every few seconds until `state` is
 * `success` or `failed`. Since 3.3.
 *
 * Permission: to create connections (role Op).
 *
 * `GET /api/v2/connections/enqueue-test` (`get_connection_test`)
 */
export function getEnqueuedTest(
  client: Client,
  params: GetConnectionEnqueuedTestParams,
  options?: CallOptions,
): Call<AsyncConnectionTestResponse, GetConnectionEnqueuedTestErrors> {
  return call(client, getEnqueuedTestOperation, params, options);
}

/** Params of {@link enqueueTest}. */
export interface ConnectionEnqueueTestParams extends ConnectionTestRequestBody {}

/** Error bodies of {@link enqueueTest}, by status. */
export interface ConnectionEnqueueTestErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const enqueueTestOperation: Operation = {
  api,
  id: "enqueue_connection_test",
  method: "POST",
  path: "/api/v2/connections/enqueue-test",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "connections.enqueueTest", release: "3.3" },
};

/**
 * Queues a connection test on a worker and returns a token immediately.
 *
 * Use this method when the API server cannot reach the system itself. The status is 202; use the
 * token to get the result. Each connection can have one test at a time. Disabled unless `[core]
 * test_connection` of the server is `Enabled`. Since 3.3.
 *
 * Permission: to create connections, and with `commit_on_success` to edit the stored one (role
 * Op).
 *
 * `POST /api/v2/connections/enqueue-test` (`enqueue_connection_test`)
 */
export function enqueueTest(
  client: Client,
  params: ConnectionEnqueueTestParams,
  options?: CallOptions,
): Call<ConnectionTestQueuedResponse, ConnectionEnqueueTestErrors, 202> {
  return call(client, enqueueTestOperation, params, options);
}

/** Params of {@link list}. */
export interface ListConnectionsParams {
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
   * fields: `conn_type`, `connection_id`, `description`, `host`, `id`, `port`, `team_name`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "conn_type"
    | "-conn_type"
    | "connection_id"
    | "-connection_id"
    | "description"
    | "-description"
    | "host"
    | "-host"
    | "id"
    | "-id"
    | "port"
    | "-port"
    | "team_name"
    | "-team_name"
  >[];
  /**
   * Part of `connection_id`, case-insensitive. `%` matches any text, `_` matches any character,
   * and `|` separates alternatives.
   */
  readonly connection_id_pattern?: string | null;
  /**
   * Prefix of `connection_id`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly connection_id_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListConnectionsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_connections",
  method: "GET",
  path: "/api/v2/connections",
  query: ["limit", "offset", "order_by", "connection_id_pattern", "connection_id_prefix_pattern"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "connections", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists connections.
 *
 * Secrets in `password` and `extra` are returned as `***`. Do not send these values back. In
 * 3.3, an update keeps the stored secret when it receives `***`. A create action that
 * overwrites, and older servers, store the mask.
 *
 * Permission: to read connections (role Op).
 *
 * `GET /api/v2/connections` (`get_connections`)
 */
export function list(
  client: Client,
  params: ListConnectionsParams = {},
  options?: CallOptions,
): PageCall<ConnectionCollectionResponse, ListConnectionsErrors, ConnectionResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateConnectionParams extends ConnectionBody {}

/** Error bodies of {@link create}, by status. */
export interface CreateConnectionErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const createOperation: Operation = {
  api,
  id: "post_connection",
  method: "POST",
  path: "/api/v2/connections",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a connection.
 *
 * `extra` is a string that contains a JSON object. The ID can contain letters, digits, `_`, `.`
 * and `-`.
 *
 * Permission: to create connections (role Op).
 *
 * `POST /api/v2/connections` (`post_connection`)
 */
export function create(
  client: Client,
  params: CreateConnectionParams,
  options?: CallOptions,
): Call<ConnectionResponse, CreateConnectionErrors, 201> {
  return call(client, createOperation, params, options);
}

/** Params of {@link bulk}. */
export interface ConnectionBulkParams extends ConnectionBulkBody {}

/** Error bodies of {@link bulk}, by status. */
export interface ConnectionBulkErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const bulkOperation: Operation = {
  api,
  id: "bulk_connections",
  method: "PATCH",
  path: "/api/v2/connections",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates, updates and deletes many connections in one call.
 *
 * Status 200 does not mean that every action succeeded. Check `errors` under `create`, `update`
 * and `delete` in the response. Actions run in order, and a completed action is not undone when
 * a later one fails. With `action_on_existence: "overwrite"`, a create action writes the fields
 * that you pass and keeps the others. It also stores a masked secret as it is. Update actions
 * ignore `update_mask`, and keep the stored secret when they receive `***`. An action does not
 * find a connection that an earlier action of the call created, and a connection that the call
 * deletes cannot be created again in it.
 *
 * Permission: to create, edit or delete connections (role Op).
 *
 * `PATCH /api/v2/connections` (`bulk_connections`)
 */
export function bulk(client: Client, params: ConnectionBulkParams, options?: CallOptions): Call<BulkResponse, ConnectionBulkErrors> {
  return call(client, bulkOperation, params, options);
}

/** Params of {@link test}. */
export interface ConnectionTestParams extends ConnectionBody {}

/** Error bodies of {@link test}, by status. */
export interface ConnectionTestErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const testOperation: Operation = {
  api,
  id: "test_connection",
  method: "POST",
  path: "/api/v2/connections/test",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Tests a connection with the values in the body, without storing it.
 *
 * The test runs on the API server, which needs the provider package. Disabled unless `[core]
 * test_connection` of the server is `Enabled`. A failed test still returns HTTP status 200, with
 * `status` false and the reason in `message`. If `connection_id` names a stored connection,
 * omitted fields come from it. To test another host or port then, also pass the password.
 *
 * Permission: to create connections (role Op).
 *
 * `POST /api/v2/connections/test` (`test_connection`)
 */
export function test(
  client: Client,
  params: ConnectionTestParams,
  options?: CallOptions,
): Call<ConnectionTestResponse, ConnectionTestErrors> {
  return call(client, testOperation, params, options);
}

/** Error bodies of {@link createDefaults}, by status. */
export interface CreateConnectionDefaultsErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
}

const createDefaultsOperation: Operation = { api, id: "create_default_connections", method: "POST", path: "/api/v2/connections/defaults" };

/**
 * Creates the default connections of a new installation.
 *
 * Useful for trying out Airflow. Existing connections are not changed.
 *
 * Permission: to create connections (role Op).
 *
 * `POST /api/v2/connections/defaults` (`create_default_connections`)
 */
export function createDefaults(
  client: Client,
  params: NoParams = {},
  options?: CallOptions,
): Call<undefined, CreateConnectionDefaultsErrors, 204> {
  return call(client, createDefaultsOperation, params, options);
}

export {
  /**
   * Deletes a connection.
   *
   * DAGs that use the connection fail from then on. Connections from environment variables or a
   * secrets backend are not part of this API and cannot be deleted.
   *
   * Permission: to delete connections (role Op).
   *
   * `DELETE /api/v2/connections/{connection_id}` (`delete_connection`)
   */
  delete_ as delete,
};
